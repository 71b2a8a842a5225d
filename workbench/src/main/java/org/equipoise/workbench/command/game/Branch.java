package org.equipoise.workbench.command.game;

import java.util.List;
import org.equipoise.games.solve.quantal.QuantalTrace;

/**
 * Points of a branch of quantal response equilibria, in its order.
 *
 * @param points the points
 * @param turns lambda where the branch turns
 * @param crossings lambda where other branches cross
 * @param end why it ends
 * @param reached lambda at its end
 * @param note one sentence
 */
record Branch(
        List<Point> points,
        List<Double> turns,
        List<Double> crossings,
        QuantalTrace.End end,
        double reached,
        String note) {

    /** A point; {@code rising} tells whether lambda grows there as one goes on. */
    record Point(double lambda, boolean rising, Profile profile) {}

    Branch {
        points = List.copyOf(points);
        turns = List.copyOf(turns);
        crossings = List.copyOf(crossings);
    }
}
