package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.numeric.Eigen;

/**
 * Tells what is wrong with a summit that is no proper maximum: along the direction of least curvature the likelihood either rises for ever
 * (separation) or stays the same (no identification).
 */
final class Judgement {

    /** Curvature below which a direction counts as flat: a standard error of a thousand units of utility. */
    static final double FLAT = 1e-6;

    private static final double FELL = 1e-3;
    private static final double FAR = 4;

    private Judgement() {}

    /** Why a climb gives no estimate. */
    static NotEstimable of(Likelihood likelihood, Search.Climb climb) {
        Eigen eigen = climb.summit().eigen();
        double flattest = eigen.values()[eigen.largest()];
        double[] direction = eigen.vector(eigen.largest());
        List<String> names = names(likelihood, direction);
        if (flattest > -FLAT) {
            double[] point = climb.summit().point();
            double along = 0;
            for (int k = 0; k < point.length; k++) {
                along += point[k] * direction[k];
            }
            double[] back = point.clone();
            for (int k = 0; k < point.length; k++) {
                back[k] -= along * direction[k];
            }
            double drop = climb.summit().value() - likelihood.value(back);
            if (Math.abs(along) > FAR && !(drop < FELL)) {
                return separated(names);
            }
            if (climb.summit().converged()) {
                return new NotEstimable(
                        Reason.NOT_IDENTIFIED,
                        names,
                        "the coefficients of " + list(names)
                                + " can change together without changing the likelihood, so that no data tell them"
                                + " apart. Maybe leave one of them out.");
            }
        }
        return new NotEstimable(
                Reason.NOT_CONVERGED,
                names,
                "the search for the maximum of the likelihood ended after "
                        + climb.summit().iterations() + " steps without finding one, at log-likelihood "
                        + climb.summit().value() + ", worst determined: " + list(names)
                        + ". Maybe the model asks more than the data tell; try fewer regressors.");
    }

    private static NotEstimable separated(List<String> names) {
        return new NotEstimable(
                Reason.SEPARATED,
                names,
                "the likelihood goes on rising as the coefficient of " + list(names)
                        + " grows without end: what it stands for predicts a choice without error (perfect separation)."
                        + " Maybe a level or a range of it occurs with one choice only; leave it out or join levels.");
    }

    private static String list(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /** Regressors that matter in a direction, the constant after others, the most important first. */
    private static List<String> names(Likelihood likelihood, double[] direction) {
        double[] beta = likelihood.toBeta(direction);
        record Share(String name, boolean constant, double size) {}
        List<Share> shares = new ArrayList<>();
        int next = 0;
        double largest = 0;
        for (Block block : likelihood.blocks()) {
            for (int c = 0; c < block.size(); c++) {
                double square = 0;
                for (double[] row : block.x()) {
                    square += row[c] * row[c];
                }
                double size = Math.abs(beta[next++]) * Math.sqrt(square / block.x().length) / block.unit();
                largest = Math.max(largest, size);
                String column = block.columns().get(c);
                shares.add(new Share(
                        block.name() + ":" + column,
                        column.equals(org.equipoise.games.estimate.formula.DesignColumn.CONSTANT),
                        size));
            }
        }
        double least = largest / 10;
        return shares.stream()
                .filter(share -> share.size() >= least)
                .sorted(Comparator.comparing(Share::constant)
                        .thenComparing(Comparator.comparingDouble(Share::size).reversed()))
                .map(Share::name)
                .toList();
    }
}
