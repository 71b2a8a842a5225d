package org.equipoise.games.solve.quantal;

import java.util.List;

/**
 * What following the principal branch has found, in the order of the branch.
 *
 * @param points the points asked for
 * @param turns lambda where it turns back, or turns on again
 * @param crossings lambda where other branches cross: symmetry breaks there, and the trace went straight on. Crossings of an even number
 *     of branches at once, as under a symmetry of three actions, are not noticed
 * @param end why it ends
 * @param reached lambda at its end
 * @param note one sentence for people
 */
public record QuantalTrace<S>(
        List<QuantalPoint<S>> points,
        List<Double> turns,
        List<Double> crossings,
        End end,
        double reached,
        String note) {

    /** Why a trace ends. */
    public enum End {
        /** It came to the largest lambda asked for. */
        LAMBDA,
        /** It came to an equilibrium within the tolerance. */
        NASH,
        /** It was stopped by its watch. */
        STOPPED,
        /** It could not go on: the equations are too nearly singular for numbers of this precision. */
        STUCK
    }

    public QuantalTrace {
        points = List.copyOf(points);
        turns = List.copyOf(turns);
        crossings = List.copyOf(crossings);
    }

    /**
     * The last point.
     *
     * @throws IllegalArgumentException if the trace came to none of the points asked for
     */
    public QuantalPoint<S> last() {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no point asked for was reached: " + note);
        }
        return points.get(points.size() - 1);
    }
}
