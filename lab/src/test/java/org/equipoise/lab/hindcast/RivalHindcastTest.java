package org.equipoise.lab.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.json.Json;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.junit.jupiter.api.Test;

class RivalHindcastTest {

    private static RivalReport report(List<SideYear> panel, int threads) {
        return RivalHindcast.of(
                panel, new RivalHindcast.Effort(20, 2, 4, 1, threads), state -> "state " + state, Heard.NOTHING);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<SideYear> panel = Rivals.panel(8, 10);
        assertThat(Json.canonical(report(panel, 2))).isEqualTo(Json.canonical(report(panel, 1)));
    }

    /** Pairs 0 and 4 share a fold; what pair 4 did may not show in what is said of pair 0. */
    @Test
    void whatPairsOfTheSameFoldDidDoesNotShow() {
        List<SideYear> one = Rivals.panel(8, 10);
        List<SideYear> other = new ArrayList<>();
        for (SideYear row : one) {
            other.add(row.pair() == 4 ? row.with(true, true, true, true, row.peaceYears()) : row);
        }
        Map<String, List<Double>> before = forecasts(report(one, 2), 10);
        Map<String, List<Double>> after = forecasts(report(other, 2), 10);
        assertThat(before).isNotEmpty().isEqualTo(after);
        assertThat(forecasts(report(one, 2), 11)).isNotEqualTo(forecasts(report(other, 2), 11));
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
        List<PairYear> rows = PairYear.of(Rivals.panel(8, 40));
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
        double[] weights = Conditioning.weights(rows, chances);
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
        RivalLogit logit = RivalLogit.fit(PairYear.of(panel), PairYear.Rung.FORCE, 2);
        assertThat(logit.probability(new double[] {1, 1})).isCloseTo(.4, within(.05));
        assertThat(logit.probability(new double[] {1, 0})).isCloseTo(.1, within(.03));
    }

    @Test
    void eitherSidesMoveIsAnEventOfThePair() {
        List<PairYear> rows = PairYear.of(Rivals.panel(2, 4, (pair, year) -> pair == 0 && year == 1981));
        assertThat(rows.stream().filter(PairYear::force).map(PairYear::year)).containsExactly(1981);
        assertThat(rows).hasSize(8);
    }
}
