package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.prior.Prior;

/** Puts a belief about an uncertain number into words. */
public final class Priors {

    private Priors() {}

    /** The belief in words, such as {@code log-normal, median 9, sigma 0.35}. */
    public static String words(Prior prior) {
        if (prior instanceof Prior.Fixed p) {
            return "fixed at " + number(p.value());
        }
        if (prior instanceof Prior.Uniform p) {
            return "even between " + number(p.low()) + " and " + number(p.high());
        }
        if (prior instanceof Prior.Gaussian p) {
            return "normal, mean " + number(p.mean()) + ", sd " + number(p.sd());
        }
        if (prior instanceof Prior.HalfNormal p) {
            return "half-normal, sd " + number(p.sd());
        }
        if (prior instanceof Prior.LogNormal p) {
            return "log-normal, median " + number(p.median()) + ", sigma " + number(p.sigma());
        }
        if (prior instanceof Prior.Beta p) {
            return "beta, " + number(p.a()) + " to " + number(p.b());
        }
        if (prior instanceof Prior.Gamma p) {
            return "gamma, shape " + number(p.shape()) + ", mean " + number(p.mean());
        }
        if (prior instanceof Prior.Truncated p) {
            return words(p.of()) + limits(p);
        }
        if (prior instanceof Prior.Hypotheses p) {
            double total = 0;
            for (double weight : p.weights()) {
                total += weight;
            }
            List<String> readings = new ArrayList<>();
            for (int k = 0; k < p.names().size(); k++) {
                readings.add(
                        p.names().get(k) + " " + Figures.percent(p.weights().get(k) / total));
            }
            return Listing.or(readings);
        }
        throw new IllegalArgumentException("no words for " + prior);
    }

    private static String limits(Prior.Truncated p) {
        boolean below = !Double.isInfinite(p.min());
        boolean above = !Double.isInfinite(p.max());
        return (below ? ", at least " + number(p.min()) : "") + (above ? ", at most " + number(p.max()) : "");
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text).replace('-', '−');
    }
}
