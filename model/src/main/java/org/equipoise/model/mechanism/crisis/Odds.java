package org.equipoise.model.mechanism.crisis;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * Chances of winning, with and without the aid that either side may expect: pure functions of the world (model, A.2).
 *
 * <p>z_i = m ln(M_i/M_j) + iota - theta_j; P_i = logistic(z_i). With S the set that aids the attacker and T the set that aids the
 * victim, Pbar = sum over S, T of Pr(S) Pr(T) logistic(z + m ln(1 + sum_S chi) - m ln(1 + sum_T chi)). Beliefs: pi = a/(a+b), acted
 * upon as logistic(logit pi + b_att (att - 1)); out of scope the odds are multiplied by omega_s. The attacker uses the public belief
 * about its victim and its own private belief about itself.
 *
 * <p>Contest success in ratio form: Skaperdas 1996; aid as a multiplier on capability.
 */
public final class Odds {

    static final Parameter DECISIVENESS = Parameter.of(
            "contest.decisiveness",
            "m",
            "decisiveness of capability",
            "1",
            new Prior.LogNormal(0.7, 0.4),
            "decisive COW wars: .47 (.16) all, .71 (.31) bilateral");
    static final Parameter INITIATIVE = Parameter.of(
            "contest.initiative",
            "iota",
            "advantage of the attacker",
            "logit",
            new Prior.Gaussian(0.3, 0.25),
            "decisive COW wars: .87, shrunk for selection");
    static final Parameter GROUND = Parameter.assumed(
            "contest.prepared-ground", "theta", "advantage of prepared ground", "logit", new Prior.Gaussian(0.3, 0.3));
    static final Parameter AID = Parameter.assumed(
                    "aid.strength",
                    "chi",
                    "capability added by an aider, as a multiple",
                    "1",
                    new Prior.LogNormal(1, 0.6))
            .per(Parameter.Per.SUPPLIER);
    static final Parameter OFFENSIVE = Parameter.assumed(
                    "aid.offensive",
                    "s_off",
                    "chance that a willing aider also aids an attack",
                    "share",
                    new Prior.Uniform(0, 0.5))
            .per(Parameter.Per.SUPPLIER);
    static final Parameter ATTENTIVE = Parameter.assumed(
            "aid.attention",
            "b_att",
            "weight of attention on the log odds of aid",
            "logit",
            new Prior.Gaussian(1.5, 0.5));
    static final Parameter OUT_OF_SCOPE = Parameter.assumed(
            "aid.out-of-scope",
            "omega_s",
            "weight on the odds of aid when the attack is out of scope",
            "1",
            new Prior.Uniform(0, 1));

    private final Cast cast;
    private final int decisiveness;
    private final int initiative;
    private final int ground;
    private final int[] aid;
    private final int[] offensive;
    private final int attentive;
    private final int outOfScope;
    private final int[][] attackAiders;
    private final int[][] defenceAiders;
    private final double[][] attackStrength;
    private final double[][] defenceStrength;
    private final double[] attentionSeen;
    private final double[] attentionFactor;
    private final double[] chanceOfAttackers;
    private final double[] chanceOfDefenders;
    private double m;
    private double iota;
    private double theta;

    /** Numbers the aiders of each client. */
    public Odds(Blueprint blueprint) {
        cast = blueprint.cast();
        decisiveness = blueprint.parameters().index(DECISIVENESS.name());
        initiative = blueprint.parameters().index(INITIATIVE.name());
        ground = blueprint.parameters().index(GROUND.name());
        aid = blueprint.perSupplier(AID.name());
        offensive = blueprint.perSupplier(OFFENSIVE.name());
        attentive = blueprint.parameters().index(ATTENTIVE.name());
        outOfScope = blueprint.parameters().index(OUT_OF_SCOPE.name());
        int clients = cast.clients();
        attackAiders = new int[clients][];
        defenceAiders = new int[clients][];
        attackStrength = new double[clients][];
        defenceStrength = new double[clients][];
        int widest = 0;
        for (int c = 0; c < clients; c++) {
            attackAiders[c] = aiders(blueprint, c, true);
            defenceAiders[c] = aiders(blueprint, c, false);
            attackStrength[c] = new double[1 << attackAiders[c].length];
            defenceStrength[c] = new double[1 << defenceAiders[c].length];
            widest = Math.max(widest, Math.max(attackStrength[c].length, defenceStrength[c].length));
        }
        attentionSeen = new double[cast.suppliers()];
        attentionFactor = new double[cast.suppliers()];
        chanceOfAttackers = new double[widest];
        chanceOfDefenders = new double[widest];
    }

    private int[] aiders(Blueprint blueprint, int client, boolean attack) {
        List<Integer> list = new ArrayList<>();
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.client().equals(cast.clientId(client)) && (attack ? tie.aidsAttack() : tie.aidsDefence())) {
                list.add(cast.supplier(tie.supplier()));
            }
        }
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Derives the future's constants. */
    public void begin(World world) {
        m = world.draws[decisiveness];
        iota = world.draws[initiative];
        theta = world.draws[ground];
        for (int c = 0; c < cast.clients(); c++) {
            strengths(world, attackAiders[c], attackStrength[c]);
            strengths(world, defenceAiders[c], defenceStrength[c]);
        }
        for (int k = 0; k < attentionSeen.length; k++) {
            attentionSeen[k] = Double.NaN;
        }
    }

    /** (1 + sum of chi)^m for each set of aiders. */
    private void strengths(World world, int[] aiders, double[] out) {
        for (int set = 0; set < out.length; set++) {
            double multiple = 1;
            for (int n = 0; n < aiders.length; n++) {
                multiple += (set >> n & 1) * world.draws[aid[aiders[n]]];
            }
            out[set] = set == 0 ? 1 : Elementary.pow(multiple, m);
        }
    }

    /** Decisiveness of this future. */
    public double decisiveness() {
        return m;
    }

    /** Logit of the attacking side's chance without patrons, as it sees the rival's capability. */
    public double logit(World world, int side, int theatre) {
        return logit(world, side, theatre, world.misperception[side] + unseen(world, side ^ 1));
    }

    /** Logit of the attacking side's chance without patrons, as the victim sees it. */
    public double logitSeenByVictim(World world, int side, int theatre) {
        return logit(world, side, theatre, -(world.misperception[side ^ 1] + unseen(world, side)));
    }

    /** Log capability of a side that its rival does not know of. */
    double unseen(World world, int side) {
        return world.arena.unseen[cast.clientOfSide(side)];
    }

    /** Logit of the attacking side's chance as it is. */
    public double trueLogit(World world, int side, int theatre) {
        return logit(world, side, theatre, 0);
    }

    private double logit(World world, int side, int theatre, double error) {
        double gap = world.logCapability[cast.clientOfSide(side)] - world.logCapability[cast.clientOfSide(side ^ 1)];
        return logit(gap + error, (theatre == 0 ? world.share : world.home)[side ^ 1] > 0);
    }

    /** Logit for a log ratio of capabilities. */
    public double logit(double logRatio, boolean victimHoldsGround) {
        return m * logRatio + iota - (victimHoldsGround ? theta : 0);
    }

    /** Readies the chances of aid for an attack of a side in a theatre; call before {@link #withAid}. */
    public void prepareAid(World world, int side, int theatre) {
        int attacker = cast.clientOfSide(side);
        int victim = cast.clientOfSide(side ^ 1);
        chances(world, attacker, attackAiders[attacker], theatre, true, chanceOfAttackers);
        chances(world, victim, defenceAiders[victim], theatre, false, chanceOfDefenders);
    }

    /** Chance of winning with the aid expected, for a logit without patrons. */
    public double withAid(int side, double logit) {
        return withAidAgainst(side, Elementary.exp(-logit));
    }

    /** Chance of winning with the aid expected, for the odds against the attacker without patrons. */
    public double withAidAgainst(int side, double against) {
        double[] attack = attackStrength[cast.clientOfSide(side)];
        double[] defence = defenceStrength[cast.clientOfSide(side ^ 1)];
        double sum = 0;
        for (int s = 0; s < attack.length; s++) {
            double part = 0;
            for (int t = 0; t < defence.length; t++) {
                part += chanceOfDefenders[t] / (1 + against * defence[t] / attack[s]);
            }
            sum += chanceOfAttackers[s] * part;
        }
        return sum;
    }

    private void chances(World world, int client, int[] aiders, int theatre, boolean attack, double[] out) {
        out[0] = 1;
        int sets = 1;
        for (int supplier : aiders) {
            double p = attack
                    ? world.draws[offensive[supplier]] * ownBelief(world, client, supplier)
                    : publicBelief(world, client, supplier, theatre);
            for (int s = 0; s < sets; s++) {
                out[s + sets] = out[s] * p;
                out[s] *= 1 - p;
            }
            sets <<= 1;
        }
    }

    /** Everybody's belief that a supplier aids a client attacked in a theatre. */
    public double publicBelief(World world, int client, int supplier, int theatre) {
        int tie = cast.tie(client, supplier);
        double scope = world.inScope[2 * tie + theatre] ? 1 : world.draws[outOfScope] * world.scopeDoubt[tie];
        double odds = world.publicAid[tie] * attention(world, supplier) * scope;
        return odds / (odds + world.publicDoubt[tie]);
    }

    /** The client's own belief that a supplier aids it, whether a promise covers the case or not. */
    public double ownBelief(World world, int client, int supplier, boolean covered) {
        int tie = cast.tie(client, supplier);
        double scope = covered ? 1 : world.draws[outOfScope] * world.scopeDoubt[tie];
        double odds = world.privateAid[tie] * attention(world, supplier) * scope;
        return odds / (odds + world.privateDoubt[tie]);
    }

    /** The client's own belief that a supplier aids it. */
    public double ownBelief(World world, int client, int supplier) {
        int tie = cast.tie(client, supplier);
        double odds = world.privateAid[tie] * attention(world, supplier);
        return odds / (odds + world.privateDoubt[tie]);
    }

    /** Factor e^(b_att (att - 1)) on the odds of aid. */
    private double attention(World world, int supplier) {
        double now = world.attention[supplier];
        if (now != attentionSeen[supplier]) {
            attentionSeen[supplier] = now;
            attentionFactor[supplier] = now == 1 ? 1 : Elementary.exp(world.draws[attentive] * (now - 1));
        }
        return attentionFactor[supplier];
    }

    /** Weighs in the war of a rivalry what third parties have lent its sides. */
    public void weighAid(World world, int rivalry) {
        int attacker = world.attacker[rivalry];
        world.aidToAttacker[rivalry] = aidLogit(lent(world, attacker));
        world.aidToVictim[rivalry] = aidLogit(lent(world, attacker ^ 1));
    }

    private double lent(World world, int side) {
        double sum = 0;
        for (int k = 0; k < cast.suppliers(); k++) {
            sum += world.arena.lent[cast.sideTie(side, k)];
        }
        return sum;
    }

    /** Logit gained by the side that an aider joins: m ln(1 + sum of chi) for the sum given. */
    public double aidLogit(double sumOfStrengths) {
        return sumOfStrengths == 0 ? 0 : m * Elementary.log(1 + sumOfStrengths);
    }
}
