package org.equipoise.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Replay;
import org.equipoise.scenario.compile.Compiled;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;
import org.equipoise.scenario.read.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lead case as it is shipped: sums of its facts, and who held what when. */
class SouthCaucasusTest {

    private static final Path FOLDER = Path.of("../scenarios/south-caucasus");

    private static Optional<Scenario> read = Optional.empty();

    @BeforeAll
    static void read() {
        assumeTrue(Files.isDirectory(FOLDER), "no lead scenario here");
        read = Optional.of(ScenarioReader.read(FOLDER));
    }

    private static Scenario scenario() {
        return read.orElseThrow();
    }

    private static double tiv(Predicate<Delivery> which, String client, int from, int to) {
        return scenario().facts().deliveries().stream()
                .map(Stated::value)
                .filter(which)
                .filter(delivery ->
                        delivery.client().equals(client) && delivery.year() >= from && delivery.year() <= to)
                .mapToDouble(Delivery::tiv)
                .sum();
    }

    /** SIPRI, importer and exporter tables, as summed in the project's list of fixtures. */
    @Test
    void sumsOfRussianDeliveries() {
        Predicate<Delivery> russian = delivery -> delivery.supplier().equals("RUS");
        assertThat(tiv(russian, "ARM", 1993, 1996)).isCloseTo(300, within(0.5));
        assertThat(tiv(russian, "AZE", 1993, 1996)).isZero();
        assertThat(tiv(russian, "ARM", 2007, 2010)).isCloseTo(92, within(0.5));
        assertThat(tiv(russian, "AZE", 2007, 2010)).isCloseTo(185, within(0.5));
        assertThat(tiv(russian, "ARM", 2011, 2020)).isCloseTo(374, within(0.5));
        assertThat(tiv(russian, "AZE", 2011, 2020)).isCloseTo(1967, within(0.5));
    }

    @Test
    void sumsOfAllDeliveries() {
        assertThat(tiv(delivery -> true, "ARM", 2011, 2020)).isCloseTo(399, within(0.5));
        assertThat(tiv(delivery -> true, "AZE", 2011, 2020)).isCloseTo(3277, within(0.5));
    }

    private static Set<String> heldByArmenianSide(String month) {
        Set<String> units = new TreeSet<>();
        var day = YearMonth.parse(month).atDay(1);
        for (Stated<Control> span : scenario().facts().control()) {
            Control control = span.value();
            boolean then = !control.from().first().isAfter(day)
                    && control.to().map(to -> day.isBefore(to.first())).orElse(true);
            if (then && Sides.of(scenario().actors(), control.holder()).equals("ARM")) {
                units.add(control.unit());
            }
        }
        return units;
    }

    @Test
    void controlByDate() {
        Set<String> districts =
                Set.of("Lachin", "Kelbajar", "Agdam", "Fizuli", "Jabrayil", "Qubadli", "Zangilan", "Shusha", "Hadrut");
        for (String month : new String[] {"2010-01", "2016-04", "2020-07"}) {
            assertThat(heldByArmenianSide(month))
                    .as(month)
                    .containsAll(districts)
                    .contains("Stepanakert");
        }
        assertThat(heldByArmenianSide("2021-01"))
                .doesNotContainAnyElementsOf(districts)
                .contains("Stepanakert");
        assertThat(heldByArmenianSide("2024-01")).isEmpty();
    }

    @Test
    void shareOfTheLandByDate() {
        assertThat(share("2010-01")).isEqualTo(share("2020-07")).isBetween(0.85, 0.97);
        assertThat(share("2016-04")).isEqualTo(share("2010-01"));
        assertThat(share("2021-01")).isBetween(0.15, 0.35);
        assertThat(share("2024-01")).isZero();
    }

    private static double share(String month) {
        Question question = scenario().questions().values().iterator().next();
        Compiled compiled = Compiler.compile(
                scenario(),
                question,
                Options.NONE.withFrom(YearMonth.parse(month)).withMonths(12));
        return compiled.setting().rivalries().get(0).shareA();
    }

    private static Diplomacy diplomacy(String from, String asOf) {
        Question question = scenario().questions().values().iterator().next();
        return Compiler.compile(
                        scenario(),
                        question,
                        Options.NONE
                                .withFrom(YearMonth.parse(from))
                                .withAsOf(YearMonth.parse(asOf))
                                .withMonths(12))
                .setting()
                .diplomacy();
    }

    @Test
    void lawGivesTheLandToOneSideAndTheAuthoritiesHoldIt() {
        assertThat(diplomacy("2010-01", "2010-01").sovereignty())
                .containsExactly(new Diplomacy.Sovereignty("karabakh", 0));
        assertThat(diplomacy("2021-01", "2021-01").authorities())
                .containsExactly(new Diplomacy.Authority("karabakh", "NK", "ARM"));
        assertThat(diplomacy("2024-01", "2024-01").authorities()).isEmpty();
    }

    /** Areas: 14,381 km2 in all, 13,280 held in 2015; five districts 4,349, Kelbajar 3,054, Lachin 1,840. */
    @Test
    void sharesOfTheOffers() {
        assertThat(diplomacy("2010-01", "2010-01").offers())
                .extracting(Offer::id)
                .containsExactly("madrid");
        List<Offer> offers = diplomacy("2015-01", "2020-11").offers();
        assertThat(offers)
                .extracting(Offer::id)
                .containsExactly("madrid", "five-plus-two", "october-2020", "november-2020");
        assertThat(offers.get(0).shareANow()).isCloseTo(8931.0 / 14381, within(1e-9));
        assertThat(offers.get(0).shareALater()).isCloseTo(5877.0 / 14381, within(1e-9));
        assertThat(offers.get(1).shareALater()).isCloseTo(4037.0 / 14381, within(1e-9));
        assertThat(offers.get(3).shareANow()).isCloseTo(3070.0 / 14381, within(1e-9));
        assertThat(offers.get(3).shareANow()).isLessThan(offers.get(2).shareALater());
        assertThat(offers.get(2).shareALater()).isLessThan(offers.get(1).shareALater());
    }

    @Test
    void theStatementOfNovember2020WasSignedOnceThatMayBeKnown() {
        assertThat(diplomacy("2015-01", "2020-11").offers())
                .extracting(Offer::signed)
                .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(70));
    }

    @Test
    void theFourRequestsAreReplayed() {
        Question question = scenario().questions().values().iterator().next();
        Compiled compiled = Compiler.compile(
                scenario(),
                question,
                Options.NONE
                        .withFrom(YearMonth.of(2020, 7))
                        .withClamp(YearMonth.of(2022, 9))
                        .withMonths(36));
        assertThat(compiled.setting().replay().calls())
                .extracting(Replay.Call::id, Replay.Call::month, Replay.Call::recognised)
                .containsExactly(
                        tuple("october-2020", 4, false),
                        tuple("may-2021", 11, true),
                        tuple("november-2021", 17, true),
                        tuple("september-2022", 27, true));
    }

    @Test
    void everyQuestionCanBePlayedFromEachOfItsDates() {
        for (Question question : scenario().questions().values()) {
            for (String month : new String[] {"2010-01", "2016-04", "2020-07"}) {
                Compiled compiled = Compiler.compile(
                        scenario(),
                        question,
                        Options.NONE.withFrom(YearMonth.parse(month)).withAsOf(YearMonth.of(2020, 12)));
                assertThat(compiled.policies()).isNotEmpty();
                assertThat(compiled.policies()).anyMatch(policy -> policy.id().equals(compiled.baseline()));
            }
        }
    }

    @Test
    void theWarOf2020IsReplayed() {
        Question question = scenario().questions().values().iterator().next();
        Compiled compiled = Compiler.compile(
                scenario(),
                question,
                Options.NONE
                        .withFrom(YearMonth.of(2020, 7))
                        .withClamp(YearMonth.of(2020, 12))
                        .withMonths(36));
        assertThat(compiled.setting().replay().until()).isEqualTo(7);
        assertThat(compiled.setting().replay().incidents())
                .anyMatch(incident -> incident.month() == 3
                        && incident.months() == 3
                        && incident.level() == org.equipoise.model.setting.Replay.Level.WAR);
        assertThat(compiled.setting().replay().divisions()).isNotEmpty();
    }

    @Test
    void theModelPlaysWhatIsCompiled() {
        for (Question question : scenario().questions().values()) {
            Compiled compiled = Compiler.compile(scenario(), question, Options.NONE);
            Simulation simulation = Simulation.of(compiled.setting(), compiled.policies());
            double[] draws = new double[simulation.parameters().size()];
            double[] outcomes = new double[simulation.measures().size()];
            simulation.parameters().draw(compiled.setting().seed(), 0, draws);
            for (int policy = 0; policy < compiled.policies().size(); policy++) {
                simulation.run(policy, draws, 0, 0, Journal.SILENT, Simulation.Monthly.NOBODY, outcomes);
                assertThat(outcomes).doesNotContain(Double.NaN);
            }
        }
    }

    @Test
    void whatItRestsOn() {
        Census census = Census.of(scenario(), Catalogue.ofModel());
        assertThat(census.facts().get(Confidence.SOURCED)).isPositive();
        assertThat(census.facts().get(Confidence.RECALL)).isPositive();
        assertThat(census.assumptions())
                .isNotEmpty()
                .allMatch(assumption -> !assumption.why().isBlank());
    }

    /** The reader refuses a claim without a use and a use without a target; here nothing may be missing altogether. */
    @Test
    void everyClaimIsTracedAndEveryPredictionJudged() {
        assertThat(scenario().claims()).hasSize(210);
        assertThat(scenario().uses().stream().map(Use::claim).distinct()).hasSize(210);
        assertThat(scenario().predictions()).hasSize(29);
        Compiler.with(Catalogue.ofModel()).checkAll(scenario());
    }

    @Test
    void everySystemIsClaimedByAClaim() {
        Set<String> claimed = new TreeSet<>();
        scenario()
                .claims()
                .forEach(claim -> claimed.addAll(java.util.List.of(
                        claim.columns().getOrDefault("systems", "").split("\\s+"))));
        for (int system = 1; system <= 23; system++) {
            assertThat(claimed).contains("M" + system);
        }
    }
}
