package org.equipoise.model.record;

import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.world.Cast;

/** Who holds the land. */
final class LandChapter {

    private LandChapter() {}

    static void write(Columns columns) {
        Cast cast = columns.cast;

        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            int at = side;
            String id = columns.side(side);
            columns.add(
                    "share." + id,
                    "Disputed land held by " + cast.sideId(side),
                    "share",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.share[at]);
        }
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            int at = side;
            String id = columns.side(side);
            columns.add(
                    "home." + id,
                    "Own recognised land held by " + cast.sideId(side),
                    "share",
                    Direction.MORE,
                    Kind.QUANTITY,
                    world -> world.home[at]);
        }
    }

    /** Adds the monthly quantities. */
    static void gauges(Columns columns) {
        Cast cast = columns.cast;
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            int at = side;
            columns.gauge(
                    "share." + columns.side(side),
                    "Disputed land held by " + cast.sideId(side),
                    "share",
                    world -> world.share[at]);
        }
    }
}
