package org.equipoise.games.estimate;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.numeric.Jet;

/**
 * Density of offers and probability of acceptance in the ultimatum game (Ramsay and Signorino 2009; Kenkel and Signorino 2014).
 *
 * <p>An offer y in [M, Q] is accepted with probability Lambda((y - R2)/s2). The proposer, whose own reservation value R1 has a logistic error of
 * scale s1, makes the offer that is best against this; with
 *
 * <pre>g(y) = Q - y - R1 - s2 (1 + e^((y - R2)/s2)),   F(y) = 1/(1 + e^(g/s1)),
 * f(y) = (1 + e^((y - R2)/s2)) e^(-g/s1) / (s1 (1 + e^(-g/s1))^2)</pre>
 *
 * <p>offers within have density f, those at M the probability F(M) and those at Q the probability 1 - F(Q). Inputs: R1, R2, ln s1, ln s2.
 */
final class UltimatumKernel implements Kernel {

    /** Where e^x is as good as infinite; beyond, the exponential is cut so that derivatives stay numbers. */
    private static final double LARGEST = 600;

    private final double minimum;
    private final double maximum;
    private final double[] offers;
    private final int[] accepted;

    /**
     * Of cases.
     *
     * @param offers offer of each case, exactly {@code minimum} or {@code maximum} where it counts as censored
     * @param accepted 1 or 0 for each case; empty if that was not observed
     */
    UltimatumKernel(double minimum, double maximum, double[] offers, int[] accepted) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.offers = offers.clone();
        this.accepted = accepted.clone();
    }

    @Override
    public int inputs() {
        return 4;
    }

    @Override
    public Jet logProbability(Jet[] inputs, int row, int player) {
        double y = offers[row];
        // (y - R2)/s2
        Jet a = inputs[1].negate().plus(y).times(inputs[3].negate().exp());
        Jet log = inputs[0].times(0);
        if (player != 1) {
            Jet u = u(inputs, a, y);
            if (y == minimum) {
                log = log.plus(Link.logLogistic(u.negate()));
            } else if (y == maximum) {
                log = log.plus(Link.logLogistic(u));
            } else {
                log = log.plus(Link.logOnePlusExp(a))
                        .minus(inputs[2])
                        .plus(Link.logLogistic(u))
                        .plus(Link.logLogistic(u.negate()));
            }
        }
        if (player != 0 && accepted.length > 0) {
            log = log.plus(Link.logLogistic(accepted[row] == 1 ? a : a.negate()));
        }
        return log;
    }

    /** g(y)/s1. */
    private Jet u(Jet[] inputs, Jet a, double y) {
        Jet s2 = inputs[3].exp();
        double e = Elementary.exp(Math.min(a.value(), LARGEST));
        Jet power = a.value() < LARGEST ? a.apply(e, e, e) : a.apply(e, 0, 0);
        Jet g = inputs[0].negate().plus(maximum - y).minus(s2.times(power.plus(1)));
        return g.times(inputs[2].negate().exp());
    }

    @Override
    public List<String> quantities() {
        return List.of("offer", "accepted", "offer at the minimum", "offer at the maximum");
    }

    @Override
    public double[] predict(double[] inputs) {
        double tolerance = 1e-11;
        // E y = Q - int F, and E Lambda = Lambda(Q) - int F Lambda'
        double below = Quadrature.integrate(y -> below(inputs, y), minimum, maximum, tolerance * (maximum - minimum));
        double accepted = acceptance(inputs, maximum)
                - Quadrature.integrate(
                        y -> {
                            double p = acceptance(inputs, y);
                            return below(inputs, y) * p * (1 - p) / Elementary.exp(inputs[3]);
                        },
                        minimum,
                        maximum,
                        tolerance);
        return new double[] {maximum - below, accepted, below(inputs, minimum), 1 - below(inputs, maximum)};
    }

    private static double acceptance(double[] inputs, double y) {
        return Elementary.logistic((y - inputs[1]) / Elementary.exp(inputs[3]));
    }

    /** F(y). */
    private double below(double[] inputs, double y) {
        double s2 = Elementary.exp(inputs[3]);
        double a = Math.min((y - inputs[1]) / s2, LARGEST);
        double g = maximum - y - inputs[0] - s2 * (1 + Elementary.exp(a));
        return Elementary.logistic(-g / Elementary.exp(inputs[2]));
    }
}
