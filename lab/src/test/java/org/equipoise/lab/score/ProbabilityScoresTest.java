package org.equipoise.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.junit.jupiter.api.Test;

class ProbabilityScoresTest {

    /** The worked example of the project's list of numbers to reproduce. */
    private static final List<Forecast> EXAMPLE =
            forecasts(new double[] {.1, .1, .4, .4, .4, .8, .8}, new int[] {0, 0, 0, 1, 1, 1, 1});

    private static List<Forecast> forecasts(double[] p, int[] o) {
        List<Forecast> all = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            all.add(new Forecast(p[i], o[i] == 1));
        }
        return all;
    }

    private static List<Forecast> invented(int cases) {
        long stream = Stream.of("test");
        List<Forecast> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            double p = Chance.uniform(1, i, 0, 0, stream);
            all.add(new Forecast(p, Chance.uniform(1, i, 1, 0, stream) < p * p));
        }
        return all;
    }

    @Test
    void theWorkedExampleOfTheBrierScoreComesOut() {
        Murphy murphy = Murphy.of(EXAMPLE);
        assertThat(murphy.score()).isCloseTo(.14, within(1e-12));
        assertThat(murphy.reliability()).isCloseTo(.0447619048, within(5e-11));
        assertThat(murphy.resolution()).isCloseTo(.1496598639, within(5e-11));
        assertThat(murphy.uncertainty()).isCloseTo(.2448979592, within(5e-11));
        assertThat(murphy.within()).isCloseTo(0, within(1e-12));
    }

    @Test
    void theWorkedExampleOfTheLogScoreComesOut() {
        assertThat(LogScore.of(EXAMPLE).score()).isCloseTo(.4286307459, within(5e-11));
        assertThat(LogScore.of(EXAMPLE).moved()).isZero();
    }

    @Test
    void certaintyThatIsWrongCostsTheLogOfAThousand() {
        LogScore score = LogScore.of(List.of(new Forecast(0, true), new Forecast(1, false)));
        assertThat(score.score()).isCloseTo(Math.log(1000), within(1e-12));
        assertThat(score.moved()).isEqualTo(2);
    }

    @Test
    void thePartsOfTheBrierScoreAddUpHoweverItIsPooled() {
        List<Forecast> all = invented(500);
        for (Murphy murphy : List.of(Murphy.of(all), Murphy.of(all, Bins.RARE))) {
            assertThat(murphy.reliability() - murphy.resolution() + murphy.uncertainty() + murphy.within())
                    .isCloseTo(murphy.score(), within(1e-14));
        }
        assertThat(Murphy.of(all).within()).isCloseTo(0, within(1e-12));
    }

    @Test
    void poolingByBinsHidesLittleWhenForecastsOfABinAreAlike() {
        assertThat(Murphy.of(EXAMPLE, Bins.RARE)).isEqualTo(Murphy.of(EXAMPLE));
    }

    /** Expected score over what may happen, at a true chance q: least where the forecast is q. */
    @Test
    void bothScoresAreBestForWhoTellsTheTruth() {
        for (double q : new double[] {.02, .3, .5, .95}) {
            for (double p = .01; p < 1; p += .01) {
                if (Math.abs(p - q) > 1e-9) {
                    assertThat(expected(q, q, false)).isLessThan(expected(p, q, false));
                    assertThat(expected(q, q, true)).isLessThan(expected(p, q, true));
                }
            }
        }
    }

    private static double expected(double p, double q, boolean log) {
        Forecast yes = new Forecast(p, true);
        Forecast no = new Forecast(p, false);
        return log ? q * LogScore.of(yes) + (1 - q) * LogScore.of(no) : q * yes.brier() + (1 - q) * no.brier();
    }

    @Test
    void noCasesGiveNoScore() {
        assertThat(Murphy.of(List.of()).score()).isNaN();
        assertThat(LogScore.of(List.of()).score()).isNaN();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> new Forecast(1.1, true))
                .hasMessageContaining("0 to 1")
                .hasMessageContaining("1.1");
        assertThatThrownBy(() -> new Forecast(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProbabilityOnAnEdgeBelongsToTheUpperBinAndOneToTheLast() {
        assertThat(Bins.RARE.of(0)).isZero();
        assertThat(Bins.RARE.of(.01)).isEqualTo(1);
        assertThat(Bins.RARE.of(1)).isEqualTo(Bins.RARE.count() - 1);
        assertThatThrownBy(() -> new Bins(List.of(0.0, .5, .5, 1.0))).hasMessageContaining("increase");
    }

    /** Ranked 1 0 1 with a tie of two at the end: precision 1 at recall 1/2, 1/2 at 1/2, 2/4 at 1. */
    @Test
    void averagePrecisionIsTheSumOverRecallGained() {
        PrecisionRecall curve = PrecisionRecall.of(forecasts(new double[] {.9, .5, .2, .2}, new int[] {1, 0, 1, 0}));
        assertThat(curve.points()).hasSize(3);
        assertThat(curve.averagePrecision()).isCloseTo(.5 * 1 + .5 * .5, within(1e-12));
        assertThat(curve.baseRate()).isEqualTo(.5);
    }

    @Test
    void oneForecastForAllEarnsTheBaseRateAndAPerfectRankingOne() {
        assertThat(PrecisionRecall.of(forecasts(new double[] {.2, .2, .2, .2}, new int[] {1, 0, 0, 0}))
                        .averagePrecision())
                .isEqualTo(.25);
        assertThat(PrecisionRecall.of(forecasts(new double[] {.2, .9, .8, .1}, new int[] {0, 1, 1, 0}))
                        .averagePrecision())
                .isCloseTo(1, within(1e-12));
    }

    /** By hand: two forecasts of .3 and .4 see 0, 1, 2 events with chance .42, .46, .12, so that 90 % of them see 0 to 2. */
    @Test
    void theConsistencyBandIsTheDistributionOfTheBinsOwnForecasts() {
        Calibration curve =
                Calibration.of(forecasts(new double[] {.3, .4}, new int[] {1, 1}), new Bins(List.of(0.0, .2, .5, 1.0)));
        assertThat(curve.bins()).hasSize(1);
        Calibration.Bin bin = curve.bins().get(0);
        assertThat(bin.forecast()).isCloseTo(.35, within(1e-12));
        assertThat(bin.frequency()).isEqualTo(1);
        assertThat(bin.consistent().low()).isZero();
        assertThat(bin.consistent().high()).isEqualTo(1);
        assertThat(bin.isConsistent()).isTrue();
    }

    @Test
    void forecastsThatAreRightLieInTheBandAndThoseThatAreTwiceTooHighDoNot() {
        long stream = Stream.of("band");
        List<Forecast> right = new ArrayList<>();
        List<Forecast> high = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean happened = Chance.uniform(2, i, 0, 0, stream) < .15;
            right.add(new Forecast(.15, happened));
            high.add(new Forecast(.3, happened));
        }
        assertThat(Calibration.of(right, Bins.RARE).bins()).allMatch(Calibration.Bin::isConsistent);
        assertThat(Calibration.of(high, Bins.RARE).bins()).noneMatch(Calibration.Bin::isConsistent);
    }

    /** Wilson 1927 by hand for 0 of 10 at z = 1.645: upper end z2/(1 + z2) with z2 = .27055. */
    @Test
    void noEventInTenTrialsLeavesAFifthOpen() {
        assertThat(Wilson.ninety(0, 10).low()).isZero();
        assertThat(Wilson.ninety(0, 10).high()).isCloseTo(.27055 / 1.27055, within(1e-5));
        assertThat(Wilson.ninety(0, 0).high()).isEqualTo(1);
    }
}
