package org.equipoise.data.panel;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.data.Days;
import org.equipoise.data.Imported;
import org.equipoise.data.cow.Participation;
import org.equipoise.data.dispute.Dispute;
import org.equipoise.data.dispute.DisputeYear;

/**
 * Dispute-years of pairs of states before the dyadic disputes begin, from who took part on which side: every state of side A with every
 * state of side B whose spells meet, from the later beginning to the earlier end. Disputes that the corrected list no longer has are left out.
 */
final class EarlierDisputes {

    private EarlierDisputes() {}

    /** Years before a year, in both directions, by dispute; the first of a pair in a dispute is its onset. */
    static List<DisputeYear> of(List<Participation> participants, Optional<Imported<Dispute>> kept, int before) {
        Set<Integer> numbers = new HashSet<>();
        kept.ifPresent(file -> file.rows().forEach(dispute -> numbers.add(dispute.dispute())));
        Map<Integer, List<Participation>> disputes = new TreeMap<>();
        for (Participation one : participants) {
            if (one.firstYear() < before && (kept.isEmpty() || numbers.contains(one.dispute()))) {
                disputes.computeIfAbsent(one.dispute(), dispute -> new ArrayList<>())
                        .add(one);
            }
        }
        List<DisputeYear> rows = new ArrayList<>();
        for (List<Participation> sides : disputes.values()) {
            Set<List<Integer>> had = new HashSet<>();
            for (Participation a : sides) {
                for (Participation b : sides) {
                    int year = Math.max(a.firstYear(), b.firstYear());
                    boolean meet = !a.ended().isBefore(b.began()) && !b.ended().isBefore(a.began());
                    if (a.sideA() && !b.sideA() && meet) {
                        boolean onset = had.add(List.of(a.cow(), b.cow()));
                        int last = Math.min(before - 1, Math.min(a.lastYear(), b.lastYear()));
                        for (int t = year; t <= last; t++) {
                            rows.add(row(a, b, t, onset && t == year));
                            rows.add(row(b, a, t, onset && t == year));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static DisputeYear row(Participation first, Participation second, int year, boolean onset) {
        return new DisputeYear(
                first.dispute(),
                first.cow(),
                second.cow(),
                year,
                onset,
                first.sideA(),
                second.sideA(),
                first.original(),
                second.original(),
                Math.max(first.hostility(), second.hostility()),
                first.hostility(),
                second.hostility(),
                Math.max(first.fatality(), second.fatality()),
                first.fatality(),
                second.fatality(),
                month(first.began()),
                month(first.ended()));
    }

    /** Month of a day, 0 where it is not known. */
    private static int month(Days day) {
        boolean known = YearMonth.from(day.earliest()).equals(YearMonth.from(day.latest()));
        return known ? day.earliest().getMonthValue() : 0;
    }
}
