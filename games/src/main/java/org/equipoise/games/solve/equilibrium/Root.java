package org.equipoise.games.solve.equilibrium;

import java.util.Optional;

/**
 * A proven solution of a {@link SupportSystem}: there is exactly one within {@code region}, and it lies within {@code enclosure}.
 *
 * @param region box in which it is the only one
 * @param enclosure narrow box
 */
record Root(Interval[] region, Interval[] enclosure) {

    private static final int STEPS = 30;

    /** The solution in a box, if Krawczyk's test shows that there is exactly one. */
    static Optional<Root> in(SupportSystem system, Interval[] box) {
        Optional<Interval[]> image = system.krawczyk(box);
        if (image.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < box.length; i++) {
            if (!image.get()[i].isInside(box[i])) {
                return Optional.empty();
            }
        }
        Interval[] narrow = image.get();
        for (int step = 0; step < STEPS; step++) {
            Interval[] next = narrow.clone();
            Optional<Interval[]> closer = system.krawczyk(narrow);
            boolean shrinks = false;
            for (int i = 0; closer.isPresent() && i < box.length; i++) {
                next[i] = narrow[i].common(closer.get()[i]);
                shrinks |= next[i].width() < narrow[i].width();
            }
            if (!shrinks) {
                break;
            }
            narrow = next;
        }
        return Optional.of(new Root(box, narrow));
    }

    /**
     * The solution that Newton's method leads to from a point.
     *
     * @param around box that the region is to hold; may be empty
     */
    static Optional<Root> near(SupportSystem system, double[] start, Interval[] around) {
        double[] point = start;
        for (int step = 0; step < STEPS; step++) {
            Optional<double[]> next = system.newton(point);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            double moved = 0;
            for (int i = 0; i < point.length; i++) {
                moved = Math.max(moved, Math.abs(next.get()[i] - point[i]));
                if (!(Math.abs(next.get()[i] - 0.5) <= 1)) {
                    return Optional.empty();
                }
            }
            point = next.get();
            if (moved < 0x1p-45) {
                break;
            }
        }
        Interval[] box = new Interval[point.length];
        for (int i = 0; i < point.length; i++) {
            double reach = i < around.length ? Math.max(point[i] - around[i].low(), around[i].high() - point[i]) : 0;
            double radius = Math.max(reach * 1.125, 0x1p-30);
            box[i] = new Interval(point[i] - radius, point[i] + radius);
        }
        return in(system, box);
    }

    /** Whether a box lies where this is the only solution. */
    boolean settles(Interval[] box) {
        for (int i = 0; i < box.length; i++) {
            if (!box[i].isWithin(region[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether this may be the same solution as another. */
    boolean meets(Root other) {
        for (int i = 0; i < enclosure.length; i++) {
            if (!enclosure[i].meets(other.enclosure[i])) {
                return false;
            }
        }
        return true;
    }
}
