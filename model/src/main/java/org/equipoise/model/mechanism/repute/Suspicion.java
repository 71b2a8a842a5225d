package org.equipoise.model.mechanism.repute;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * How misuse becomes an allegation against the supplier, and an allegation a belief (model, B.1).
 *
 * <p>A critic takes an incident up with probability sigma(a_0 + a_1 hostility - a_2 d). Distance d is what the supplier is known to have
 * said: -1 while it backs the client in public; else 1 for a year after a norm, or after a condemnation of the client by name, in public;
 * else -1 while it is silent, if silence is read as consent; else 0. An allegation is heard by a share e_a of an audience and convinces
 * a share f_a of those who did not hold it so, less a share i_n that a norm stated beforehand has made immune (inoculation).
 */
public final class Suspicion {

    /** Name of the base rate, by which others tell whether allegations are played. */
    public static final String BASE = "allegations.base";

    private static final String HOSTILITY = "allegations.hostility";
    private static final String DISTANCE = "allegations.distance";
    private static final String PERSUASION = "allegations.persuasion";
    private static final String REACH = "allegations.reach";
    private static final String INOCULATION = "allegations.inoculation";

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.assumed(
                    BASE,
                    "a_0",
                    "log odds that an indifferent critic takes up an incident",
                    "logit",
                    new Prior.Gaussian(-2, 0.5)),
            Parameter.assumed(
                    HOSTILITY, "a_1", "what full hostility adds to them", "logit", new Prior.LogNormal(3, 0.3)),
            Parameter.assumed(
                    DISTANCE,
                    "a_2",
                    "what distance taken in public beforehand takes off them",
                    "logit",
                    new Prior.HalfNormal(0.5)),
            Parameter.of(
                    PERSUASION,
                    "f_a",
                    "share of those who hear an allegation and did not believe it that it convinces",
                    "share",
                    new Prior.Beta(2, 18),
                    "DellaVigna and Gentzkow 2010: 5 to 15 % (from memory)"),
            Parameter.assumed(
                    REACH, "e_a", "share of an audience that hears an allegation", "share", new Prior.Beta(2, 4)),
            Parameter.of(
                    INOCULATION,
                    "i_n",
                    "relative loss of persuasion by a norm stated beforehand",
                    "share",
                    new Prior.Beta(2, 6),
                    "inoculation, Banas and Rains 2010: d about .4 (from memory)"));

    /** Position of this reading among those of silence. */
    private static final double CONSENT = 2;

    private final int base;
    private final int slope;
    private final int distance;
    private final int persuasion;
    private final int reach;
    private final int inoculation;
    /** Position of the reading of silence, below 0 where nobody speaks. */
    private final int reading;

    /** Finds the parameters; they exist where {@code allegations} is played. */
    public Suspicion(Blueprint blueprint) {
        var parameters = blueprint.parameters();
        base = parameters.index(BASE);
        slope = parameters.index(HOSTILITY);
        distance = parameters.index(DISTANCE);
        persuasion = parameters.index(PERSUASION);
        reach = parameters.index(REACH);
        inoculation = parameters.index(INOCULATION);
        reading = parameters.has("silence.reading") ? parameters.index("silence.reading") : -1;
    }

    /** Distance that a supplier keeps from a client in the eyes of the public: -1, 0 or 1. */
    int distance(World world, int supplier, int client) {
        int said = world.statementPublic[supplier] ? world.statement[supplier] : -1;
        boolean rebuked = world.repute.norm[supplier] > 0 || world.repute.blamed[world.cast.tie(client, supplier)] > 0;
        return kept(world, said, world.statementAbout[supplier] == client, rebuked);
    }

    /** Distance by what is said in public, -1 for nothing, whether of this client, and whether it was rebuked within the year. */
    private int kept(World world, int said, boolean about, boolean rebuked) {
        if (said == Statement.Kind.BACK.ordinal() && about) {
            return -1;
        }
        boolean consents = said == Statement.Kind.SILENCE.ordinal() && reading >= 0 && world.draws[reading] == CONSENT;
        return rebuked ? 1 : consents ? -1 : 0;
    }

    /** Probability that a critic takes an incident up. */
    double takenUp(World world, double hostility, int kept) {
        return Elementary.logistic(world.draws[base] + world.draws[slope] * hostility - world.draws[distance] * kept);
    }

    /** Share of those who hear an allegation and did not believe it that it convinces, [0, 1]. */
    double rate(World world, boolean norm) {
        return world.draws[persuasion] * (norm ? 1 - world.draws[inoculation] : 1);
    }

    /** Share of an audience that hears an allegation, [0, 1]. */
    double exposed(World world) {
        return world.draws[reach];
    }

    /**
     * What a supplier has to fear of an incident with a client if it says something: the chance that it is alleged, times the share of
     * the persuadable that a norm leaves open, [0, 1].
     *
     * @param hostility of the critic
     * @param kind what it would say
     * @param about whether it would say it of this client
     */
    public double feared(World world, double hostility, int supplier, int client, Statement.Kind kind, boolean about) {
        boolean norm = kind == Statement.Kind.AMBIGUOUS_NORM || world.repute.norm[supplier] > 0;
        boolean blamed =
                (kind == Statement.Kind.CONDEMN && about) || world.repute.blamed[world.cast.tie(client, supplier)] > 0;
        return takenUp(world, hostility, kept(world, kind.ordinal(), about, norm || blamed))
                * (norm ? 1 - world.draws[inoculation] : 1);
    }
}
