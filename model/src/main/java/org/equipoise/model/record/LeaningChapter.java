package org.equipoise.model.record;

import java.util.Arrays;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** How clients lean towards their patrons, what that leaves the patrons, and unrest at home. */
final class LeaningChapter implements Chapter {

    private final Columns columns;
    private final Cast cast;
    /** By tie: month in which the client first hosted another or went further, 0 for never. */
    private final int[] realigned;

    private final int[] coerced;

    LeaningChapter(Blueprint blueprint, Columns columns) {
        this.columns = columns;
        cast = columns.cast;
        realigned = new int[cast.clients() * cast.suppliers()];
        coerced = new int[realigned.length];
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides() && columns.played("realignment")) {
                write(tie);
            }
        }
        if (columns.played("protest")) {
            for (int c = 0; c < cast.clients(); c++) {
                int client = c;
                columns.add(
                        "protest." + cast.clientId(c),
                        "Months of mass protest in " + cast.clientId(c),
                        "months",
                        Direction.NEITHER,
                        Kind.QUANTITY,
                        world -> world.unrest.protests[client]);
            }
        }
    }

    private void write(Tie tie) {
        int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
        String id = tie.client() + "." + tie.supplier();
        String from = tie.client() + " from " + tie.supplier();
        columns.add(
                "realigned." + id,
                "A step of " + from + " as far as hosting another",
                "probability",
                Direction.NEITHER,
                Kind.PROBABILITY,
                world -> realigned[at] > 0 ? 1 : 0);
        quantity("realigned.month." + id, "Month of that step, 0 for never", "month", world -> realigned[at]);
        quantity("step." + id, "Rung of " + from + " at the end", "rung", world -> world.alignment.step[at]);
        quantity(
                "alignment." + id,
                "Alignment of " + tie.client() + " with " + tie.supplier(),
                "share",
                world -> world.alignment.share[at]);
        quantity(
                "exit.affordable." + id,
                "Share of reviews in which a step of " + from + " was worth more than staying",
                "share",
                world -> world.alignment.reviews[at] == 0
                        ? 0
                        : (double) world.alignment.affordable[at] / world.alignment.reviews[at]);
        if (columns.played("coercion")) {
            quantity(
                    "coerced.months." + id,
                    "Months in which " + tie.supplier() + " coerced " + tie.client(),
                    "months",
                    world -> coerced[at]);
        }
        quantity(
                "leverage." + id,
                "Leverage of " + tie.supplier() + " on " + tie.client(),
                "share",
                world -> leverage(world, at));
    }

    private void quantity(String id, String label, String unit, Columns.Reading reading) {
        columns.add(id, label, unit, Direction.NEITHER, Kind.QUANTITY, reading);
    }

    /** Adds the monthly quantities. */
    void gauges(Blueprint blueprint) {
        if (!columns.played("realignment")) {
            return;
        }
        boolean[] patron = new boolean[cast.suppliers()];
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides()) {
                int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
                String id = tie.client() + "." + tie.supplier();
                columns.gauge(
                        "alignment." + id,
                        "Alignment of " + tie.client() + " with " + tie.supplier(),
                        "share",
                        world -> world.alignment.share[at]);
                columns.gauge(
                        "step." + id,
                        "Rung of " + tie.client() + " from " + tie.supplier(),
                        "rung",
                        world -> world.alignment.step[at]);
                columns.gauge(
                        "leverage." + id,
                        "Leverage of " + tie.supplier() + " on " + tie.client(),
                        "share",
                        world -> leverage(world, at));
                patron[cast.supplier(tie.supplier())] = true;
            }
        }
        for (int k = 0; k < patron.length; k++) {
            int supplier = k;
            if (patron[k]) {
                columns.gauge(
                        "attention." + cast.supplierId(k),
                        "Attention of " + cast.supplierId(k),
                        "share",
                        world -> world.attention[supplier]);
            }
        }
    }

    @Override
    public void begin() {
        Arrays.fill(realigned, 0);
        Arrays.fill(coerced, 0);
    }

    @Override
    public void month(World world) {
        for (int tie = 0; tie < realigned.length; tie++) {
            if (realigned[tie] == 0 && world.alignment.step[tie] >= Step.HOST.ordinal()) {
                realigned[tie] = world.month;
            }
            coerced[tie] += world.alignment.coerced[tie] > 0 ? 1 : 0;
        }
    }

    /** Mean of arms share, dependence kept and kappa of its own peacekeepers, by its attention, which kappa holds already. */
    private double leverage(World world, int tie) {
        int client = tie / cast.suppliers();
        int supplier = tie % cast.suppliers();
        double arms = world.arms[client] == 0 ? 0 : Math.min(1, world.stock[tie] / world.arms[client]);
        double kappa = 0;
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.clientOfSide(side) == client && world.troops.sender[side / 2] == supplier) {
                kappa = Math.max(kappa, world.peacekeeping[side / 2]);
            }
        }
        return (world.attention[supplier] * (arms + world.alignment.dependence[tie]) + kappa) / 3;
    }
}
