package org.equipoise.data.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of coverage and direction. */
final class PanelChecks {

    private record Key(int own, int target, int year) {}

    private PanelChecks() {}

    static List<PanelCheck> of(RivalPanel panel) {
        List<PanelCheck> checks = new ArrayList<>();
        Map<Key, SideYear> rows = new HashMap<>();
        int doubled = 0;
        for (SideYear row : panel.sides()) {
            doubled += rows.put(new Key(row.own(), row.target(), row.year()), row) == null ? 0 : 1;
        }
        int lone = 0;
        int unlike = 0;
        int outside = 0;
        for (SideYear row : panel.sides()) {
            SideYear other = rows.get(new Key(row.target(), row.own(), row.year()));
            lone += other == null ? 1 : 0;
            unlike += other != null && !mirrored(row, other, panel.definition().ownPeace()) ? 1 : 0;
            outside += panel.coverage().holds(row.year()) ? 0 : 1;
        }
        checks.add(new PanelCheck(
                "Every pair has each direction once a year",
                doubled == 0
                        && lone == 0
                        && panel.sides().size() == 2 * panel.dyads().size(),
                panel.dyads().size() + " pair-years, " + panel.sides().size() + " rows, " + doubled + " doubled, "
                        + lone + " without the other"));
        checks.add(new PanelCheck(
                "Swapping the sides swaps the columns of own and target",
                unlike == 0,
                unlike + " rows unlike their mirror image"));
        checks.add(new PanelCheck(
                "No row lies outside the coverage", outside == 0, panel.coverage() + ", " + outside + " outside"));
        directions(panel, rows, checks);
        Set<Integer> pairs = new HashSet<>();
        panel.dyads().forEach(row -> pairs.add(row.pair()));
        boolean gapless = pairs.stream().allMatch(pair -> pair >= 0 && pair < pairs.size());
        checks.add(new PanelCheck("Pairs are numbered without a gap", gapless, pairs.size() + " pairs"));
        return List.copyOf(checks);
    }

    private static void directions(RivalPanel panel, Map<Key, SideYear> rows, List<PanelCheck> checks) {
        int begun = 0;
        int onsets = 0;
        int both = 0;
        int torn = 0;
        for (DyadYear dyad : panel.dyads()) {
            SideYear first = rows.get(new Key(dyad.first(), dyad.second(), dyad.year()));
            SideYear second = rows.get(new Key(dyad.second(), dyad.first(), dyad.year()));
            if (first == null || second == null) {
                torn++;
                continue;
            }
            begun += (first.dispute() ? 1 : 0) + (second.dispute() ? 1 : 0);
            onsets += dyad.dispute() ? 1 : 0;
            both += first.dispute() && second.dispute() ? 1 : 0;
            torn += dyad.dispute() == (first.dispute() || second.dispute()) ? 0 : 1;
            torn += dyad.war() == (first.war() || second.war()) ? 0 : 1;
            torn += dyad.fatal() == (first.fatal() || second.fatal()) ? 0 : 1;
        }
        checks.add(new PanelCheck(
                "What sides began sums to what began between pairs",
                torn == 0 && begun == onsets + both,
                begun + " begun by sides = " + onsets + " years with an onset + " + both + " in which both began one, "
                        + torn + " torn"));
    }

    private static boolean mirrored(SideYear row, SideYear other, boolean ownPeace) {
        return row.pair() == other.pair()
                && row.rivalry() == other.rivalry()
                && row.territorial() == other.territorial()
                && row.bothMinor() == other.bothMinor()
                && row.contiguity() == other.contiguity()
                && (ownPeace || row.peaceYears() == other.peaceYears())
                && row.disputeUnderWay() == other.disputeUnderWay()
                && row.warUnderWay() == other.warUnderWay()
                && row.topSupplier() == other.targetTopSupplier()
                && same(row.stock(), other.targetStock())
                && same(row.inflow(), other.targetInflow())
                && same(row.spending(), other.targetSpending())
                && same(row.personnel(), other.targetPersonnel())
                && same(row.cinc(), other.targetCinc())
                && same(row.overlap(), other.overlap());
    }

    private static boolean same(double a, double b) {
        return Double.compare(a, b) == 0;
    }
}
