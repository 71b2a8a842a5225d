package org.equipoise.model.prior;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Normal;

/** What is believed about an uncertain number before the data of the case: a distribution drawn by its quantile. */
public sealed interface Prior {

    /** Value below which a share {@code p} in (0, 1) of the belief lies. */
    double quantile(double p);

    /** Certainty. */
    record Fixed(double value) implements Prior {
        @Override
        public double quantile(double p) {
            return value;
        }
    }

    /** Even belief between two bounds. */
    record Uniform(double low, double high) implements Prior {
        @Override
        public double quantile(double p) {
            return low + p * (high - low);
        }
    }

    /** Normal, by mean and standard deviation. */
    record Gaussian(double mean, double sd) implements Prior {
        @Override
        public double quantile(double p) {
            return mean + sd * Normal.quantile(p);
        }
    }

    /** Absolute value of a normal number of mean 0. */
    record HalfNormal(double sd) implements Prior {
        @Override
        public double quantile(double p) {
            // by the lower tail, which keeps its digits where the upper one rounds to 1
            return sd * Math.abs(Normal.quantile(0.5 * (1 - p)));
        }
    }

    /** Log-normal, by its median (above 0) and the standard deviation of its logarithm. */
    record LogNormal(double median, double sigma) implements Prior {
        @Override
        public double quantile(double p) {
            return median * Elementary.exp(sigma * Normal.quantile(p));
        }
    }

    /** Beta on [0, 1], both shapes above 0. */
    record Beta(double a, double b) implements Prior {
        @Override
        public double quantile(double p) {
            return Quantiles.beta(a, b, p);
        }
    }

    /** Gamma by its shape and mean, both above 0. */
    record Gamma(double shape, double mean) implements Prior {
        @Override
        public double quantile(double p) {
            return Quantiles.gamma(shape, p) * mean / shape;
        }
    }

    /** Another prior, cut to an interval and rescaled; the cut is made on the scale of probability. */
    record Truncated(Prior of, double min, double max) implements Prior {
        @Override
        public double quantile(double p) {
            double below = Quantiles.cumulative(of, min);
            double above = Quantiles.cumulative(of, max);
            double value = of.quantile(Math.min(1 - 0x1p-53, Math.max(0x1p-60, below + p * (above - below))));
            return Math.min(max, Math.max(min, value));
        }
    }

    /** Rival readings: option k has the value k and a weight; weights are normalised. */
    record Hypotheses(List<String> names, List<Double> weights) implements Prior {
        public Hypotheses {
            names = List.copyOf(names);
            weights = List.copyOf(weights);
            if (names.isEmpty() || names.size() != weights.size()) {
                throw new IllegalArgumentException(
                        "one weight for each of the hypotheses " + names + ", found " + weights);
            }
        }

        @Override
        public double quantile(double p) {
            double total = 0;
            for (double weight : weights) {
                total += weight;
            }
            double left = p * total;
            for (int k = 0; k < weights.size() - 1; k++) {
                left -= weights.get(k);
                if (left < 0) {
                    return k;
                }
            }
            return weights.size() - 1;
        }
    }
}
