package org.equipoise.model.record;

import java.util.Arrays;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** Third parties: who entered, whose fighters came, and whether a war spread. */
final class ArenaChapter implements Chapter {

    private final Cast cast;
    private final double[] most;
    private final boolean[] found;

    ArenaChapter(Blueprint blueprint, Columns columns) {
        cast = columns.cast;
        most = new double[cast.clients()];
        found = new boolean[cast.clients()];
        if (columns.played("intervention")) {
            entries(blueprint, columns);
        }
        if (columns.played("fighters")) {
            fighters(blueprint, columns);
        }
        if (columns.played("spread")) {
            columns.add(
                    "spread",
                    "Wars that reached recognised land beyond where they began",
                    "count",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> Columns.sum(world.arena.spreads));
            columns.add(
                    "spread.any",
                    "A war reaches recognised land beyond where it began",
                    "probability",
                    Direction.LESS,
                    Kind.PROBABILITY,
                    world -> Columns.sum(world.arena.spreads) > 0 ? 1 : 0);
        }
    }

    private void entries(Blueprint blueprint, Columns columns) {
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.aidsDefence() || tie.aidsAttack()) {
                int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
                columns.add(
                        "entered." + tie.client() + "." + tie.supplier(),
                        tie.supplier() + " enters a war on the side of " + tie.client(),
                        "probability",
                        Direction.NEITHER,
                        Kind.PROBABILITY,
                        world -> world.arena.entries[at] > 0 ? 1 : 0);
            }
        }
    }

    private void fighters(Blueprint blueprint, Columns columns) {
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            boolean any = false;
            for (Diplomacy.Fighters fighters : blueprint.setting().diplomacy().fighters()) {
                any |= fighters.client().equals(id);
            }
            if (any) {
                columns.add(
                        "fighters." + id,
                        "Most hidden fighters with " + id,
                        "thousand",
                        Direction.NEITHER,
                        Kind.QUANTITY,
                        world -> most[client]);
                columns.add(
                        "fighters.detected." + id,
                        "Hidden fighters with " + id + " are found out",
                        "probability",
                        Direction.NEITHER,
                        Kind.PROBABILITY,
                        world -> found[client] ? 1 : 0);
            }
        }
    }

    @Override
    public void begin() {
        Arrays.fill(most, 0);
        Arrays.fill(found, false);
    }

    @Override
    public void month(World world) {
        for (int c = 0; c < most.length; c++) {
            double now = 0;
            for (int tie = cast.tie(c, 0); tie < cast.tie(c + 1, 0); tie++) {
                now += world.arena.fighters[tie];
                found[c] |= world.arena.detected[tie];
            }
            most[c] = Math.max(most[c], now);
        }
    }
}
