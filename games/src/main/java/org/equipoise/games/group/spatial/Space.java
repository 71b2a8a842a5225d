package org.equipoise.games.group.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.group.Actor;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.Issue;
import org.equipoise.games.group.Stake;

/**
 * A group as points in a cube of unit side, with what each actor thinks of any point.
 *
 * <p>KTAB, smp, {@code bvDiff} and {@code bsUtil}: with z the position in scale lengths, d = sqrt(sum_m s_m^2 (z_m - y_m)^2 / sum_m s_m^2),
 * u = (1 - d)(1 + d R). R = 0 is linear, R above 0 concave. An actor to whom nothing matters is as content anywhere.
 */
final class Space {

    final Group group;
    final double[][] points;
    private final double[][] salience;

    Space(Group group) {
        this.group = group;
        int n = group.actors().size();
        int issues = group.issues().size();
        points = new double[n][issues];
        salience = new double[n][issues];
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < issues; m++) {
                Stake stake = group.actors().get(i).stakes().get(m);
                points[i][m] = scaled(group.issues().get(m), stake.position());
                salience[i][m] = stake.salience();
            }
        }
    }

    int size() {
        return points.length;
    }

    private static double scaled(Issue issue, double position) {
        return issue.length() > 0 ? (position - issue.low()) / issue.length() : 0;
    }

    /** A point in the issues' own units. */
    List<Double> original(double[] point) {
        List<Double> original = new ArrayList<>();
        for (int m = 0; m < point.length; m++) {
            original.add(group.issues().get(m).low()
                    + point[m] * group.issues().get(m).length());
        }
        return original;
    }

    double salience(int i, int issue) {
        return salience[i][issue];
    }

    /** Sum of an actor's saliences, at most 1: how surely it resists a challenge. */
    double resistance(int i) {
        double sum = 0;
        for (double each : salience[i]) {
            sum += each;
        }
        return Math.min(1, sum);
    }

    double[] weights(SpatialVariant.Influence influence) {
        double[] weights = new double[size()];
        for (int i = 0; i < weights.length; i++) {
            Actor actor = group.actors().get(i);
            double total = 0;
            for (double each : salience[i]) {
                total += each;
            }
            weights[i] = actor.capability() * (influence == SpatialVariant.Influence.CAPABILITY ? 1 : total);
        }
        return weights;
    }

    /** u of actor i, who stands where it stands, at a point. */
    double utility(int i, double[] point, double risk) {
        double d = distance(points[i], point, salience[i]);
        return (1 - d) * (1 + d * risk);
    }

    private static double distance(double[] from, double[] to, double[] salience) {
        double most = Arrays.stream(salience).max().orElse(0);
        if (!(most > 0)) {
            return 0;
        }
        double sum = 0;
        double total = 0;
        for (int m = 0; m < from.length; m++) {
            // in units of the largest, so that small saliences do not vanish when squared
            double s = salience[m] / most;
            sum += s * s * (from[m] - to[m]) * (from[m] - to[m]);
            total += s * s;
        }
        return Math.min(1, Math.sqrt(sum / total));
    }
}
