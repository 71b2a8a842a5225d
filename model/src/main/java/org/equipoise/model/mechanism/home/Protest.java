package org.equipoise.model.mechanism.home;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Mass protest, and the leader near removal who gambles or gives in (model, B.8).
 *
 * <p>In a month the streets fill with odds q_0/(1-q_0) exp(-p_S support + p_L grief), grief the shares of land lost lately (it
 * halves in T_L months); those who fled from there weigh on support instead. Protest brings the leader nearer to removal, pressure &lt;- pressure + p_P (1 -
 * pressure), and ebbs by e_P a month; what pressure does to the chance of leaving is OR_P of {@link Politics}, so that most protests
 * remove nobody. The cost of war that the leader counts is multiplied by 1 -+ g_L pressure: the sources disagree whether a cornered
 * leader gambles or gives in, so that is a hypothesis. Gambling for resurrection: Downs and Rocke 1994; Goemans 2000.
 */
public final class Protest implements Mechanism {

    private static final Parameter BASE = Parameter.assumed(
            "protest.base",
            "q_0",
            "chance of mass protest in a month when support is even",
            "share a month",
            new Prior.Beta(2, 48));
    private static final Parameter SUPPORT = Parameter.assumed(
            "protest.support", "p_S", "weight of lost support on the odds of protest", "1", new Prior.Uniform(0, 2));
    private static final Parameter GRIEF =
            Parameter.assumed("protest.grief", "p_L", "weight of land lost lately", "1/share", new Prior.Uniform(0, 8));
    private static final Parameter PUSH = Parameter.assumed(
            "protest.push", "p_P", "how far a month of protest pushes a leader", "share", new Prior.Uniform(0.05, 0.4));
    private static final Parameter DAMAGE = Parameter.assumed(
            "protest.damage", "d_P", "support lost in a month of protest", "logit", new Prior.Uniform(0, 0.2));
    private static final Parameter READING = Parameter.assumed(
            "leader.under-pressure",
            "kappa_L",
            "what a leader near removal does",
            "hypothesis",
            new Prior.Hypotheses(List.of("gambles", "gives-in"), List.of(1.0, 1.0)));
    private static final Parameter RESOLVE = Parameter.assumed(
            "leader.resolve",
            "g_L",
            "change of the cost of war that a leader at the brink counts",
            "share",
            new Prior.Uniform(0, 0.5));

    private static final Parameter EBB = Parameter.assumed(
            "protest.ebb",
            "e_P",
            "share of the pressure on a leader that passes",
            "share a month",
            new Prior.Beta(2, 18));
    private static final Parameter MEMORY = Parameter.assumed(
            "protest.memory", "T_L", "time in which grief for land lost halves", "months", new Prior.LogNormal(6, 0.4));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "protest",
            "Mass protest and leaders under pressure",
            "odds = q_0/(1-q_0) exp(-p_S support + p_L grief);  pressure += p_P (1 - pressure);  c_i <- c_i (1 -+ g_L pressure)",
            List.of("M20"),
            "Downs and Rocke 1994; Goemans 2000; Chiozza and Goemans 2004",
            List.of(BASE, SUPPORT, GRIEF, PUSH, DAMAGE, READING, RESOLVE, EBB, MEMORY),
            Set.of(Slot.SUPPORT, Slot.LAND, Slot.LEADERS),
            Set.of(Slot.UNREST, Slot.SUPPORT),
            // support that nobody recovers would only fall
            Set.of("politics"),
            Protest::new);

    /** Pressure below this has passed. */
    private static final double PASSED = 1e-3;

    private static final int GIVES_IN = 1;

    private final Cast cast;
    private final long[] stream;
    private final double[] grief;
    private final double[] landSeen;
    private final double[] homeSeen;
    private final int[] exitsSeen;
    private final int base;
    private final int support;
    private final int weightOfGrief;
    private final int push;
    private final int damage;
    private final int reading;
    private final int resolve;
    private final int ebb;
    private final int memory;
    /** Monthly survival of grief. */
    private double remembered;

    private Protest(Blueprint blueprint) {
        cast = blueprint.cast();
        stream = new long[cast.clients()];
        for (int c = 0; c < stream.length; c++) {
            stream[c] = Stream.of("protest", cast.clientId(c));
        }
        int sides = 2 * cast.rivalries();
        grief = new double[stream.length];
        landSeen = new double[sides];
        homeSeen = new double[sides];
        exitsSeen = new int[stream.length];
        base = blueprint.parameters().index(BASE.name());
        support = blueprint.parameters().index(SUPPORT.name());
        weightOfGrief = blueprint.parameters().index(GRIEF.name());
        push = blueprint.parameters().index(PUSH.name());
        damage = blueprint.parameters().index(DAMAGE.name());
        reading = blueprint.parameters().index(READING.name());
        resolve = blueprint.parameters().index(RESOLVE.name());
        ebb = blueprint.parameters().index(EBB.name());
        memory = blueprint.parameters().index(MEMORY.name());
    }

    @Override
    public void begin(World world) {
        Arrays.fill(grief, 0);
        Arrays.fill(exitsSeen, 0);
        remembered = Elementary.pow(0.5, 1 / world.draws[memory]);
        remember(world);
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            remember(world);
            return;
        }
        mourn(world);
        remember(world);
        for (int c = 0; c < stream.length; c++) {
            double pressure = (1 - world.draws[ebb]) * world.unrest.pressure[c];
            if (world.exits[c] != exitsSeen[c]) {
                exitsSeen[c] = world.exits[c];
                pressure = 0;
            }
            if (world.chance.uniform(stream[c], 0) < chance(world, c)) {
                world.unrest.protests[c]++;
                world.support[c] -= world.draws[damage];
                pressure += world.draws[push] * (1 - pressure);
                tell(world, c);
            }
            world.unrest.pressure[c] = pressure < PASSED ? 0 : pressure;
            double sign = world.draws[reading] == GIVES_IN ? 1 : -1;
            world.unrest.resolve[c] = 1 + sign * world.draws[resolve] * world.unrest.pressure[c];
        }
    }

    private double chance(World world, int client) {
        double q = world.draws[base];
        double drive = world.draws[weightOfGrief] * grief[client] - world.draws[support] * world.support[client];
        double odds = drive == 0 ? q / (1 - q) : q / (1 - q) * Elementary.exp(drive);
        return odds / (1 + odds);
    }

    /** Adds what each side lost since last month to its client's grief. */
    private void mourn(World world) {
        for (int c = 0; c < grief.length; c++) {
            grief[c] *= remembered;
        }
        for (int side = 0; side < landSeen.length; side++) {
            grief[cast.clientOfSide(side)] +=
                    Math.max(0, landSeen[side] - world.share[side]) + Math.max(0, homeSeen[side] - world.home[side]);
        }
    }

    private void remember(World world) {
        System.arraycopy(world.share, 0, landSeen, 0, landSeen.length);
        System.arraycopy(world.home, 0, homeSeen, 0, homeSeen.length);
    }

    private void tell(World world, int client) {
        if (world.journal.listening()) {
            String who = cast.clientId(client);
            world.journal.record(new Journal.Event(world.month, "protest", who, "Mass protest in " + who));
        }
    }
}
