package org.equipoise.model.record;

import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** Arms, trust and dependence between suppliers and clients, and the balance that comes of them. */
final class ArmsChapter implements Chapter {

    private final Cast cast;
    private final int months;
    private double logRatio;

    ArmsChapter(Blueprint blueprint, Columns columns) {
        cast = columns.cast;
        months = blueprint.setting().months();

        for (Tie tie : blueprint.setting().ties()) {
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            String id = tie.client() + "." + tie.supplier();
            if (tie.aidsDefence() || tie.aidsAttack()) {
                columns.add(
                        "trust." + id,
                        "Belief of " + tie.client() + " that " + tie.supplier() + " would aid it",
                        "probability",
                        Direction.NEITHER,
                        Kind.QUANTITY,
                        world -> belief(world, at));
            }
            if (tie.decides()) {
                columns.add(
                        "opinion." + id,
                        "Opinion of " + tie.supplier() + " in the public of " + tie.client(),
                        "-1 to 1",
                        Direction.NEITHER,
                        Kind.QUANTITY,
                        world -> world.opinion[at]);
            }
            int client = cast.client(tie.client());
            columns.add(
                    "dependence." + id,
                    "Share of " + tie.supplier() + " in the arms of " + tie.client(),
                    "share",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.arms[client] == 0 ? 0 : world.stock[at] / world.arms[client]);
        }
        for (int k = 0; k < cast.suppliers(); k++) {
            int supplier = k;
            String id = cast.supplierId(k);
            columns.add(
                    "revenue." + id,
                    "Orders taken by " + id,
                    "TIV m at relative prices",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> revenue(cast, world, supplier));
        }
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            columns.add(
                    "imports." + id,
                    "Arms delivered to " + id,
                    "TIV m",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.delivered[client]);
            columns.add("stock." + id, "Arms of " + id, "TIV m", Direction.NEITHER, Kind.QUANTITY, world -> world.arms[
                    client]);
            columns.add(
                    "exits." + id,
                    "Changes of leader, " + id,
                    "count",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.exits[client]);
        }
        columns.add(
                "balance",
                "Mean log ratio of capability, first over second side",
                "log",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> logRatio / months);
    }

    /** Adds the monthly quantities about arms. */
    static void gauges(Columns columns) {
        Cast cast = columns.cast;
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            columns.gauge(
                    "stock." + cast.clientId(c), "Arms of " + cast.clientId(c), "TIV m", world -> world.arms[client]);
            columns.gauge(
                    "imports." + cast.clientId(c),
                    "Arms delivered to " + cast.clientId(c),
                    "TIV m",
                    world -> world.delivered[client]);
        }
    }

    /** Adds the monthly quantities about trust. */
    static void trust(Blueprint blueprint, Columns columns) {
        Cast cast = columns.cast;
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides() && (tie.aidsDefence() || tie.aidsAttack())) {
                int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
                columns.gauge(
                        "trust." + tie.client() + "." + tie.supplier(),
                        "Belief of " + tie.client() + " that " + tie.supplier() + " would aid it",
                        "probability",
                        world -> belief(world, at));
            }
        }
    }

    @Override
    public void begin() {
        logRatio = 0;
    }

    @Override
    public void month(World world) {
        logRatio += world.logCapability[cast.clientOfSide(0)] - world.logCapability[cast.clientOfSide(1)];
    }

    private static double revenue(Cast cast, World world, int supplier) {
        double sum = 0;
        for (int c = 0; c < cast.clients(); c++) {
            sum += world.revenue[cast.tie(c, supplier)];
        }
        return sum;
    }

    private static double belief(World world, int tie) {
        return world.privateAid[tie] / (world.privateAid[tie] + world.privateDoubt[tie]);
    }
}
