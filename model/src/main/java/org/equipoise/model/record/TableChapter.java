package org.equipoise.model.record;

import java.util.List;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;

/** Settlements: what was signed, how wide the zone of agreement was, and what each offer was worth to whom. */
final class TableChapter {

    private TableChapter() {}

    private static boolean empty(Blueprint blueprint, Columns columns) {
        return !columns.played("settlement")
                || blueprint.setting().diplomacy().offers().isEmpty();
    }

    static void write(Blueprint blueprint, Columns columns) {
        if (empty(blueprint, columns)) {
            return;
        }
        columns.add(
                "settled",
                "A settlement is signed",
                "probability",
                Direction.MORE,
                Kind.PROBABILITY,
                world -> first(world.talks.settled) > 0 ? 1 : 0);
        columns.add(
                "settled.month",
                "Month of the first settlement, 0 for none",
                "month",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> first(world.talks.settled));
        columns.add(
                "zone.last-month",
                "Last month without a settlement in which both sides would sign some offer with even odds, 0 for never",
                "month",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> last(world.table.lastMonth));
        List<Offer> offers = blueprint.setting().diplomacy().offers();
        for (int o = 0; o < offers.size(); o++) {
            int offer = o;
            String id = "offer." + offers.get(o).id();
            String label = "“" + offers.get(o).label() + "”";
            columns.add(
                    id + ".signed",
                    label + " is signed",
                    "probability",
                    Direction.NEITHER,
                    Kind.PROBABILITY,
                    world -> world.table.signed[offer] > 0 ? 1 : 0);
            columns.add(
                    id + ".last-month",
                    "Last month without a settlement in which both sides would sign " + label
                            + " with even odds, 0 for never",
                    "month",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.table.lastMonth[offer]);
        }
    }

    /**
     * Adds the monthly quantities, as they stood in the last review. While a settlement is in force the zone is that of another
     * agreement, and offers, like those not at hand, are worth 0.
     */
    static void gauges(Blueprint blueprint, Columns columns) {
        if (empty(blueprint, columns)) {
            return;
        }
        Cast cast = columns.cast;
        for (int r = 0; r < cast.rivalries(); r++) {
            int rivalry = r;
            columns.gauge(
                    "zone" + columns.rivalry(r),
                    "Width of the zone of agreement, below 0 when there is none",
                    "share of the good",
                    world -> world.talks.zone[rivalry]);
        }
        List<Offer> offers = blueprint.setting().diplomacy().offers();
        for (int o = 0; o < offers.size(); o++) {
            int offer = o;
            String id = "offer." + offers.get(o).id();
            String label = "“" + offers.get(o).label() + "”";
            for (int s = 0; s < 2; s++) {
                int at = 2 * o + s;
                String side = side(cast, offers.get(o).rivalry(), s);
                columns.gauge(
                        id + ".worth." + side,
                        "Worth of " + label + " over going on, " + side,
                        "share of the good",
                        world -> world.table.worth[at]);
                columns.gauge(
                        id + ".accept." + side,
                        "Chance that " + side + " would sign " + label,
                        "probability",
                        world -> world.table.accepts[at]);
            }
            columns.gauge(id + ".accept", "Chance that all would sign " + label, "probability", world -> world.table
                    .accepted[offer]);
        }
    }

    private static String side(Cast cast, String rivalry, int s) {
        int r = 0;
        while (!cast.rivalryId(r).equals(rivalry)) {
            r++;
        }
        return cast.sideId(2 * r + s);
    }

    private static int first(int[] months) {
        int first = 0;
        for (int month : months) {
            first = month > 0 && (first == 0 || month < first) ? month : first;
        }
        return first;
    }

    private static int last(int[] months) {
        int last = 0;
        for (int month : months) {
            last = Math.max(last, month);
        }
        return last;
    }
}
