package org.equipoise.lab.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.data.panel.SharedDisputes;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.json.Json;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.junit.jupiter.api.Test;

class RivalHindcastTest {

    private static RivalReport report(List<SideYear> panel, int threads) {
        return report(panel, SharedDisputes.UNKNOWN, threads);
    }

    private static RivalReport report(List<SideYear> panel, SharedDisputes shared, int threads) {
        return RivalHindcast.of(
                panel,
                shared,
                new RivalHindcast.Effort(20, 2, 4, 1, threads),
                state -> "state " + state,
                Heard.NOTHING);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<SideYear> panel = Rivals.panel(8, 10);
        assertThat(Json.canonical(report(panel, 2))).isEqualTo(Json.canonical(report(panel, 1)));
    }

    /** Pairs 0 and 4 share a fold; what pair 4 did, and for how long it had been quiet, may not show in what is said of pair 0. */
    @Test
    void whatPairsOfTheSameFoldDidDoesNotShow() {
        List<SideYear> one = Rivals.panel(8, 10);
        List<SideYear> other = otherwise(4);
        Map<String, List<Double>> before = forecasts(report(one, 2), 10);
        Map<String, List<Double>> after = forecasts(report(other, 2), 10);
        assertThat(before).isNotEmpty().isEqualTo(after);
        assertThat(forecasts(report(one, 2), 11)).isNotEqualTo(forecasts(report(other, 2), 11));
    }

    /** Pairs 0 and 1 began a dispute together: they are left out together. */
    @Test
    void whatPairsOfTheSameDisputeDidDoesNotShow() {
        SharedDisputes shared = new SharedDisputes(Map.of(0, 0, 1, 0));
        assertThat(forecasts(report(Rivals.panel(8, 10), shared, 2), 10))
                .isNotEmpty()
                .isEqualTo(forecasts(report(otherwise(1), shared, 2), 10));
        assertThat(forecasts(report(Rivals.panel(8, 10), 2), 10)).isNotEqualTo(forecasts(report(otherwise(1), 2), 10));
    }

    /** The same panel, in which one pair fought every year. */
    private static List<SideYear> otherwise(int pair) {
        List<SideYear> rows = new ArrayList<>();
        for (SideYear row : Rivals.panel(8, 10)) {
            int quiet = row.year() == 1980 ? row.peaceYears() : 0;
            rows.add(row.pair() == pair ? row.with(true, true, true, true, quiet) : row);
        }
        return rows;
    }

    @Test
    void aWarUnderWayIsNoChanceForWarAndArmsNotKnownAreNotScored() {
        List<SideYear> rows = new ArrayList<>();
        for (SideYear row : Rivals.panel(8, 10)) {
            SideYear amid = row.pair() == 2 && row.year() == 1985 ? row.amid(true, true) : row;
            rows.add(row.pair() == 3 && row.year() == 1981 ? Rivals.unarmed(amid) : amid);
        }
        RivalReport report = report(rows, 2);
        assertThat(report.inWar()).isEqualTo(1);
        assertThat(report.unarmed()).isEqualTo(1);
        assertThat(report.all().stream().filter(row -> row.first() == 12 && row.year() == 1985))
                .extracting(RivalRow::rung)
                .containsExactlyInAnyOrder("force", "fatal");
        assertThat(report.all()).hasSize(3 * 79 - 1).noneMatch(row -> row.first() == 13 && row.year() == 1981);
    }

    /** Pairs that fight every second year whatever was before make ln(1 + y) say nothing and the base even odds. */
    @Test
    void priorsOfDisputesAreThoseOfTheTrainingPairs() {
        HazardPriors priors = HazardPriors.of(PairYear.of(
                Rivals.panel(
                        60,
                        40,
                        (pair, year) ->
                                Chance.uniform(7, pair, year, 0, Stream.of("even")) < (pair % 2 == 0 ? .5 : .2)),
                SharedDisputes.UNKNOWN));
        assertThat(priors.means()[0]).isCloseTo(Math.log(.25), within(.25));
        assertThat(priors.means()[1]).isCloseTo(Math.log(4), within(.25));
        assertThat(priors.means()[2]).isCloseTo(0, within(.15));
        for (double error : priors.errors()) {
            assertThat(error).isBetween(.001, .2);
        }
    }

    private static Map<String, List<Double>> forecasts(RivalReport report, int first) {
        return report.all().stream()
                .filter(row -> row.first() == first)
                .collect(Collectors.toMap(row -> row.rung() + row.year(), RivalRow::given));
    }

    @Test
    void everyPairAndYearIsForecastOnce() {
        RivalReport report = report(Rivals.panel(8, 10), 2);
        assertThat(report.rows()).isEqualTo(80);
        assertThat(report.all()).hasSize(240);
        assertThat(report.all().stream().map(row -> row.rung() + row.first() + " " + row.year()))
                .doesNotHaveDuplicates();
    }

    /** War is summed from its odds, which a simulation that keeps no account of them would leave at nothing. */
    @Test
    void everyKindOfEventHasSomeChance() {
        List<RivalRow> all = report(Rivals.panel(8, 10), 2).all();
        for (String rung : List.of("force", "fatal", "war")) {
            assertThat(all.stream().filter(row -> row.rung().equals(rung)).map(row -> row.given()
                            .get(1)))
                    .as(rung)
                    .hasSize(80)
                    .anyMatch(chance -> chance > 0);
        }
    }

    @Test
    void fewerPairsThanFoldsAreRefused() {
        assertThatThrownBy(() -> report(Rivals.panel(3, 5), 1))
                .hasMessageContaining("3 pairs")
                .hasMessageContaining("4 folds");
    }

    /** Draws that foretell one year in five are kept when that is what was seen, others are not. */
    @Test
    void conditioningKeepsTheDrawsThatGiveTheRatesThatWereSeen() {
        List<PairYear> rows = PairYear.of(Rivals.panel(8, 40), SharedDisputes.UNKNOWN);
        int futures = 100;
        long seen = rows.stream().filter(PairYear::force).count();
        double rate = (double) seen / rows.size();
        List<float[][]> chances = new ArrayList<>();
        for (PairYear row : rows) {
            float[][] chance = new float[3][futures];
            for (int future = 0; future < futures; future++) {
                chance[0][future] = future / (float) futures;
                chance[1][future] = row.fatal() ? 1 : 0;
                chance[2][future] = row.war() ? 1 : 0;
            }
            chances.add(chance);
        }
        double[] weights = Conditioning.weights(Tally.of(rows, chances));
        double mean = 0;
        double sum = 0;
        for (int future = 0; future < futures; future++) {
            sum += weights[future];
            mean += weights[future] * future / futures;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(rate, within(.01));
        assertThat(weights[99]).isZero();
    }

    @Test
    void theLogitFindsWhatPairsOfRivalsWereMadeOf() {
        List<SideYear> panel = Rivals.panel(
                40,
                40,
                (pair, year) -> Chance.uniform(5, pair, year, 0, Stream.of("made")) < (pair % 2 == 0 ? .4 : .1));
        RivalLogit logit = RivalLogit.fit(PairYear.of(panel, SharedDisputes.UNKNOWN), PairYear.Rung.FORCE, 2);
        assertThat(logit.probability(new double[] {1, 1})).isCloseTo(.4, within(.05));
        assertThat(logit.probability(new double[] {1, 0})).isCloseTo(.1, within(.03));
    }

    @Test
    void eitherSidesMoveIsAnEventOfThePair() {
        List<PairYear> rows =
                PairYear.of(Rivals.panel(2, 4, (pair, year) -> pair == 0 && year == 1981), SharedDisputes.UNKNOWN);
        assertThat(rows.stream().filter(PairYear::force).map(PairYear::year)).containsExactly(1981);
        assertThat(rows).hasSize(8);
    }
}
