package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.equipoise.games.csv.CsvLine;

/**
 * What a fit expects of cases: probabilities of outcomes and of actions over a grid of covariates, with intervals.
 *
 * @param varying names of the covariates that vary
 * @param rows one for each point of the grid and each quantity, the first covariate varying slowest
 */
public record Prediction(List<String> varying, List<Row> rows) {
    public Prediction {
        varying = List.copyOf(varying);
        rows = List.copyOf(rows);
    }

    /**
     * A predicted quantity.
     *
     * @param at values of the varying covariates
     * @param quantity name of an outcome, or of an action given that its move is reached
     * @param estimate predicted value
     * @param interval where the middle share of draws lies, if there were draws
     */
    public record Row(List<String> at, String quantity, double estimate, Optional<Interval> interval) {
        public Row {
            at = List.copyOf(at);
        }
    }

    /**
     * Predicts over a grid.
     *
     * @param profile values of the covariates that do not vary
     * @param varying none, one or two covariates that do
     * @param draws coefficients by draw, from {@link BootstrapSummary#estimates} or {@link Fit#simulated}; none for no intervals
     * @param level share of the draws within the intervals, such as 0.95
     * @throws org.equipoise.games.problem.BadInput if a covariate or level is unknown
     */
    public static Prediction over(Profile profile, List<Varying> varying, double[][] draws, double level) {
        List<Row> rows = new ArrayList<>();
        predict(profile, varying, List.of(), draws, level, rows);
        return new Prediction(varying.stream().map(Varying::name).toList(), rows);
    }

    private static void predict(
            Profile profile, List<Varying> varying, List<String> at, double[][] draws, double level, List<Row> rows) {
        if (!varying.isEmpty()) {
            Varying first = varying.get(0);
            for (String value : first.values()) {
                List<String> further = new ArrayList<>(at);
                further.add(value);
                predict(
                        profile.with(first.name(), value),
                        varying.subList(1, varying.size()),
                        further,
                        draws,
                        level,
                        rows);
            }
            return;
        }
        Estimable estimable = profile.fit().estimable();
        double[] estimate = at(estimable, profile, profile.fit().estimates());
        double[][] drawn = new double[estimate.length][draws.length];
        for (int d = 0; d < draws.length; d++) {
            double[] one = at(estimable, profile, draws[d]);
            for (int q = 0; q < estimate.length; q++) {
                drawn[q][d] = one[q];
            }
        }
        for (int q = 0; q < estimate.length; q++) {
            rows.add(new Row(
                    at,
                    estimable.kernel().quantities().get(q),
                    estimate[q],
                    draws.length == 0 ? Optional.empty() : Optional.of(Interval.ofDraws(drawn[q], level))));
        }
    }

    private static double[] at(Estimable estimable, Profile profile, double[] beta) {
        return estimable.kernel().predict(inputs(estimable, profile, beta));
    }

    /** Inputs of the kernel for a made-up case. */
    static double[] inputs(Estimable estimable, Profile profile, double[] beta) {
        double[] inputs = new double[estimable.blocks().size()];
        int next = 0;
        for (int b = 0; b < inputs.length; b++) {
            // the fixed part is the same for all cases
            inputs[b] = estimable.blocks().get(b).fixed()[0];
            for (double x : estimable.designs().get(b).row(profile)) {
                inputs[b] += x * beta[next++];
            }
        }
        return inputs;
    }

    /** The value of a quantity where nothing varies, or at the first point. */
    public double first(String quantity) {
        return rows.stream()
                .filter(row -> row.quantity().equals(quantity))
                .mapToDouble(Row::estimate)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no quantity '" + quantity + "'; there are "
                        + rows.stream().map(Row::quantity).distinct().collect(Collectors.joining(", "))));
    }

    /** As comma-separated text: varying covariates, quantity, estimate, low, high. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        List<String> head = new ArrayList<>(varying);
        head.addAll(List.of("quantity", "estimate", "low", "high"));
        text.append(CsvLine.of(head));
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(row.at());
            cells.add(row.quantity());
            cells.add(Double.toString(row.estimate()));
            cells.add(row.interval()
                    .map(interval -> Double.toString(interval.low()))
                    .orElse(""));
            cells.add(row.interval()
                    .map(interval -> Double.toString(interval.high()))
                    .orElse(""));
            text.append(CsvLine.of(cells));
        }
        return text.toString();
    }
}
