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
    private static final double CERTAIN = 1e-6;

    private Judgement() {}

    /** Why a climb gives no estimate. */
    static NotEstimable of(Likelihood likelihood, Search.Climb climb) {
        double[] point = climb.summit().point();
        double[] away = alongFlat(climb.summit().eigen(), point);
        double distance = norm(away);
        double[] back = point.clone();
        for (int k = 0; k < point.length; k++) {
            back[k] -= away[k];
        }
        if (distance > FAR && climb.summit().value() - likelihood.value(back) > FELL) {
            List<String> names = names(likelihood, away);
            if (names.get(0).startsWith("log(")) {
                return unscaled(names);
            }
            return predictsWithoutError(likelihood, point, back) ? separated(names) : endless(names);
        }
        Eigen eigen = climb.summit().eigen();
        List<String> names = names(likelihood, eigen.vector(eigen.largest()));
        if (climb.summit().converged() && eigen.values()[eigen.largest()] > -FLAT) {
            return new NotEstimable(
                    Reason.NOT_IDENTIFIED,
                    names,
                    "the coefficients of " + list(names)
                            + " can change together without changing the likelihood, so that no data tell them apart."
                            + " Maybe leave one of them out.");
        }
        return new NotEstimable(
                Reason.NOT_CONVERGED,
                names,
                "the search for the maximum of the likelihood ended after "
                        + climb.summit().iterations() + " steps without finding one, at log-likelihood "
                        + climb.summit().value() + ", worst determined: " + list(names)
                        + ". Maybe the model asks more than the data tell; try fewer regressors.");
    }

    /** The part of a point that lies in directions without curvature. */
    private static double[] alongFlat(Eigen eigen, double[] point) {
        double[] part = new double[point.length];
        for (int k = 0; k < point.length; k++) {
            if (eigen.values()[k] > -FLAT) {
                double[] direction = eigen.vector(k);
                double along = 0;
                for (int i = 0; i < point.length; i++) {
                    along += direction[i] * point[i];
                }
                for (int i = 0; i < point.length; i++) {
                    part[i] += along * direction[i];
                }
            }
        }
        return part;
    }

    private static double norm(double[] vector) {
        double square = 0;
        for (double element : vector) {
            square += element * element;
        }
        return Math.sqrt(square);
    }

    /** Whether some player's choices in some case are certain at one point and were not at the other. */
    private static boolean predictsWithoutError(Likelihood likelihood, double[] point, double[] back) {
        for (int player = 0; player < likelihood.players(); player++) {
            double[] here = likelihood.ofMovesBy(player).byCase(point);
            double[] there = likelihood.ofMovesBy(player).byCase(back);
            for (int i = 0; i < here.length; i++) {
                if (here[i] > -CERTAIN && there[i] < -FELL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static NotEstimable endless(List<String> names) {
        return new NotEstimable(
                Reason.NOT_CONVERGED,
                names,
                "the likelihood goes on rising as the coefficients of " + list(names)
                        + " grow together without end. Maybe they are hardly told apart by the data; leave one out.");
    }

    private static NotEstimable separated(List<String> names) {
        return new NotEstimable(
                Reason.SEPARATED,
                names,
                "the likelihood goes on rising as the coefficient of " + list(names)
                        + " grows without end: what it stands for predicts a choice without error (perfect separation)."
                        + " Maybe a level or a range of it occurs with one choice only; leave it out or join levels.");
    }

    private static NotEstimable unscaled(List<String> names) {
        return new NotEstimable(
                Reason.NOT_IDENTIFIED,
                names,
                "the likelihood goes on rising as " + list(names)
                        + " goes to an extreme: the choices are as if its player did not follow the utilities at all, or"
                        + " followed them without error. Maybe a utility that is fixed has the wrong sign.");
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
        double least = largest / 50;
        return shares.stream()
                .filter(share -> share.size() >= least)
                .sorted(Comparator.comparing(Share::constant)
                        .thenComparing(Comparator.comparingDouble(Share::size).reversed()))
                .map(Share::name)
                .toList();
    }
}
