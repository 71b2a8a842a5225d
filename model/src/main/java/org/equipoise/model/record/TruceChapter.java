package org.equipoise.model.record;

import java.util.Arrays;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.world.World;

/** Truces, and peacekeepers on the ground. */
final class TruceChapter implements Chapter {

    private final int[] months;

    TruceChapter(Columns columns) {
        months = new int[columns.cast.rivalries()];
        for (int r = 0; r < months.length; r++) {
            if (columns.played("ceasefire")) {
                truces(columns, r);
            }
            if (columns.played("peacekeeping")) {
                peacekeepers(columns, r);
            }
        }
    }

    private static void truces(Columns columns, int r) {
        String suffix = columns.rivalry(r);
        columns.add(
                "truces" + suffix,
                "Truces signed in war",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> world.talks.truces[r]);
        columns.add(
                "truces.broken" + suffix,
                "Truces broken at once",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> world.talks.broken[r]);
    }

    private void peacekeepers(Columns columns, int r) {
        String suffix = columns.rivalry(r);
        columns.add(
                "peacekeepers.months" + suffix,
                "Months with peacekeepers",
                "months",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> months[r]);
        columns.add(
                "peacekeepers.exits" + suffix,
                "Times that peacekeepers left",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> world.troops.exits[r]);
    }

    /** Adds the monthly quantities. */
    void gauges(Columns columns) {
        for (int rivalry = 0; rivalry < months.length; rivalry++) {
            int r = rivalry;
            if (columns.played("ceasefire")) {
                columns.gauge("truces" + columns.rivalry(r), "Truces signed", "count", world -> world.talks.truces[r]);
            }
            if (columns.played("peacekeeping")) {
                columns.gauge(
                        "peacekeepers" + columns.rivalry(r),
                        "Peacekeepers on the ground",
                        "thousand",
                        world -> world.troops.thousand[r]);
            }
        }
    }

    @Override
    public void begin() {
        Arrays.fill(months, 0);
    }

    @Override
    public void month(World world) {
        for (int r = 0; r < months.length; r++) {
            months[r] += world.troops.thousand[r] > 0 && !world.replaying ? 1 : 0;
        }
    }
}
