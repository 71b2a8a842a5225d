package org.equipoise.model.mechanism.crisis;

import org.equipoise.games.Elementary;

/**
 * The crisis between a mover and a target, solved backward by agent logit (model, A.3 step 7).
 *
 * <p>Root: stand down, demand x, limited force, war. A demand is accepted or refused; after refusal the mover backs down, uses limited
 * force, or goes to war. Limited force is conceded or resisted. The target's cost of war is its own secret: the mover weighs the
 * nodes of its belief; the target weighs the mover's later choices over the nodes of its belief about the mover. Demands are nested:
 * V_D = (1/lambda) ln[(1/n) sum e^(lambda EU_x)], so that the chance of a demand does not hang on how fine the grid is.
 *
 * <p>Payoffs are changes from the status quo in shares of the good; a share of 1 is all of it. Agent logit: McKelvey and Palfrey 1998,
 * Signorino 1999. Values must lie within 600/lambda of 0. Nothing is allocated after construction.
 */
public final class CrisisGame {

    /** Root options. */
    public static final int STAND = 0;
    /** Demand a share. */
    public static final int DEMAND = 1;
    /** Limited force. */
    public static final int LIMITED = 2;
    /** War. */
    public static final int WAR = 3;
    /** Largest number of different demands. */
    public static final int DEMANDS = 3;

    /** Precision of choice. */
    public double lambda;
    /** Mover's chance to win a war, patrons' aid weighed in. */
    public double chanceOfWar;
    /** Mover's chance to win without patrons, for limited force. */
    public double chanceAlone;
    /** Mover's gain if it wins and loss if it loses, shares of the good. */
    public double gain;
    /** Loss of the mover, gain of the target. */
    public double loss;
    /** Value of standing still: 0, or below where the future shift of odds makes it worse. */
    public double standing;
    /** Mover's own cost of war. */
    public double cost;
    /** Restraint by suppliers who oppose the mover's use of force. */
    public double restraint;
    /** Cost of backing down in public. */
    public double audienceCost;
    /** Cost of resisted limited force as a share of the cost of war. */
    public double limitedCost;
    /** Share gained by limited force. */
    public double limitedGain;
    /** Demands, the first {@link #demandCount} hold. */
    public final double[] demand = new double[DEMANDS];
    /** Number of demands, 0 when the mover holds all. */
    public int demandCount;

    private final int nodes;
    /** Nodes of both beliefs. */
    public final double[] node;
    /** Mover's belief about the target's cost. */
    public final double[] aboutTarget;
    /** Target's belief about the mover's cost. */
    public final double[] aboutMover;

    /** Root probabilities. */
    public final double[] root = new double[4];
    /** Root values. */
    public final double[] rootValue = new double[4];
    /** Expected value of each demand. */
    public final double[] demandValue = new double[DEMANDS];
    /** Probability of each demand, given that one is made. */
    public final double[] inner = new double[DEMANDS];
    /** Expected probability that each demand is accepted. */
    public final double[] accepted = new double[DEMANDS];
    /** Mover's choices after refusal: back down, limited force, war. */
    public final double[] later = new double[3];
    /** Values of those choices. */
    public final double[] laterValue = new double[3];
    /** Value to the mover of a refused demand. */
    public double refused;
    /** Expected probability that limited force is resisted. */
    public double resisted;
    /** Mover's later choices as the target expects them. */
    public final double[] foreseen = new double[3];

    // e^(lambda ...) of what stays the same from crisis to crisis, see prepare()
    private final double[] resistWeight;
    private final double[] warWeight;
    private final double[] demandSeen = new double[DEMANDS];
    private final double[] demandWeight = new double[DEMANDS];
    private final double[] resist;
    private double backWeight;
    private double costSeen = Double.NaN;
    private double costWeight;
    private double targetCostSeen = Double.NaN;
    private double targetWeight;
    private double preparedLambda = Double.NaN;
    private double preparedLimitedCost = Double.NaN;
    private double preparedAudienceCost = Double.NaN;

    /** A game with beliefs on {@code nodes} nodes. */
    public CrisisGame(int nodes) {
        this.nodes = nodes;
        node = new double[nodes];
        aboutTarget = new double[nodes];
        aboutMover = new double[nodes];
        resistWeight = new double[nodes];
        warWeight = new double[nodes];
        resist = new double[nodes];
    }

    /** Derives constants from {@link #lambda}, the costs of limited force and of backing down, and the nodes; call after changing any of them. */
    public void prepare() {
        for (int n = 0; n < nodes; n++) {
            resistWeight[n] = Elementary.exp(0.5 * lambda * limitedCost * node[n]);
            warWeight[n] = Elementary.exp(-lambda * node[n]);
        }
        for (int k = 0; k < DEMANDS; k++) {
            demandSeen[k] = Double.NaN;
        }
        backWeight = Elementary.exp(-lambda * audienceCost);
        costSeen = Double.NaN;
        targetCostSeen = Double.NaN;
        preparedLambda = lambda;
        preparedLimitedCost = limitedCost;
        preparedAudienceCost = audienceCost;
    }

    /** Mover's value of war at a cost of its own. */
    public double warValue(double ownCost) {
        return chanceOfWar * gain - (1 - chanceOfWar) * loss - ownCost - restraint;
    }

    /** Target's value of war at a cost of its own. */
    public double warValueOfTarget(double chance, double ownCost) {
        return (1 - chance) * loss - chance * gain - ownCost;
    }

    /** Sets the demands .05, .10 and half the war aims, cut to what the mover does not hold, each different one once. */
    public void setDemands(double warAims, double notHeld) {
        demandCount = 0;
        addDemand(Math.min(0.05, notHeld));
        addDemand(Math.min(0.10, notHeld));
        addDemand(Math.min(0.5 * warAims, notHeld));
    }

    private void addDemand(double x) {
        boolean known = !(x > 0);
        for (int k = 0; k < demandCount; k++) {
            known |= demand[k] == x;
        }
        if (!known) {
            demand[demandCount++] = x;
        }
    }

    /**
     * Solves the game from the mover's point of view.
     *
     * @throws IllegalStateException if {@link #prepare} was forgotten
     */
    public void solve() {
        if (preparedLambda != lambda || preparedLimitedCost != limitedCost || preparedAudienceCost != audienceCost) {
            throw new IllegalStateException(
                    "prepare() has not been called since lambda, the cost of limited force or that of backing down changed");
        }
        double concession = concession(chanceAlone);
        resisted = 0;
        for (int n = 0; n < nodes; n++) {
            resist[n] = 1 / (1 + concession * resistWeight[n]);
            resisted += aboutTarget[n] * resist[n];
        }
        if (cost != costSeen) {
            costSeen = cost;
            costWeight = Elementary.exp(-lambda * cost);
        }
        double limited = limitedValue(cost);
        double war = warValue(cost);
        double warAtNoCost = Elementary.exp(lambda * warValue(0));
        root[STAND] = standing == 0 ? 1 : Elementary.exp(lambda * standing);
        root[LIMITED] = Elementary.exp(lambda * limited);
        root[WAR] = warAtNoCost * costWeight;
        double back = root[STAND] * backWeight;
        foresee(back, warAtNoCost);
        afterRefusal(back, limited, war);
        double weightOfDemand = demandCount == 0 ? 0 : weighDemands();
        rootValue[STAND] = standing;
        rootValue[LIMITED] = limited;
        rootValue[WAR] = war;
        root[DEMAND] = demandCount == 0 ? 0 : weightOfDemand / demandCount;
        double all = root[STAND] + root[DEMAND] + root[LIMITED] + root[WAR];
        for (int o = 0; o < 4; o++) {
            root[o] /= all;
        }
    }

    /** Values the demands; returns the sum of their weights e^(lambda EU). */
    private double weighDemands() {
        for (int k = 0; k < demandCount; k++) {
            accepted[k] = 0;
            if (demand[k] != demandSeen[k]) {
                demandSeen[k] = demand[k];
                demandWeight[k] = Elementary.exp(lambda * demand[k]);
            }
        }
        for (int n = 0; n < nodes; n++) {
            double refuse = Elementary.exp(lambda * refusalValue(chanceAlone, chanceOfWar, node[n], resist[n]));
            for (int k = 0; k < demandCount; k++) {
                accepted[k] += aboutTarget[n] / (1 + refuse * demandWeight[k]);
            }
        }
        double sum = 0;
        for (int k = 0; k < demandCount; k++) {
            demandValue[k] = accepted[k] * demand[k] + (1 - accepted[k]) * refused;
            inner[k] = Elementary.exp(lambda * demandValue[k]);
            sum += inner[k];
        }
        for (int k = 0; k < demandCount; k++) {
            inner[k] /= sum;
        }
        return sum;
    }

    /** Inclusive value of making a demand. */
    public double inclusiveValue() {
        double sum = 0;
        for (int k = 0; k < demandCount; k++) {
            sum += Elementary.exp(lambda * demandValue[k]);
        }
        return Elementary.log(sum / demandCount) / lambda;
    }

    /** Probability that a target of a given cost and view of the odds resists limited force. */
    public double resists(double chance, double targetCost) {
        return 1 / (1 + concession(chance) * Elementary.exp(0.5 * lambda * limitedCost * targetCost));
    }

    /** Weight of conceding against resisting limited force but for the target's cost: e^(-lambda 2 (1 - P) dq). */
    private double concession(double chance) {
        return Elementary.exp(-2 * lambda * (1 - chance) * limitedGain);
    }

    /** Probability that a target of a given cost and view of the odds accepts a demand. */
    public double accepts(int which, double alone, double chance, double targetCost) {
        return 1 / (1 + Elementary.exp(lambda * (demand[which] + refusalValue(alone, chance, targetCost))));
    }

    /** Value to the target of refusing. */
    public double refusalValue(double alone, double chance, double targetCost) {
        return refusalValue(alone, chance, targetCost, resists(alone, targetCost));
    }

    private double refusalValue(double alone, double chance, double targetCost, double resist) {
        double limited =
                resist * ((1 - 2 * alone) * limitedGain - 0.5 * limitedCost * targetCost) - (1 - resist) * limitedGain;
        return foreseen[1] * limited + foreseen[2] * warValueOfTarget(chance, targetCost);
    }

    /** Probability of war in this crisis, for a target whose own cost and view of the odds are given. */
    public double warProbability(double alone, double chance, double targetCost) {
        if (targetCost != targetCostSeen) {
            targetCostSeen = targetCost;
            targetWeight = Elementary.exp(0.5 * lambda * limitedCost * targetCost);
        }
        double resists = 1 / (1 + concession(alone) * targetWeight);
        double refuse = Elementary.exp(lambda * refusalValue(alone, chance, targetCost, resists));
        double refused = 0;
        for (int k = 0; k < demandCount; k++) {
            double against = refuse * demandWeight[k];
            refused += inner[k] * against / (1 + against);
        }
        return root[WAR] + root[DEMAND] * refused * later[2];
    }

    private double limitedValue(double ownCost) {
        return (1 - resisted) * limitedGain
                + resisted * ((2 * chanceAlone - 1) * limitedGain - limitedCost * ownCost)
                - restraint;
    }

    /** The target averages the mover's later choices over its belief about the mover's cost. */
    private void foresee(double back, double warAtNoCost) {
        foreseen[0] = 0;
        foreseen[1] = 0;
        foreseen[2] = 0;
        for (int n = 0; n < nodes; n++) {
            double limited = Elementary.exp(lambda * limitedValue(node[n]));
            double war = warAtNoCost * warWeight[n];
            double share = aboutMover[n] / (back + limited + war);
            foreseen[0] += share * back;
            foreseen[1] += share * limited;
            foreseen[2] += share * war;
        }
    }

    /** The mover's choices after refusal; the weights of limited force and war are those of the root. */
    private void afterRefusal(double back, double limited, double war) {
        laterValue[0] = standing - audienceCost;
        laterValue[1] = limited;
        laterValue[2] = war;
        later[0] = back;
        later[1] = root[LIMITED];
        later[2] = root[WAR];
        double sum = later[0] + later[1] + later[2];
        refused = 0;
        for (int o = 0; o < 3; o++) {
            later[o] /= sum;
            refused += later[o] * laterValue[o];
        }
    }
}
