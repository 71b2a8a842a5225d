package org.equipoise.model.record;

import java.util.Arrays;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.world.World;

/** Land cut off. */
final class SiegeChapter implements Chapter {

    private final int[] months;

    SiegeChapter(Columns columns) {
        months = new int[columns.cast.rivalries()];
        for (int rivalry = 0; rivalry < months.length && columns.played("blockade"); rivalry++) {
            int r = rivalry;
            String suffix = columns.rivalry(r);
            columns.add(
                    "blockade" + suffix,
                    "Land is cut off",
                    "probability",
                    Direction.LESS,
                    Kind.PROBABILITY,
                    world -> world.siege.begun[r] > 0 ? 1 : 0);
            columns.add(
                    "blockade.months" + suffix,
                    "Months under blockade",
                    "months",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> months[r]);
            columns.add(
                    "blockade.yielded" + suffix,
                    "Land given up under blockade",
                    "probability",
                    Direction.NEITHER,
                    Kind.PROBABILITY,
                    world -> world.siege.yielded[r] > 0 ? 1 : 0);
        }
    }

    /** Adds the monthly quantities. */
    void gauges(Columns columns) {
        for (int rivalry = 0; rivalry < months.length && columns.played("blockade"); rivalry++) {
            int r = rivalry;
            columns.gauge("hardship" + columns.rivalry(r), "Hardship of those cut off", "share", world -> world.siege
                    .hardship[r]);
        }
    }

    @Override
    public void begin() {
        Arrays.fill(months, 0);
    }

    @Override
    public void month(World world) {
        for (int r = 0; r < months.length; r++) {
            months[r] += world.siege.by[r] == World.NOBODY ? 0 : 1;
        }
    }
}
