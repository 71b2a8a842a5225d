package org.equipoise.model.record;

import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** Wars and disputes: whether, when, how many, for how long. */
final class WarChapter implements Chapter {

    private final Columns columns;
    private final int months;
    private final double[] riskAtYear;
    private final boolean[] warByYear;
    /** Rivalries whose war under way history hands over, and what is known of its length so far. */
    private final boolean[] handedOver;

    private final boolean[] stillFought;
    private final int[] monthsToItsEnd;

    WarChapter(Blueprint blueprint, Columns columns) {
        this.columns = columns;
        months = blueprint.setting().months();
        int years = months / 12;
        riskAtYear = new double[years + 1];
        warByYear = new boolean[years + 1];
        handedOver = handedOver(blueprint, columns.cast);
        stillFought = new boolean[handedOver.length];
        monthsToItsEnd = new int[handedOver.length];
        if (any(handedOver)) {
            warUnderWay();
        }
        wars(years, any(handedOver) ? "new war" : "war");
    }

    /** Adds the monthly quantities. */
    void gauges() {
        columns.gauge("war.risk", "Chance of a war so far", "probability", WarChapter::risk);
        columns.gauge("war.begun", "A war has begun", "probability", world -> firstWar(world) > 0 ? 1 : 0);
    }

    private static boolean[] handedOver(Blueprint blueprint, Cast cast) {
        boolean[] handedOver = new boolean[cast.rivalries()];
        for (int r = 0; r < handedOver.length; r++) {
            handedOver[r] = blueprint.setting().replay().leavesWar(cast.rivalryId(r));
        }
        return handedOver;
    }

    private void warUnderWay() {
        columns.add(
                "war.present.months",
                "Months until the present war ends",
                "months",
                Direction.LESS,
                Kind.QUANTITY,
                world -> Columns.sum(monthsToItsEnd));
    }

    private void wars(int years, String war) {
        columns.add(
                "war.begins",
                "A " + war + " begins",
                "probability",
                Direction.LESS,
                Kind.PROBABILITY,
                world -> firstWar(world) > 0 ? 1 : 0);
        for (int y = 1; y <= years; y++) {
            int at = y;
            columns.add(
                    "war.risk.y" + y,
                    "Chance of a " + war + " within " + years(y),
                    "probability",
                    Direction.LESS,
                    Kind.PROBABILITY,
                    world -> riskAtYear[at]);
            columns.add(
                    "war.by.y" + y,
                    "A " + war + " has begun within " + years(y),
                    "probability",
                    Direction.LESS,
                    Kind.PROBABILITY,
                    world -> warByYear[at] ? 1 : 0);
        }
        columns.add(
                "war.risk", "Chance of a " + war, "probability", Direction.LESS, Kind.PROBABILITY, WarChapter::risk);
        columns.add(
                "war.free.months",
                "Months until the first " + war,
                "months",
                Direction.MORE,
                Kind.QUANTITY,
                world -> firstWar(world) == 0 ? months : firstWar(world) - 1);
        columns.add(
                "war.wanted",
                "The first " + war + " was preferred to peace",
                "probability",
                Direction.NEITHER,
                Kind.PROBABILITY,
                world -> any(world.tally.wanted) ? 1 : 0);
        columns.add(
                "wars",
                war.equals("war") ? "Wars" : "New wars",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.wars));
        columns.add(
                "war.months",
                "Months at war",
                "months",
                Direction.LESS,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.warMonths));
        columns.add(
                "disputes",
                "Militarised disputes",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.disputes));
        columns.add(
                "force",
                "Disputes with force",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.force) + Columns.sum(world.tally.wars));
        columns.add(
                "fatal",
                "Disputes with dead",
                "count",
                Direction.LESS,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.fatal) + Columns.sum(world.tally.wars));
        columns.add(
                "wars.won-by-attacker",
                "Wars won by the attacker",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.wonByAttacker));
        columns.add(
                "wars.won-by-victim",
                "Wars won by the attacked",
                "count",
                Direction.NEITHER,
                Kind.QUANTITY,
                world -> Columns.sum(world.tally.wonByVictim));
    }

    private static String years(int y) {
        return y == 1 ? "1 year" : y + " years";
    }

    @Override
    public void begin() {
        for (int r = 0; r < handedOver.length; r++) {
            stillFought[r] = handedOver[r];
            monthsToItsEnd[r] = 0;
        }
        for (int y = 0; y < riskAtYear.length; y++) {
            riskAtYear[y] = 0;
            warByYear[y] = false;
        }
    }

    @Override
    public void month(World world) {
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
    }

    private static double risk(World world) {
        return world.tally.risk.length == 1 ? world.tally.risk[0] : world.tally.riskOfAny;
    }

    /** Month of the first war of any rivalry, 0 for none. */
    private static int firstWar(World world) {
        int first = 0;
        for (int month : world.tally.firstWar) {
            first = month > 0 && (first == 0 || month < first) ? month : first;
        }
        return first;
    }

    private static boolean any(boolean[] flags) {
        boolean any = false;
        for (boolean flag : flags) {
            any |= flag;
        }
        return any;
    }
}
