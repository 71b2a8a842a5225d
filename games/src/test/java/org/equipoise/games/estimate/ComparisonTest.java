package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.games.estimate.Comparison.Correction;
import org.equipoise.games.estimate.table.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final Starts FEW = new Starts(0, 1);
    private static final DataTable CRISES = Simulated.crises(300, 5);
    private static final Fit RIGHT = Simulated.crisisModel().with(FEW).fit(CRISES);
    private static final Fit WRONG = StrategicChoice.of(ChoiceGame.egame12(), "o ~ y | 0 | x - 1 | 1")
            .with(FEW)
            .fit(CRISES);

    @ParameterizedTest
    @EnumSource
    void theSecondModelLosesWhatTheFirstWins(Correction correction) {
        Comparison.Vuong one = Comparison.vuong(RIGHT, WRONG, correction);
        Comparison.Vuong other = Comparison.vuong(WRONG, RIGHT, correction);
        assertThat(other.statistic()).isEqualTo(-one.statistic());
        assertThat(other.p()).isEqualTo(one.p()).isBetween(0.0, 1.0);
        Comparison.Clarke first = Comparison.clarke(RIGHT, WRONG, correction);
        Comparison.Clarke second = Comparison.clarke(WRONG, RIGHT, correction);
        assertThat(second.firstBetter()).isEqualTo(first.secondBetter());
        assertThat(second.p()).isEqualTo(first.p());
    }

    @Test
    void statisticsFollowTheirDefinitions() {
        double[] one = RIGHT.logLikelihoods();
        double[] other = WRONG.logLikelihoods();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 300; i++) {
            sum += one[i] - other[i];
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        double omega = Math.sqrt(squares / 300 - sum / 300 * sum / 300);
        // 7 coefficients against 4
        double none = Comparison.vuong(RIGHT, WRONG, Correction.NONE).statistic();
        assertThat(none).isCloseTo(sum / (Math.sqrt(300) * omega), within(1e-10));
        assertThat(Comparison.vuong(RIGHT, WRONG, Correction.AIC).statistic())
                .isCloseTo((sum - 3) / (Math.sqrt(300) * omega), within(1e-10));
        assertThat(Comparison.vuong(RIGHT, WRONG, Correction.BIC).statistic())
                .isCloseTo((sum - 1.5 * StrictMath.log(300)) / (Math.sqrt(300) * omega), within(1e-10));
        int more = 0;
        for (int i = 0; i < 300; i++) {
            more += one[i] - other[i] > 1.5 * StrictMath.log(300) / 300 ? 1 : 0;
        }
        assertThat(Comparison.clarke(RIGHT, WRONG, Correction.BIC).firstBetter())
                .isEqualTo(more);
    }

    @Test
    void signsAreCountedAsThrowsOfACoin() {
        Comparison.Clarke clarke = Comparison.clarke(RIGHT, WRONG, Correction.NONE);
        int fewer = Math.min(clarke.firstBetter(), clarke.secondBetter());
        double tail = 0;
        double term = StrictMath.pow(.5, 300);
        for (int k = 0; k <= fewer; k++) {
            tail += term;
            term *= (300.0 - k) / (k + 1);
        }
        assertThat(clarke.firstBetter() + clarke.secondBetter()).isEqualTo(300);
        assertThat(clarke.p()).isCloseTo(Math.min(1, 2 * tail), within(1e-12));
    }

    @Test
    void differentCasesAreNotCompared() {
        Fit later = Simulated.crisisModel().with(FEW).where("x > -1").fit(CRISES);
        assertThatThrownBy(() -> Comparison.vuong(RIGHT, later, Correction.BIC))
                .hasMessageContaining("300 cases against " + later.cases());
        Fit shifted = Simulated.crisisModel()
                .with(FEW)
                .fit(CRISES.select(java.util.stream.IntStream.range(0, 300)
                        .mapToObj(row -> 299 - row)
                        .toList()));
        assertThatThrownBy(() -> Comparison.clarke(RIGHT, shifted, Correction.BIC))
                .hasMessageContaining("line 2 is used by one and line 301 by the other");
        Fit elsewhere = Simulated.crisisModel()
                .with(FEW)
                .fit(DataTable.parse(
                        "other.csv",
                        Simulated.text(
                                ChoiceGame.egame12(),
                                Link.PROBIT,
                                Errors.AGENT,
                                0,
                                300,
                                5,
                                row -> Simulated.crisis(5, row))));
        assertThatThrownBy(() -> Comparison.vuong(RIGHT, elsewhere, Correction.NONE))
                .hasMessageContaining("'simulated.csv' against 'other.csv'");
    }

    @Test
    void sameModelTwiceIsNoComparison() {
        assertThatThrownBy(() -> Comparison.vuong(RIGHT, RIGHT, Correction.NONE))
                .hasMessageContaining("same model twice");
        assertThatThrownBy(() -> Comparison.clarke(RIGHT, RIGHT, Correction.NONE))
                .hasMessageContaining("same model twice");
    }
}
