package org.equipoise.lab.moments;

import java.util.Arrays;
import org.equipoise.games.Elementary;

/**
 * Tail of a distribution of sizes: density proportional to x^-alpha from {@code from} on.
 *
 * <p>Maximum likelihood for continuous data, the threshold where the Kolmogorov-Smirnov distance is least (Clauset, Shalizi and
 * Newman 2009, equations 3.1 and 3.9).
 *
 * @param alpha exponent; NaN with fewer than {@value #LEAST} sizes
 * @param error its standard error, (alpha - 1) / sqrt(tail)
 * @param from threshold of the tail
 * @param tail number of sizes in it
 */
public record PowerLaw(double alpha, double error, double from, int tail) {

    /** Sizes that a tail must have. */
    public static final int LEAST = 10;

    /** Fits the tail of sizes above 0, in any order. */
    public static PowerLaw fit(double[] sizes) {
        double[] x = Arrays.stream(sizes).filter(size -> size > 0).sorted().toArray();
        double[] logs = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            logs[i] = Elementary.log(x[i]);
        }
        PowerLaw best = new PowerLaw(Double.NaN, Double.NaN, Double.NaN, 0);
        double least = Double.POSITIVE_INFINITY;
        double sum = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            sum += logs[i];
            int n = x.length - i;
            boolean first = i == 0 || x[i - 1] < x[i];
            double spread = sum - n * logs[i];
            if (n >= LEAST && first && spread > 0) {
                double alpha = 1 + n / spread;
                double distance = distance(logs, i, alpha);
                if (distance < least) {
                    least = distance;
                    best = new PowerLaw(alpha, (alpha - 1) / Math.sqrt(n), x[i], n);
                }
            }
        }
        return best;
    }

    private static double distance(double[] logs, int from, double alpha) {
        int n = logs.length - from;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double model = 1 - Elementary.exp((1 - alpha) * (logs[from + i] - logs[from]));
            largest = Math.max(largest, Math.max(Math.abs(model - (double) i / n), Math.abs(model - (i + 1.0) / n)));
        }
        return largest;
    }
}
