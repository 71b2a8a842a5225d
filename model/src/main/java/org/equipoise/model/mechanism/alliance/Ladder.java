package org.equipoise.model.mechanism.alliance;

import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * The ladder of replies: how far a patron goes that is called, what each rung is worth in the field, and how much of the promise it
 * is held to redeem (model, B.3).
 *
 * <p>From the top: force with the chance given; where it is refused, mediation with q_p att, else materiel with q_m att, else
 * fact-finding with q_f att, else a statement with q_s att, else nothing. One uniform decides, so that a patron that is more willing
 * goes at least as far under the same luck. Credit of rung n of 5: (n/5)^g, 0 for nothing and 1 for force, rising with every rung.
 */
final class Ladder {

    static final Parameter MEDIATION = Parameter.assumed(
            "alliance.mediation",
            "q_p",
            "chance of mediation with pressure where force is refused",
            "share",
            new Prior.Uniform(0, 0.3));
    static final Parameter MATERIEL = Parameter.assumed(
            "alliance.materiel",
            "q_m",
            "chance of help with materiel where more is refused",
            "share",
            new Prior.Uniform(0, 0.5));
    static final Parameter FACT_FINDING = Parameter.assumed(
            "alliance.fact-finding",
            "q_f",
            "chance of a fact-finding mission where more is refused",
            "share",
            new Prior.Uniform(0, 0.5));
    static final Parameter STATEMENT = Parameter.assumed(
            "alliance.statement", "q_s", "chance of words where more is refused", "share", new Prior.Uniform(0.3, 0.9));
    static final Parameter CREDIT = Parameter.assumed(
            "alliance.credit",
            "g",
            "how little a reply below force redeems a promise",
            "exponent",
            new Prior.LogNormal(1.5, 0.4));

    static final Parameter MATERIEL_STRENGTH = Parameter.assumed(
            "alliance.materiel-strength",
            "s_m",
            "capability added by materiel, relative to that added by force",
            "share",
            new Prior.Uniform(0, 0.5));

    private static final Reply[] REPLIES = Reply.values();
    private static final int TOP = Reply.FORCE.ordinal();

    /** By rung: chance that it is taken where all above are refused. */
    private final int[] chance;

    private final int exponent;
    private final int materiel;
    private final int[] strength;
    private final double[] credit = new double[REPLIES.length];

    Ladder(Blueprint blueprint) {
        var parameters = blueprint.parameters();
        chance = new int[REPLIES.length];
        chance[Reply.STATEMENT.ordinal()] = parameters.index(STATEMENT.name());
        chance[Reply.FACT_FINDING.ordinal()] = parameters.index(FACT_FINDING.name());
        chance[Reply.MATERIEL.ordinal()] = parameters.index(MATERIEL.name());
        chance[Reply.MEDIATION.ordinal()] = parameters.index(MEDIATION.name());
        exponent = parameters.index(CREDIT.name());
        materiel = parameters.index(MATERIEL_STRENGTH.name());
        strength = blueprint.perSupplier("aid.strength");
    }

    void begin(World world) {
        for (int rung = 1; rung < credit.length; rung++) {
            credit[rung] = Elementary.pow((double) rung / TOP, world.draws[exponent]);
        }
    }

    /**
     * The rung that a patron takes.
     *
     * @param force chance of force
     * @param u uniform number
     */
    Reply draw(World world, int supplier, double force, double u) {
        double above = force;
        for (int rung = TOP; rung > 0; rung--) {
            if (u < above) {
                return REPLIES[rung];
            }
            if (rung > 1) {
                above += (1 - above) * world.draws[chance[rung - 1]] * world.attention[supplier];
            }
        }
        return Reply.NOTHING;
    }

    /** A reply by its ordinal. */
    static Reply reply(int ordinal) {
        return REPLIES[ordinal];
    }

    /** Share of the promise that a reply redeems, [0, 1]. */
    double credit(Reply reply) {
        return credit[reply.ordinal()];
    }

    /** Capability that a reply adds, as a multiple. */
    double help(World world, int supplier, Reply reply) {
        return switch (reply) {
            case FORCE -> world.draws[strength[supplier]];
            case MATERIEL -> world.draws[materiel] * world.draws[strength[supplier]];
            case NOTHING, STATEMENT, FACT_FINDING, MEDIATION -> 0;
        };
    }
}
