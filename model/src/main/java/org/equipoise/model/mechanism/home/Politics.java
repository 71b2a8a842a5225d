package org.equipoise.model.mechanism.home;

import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.WarCosts;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Support at home and the leader's exit (model, A.3 step 10).
 *
 * <p>Support on the logit scale returns to its mean and falls by (b_c/25) per tenfold dead of the present war, half of it while the
 * war goes well (Mueller 1973; Gelpi, Feaver and Reifler 2005). A leader leaves with the annual chance of the data, on the odds times
 * OR_def in the 12 months after a war that it began and lost (Croco 2011), and on the odds times OR_P^pressure under protest. A new
 * leader has a new cost of war.
 */
public final class Politics implements Mechanism {

    private static final Parameter EXIT = Parameter.of(
            "leader.exit",
            "x_L",
            "annual chance that a leader leaves",
            "share a year",
            new Prior.Beta(200, 800),
            "Archigos 1946-2015: .199 a year");
    private static final Parameter DEFEAT = Parameter.of(
            "leader.defeat",
            "OR_def",
            "odds ratio of leaving after a defeat one is blamed for",
            "ratio",
            new Prior.LogNormal(1.3, 0.25),
            "Archigos and COW wars; Croco 2011");
    private static final Parameter PROTEST = Parameter.assumed(
            "leader.protest",
            "OR_P",
            "odds ratio of leaving at the brink of removal by protest",
            "ratio",
            new Prior.LogNormal(3, 0.4));
    private static final Parameter CASUALTIES = Parameter.of(
            "support.casualties",
            "b_c",
            "points of support lost per tenfold dead",
            "points",
            new Prior.Gaussian(15, 5),
            "Mueller 1973 (from memory)");
    private static final Parameter RECOVERY = Parameter.assumed(
            "support.recovery", "eta", "return of support to its mean", "share a month", new Prior.Fixed(0.05));

    private static final double POINTS_PER_LOGIT = 25;
    private static final double LN_10 = 2.302585092994045684018;

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "politics",
            "Support and leaders",
            "support logit: -(b_c/25) log10 dead, halved in success; exit odds x OR_def for 12 months after a defeat one began",
            List.of("M20"),
            "Mueller 1973; Croco 2011; Archigos",
            List.of(EXIT, DEFEAT, PROTEST, CASUALTIES, RECOVERY),
            Set.of(Slot.PHASE, Slot.UNREST),
            Set.of(Slot.SUPPORT, Slot.LEADERS, Slot.COSTS),
            Set.of("crisis"),
            Politics::new);

    private final Cast cast;
    private final WarCosts costs;
    private final long[] stream;
    private final int exit;
    private final int defeat;
    private final int protest;
    private final int casualties;
    private final int recovery;
    private final double[] deadSeen;
    private final double[] deadAtWarsStart;
    private double monthly;
    private double afterDefeat;

    private Politics(Blueprint blueprint) {
        cast = blueprint.cast();
        costs = new WarCosts(blueprint);
        stream = new long[cast.clients()];
        for (int c = 0; c < stream.length; c++) {
            stream[c] = Stream.of("leader.exit", cast.clientId(c));
        }
        exit = blueprint.parameters().index(EXIT.name());
        defeat = blueprint.parameters().index(DEFEAT.name());
        protest = blueprint.parameters().index(PROTEST.name());
        casualties = blueprint.parameters().index(CASUALTIES.name());
        recovery = blueprint.parameters().index(RECOVERY.name());
        deadSeen = new double[2 * cast.rivalries()];
        deadAtWarsStart = new double[2 * cast.rivalries()];
    }

    @Override
    public void begin(World world) {
        costs.begin(world);
        double annual = world.draws[exit];
        double odds = world.draws[defeat] * annual / (1 - annual);
        monthly = monthly(annual);
        afterDefeat = monthly(odds / (1 + odds));
        for (int side = 0; side < deadSeen.length; side++) {
            deadSeen[side] = 0;
            deadAtWarsStart[side] = 0;
        }
    }

    private static double monthly(double annual) {
        return 1 - Elementary.pow(1 - annual, 1.0 / 12);
    }

    @Override
    public void step(World world) {
        for (int side = 0; side < deadSeen.length; side++) {
            mourn(world, side);
        }
        for (int c = 0; c < stream.length; c++) {
            world.support[c] -= world.draws[recovery] * world.support[c];
            double chance = world.blamed[c] > 0 ? afterDefeat : monthly;
            world.blamed[c] -= world.blamed[c] > 0 ? 1 : 0;
            double pressure = world.unrest.pressure[c];
            chance = pressure == 0 ? chance : pressed(chance, Elementary.pow(world.draws[protest], pressure));
            if (world.chance.uniform(stream[c], 0) < chance) {
                replace(world, c);
            }
        }
    }

    private static double pressed(double chance, double oddsRatio) {
        double odds = oddsRatio * chance / (1 - chance);
        return odds / (1 + odds);
    }

    private void mourn(World world, int side) {
        int rivalry = side / 2;
        if (!world.atWar(rivalry)) {
            deadAtWarsStart[side] = world.dead[side];
            deadSeen[side] = 0;
            return;
        }
        double dead = world.dead[side] - deadAtWarsStart[side];
        if (dead > deadSeen[side] && dead > 1) {
            double tenfolds = (Elementary.log(dead) - Elementary.log(Math.max(1, deadSeen[side]))) / LN_10;
            boolean attacks = world.attacker[rivalry] == side;
            boolean well = attacks ? world.front[rivalry] > 5 : world.front[rivalry] < 5;
            world.support[cast.clientOfSide(side)] -=
                    world.draws[casualties] / POINTS_PER_LOGIT * tenfolds * (well ? 0.5 : 1);
            deadSeen[side] = dead;
        }
    }

    private void replace(World world, int client) {
        world.exits[client]++;
        world.culpable[client] = false;
        world.blamed[client] = 0;
        world.support[client] = 0;
        for (int side = 0; side < deadSeen.length; side++) {
            if (cast.clientOfSide(side) == client && !world.atWar(side / 2)) {
                costs.renew(world, side);
            }
        }
        if (world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month, "leader.exit", cast.clientId(client), cast.clientId(client) + " has a new leader"));
        }
    }
}
