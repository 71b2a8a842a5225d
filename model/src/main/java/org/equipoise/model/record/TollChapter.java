package org.equipoise.model.record;

import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.world.Cast;

/** The dead and the displaced. */
final class TollChapter {

    private TollChapter() {}

    static void write(Columns columns) {
        Cast cast = columns.cast;

        if (cast.clients() > 1) {
            columns.add(
                    "deaths",
                    "Deaths, all sides",
                    "persons",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> Columns.sum(world.dead));
        }
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            columns.add(
                    "deaths." + id,
                    "Deaths, " + id,
                    "persons",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> bySide(cast, world.dead, client));
        }
        if (columns.played("displacement")) {
            displaced(columns);
        }
    }

    private static void displaced(Columns columns) {
        Cast cast = columns.cast;
        if (cast.clients() > 1) {
            columns.add(
                    "displaced",
                    "Displaced, all sides",
                    "thousand",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> Columns.sum(world.displaced));
        }
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            columns.add(
                    "displaced." + id,
                    "Displaced, " + id,
                    "thousand",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> bySide(cast, world.displaced, client));
        }
    }

    private static double bySide(Cast cast, double[] toll, int client) {
        double sum = 0;
        for (int side = 0; side < toll.length; side++) {
            sum += cast.clientOfSide(side) == client ? toll[side] : 0;
        }
        return sum;
    }
}
