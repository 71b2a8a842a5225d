package org.equipoise.data.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.equipoise.data.Coverage;
import org.equipoise.data.Library;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class RivalPanelTest {

    private final RivalPanel panel = RivalPanel.of(InventedSources.all(), PanelDefinition.MAIN, 1940, 2020);

    private SideYear side(int own, int target, int year) {
        return panel.sides().stream()
                .filter(row -> row.own() == own && row.target() == target && row.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private DyadYear dyad(RivalPanel of, int first, int year) {
        return of.dyads().stream()
                .filter(row -> row.first() == first && row.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYearsAreThoseOfRivalryAndOfTheDisputes() {
        assertThat(panel.coverage()).isEqualTo(new Coverage(1946, 2010));
        assertThat(panel.dyads().stream().filter(row -> row.pair() == 0).map(DyadYear::year))
                .containsExactly(1946, 1947, 1948, 1949, 1950, 1951, 1952, 1955, 1956, 1957, 1958, 1959, 1960);
        // 103 is no member of the system in 1949
        assertThat(panel.dyads().stream().filter(row -> row.pair() == 1).map(DyadYear::year))
                .containsExactly(1950, 1951);
        assertThat(panel.checks()).isNotEmpty().allMatch(PanelCheck::holds);
    }

    @Test
    void eachSideHasWhatItBegan() {
        assertThat(side(101, 102, 1951).dispute()).isTrue();
        assertThat(side(101, 102, 1951).force()).isTrue();
        assertThat(side(101, 102, 1951).war()).isFalse();
        assertThat(side(102, 101, 1951).war()).isTrue();
        assertThat(side(102, 101, 1951).fatal()).isTrue();
        assertThat(side(102, 101, 1947).dispute()).isFalse();
        // one joined later
        assertThat(dyad(panel, 101, 1958).dispute()).isFalse();
    }

    @Test
    void peaceCountsFromTheLastOnsetAlsoBetweenTwoRivalries() {
        assertThat(dyad(panel, 101, 1946).peaceYears()).isZero();
        assertThat(dyad(panel, 101, 1947).peaceYears()).isEqualTo(1);
        assertThat(dyad(panel, 101, 1948).peaceYears()).isZero();
        assertThat(dyad(panel, 101, 1951).peaceYears()).isEqualTo(3);
        assertThat(dyad(panel, 101, 1955).peaceYears()).isZero();
        assertThat(dyad(panel, 101, 1956).peaceYears()).isEqualTo(1);
        assertThat(dyad(panel, 101, 1959).peaceYears()).isZero();
    }

    @Test
    void armsAreThoseAtTheStartOfTheYearAndNaNWhereTheRegisterDoesNotReach() {
        assertThat(side(101, 102, 1950).stock()).isNaN();
        assertThat(side(101, 102, 1951).stock()).isEqualTo(100);
        assertThat(side(101, 102, 1951).inflow()).isNaN();
        assertThat(side(101, 102, 1952).stock()).isCloseTo(92, within(1e-12));
        assertThat(side(101, 102, 1955).inflow()).isZero();
        assertThat(side(102, 101, 1952).topSupplier()).isEqualTo(2);
        assertThat(side(102, 101, 1952).dependence()).isCloseTo(.6, within(1e-12));
        assertThat(side(102, 101, 1952).overlap()).isCloseTo(.6, within(1e-12));
        assertThat(side(101, 102, 1950).overlap()).isNaN();
    }

    @Test
    void powersNeighboursAndMeansStandInTheirYears() {
        assertThat(dyad(panel, 102, 1950).bothMinor()).isTrue();
        assertThat(dyad(panel, 102, 1951).bothMinor()).isFalse();
        assertThat(dyad(panel, 101, 1950).contiguity()).isEqualTo(1);
        assertThat(dyad(panel, 101, 1951).contiguity()).isEqualTo(4);
        assertThat(dyad(panel, 102, 1951).contiguity()).isZero();
        assertThat(side(102, 101, 1952).cinc()).isEqualTo(.6);
        assertThat(side(102, 101, 1952).targetSpending()).isEqualTo(10);
    }

    @Test
    void whatIsUnderWayOnTheFirstDayIsNoPeaceAndNoWarCanBegin() {
        assertThat(dyad(panel, 102, 1950).warUnderWay()).isFalse();
        assertThat(dyad(panel, 102, 1951).warUnderWay()).isTrue();
        assertThat(dyad(panel, 102, 1951).peaceYears()).isZero();
        assertThat(dyad(panel, 102, 1951).war()).isFalse();
        assertThat(side(103, 102, 1951).warUnderWay()).isTrue();
        assertThat(side(102, 103, 1951).disputeUnderWay()).isTrue();
        // the dispute of 1953 and 1954 is over
        assertThat(side(101, 102, 1955).disputeUnderWay()).isFalse();
        // 1951's war has no row of 1952
        assertThat(side(101, 102, 1952).warUnderWay()).isFalse();
    }

    @Test
    void meansAreThoseOfTheYearBeforeSinceTheYearIsNotKnownOnItsFirstDay() {
        assertThat(side(101, 102, 1951).personnel()).isNaN();
        assertThat(side(101, 102, 1952).personnel()).isEqualTo(1);
        RivalPanel printed = RivalPanel.of(InventedSources.all(), PanelDefinition.PRINTED_ARMS, 1946, 2010);
        assertThat(printed.sides().stream().filter(row -> row.own() == 101 && row.year() == 1951))
                .singleElement()
                .matches(row -> row.personnel() == 1);
    }

    @Test
    void noDataIsNotNone() {
        // no register before 1950
        assertThat(side(101, 102, 1950).topSupplier()).isEqualTo(SideYear.NO_DATA);
        assertThat(side(103, 102, 1951).topSupplier()).isZero();
        assertThat(side(101, 102, 1950).dependence()).isNaN();
        assertThat(dyad(panel, 102, 1950).contiguity()).isZero();
        RivalPanel after = RivalPanel.of(InventedSources.contiguityFrom(1951), PanelDefinition.MAIN, 1940, 2020);
        assertThat(dyad(after, 102, 1950).contiguity()).isEqualTo(SideYear.NO_DATA);
        assertThat(after.checks()).allMatch(PanelCheck::holds);
    }

    @Test
    void whereTheDeadOfASideAreNotKnownThoseOfTheDisputeCountAndThePanelSaysSo() {
        assertThat(side(103, 102, 1950).fatal()).isTrue();
        assertThat(panel.remarks()).anyMatch(remark -> remark.contains("16 (102 and 103, 1950)"));
        RivalPanel printed = RivalPanel.of(InventedSources.all(), PanelDefinition.PRINTED_ARMS, 1946, 2010);
        assertThat(dyad(printed, 102, 1950).fatal()).isFalse();
    }

    @Test
    void oneDisputeAYearLeavesTheOthersOut() {
        PanelDefinition one = PanelDefinition.MAIN.withOnePerYear(true);
        RivalPanel few = RivalPanel.of(InventedSources.all(), one, 1946, 2010);
        List<SideYear> began = few.sides().stream()
                .filter(row -> row.year() == 1951 && row.dispute())
                .toList();
        assertThat(began).singleElement().matches(row -> row.own() == 102 && row.war());
        assertThat(few.checks()).allMatch(PanelCheck::holds);
    }

    @Test
    void countedSinceTheOnsetAYearUnderDisputeIsAYearOfPeace() {
        RivalPanel since = RivalPanel.of(InventedSources.all(), PanelDefinition.SINCE_ONSET, 1946, 2010);
        // the dispute of 1953 was still under way in 1954
        assertThat(dyad(since, 101, 1955).peaceYears()).isEqualTo(1);
        assertThat(dyad(panel, 101, 1955).peaceYears()).isZero();
        assertThat(dyad(since, 101, 1951).peaceYears()).isEqualTo(3);
    }

    @Test
    void theDefinitionsThatWerePrintedDifferWhereTheySayTheyDo() {
        RivalPanel rates = RivalPanel.of(InventedSources.all(), PanelDefinition.PRINTED_RATES, 1946, 2010);
        // 1949 counts though 102's rival is no member
        assertThat(dyad(rates, 102, 1949).dispute()).isFalse();
        // years of rivalry only: 1952 is the one since 1951
        assertThat(dyad(rates, 101, 1955).peaceYears()).isEqualTo(1);
        assertThat(dyad(rates, 101, 1957).peaceYears()).isEqualTo(3);
    }

    @Test
    void aPanelWithoutOneDirectionFailsItsChecks() {
        List<SideYear> torn = new ArrayList<>(panel.sides());
        torn.remove(3);
        RivalPanel damaged = new RivalPanel(
                panel.definition(), panel.coverage(), panel.dyads(), torn, panel.sources(), panel.shared(), List.of());
        assertThat(damaged.checks()).anyMatch(Predicate.not(PanelCheck::holds));
        List<SideYear> doubled = new ArrayList<>(panel.sides());
        doubled.set(1, doubled.get(0));
        assertThat(new RivalPanel(
                                panel.definition(),
                                panel.coverage(),
                                panel.dyads(),
                                doubled,
                                panel.sources(),
                                panel.shared(),
                                List.of())
                        .checks())
                .anyMatch(Predicate.not(PanelCheck::holds));
        RivalPanel late = new RivalPanel(
                panel.definition(),
                new Coverage(1950, 2010),
                panel.dyads(),
                panel.sides(),
                List.of(),
                panel.shared(),
                List.of());
        assertThat(late.checks())
                .anyMatch(check -> !check.holds() && check.what().contains("coverage"));
    }

    /**
     * On the real files: 2,233 territorial rival-years 1946-2010 and 1,413 others, 8,143 since 1816 in the list of rivalries
     * (literature 4.7); 5,806 directed minor-minor rows 1955-2010 with 342 uses of force, 192 fatal and 24 war initiations (2.4), which
     * leave out the two German states (260, 265).
     */
    @Test
    void theRowsAndEventsThatWerePrintedAreFound() {
        PanelSources sources = PanelSources.of(Library.open(PublicData.folder()));
        RivalPanel rates = RivalPanel.of(sources, PanelDefinition.PRINTED_RATES, 1946, 2010);
        assertThat(rates.dyads().stream().filter(DyadYear::territorial)).hasSize(2_233);
        assertThat(rates.dyads().stream().filter(row -> !row.territorial())).hasSize(1_413);
        assertThat(rates.dyads().stream().filter(row -> row.territorial() && row.war()))
                .hasSize(31);
        assertThat(rates.dyads().stream().filter(row -> !row.territorial() && row.war()))
                .hasSize(3);
        RivalPanel arms = RivalPanel.of(sources, PanelDefinition.PRINTED_ARMS, 1955, 2010);
        List<SideYear> rows = arms.sides().stream()
                .filter(row -> row.bothMinor() && !Double.isNaN(row.cinc() + row.targetCinc()))
                .filter(row -> Math.min(row.own(), row.target()) != 260 || Math.max(row.own(), row.target()) != 265)
                .toList();
        assertThat(rows).hasSize(5_806);
        assertThat(rows.stream().filter(SideYear::force)).hasSize(342);
        assertThat(rows.stream().filter(SideYear::fatal)).hasSize(192);
        assertThat(rows.stream().filter(SideYear::war)).hasSize(24);
        RivalPanel main = RivalPanel.of(sources, PanelDefinition.MAIN, 1946, 2010);
        assertThat(main.checks()).allMatch(PanelCheck::holds);
    }
}
