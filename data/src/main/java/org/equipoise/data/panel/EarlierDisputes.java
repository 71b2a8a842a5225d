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
 * Onsets between pairs of states before the dyadic disputes begin, from who took part on which side: every state of side A with every
 * state of side B whose spells meet, from the later beginning. Disputes that the corrected list no longer has are left out.
 */
final class EarlierDisputes {

    private EarlierDisputes() {}

    /** Onsets before a year, in both directions, by dispute. */
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
        List<DisputeYear> onsets = new ArrayList<>();
        for (List<Participation> sides : disputes.values()) {
            Set<List<Integer>> had = new HashSet<>();
            for (Participation a : sides) {
                for (Participation b : sides) {
                    int year = Math.max(a.firstYear(), b.firstYear());
                    boolean meet = !a.ended().isBefore(b.began()) && !b.ended().isBefore(a.began());
                    if (a.sideA() && !b.sideA() && meet && year < before && had.add(List.of(a.cow(), b.cow()))) {
                        onsets.add(row(a, b, year));
                        onsets.add(row(b, a, year));
                    }
                }
            }
        }
        return onsets;
    }

    private static DisputeYear row(Participation first, Participation second, int year) {
        return new DisputeYear(
                first.dispute(),
                first.cow(),
                second.cow(),
                year,
                true,
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
