package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.numeric.Jet;
import org.equipoise.testkit.Property;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UltimatumKernelTest {

    private static final double M = 1;
    private static final double Q = 11;

    /** R1, R2, s1, s2 to inputs. */
    private static double[] inputs(double r1, double r2, double s1, double s2) {
        return new double[] {r1, r2, StrictMath.log(s1), StrictMath.log(s2)};
    }

    private static double probability(double[] inputs, double offer, int... accepted) {
        Jet[] jets = IntStream.range(0, 4)
                .mapToObj(i -> Jet.constant(inputs[i], 0, 0))
                .toArray(Jet[]::new);
        return StrictMath.exp(new UltimatumKernel(M, Q, new double[] {offer}, accepted)
                .logProbability(jets, 0, Kernel.ALL)
                .value());
    }

    @Test
    void densityFollowsItsEquations() {
        Property.forAll(1, 300, draws -> draws.array(5, 0, 1), at -> {
            double r1 = 4 * at[0];
            double r2 = 6 * at[1];
            double s1 = 0.3 + at[2];
            double s2 = 0.5 + at[3];
            double y = M + (Q - M) * at[4];
            double e = StrictMath.exp((y - r2) / s2);
            double g = Q - y - r1 - s2 * (1 + e);
            double w = StrictMath.exp(-g / s1);
            double[] inputs = inputs(r1, r2, s1, s2);
            if (Math.abs(g / s1) < 600) {
                assertThat(probability(inputs, y)).isCloseTo((1 + e) * w / (s1 * (1 + w) * (1 + w)), within(1e-12));
                assertThat(probability(inputs, y, 1)).isCloseTo(probability(inputs, y) * e / (1 + e), within(1e-12));
            }
            assertThat(probability(inputs, y, 0) + probability(inputs, y, 1))
                    .isCloseTo(probability(inputs, y), within(1e-12));
        });
    }

    @Test
    void densityWithinAndProbabilitiesAtTheLimitsSumToOne() {
        Property.forAll(2, 60, draws -> draws.array(4, 0, 1), at -> {
            double[] inputs = inputs(8 * at[0] - 2, 8 * at[1], 0.3 + 3 * at[2], 0.5 + 2 * at[3]);
            double within = Quadrature.integrate(y -> probability(inputs, y), Math.nextUp(M), Math.nextDown(Q), 1e-10);
            assertThat(probability(inputs, M) + within + probability(inputs, Q)).isCloseTo(1, within(1e-8));
        });
    }

    @Test
    void predictionsAreMeansOverTheDensity() {
        Property.forAll(3, 40, draws -> draws.array(4, 0, 1), at -> {
            double[] inputs = inputs(8 * at[0] - 2, 8 * at[1], 0.3 + 3 * at[2], 0.5 + 2 * at[3]);
            double[] predicted = new UltimatumKernel(M, Q, new double[0], new int[0]).predict(inputs);
            double offer =
                    Quadrature.integrate(y -> y * probability(inputs, y), Math.nextUp(M), Math.nextDown(Q), 1e-10);
            double accepted =
                    Quadrature.integrate(y -> probability(inputs, y, 1), Math.nextUp(M), Math.nextDown(Q), 1e-10);
            assertThat(predicted[0])
                    .isCloseTo(offer + M * probability(inputs, M) + Q * probability(inputs, Q), within(1e-7));
            assertThat(predicted[1])
                    .isCloseTo(accepted + probability(inputs, M, 1) + probability(inputs, Q, 1), within(1e-8));
            assertThat(predicted[2]).isCloseTo(probability(inputs, M), within(1e-14));
            assertThat(predicted[3]).isCloseTo(probability(inputs, Q), within(1e-14));
        });
    }

    @Test
    void logarithmAndDerivativesStayFiniteForScalesOutOfAllProportion() {
        for (double offer : new double[] {M, 5, Q}) {
            Jet[] jets = IntStream.range(0, 4)
                    .mapToObj(i -> Jet.input(new double[] {3, 2, -4, -9}[i], i, 4, 2))
                    .toArray(Jet[]::new);
            Jet log =
                    new UltimatumKernel(M, Q, new double[] {offer}, new int[] {0}).logProbability(jets, 0, Kernel.ALL);
            assertThat(log.value()).isFinite();
            for (int i = 0; i < 4; i++) {
                assertThat(log.first(i)).isFinite();
                assertThat(log.second(i, 3)).isFinite();
            }
        }
    }

    /** The proposer looks for the offer that is best for it, given how likely each is accepted; offers and answers are counted. */
    @Tag("slow")
    @Test
    void bestOffersAgainstAnUncertainAnswerHaveTheDensityOfTheEquations() {
        double r1 = 2;
        double r2 = 4;
        double s1 = 1.2;
        double s2 = 0.9;
        int plays = 20_000;
        double[] offers = new double[plays];
        long accepted = 0;
        for (int play = 0; play < plays; play++) {
            double reservation = r1 + s1 * Elementary.logit(Address.uniform(3, play, 0));
            offers[play] = bestOffer(reservation, r2, s2);
            double answer = r2 + s2 * Elementary.logit(Address.uniform(3, play, 1));
            accepted += offers[play] >= answer ? 1 : 0;
        }
        Statistically.assertThatSample(offers).isDrawnFrom(y -> {
            if (y < M) {
                return 0;
            }
            if (y >= Q) {
                return 1;
            }
            double g = Q - y - r1 - s2 * (1 + StrictMath.exp((y - r2) / s2));
            return 1 / (1 + StrictMath.exp(g / s1));
        });
        double[] predicted = new UltimatumKernel(M, Q, new double[0], new int[0]).predict(inputs(r1, r2, s1, s2));
        Statistically.assertThatProportion(accepted, plays).isWithin(4).standardErrorsOf(predicted[1]);
        Statistically.assertThatMean(offers).isWithin(4).standardErrorsOf(predicted[0]);
    }

    /** Golden section; the expected utility has one hump. */
    private static double bestOffer(double reservation, double r2, double s2) {
        double low = M;
        double high = Q;
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int i = 0; i < 70; i++) {
            double a = high - ratio * (high - low);
            double b = low + ratio * (high - low);
            if (worth(a, reservation, r2, s2) < worth(b, reservation, r2, s2)) {
                low = a;
            } else {
                high = b;
            }
        }
        double middle = (low + high) / 2;
        return middle - M < 1e-6 ? M : Q - middle < 1e-6 ? Q : middle;
    }

    /** Gain over the reservation value, whose constant part does not matter. */
    private static double worth(double offer, double reservation, double r2, double s2) {
        return Elementary.logistic((offer - r2) / s2) * (Q - offer - reservation);
    }
}
