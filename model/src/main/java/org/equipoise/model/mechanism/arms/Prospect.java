package org.equipoise.model.mechanism.arms;

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
 */
final class Prospect {

    static final int YEARS = 3;

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
    private final double[] logRatio = new double[YEARS];
    private final double[] dispute = new double[YEARS];
    private final double[] value = new double[2];
    private final double[] war = new double[2];
    private final double[] shift = new double[2];

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
    }

    /** Monthly survival of arms in this future. */
    double keep(World world) {
        return ArmsStocks.keep(world.draws[depreciation]);
    }

    /** Readies what does not hang on the posture: the chance of a dispute in each year to come. */
    void prepare(World world, int rivalry) {
        double log = world.draws[base] + (territorial[rivalry] ? world.draws[territory] : 0);
        for (int y = 0; y < YEARS; y++) {
            double h = DisputeWindow.hazard(log, world.draws[quiet], world.quiet[rivalry] / 12 + y);
            dispute[y] = 1 - Elementary.exp(-12 * h);
        }
    }

    /**
     * Foresees.
     *
     * @param arms projected arms of the two sides at the three horizons, side x year, TIV million
     * @param aimsAtStatusQuo whether the balance is measured from the status quo or from parity
     */
    void foresee(World world, int rivalry, double[] arms, boolean aimsAtStatusQuo) {
        double gapNow = world.logCapability[cast.clientOfSide(2 * rivalry)]
                - world.logCapability[cast.clientOfSide(2 * rivalry + 1)];
        double now = logArms(world, 2 * rivalry) - logArms(world, 2 * rivalry + 1);
        double peace = 1;
        share[0] = world.share[2 * rivalry];
        share[1] = world.share[2 * rivalry + 1];
        imbalance = 0;
        for (int y = 0; y < YEARS; y++) {
            double then =
                    Elementary.log(arms[y] + ArmsStocks.FLOOR) - Elementary.log(arms[YEARS + y] + ArmsStocks.FLOOR);
            logRatio[y] = gapNow + world.draws[materiel] * (then - now);
            double chance = dispute[y] * crisis(world, rivalry, logRatio[y], aimsAtStatusQuo);
            share[0] += peace * dispute[y] * (shift[0] - shift[1]);
            share[1] += peace * dispute[y] * (shift[1] - shift[0]);
            peace *= 1 - chance;
        }
        imbalance /= YEARS;
        warChance = 1 - peace;
    }

    private double logArms(World world, int side) {
        return Elementary.log(world.arms[cast.clientOfSide(side)] + ArmsStocks.FLOOR);
    }

    /** Probability of war in a dispute at a log ratio of capabilities; sets the shares that each side would win by war. */
    private double crisis(World world, int rivalry, double ratio, boolean aimsAtStatusQuo) {
        double stake = world.draws[aims];
        for (int s = 0; s < 2; s++) {
            int side = 2 * rivalry + s;
            double gap = s == 0 ? ratio : -ratio;
            double held = world.share[side];
            double logit = odds.logit(gap, world.share[side ^ 1] > 0);
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
            double target =
                    aimsAtStatusQuo && game.gain + game.loss > 0 ? BalancePoint.of(game.gain, game.loss, 0, 0) : 0.5;
            double distance = Elementary.logistic(odds.decisiveness() * gap) - target;
            imbalance += 0.5 * distance * distance;
        }
        double all = value[0] + value[1];
        shift[0] *= value[0] / all * war[0];
        shift[1] *= value[1] / all * war[1];
        return (value[0] * war[0] + value[1] * war[1]) / all;
    }
}
