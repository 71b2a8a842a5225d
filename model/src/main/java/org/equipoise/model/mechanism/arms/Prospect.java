package org.equipoise.model.mechanism.arms;

import java.util.Arrays;
import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.crisis.BalancePoint;
import org.equipoise.model.mechanism.crisis.CrisisGame;
import org.equipoise.model.mechanism.crisis.DisputeWindow;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What a patron foresees of a rivalry over the next 36 months if it holds a posture: a pure function of the world as it stands (model,
 * A.3 step 4).
 *
 * <p>Stocks are projected without luck from orders under way and from this month's demand; at 12, 24 and 36 months the crisis over the
 * disputed land is solved for each side as mover, with costs at their prior mean. Chance of war = 1 - prod over years (1 - h Pr(war)).
 * The crisis is solved at balances a quarter of a log apart and interpolated between them, each balance at most once a review.
 */
final class Prospect {

    static final int YEARS = 3;

    /** Balances at which the crisis is solved: the present log ratio of capabilities and six steps to either side. */
    private static final int POINTS = 13;

    private static final double STEP = 0.25;

    private final Cast cast;
    private final Odds odds;
    private final CrisisGame game = new CrisisGame(1);
    private final int depreciation;
    private final int materiel;
    private final int precision;
    private final int aims;
    private final int limitedCost;
    private final int limitedGain;
    private final int audience;
    private final int costLow;
    private final int costHigh;
    private final int base;
    private final int territory;
    private final int quiet;
    private final boolean[] territorial;
    private final double[] dispute = new double[YEARS];
    private final double[] value = new double[2];
    private final double[] war = new double[2];
    private final double[] shift = new double[2];
    private final double[] warAt = new double[POINTS];
    private final double[] shiftAt = new double[2 * POINTS];
    private double centre;

    /** Chance of a war within the horizon. */
    double warChance;
    /** Mean squared distance of the balance from its target. */
    double imbalance;
    /** Expected share of each side of the rivalry at the horizon. */
    final double[] share = new double[2];

    Prospect(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        var parameters = blueprint.parameters();
        depreciation = parameters.index(ArmsStocks.DEPRECIATION.name());
        materiel = parameters.index(ArmsStocks.MATERIEL.name());
        precision = parameters.index("choice.precision");
        aims = parameters.index("war-aims.disputed");
        limitedCost = parameters.index("limited-force.cost");
        limitedGain = parameters.index("limited-force.gain");
        audience = parameters.index("audience.cost");
        costLow = parameters.index("war-cost.low");
        costHigh = parameters.index("war-cost.high");
        base = parameters.index("dispute.base");
        territory = parameters.index("dispute.territory");
        quiet = parameters.index("dispute.quiet");
        territorial = new boolean[cast.rivalries()];
        for (int r = 0; r < territorial.length; r++) {
            territorial[r] = blueprint.setting().rivalries().get(r).territorial();
        }
    }

    void begin(World world) {
        odds.begin(world);
        game.lambda = world.draws[precision];
        game.limitedCost = world.draws[limitedCost];
        game.limitedGain = world.draws[limitedGain];
        game.audienceCost = world.draws[audience];
        game.node[0] = 0.5 * (world.draws[costLow] + world.draws[costHigh]);
        game.cost = game.node[0];
        game.aboutMover[0] = 1;
        game.aboutTarget[0] = 1;
        game.prepare();
    }

    /** Monthly survival of arms in this future. */
    double keep(World world) {
        return ArmsStocks.keep(world.draws[depreciation]);
    }

    /** Readies what does not hang on the posture: the chance of a dispute in each year to come, and an empty table. */
    void prepare(World world, int rivalry) {
        double log = world.draws[base] + (territorial[rivalry] ? world.draws[territory] : 0);
        for (int y = 0; y < YEARS; y++) {
            double h = DisputeWindow.hazard(log, world.draws[quiet], world.quiet[rivalry] / 12 + y);
            dispute[y] = 1 - Elementary.exp(-12 * h);
        }
        centre = world.logCapability[cast.clientOfSide(2 * rivalry)]
                - world.logCapability[cast.clientOfSide(2 * rivalry + 1)];
        Arrays.fill(warAt, Double.NaN);
    }

    /** Log of a stock in units of capability. */
    double logArms(World world, double arms) {
        return world.draws[materiel] * Elementary.log(arms + ArmsStocks.FLOOR);
    }

    /**
     * Foresees.
     *
     * @param shifts change of the log capability of each side from now to each horizon, side x year
     * @param weighsBalance whether the balance matters to the patron
     * @param aimsAtStatusQuo whether the balance is measured from the status quo or from parity
     */
    void foresee(World world, int rivalry, double[] shifts, boolean weighsBalance, boolean aimsAtStatusQuo) {
        double peace = 1;
        share[0] = world.share[2 * rivalry];
        share[1] = world.share[2 * rivalry + 1];
        imbalance = 0;
        for (int y = 0; y < YEARS; y++) {
            double ratio = centre + (shifts[y] - shifts[YEARS + y]);
            double chance = dispute[y] * crisis(world, rivalry, ratio);
            share[0] += peace * dispute[y] * (shift[0] - shift[1]);
            share[1] += peace * dispute[y] * (shift[1] - shift[0]);
            peace *= 1 - chance;
            if (weighsBalance) {
                imbalance += 0.5
                        * (distance(world, 2 * rivalry, ratio, aimsAtStatusQuo)
                                + distance(world, 2 * rivalry + 1, -ratio, aimsAtStatusQuo));
            }
        }
        imbalance /= YEARS;
        warChance = 1 - peace;
    }

    /** Squared distance of the balance from its target, as a side sees it. */
    private double distance(World world, int side, double ratio, boolean aimsAtStatusQuo) {
        double stake = world.draws[aims];
        double gain = Math.min(stake, 1 - world.share[side]);
        double loss = Math.min(stake, world.share[side]);
        double target = aimsAtStatusQuo && gain + loss > 0 ? BalancePoint.of(gain, loss, 0, 0) : 0.5;
        double distance = Elementary.logistic(odds.decisiveness() * ratio) - target;
        return distance * distance;
    }

    /** Probability of war in a dispute at a log ratio of capabilities, between two balances; sets the shares won by war. */
    private double crisis(World world, int rivalry, double ratio) {
        double reach = STEP * (POINTS / 2);
        double x = Math.min(centre + reach, Math.max(centre - reach, ratio));
        int left = Math.min(POINTS - 2, Math.max(0, (int) Math.floor((x - centre) / STEP) + POINTS / 2));
        double below = centre + STEP * (left - POINTS / 2);
        double above = centre + STEP * (left + 1 - POINTS / 2);
        double weightBelow = (above - x) / STEP;
        double weightAbove = (x - below) / STEP;
        solveAt(world, rivalry, left);
        solveAt(world, rivalry, left + 1);
        for (int s = 0; s < 2; s++) {
            shift[s] = weightBelow * shiftAt[2 * left + s] + weightAbove * shiftAt[2 * left + 2 + s];
        }
        return weightBelow * warAt[left] + weightAbove * warAt[left + 1];
    }

    /** Solves the crisis at one balance, if it has not been. */
    private void solveAt(World world, int rivalry, int point) {
        if (!Double.isNaN(warAt[point])) {
            return;
        }
        double ratio = centre + STEP * (point - POINTS / 2);
        double stake = world.draws[aims];
        for (int s = 0; s < 2; s++) {
            int side = 2 * rivalry + s;
            double held = world.share[side];
            double logit = odds.logit(s == 0 ? ratio : -ratio, world.share[side ^ 1] > 0);
            odds.prepareAid(world, side, 0);
            game.chanceAlone = Elementary.logistic(logit);
            game.chanceOfWar = odds.withAid(side, logit);
            game.gain = Math.min(stake, 1 - held);
            game.loss = Math.min(stake, held);
            game.standing = 0;
            game.restraint = 0;
            game.setDemands(stake, 1 - held);
            game.solve();
            value[s] = Elementary.exp(game.lambda * game.rootValue[CrisisGame.WAR]);
            war[s] = game.warProbability(game.chanceAlone, game.chanceOfWar, game.node[0]);
            shift[s] = game.chanceOfWar * game.gain - (1 - game.chanceOfWar) * game.loss;
        }
        double all = value[0] + value[1];
        for (int s = 0; s < 2; s++) {
            shiftAt[2 * point + s] = value[s] / all * war[s] * shift[s];
        }
        warAt[point] = (value[0] * war[0] + value[1] * war[1]) / all;
    }
}
