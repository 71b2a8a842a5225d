package org.equipoise.games;

/**
 * Logit choice: an option of value u is taken with probability proportional to e^(lambda u).
 *
 * <p>McKelvey and Palfrey 1995, 1998. Lambda 0 chooses uniformly, a large lambda chooses the best option. Nothing is allocated:
 * callers bring the arrays.
 */
public final class Logit {

    private Logit() {}

    /**
     * Writes the choice probabilities of the first {@code n} values.
     *
     * @param lambda precision, at least 0, per unit of value
     * @param values values of the options
     * @param n number of options, at least 1
     * @param probabilities where to write, at least {@code n} long; may be {@code values} itself
     * @return the inclusive value (1/lambda) ln[(1/n) sum e^(lambda u)]; the mean of the values when lambda is 0
     */
    public static double probabilities(double lambda, double[] values, int n, double[] probabilities) {
        double best = values[0];
        double total = values[0];
        for (int o = 1; o < n; o++) {
            best = Math.max(best, values[o]);
            total += values[o];
        }
        double sum = 0;
        for (int o = 0; o < n; o++) {
            double weight = Elementary.exp(lambda * (values[o] - best));
            probabilities[o] = weight;
            sum += weight;
        }
        for (int o = 0; o < n; o++) {
            probabilities[o] /= sum;
        }
        return lambda == 0 ? total / n : best + Elementary.log(sum / n) / lambda;
    }

    /** Standard Gumbel noise -ln(-ln u) of a uniform number u in (0, 1): the option with the largest lambda u + noise is a logit draw. */
    public static double gumbel(double uniform) {
        return -Elementary.log(-Elementary.log(uniform));
    }
}
