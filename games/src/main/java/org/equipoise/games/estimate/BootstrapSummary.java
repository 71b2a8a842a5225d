package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What bootstrap draws say together.
 *
 * @param draws number of draws that gave an estimate
 * @param failed number of draws that did not
 * @param failures why they did not, with how often
 * @param level share of the draws within the intervals
 * @param coefficients one for each coefficient of the fit
 */
public record BootstrapSummary(
        int draws, int failed, Map<NotEstimable.Reason, Integer> failures, double level, List<Spread> coefficients) {
    public BootstrapSummary {
        failures = Collections.unmodifiableMap(new TreeMap<>(failures));
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Spread of a coefficient over draws.
     *
     * @param coefficient the estimate from all cases
     * @param mean mean of the draws
     * @param standardError their standard deviation
     * @param interval percentile interval
     */
    public record Spread(Coefficient coefficient, double mean, double standardError, Interval interval) {}

    /**
     * Sums up draws, which may come in any order.
     *
     * @param level such as 0.95
     * @throws IllegalArgumentException if fewer than two draws gave an estimate
     */
    public static BootstrapSummary of(Fit fit, List<Bootstrap.Draw> draws, double level) {
        double[][] estimates = estimates(draws);
        if (estimates.length < 2) {
            throw new IllegalArgumentException(estimates.length + " of " + draws.size()
                    + " bootstrap draws gave an estimate, but a spread needs two. Maybe stratify by outcome.");
        }
        Map<NotEstimable.Reason, Integer> failures = new TreeMap<>();
        for (Bootstrap.Draw draw : draws) {
            draw.failure().ifPresent(failure -> failures.merge(failure, 1, Integer::sum));
        }
        List<Spread> spreads = new ArrayList<>();
        List<Coefficient> coefficients = fit.coefficients();
        for (int k = 0; k < coefficients.size(); k++) {
            double[] values = new double[estimates.length];
            double sum = 0;
            for (int d = 0; d < values.length; d++) {
                values[d] = estimates[d][k];
                sum += values[d];
            }
            double mean = sum / values.length;
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            spreads.add(new Spread(
                    coefficients.get(k),
                    mean,
                    Math.sqrt(squares / (values.length - 1)),
                    Interval.ofDraws(values, level)));
        }
        return new BootstrapSummary(estimates.length, draws.size() - estimates.length, failures, level, spreads);
    }

    /** Coefficients of the draws that gave them, by index of the draw, for {@link Prediction#over}. */
    public static double[][] estimates(List<Bootstrap.Draw> draws) {
        return draws.stream()
                .sorted(Comparator.comparingInt(Bootstrap.Draw::index))
                .flatMap(draw -> draw.estimates().stream())
                .map(list -> list.stream().mapToDouble(value -> value).toArray())
                .toArray(double[][]::new);
    }
}
