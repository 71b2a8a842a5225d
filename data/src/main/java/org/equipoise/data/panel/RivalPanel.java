package org.equipoise.data.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.equipoise.data.Coverage;
import org.equipoise.data.Library;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.index.ArmsStocks;
import org.equipoise.data.index.PeaceYears;
import org.equipoise.data.index.SupplierShares;

/**
 * Pairs of strategic rivals year by year, with what began between them and what they held: the panel on which rates are counted, models
 * calibrated and forecasts scored.
 *
 * <p>Years are those of both the list of rivalries and the disputes; arms, capabilities and neighbours are NaN or
 * {@link SideYear#NO_DATA} where their own sources do not cover the year. Years of peace count from the first year of rivalry whose
 * disputes are known.
 *
 * @param definition what counts
 * @param coverage years of the panel
 * @param dyads undirected rows, by pair and year
 * @param sides directed rows, by pair, year and own state
 * @param sources files behind it
 * @param shared which pairs began a dispute together
 * @param remarks what a reader of the rows should know of gaps in the files
 */
public record RivalPanel(
        PanelDefinition definition,
        Coverage coverage,
        List<DyadYear> dyads,
        List<SideYear> sides,
        List<PanelSource> sources,
        SharedDisputes shared,
        List<String> remarks) {

    /** First year of the panel that Equipoise estimates, calibrates and scores on. */
    public static final int FIRST = 1946;

    /** Last year, since the disputes end there. */
    public static final int LAST = 2010;

    /** Years of inflow before a year. */
    private static final int INFLOW = 3;

    public RivalPanel {
        dyads = List.copyOf(dyads);
        sides = List.copyOf(sides);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /** The panel 1946-2010 by the definition that Equipoise uses, from the newest files of a library. */
    public static RivalPanel of(Library library) {
        return of(PanelSources.of(library), PanelDefinition.MAIN, FIRST, LAST);
    }

    /** A panel over years, both included, as far as the disputes cover them. */
    public static RivalPanel of(PanelSources sources, PanelDefinition definition, int from, int to) {
        Coverage coverage = sources.disputeYears().within(from, to);
        Builder builder = new Builder(sources, definition, coverage);
        RivalYears.of(sources.rivalries().rows(), definition.mendedCodes()).forEach(builder::pair);
        return new RivalPanel(
                definition,
                coverage,
                builder.dyads,
                builder.sides,
                sources.list(),
                SharedDisputes.of(sources.allDisputes(), builder.dyads),
                builder.remarks());
    }

    /** What must hold of every panel, and whether it does of this one. */
    public List<PanelCheck> checks() {
        return PanelChecks.of(this);
    }

    private static final class Builder {
        private final PanelDefinition definition;
        private final Coverage coverage;
        private final StateFacts facts;
        private final Onsets onsets;
        private final ArmsStocks arms;
        /** First year whose disputes are known; what was before is not known, which is not peace. */
        private final int memory;

        private final List<DyadYear> dyads = new ArrayList<>();
        private final List<SideYear> sides = new ArrayList<>();
        private final List<DisputeYear> deadUnknown = new ArrayList<>();
        private int pairs;

        Builder(PanelSources sources, PanelDefinition definition, Coverage coverage) {
            this.definition = definition;
            this.coverage = coverage;
            memory = Math.max(definition.memory(), sources.disputeYears().first());
            facts = new StateFacts(sources);
            onsets = new Onsets(sources.allDisputes(), sources.durations(), definition);
            arms = ArmsStocks.of(
                    sources.deliveries().rows(), sources.deliveries().coverage(), ArmsStocks.DEPRECIATION, false);
        }

        void pair(RivalYears.Pair pair, SortedMap<Integer, RivalYears.Issue> issues) {
            SortedSet<Integer> breaks = remembered(onsets.breaks(pair.first(), pair.second()));
            SortedSet<Integer> byFirst = remembered(onsets.begunYears(pair.first(), pair.second()));
            SortedSet<Integer> bySecond = remembered(onsets.begunYears(pair.second(), pair.first()));
            SortedSet<Integer> rivals = remembered(new TreeSet<>(issues.keySet()));
            int begin = rivals.isEmpty() ? memory : rivals.first();
            int before = dyads.size();
            for (Map.Entry<Integer, RivalYears.Issue> entry : issues.entrySet()) {
                int year = entry.getKey();
                if (coverage.holds(year) && stands(pair, year)) {
                    int quiet = quiet(breaks, year, begin, rivals);
                    boolean own = definition.ownPeace();
                    year(
                            pair,
                            year,
                            entry.getValue(),
                            quiet,
                            own ? quiet(byFirst, year, begin, rivals) : quiet,
                            own ? quiet(bySecond, year, begin, rivals) : quiet);
                }
            }
            pairs += dyads.size() > before ? 1 : 0;
        }

        private SortedSet<Integer> remembered(SortedSet<Integer> years) {
            return new TreeSet<>(years.tailSet(memory));
        }

        private int quiet(SortedSet<Integer> onsets, int year, int begin, SortedSet<Integer> rivals) {
            return definition.countRivalYears()
                    ? PeaceYears.since(onsets, year, rivals)
                    : PeaceYears.since(onsets, year, begin);
        }

        List<String> remarks() {
            return PanelRemarks.of(definition, dyads, sides, deadUnknown, arms.coverage());
        }

        private boolean stands(RivalYears.Pair pair, int year) {
            return !definition.membersOnly() || (facts.member(pair.first(), year) && facts.member(pair.second(), year));
        }

        private void year(
                RivalYears.Pair pair, int year, RivalYears.Issue issue, int quiet, int firstQuiet, int secondQuiet) {
            Onsets.Begun begun = onsets.between(pair.first(), pair.second(), year);
            Onsets.UnderWay underWay = onsets.underWay(pair.first(), pair.second(), year);
            DyadYear dyad = new DyadYear(
                    pairs,
                    issue.rivalry(),
                    pair.first(),
                    pair.second(),
                    year,
                    issue.territorial(),
                    !facts.major(pair.first(), year) && !facts.major(pair.second(), year),
                    facts.contiguity(pair.first(), pair.second(), year, definition.yearBefore()),
                    begun.dispute(),
                    begun.force(),
                    begun.fatal(),
                    begun.war(),
                    quiet,
                    underWay.dispute(),
                    underWay.war());
            dyads.add(dyad);
            deadUnknown.addAll(onsets.deadUnknown(pair.first(), pair.second(), year));
            sides.add(side(dyad, pair.first(), pair.second(), firstQuiet));
            sides.add(side(dyad, pair.second(), pair.first(), secondQuiet));
        }

        private SideYear side(DyadYear dyad, int own, int target, int quiet) {
            int year = dyad.year();
            Onsets.Begun begun = onsets.begun(own, target, year);
            int means = definition.yearBefore() ? year - 1 : year;
            boolean armed = arms.coverage().holds(year - 1);
            SupplierShares suppliers = SupplierShares.of(arms.bySupplier(own, year - 1));
            SupplierShares targetSuppliers = SupplierShares.of(arms.bySupplier(target, year - 1));
            return new SideYear(
                    dyad.pair(),
                    dyad.rivalry(),
                    own,
                    target,
                    year,
                    dyad.territorial(),
                    dyad.bothMinor(),
                    dyad.contiguity(),
                    Region.of(own),
                    begun.dispute(),
                    begun.force(),
                    begun.fatal(),
                    begun.war(),
                    quiet,
                    dyad.disputeUnderWay(),
                    dyad.warUnderWay(),
                    arms.at(own, year - 1),
                    arms.at(target, year - 1),
                    arms.delivered(own, year - INFLOW, year - 1),
                    arms.delivered(target, year - INFLOW, year - 1),
                    facts.spending(own, means),
                    facts.spending(target, means),
                    facts.personnel(own, means),
                    facts.personnel(target, means),
                    facts.cinc(own, means),
                    facts.cinc(target, means),
                    armed ? suppliers.top() : SideYear.NO_DATA,
                    armed ? targetSuppliers.top() : SideYear.NO_DATA,
                    armed ? suppliers.dependence() : Double.NaN,
                    armed ? suppliers.overlap(targetSuppliers) : Double.NaN);
        }
    }
}
