package org.equipoise.model.run;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** What is written down of a run: measures at its end and quantities each month (model, A.3 step 12). */
final class Record {

    /** Reads one number off the world. */
    @FunctionalInterface
    private interface Reading {
        double of(World world);
    }

    private final Cast cast;
    private final int months;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Reading> gauges = new ArrayList<>();
    private final double[] values;
    private final double[] riskAtYear;
    private final boolean[] warByYear;
    /** Rivalries whose war under way history hands over, and what is known of its length so far. */
    private final boolean[] handedOver;

    private final boolean[] stillFought;
    private final int[] monthsToItsEnd;
    private double logRatio;

    Record(Blueprint blueprint) {
        cast = blueprint.cast();
        months = blueprint.setting().months();
        int years = months / 12;
        riskAtYear = new double[years + 1];
        warByYear = new boolean[years + 1];
        handedOver = handedOver(blueprint);
        stillFought = new boolean[handedOver.length];
        monthsToItsEnd = new int[handedOver.length];
        if (any(handedOver)) {
            warUnderWay();
        }
        war(years, any(handedOver) ? "new war" : "war");
        toll();
        land();
        standing(blueprint);
        gauges(blueprint);
        values = new double[gauges.size()];
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    private void add(String id, String label, String unit, Direction direction, Kind kind, Reading reading) {
        measures.add(new Measure(id, label, unit, direction, kind));
        readings.add(reading);
    }

    private static boolean[] handedOver(Blueprint blueprint) {
        boolean[] handedOver = new boolean[blueprint.cast().rivalries()];
        for (int r = 0; r < handedOver.length; r++) {
            handedOver[r] =
                    blueprint.setting().replay().leavesWar(blueprint.cast().rivalryId(r));
        }
        return handedOver;
    }

    private void warUnderWay() {
        add(
                "war.present.months",
                "Months until the present war ends",
                "months",
                Direction.LESS,
                Kind.QUANTITY,
                world -> sum(monthsToItsEnd));
    }

    private void war(int years, String war) {
        add(
                "war.begins",
                "A " + war + " begins",
                "probability",
                Direction.LESS,
                Kind.PROBABILITY,
                world -> firstWar(world) > 0 ? 1 : 0);
        for (int y = 1; y <= years; y++) {
            int at = y;
            add(
                    "war.risk.y" + y,
                    "Chance of a " + war + " within " + years(y),
                    "probability",
                    Direction.LESS,
                    Kind.PROBABILITY,
                    world -> riskAtYear[at]);
            add(
                    "war.by.y" + y,
                    "A " + war + " has begun within " + years(y),
                    "probability",
                    Direction.LESS,
                    Kind.PROBABILITY,
                    world -> warByYear[at] ? 1 : 0);
        }
        add("war.risk", "Chance of a " + war, "probability", Direction.LESS, Kind.PROBABILITY, this::risk);
        add(
                "war.free.months",
                "Months until the first " + war,
                "months",
                Direction.MORE,
                Kind.QUANTITY,
                world -> firstWar(world) == 0 ? months : firstWar(world) - 1);
        add(
                "war.wanted",
                "The first " + war + " was preferred to peace",
                "probability",
                Direction.NEITHER,
                Kind.PROBABILITY,
                world -> any(world.tally.wanted) ? 1 : 0);
        add(
                "wars",
                war.equals("war") ? "Wars" : "New wars",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> sum(world.tally.wars));
        add(
                "war.months",
                "Months at war",
                "months",
                Direction.LESS,
                Kind.QUANTITY,
                world -> sum(world.tally.warMonths));
        add(
                "disputes",
                "Militarised disputes",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> sum(world.tally.disputes));
        add(
                "force",
                "Disputes with force",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> sum(world.tally.force) + sum(world.tally.wars));
        add(
                "fatal",
                "Disputes with dead",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> sum(world.tally.fatal) + sum(world.tally.wars));
        add(
                "wars.won-by-attacker",
                "Wars won by the attacker",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> sum(world.tally.wonByAttacker));
        add(
                "wars.won-by-victim",
                "Wars won by the attacked",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> sum(world.tally.wonByVictim));
    }

    private static String years(int y) {
        return y == 1 ? "1 year" : y + " years";
    }

    private void toll() {
        if (cast.clients() > 1) {
            add("deaths", "Deaths, all sides", "persons", Direction.LESS, Kind.QUANTITY, world -> sum(world.dead));
        }
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            add(
                    "deaths." + id,
                    "Deaths, " + id,
                    "persons",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> bySide(world.dead, client));
        }
        if (cast.clients() > 1) {
            add(
                    "displaced",
                    "Displaced, all sides",
                    "thousand",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> sum(world.displaced));
        }
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            add(
                    "displaced." + id,
                    "Displaced, " + id,
                    "thousand",
                    Direction.LESS,
                    Kind.QUANTITY,
                    world -> bySide(world.displaced, client));
        }
    }

    private void land() {
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            int at = side;
            String id = cast.rivalries() == 1 ? cast.sideId(side) : cast.sideId(side) + "." + cast.rivalryId(side / 2);
            add(
                    "share." + id,
                    "Disputed land held by " + cast.sideId(side),
                    "share",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.share[at]);
        }
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            int at = side;
            String id = cast.rivalries() == 1 ? cast.sideId(side) : cast.sideId(side) + "." + cast.rivalryId(side / 2);
            add(
                    "home." + id,
                    "Own recognised land held by " + cast.sideId(side),
                    "share",
                    Direction.MORE,
                    Kind.QUANTITY,
                    world -> world.home[at]);
        }
    }

    private void standing(Blueprint blueprint) {
        for (Tie tie : blueprint.setting().ties()) {
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            String id = tie.client() + "." + tie.supplier();
            if (tie.aidsDefence() || tie.aidsAttack()) {
                add(
                        "trust." + id,
                        "Belief of " + tie.client() + " that " + tie.supplier() + " would aid it",
                        "probability",
                        Direction.NEITHER,
                        Kind.QUANTITY,
                        world -> belief(world, at));
            }
            if (tie.decides()) {
                add(
                        "opinion." + id,
                        "Opinion of " + tie.supplier() + " in the public of " + tie.client(),
                        "-1 to 1",
                        Direction.NEITHER,
                        Kind.QUANTITY,
                        world -> world.opinion[at]);
            }
            int client = cast.client(tie.client());
            add(
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
            add(
                    "revenue." + id,
                    "Orders taken by " + id,
                    "TIV m at relative prices",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> revenue(world, supplier));
        }
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            String id = cast.clientId(c);
            add(
                    "imports." + id,
                    "Arms delivered to " + id,
                    "TIV m",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.delivered[client]);
            add("stock." + id, "Arms of " + id, "TIV m", Direction.NEITHER, Kind.QUANTITY, world -> world.arms[client]);
            add(
                    "exits." + id,
                    "Changes of leader, " + id,
                    "count",
                    Direction.NEITHER,
                    Kind.QUANTITY,
                    world -> world.exits[client]);
        }
        add(
                "balance",
                "Mean log ratio of capability, first over second side",
                "log",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> logRatio / months);
    }

    private void gauges(Blueprint blueprint) {
        gauge("war.risk", "Chance of a war so far", "probability", this::risk);
        gauge("war.begun", "A war has begun", "probability", world -> firstWar(world) > 0 ? 1 : 0);
        for (int c = 0; c < cast.clients(); c++) {
            int client = c;
            gauge("stock." + cast.clientId(c), "Arms of " + cast.clientId(c), "TIV m", world -> world.arms[client]);
            gauge(
                    "imports." + cast.clientId(c),
                    "Arms delivered to " + cast.clientId(c),
                    "TIV m",
                    world -> world.delivered[client]);
        }
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            int at = side;
            String id = cast.rivalries() == 1 ? cast.sideId(side) : cast.sideId(side) + "." + cast.rivalryId(side / 2);
            gauge("share." + id, "Disputed land held by " + cast.sideId(side), "share", world -> world.share[at]);
        }
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides() && (tie.aidsDefence() || tie.aidsAttack())) {
                int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
                gauge(
                        "trust." + tie.client() + "." + tie.supplier(),
                        "Belief of " + tie.client() + " that " + tie.supplier() + " would aid it",
                        "probability",
                        world -> belief(world, at));
            }
        }
    }

    private void gauge(String id, String label, String unit, Reading reading) {
        quantities.add(new Quantity(id, label, unit));
        gauges.add(reading);
    }

    void begin() {
        logRatio = 0;
        for (int r = 0; r < handedOver.length; r++) {
            stillFought[r] = handedOver[r];
            monthsToItsEnd[r] = 0;
        }
        for (int y = 0; y < riskAtYear.length; y++) {
            riskAtYear[y] = 0;
            warByYear[y] = false;
        }
    }

    void month(World world, Simulation.Monthly observer) {
        logRatio += world.logCapability[cast.clientOfSide(0)] - world.logCapability[cast.clientOfSide(1)];
        for (int r = 0; r < handedOver.length; r++) {
            if (stillFought[r] && !world.replaying) {
                monthsToItsEnd[r] = world.tally.warMonths[r];
                stillFought[r] = world.atWar(r);
            }
        }
        if (world.month % 12 == 0) {
            riskAtYear[world.month / 12] = risk(world);
            warByYear[world.month / 12] = firstWar(world) > 0;
        }
        if (observer != Simulation.Monthly.NOBODY) {
            for (int q = 0; q < values.length; q++) {
                values[q] = gauges.get(q).of(world);
            }
            observer.see(world.month, values);
        }
    }

    void outcomes(World world, double[] out) {
        for (int m = 0; m < readings.size(); m++) {
            out[m] = readings.get(m).of(world);
        }
    }

    private double risk(World world) {
        return sum(world.tally.risk);
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Month of the first war of any rivalry, 0 for none. */
    private static int firstWar(World world) {
        int first = 0;
        for (int month : world.tally.firstWar) {
            first = month > 0 && (first == 0 || month < first) ? month : first;
        }
        return first;
    }

    private double revenue(World world, int supplier) {
        double sum = 0;
        for (int c = 0; c < cast.clients(); c++) {
            sum += world.revenue[cast.tie(c, supplier)];
        }
        return sum;
    }

    private static double belief(World world, int tie) {
        return world.privateAid[tie] / (world.privateAid[tie] + world.privateDoubt[tie]);
    }

    private double bySide(double[] toll, int client) {
        double sum = 0;
        for (int side = 0; side < toll.length; side++) {
            sum += cast.clientOfSide(side) == client ? toll[side] : 0;
        }
        return sum;
    }

    private static double sum(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static boolean any(boolean[] flags) {
        boolean any = false;
        for (boolean flag : flags) {
            any |= flag;
        }
        return any;
    }
}
