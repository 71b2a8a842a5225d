package org.equipoise.data.index;

/**
 * How alike two portfolios are, such as the alliances or the votes of two states towards everybody.
 *
 * <p>Signorino, C. S. and Ritter, J. M. (1999). Tau-b or not tau-b. International Studies Quarterly 43, 115-144. Häge, F. M. (2011).
 * Choice or circumstance? Adjusting measures of foreign policy similarity for chance agreement. Political Analysis 19, 287-305.
 */
public final class Similarity {

    private Similarity() {}

    /** How far apart two entries are. */
    public enum Distance {
        ABSOLUTE,
        SQUARED;

        double between(double a, double b) {
            double d = Math.abs(a - b);
            return this == ABSOLUTE ? d : d * d;
        }
    }

    /**
     * S = 1 - 2 sum w d(a, b) / (d_max sum w), in [-1, 1]: 1 for the same portfolio, -1 for one as far away as can be.
     *
     * @param span largest difference that two entries can have, such as 3 for four kinds of alliance
     */
    public static double s(double[] a, double[] b, double[] weights, double span, Distance distance) {
        alike(a, b, weights);
        return 1 - 2 * observed(a, b, weights, distance) / distance.between(span, 0);
    }

    /** Cohen's kappa: 1 - D_obs / D_exp, chance pairing each one's own entries; at most 1, NaN where both are one and the same value. */
    public static double kappa(double[] a, double[] b, double[] weights, Distance distance) {
        alike(a, b, weights);
        return corrected(observed(a, b, weights, distance), chance(a, b, weights, distance));
    }

    /** Scott's pi: 1 - D_obs / D_exp, chance pairing the entries of both together; at most 1, NaN where all are one value. */
    public static double pi(double[] a, double[] b, double[] weights, Distance distance) {
        alike(a, b, weights);
        double mixed = 0.25
                * (chance(a, a, weights, distance)
                        + 2 * chance(a, b, weights, distance)
                        + chance(b, b, weights, distance));
        return corrected(observed(a, b, weights, distance), mixed);
    }

    private static double corrected(double observed, double expected) {
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    private static double observed(double[] a, double[] b, double[] weights, Distance distance) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < a.length; k++) {
            sum += weights[k] * distance.between(a[k], b[k]);
            total += weights[k];
        }
        return sum / total;
    }

    /** Mean distance between an entry of the one and an entry of the other, drawn by their weights. */
    private static double chance(double[] a, double[] b, double[] weights, Distance distance) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < a.length; k++) {
            for (int l = 0; l < b.length; l++) {
                sum += weights[k] * weights[l] * distance.between(a[k], b[l]);
            }
            total += weights[k];
        }
        return sum / (total * total);
    }

    private static void alike(double[] a, double[] b, double[] weights) {
        if (a.length != b.length || a.length != weights.length) {
            throw new IllegalArgumentException("portfolios of " + a.length + " and " + b.length + " entries, "
                    + weights.length + " weights. Maybe one of them lacks a state");
        }
    }
}
