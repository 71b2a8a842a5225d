package org.equipoise.model.mechanism.foresight;

import java.util.Arrays;
import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.mechanism.crisis.BalancePoint;
import org.equipoise.model.mechanism.crisis.CrisisGame;
import org.equipoise.model.mechanism.crisis.DisputeWindow;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What a patron or a side foresees of a rivalry over the next 36 months: a pure function of the world as it stands (model, A.3 step 4,
 * B.4).
 *
 * <p>At 12, 24 and 36 months the crisis over the disputed land is solved for each side as mover, with costs at their prior mean.
 * Chance of war = 1 - prod over years (1 - h Pr(war)). Two ways to ask: {@link #foresee} for many futures of the balance under the
 * present division (the crisis is solved at balances a quarter of a log apart and interpolated between them, each balance at most once a
 * review), and {@link #lookAhead} with {@link #weigh} for one future of the balance under any division, at its balances to the
 * bit.
 */
public final class Prospect {

    /** Horizons, a year apart. */
    public static final int YEARS = 3;

    private static final double DISCOUNT = 0.995;

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
    private final double[] monthly = new double[YEARS];
    private final double[] dispute = new double[YEARS];
    private final double[] discount = new double[YEARS];
    private final double[] held = new double[2];
    private final double[] transfer = new double[2];
    private final double[] costOfMover = new double[2];
    private final double[] costOfTarget = new double[2];
    private final double[] warThen = new double[YEARS];
    private final double[] landThen = new double[YEARS];
    private final double[] burdenThen = new double[2 * YEARS];
    private final double[] value = new double[2];
    private final double[] war = new double[2];
    private final double[] shift = new double[2];
    private final double[] warAt = new double[POINTS];
    private final double[] shiftAt = new double[2 * POINTS];
    private double centre;

    /** Chance of a war within the horizon. */
    public double warChance;
    /** Mean squared distance of the balance from its target. */
    public double imbalance;
    /** Expected share of each side of the rivalry at the horizon. */
    public final double[] share = new double[2];
    /** Land that each side expects to gain by threat and force, discounted, in shares of the good; the two sum to zero. */
    public final double[] land = new double[2];
    /** Wars' worth of cost that each side expects to bear, discounted: to be multiplied by its cost of war. */
    public final double[] burden = new double[2];

    /** Numbers the parameters. */
    public Prospect(Blueprint blueprint) {
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
        for (int y = 0; y < YEARS; y++) {
            discount[y] = Elementary.pow(DISCOUNT, 12 * (y + 1));
        }
    }

    /** Derives the future's constants. */
    public void begin(World world) {
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
    public double keep(World world) {
        return ArmsStocks.keep(world.draws[depreciation]);
    }

    /** Readies what does not hang on the posture: the chance of a dispute in each year to come, and an empty table. */
    public void prepare(World world, int rivalry) {
        double log = world.draws[base] + (territorial[rivalry] ? world.draws[territory] : 0);
        for (int y = 0; y < YEARS; y++) {
            monthly[y] = DisputeWindow.hazard(log, world.draws[quiet], world.quiet[rivalry] / 12 + y);
            dispute[y] = 1 - Elementary.exp(-12 * monthly[y]);
        }
        centre = world.logCapability[cast.clientOfSide(2 * rivalry)]
                - world.logCapability[cast.clientOfSide(2 * rivalry + 1)];
        Arrays.fill(warAt, Double.NaN);
    }

    /** Log of a stock in units of capability. */
    public double logArms(World world, double arms) {
        return world.draws[materiel] * Elementary.log(arms + ArmsStocks.FLOOR);
    }

    /**
     * Foresees.
     *
     * @param shifts change of the log capability of each side from now to each horizon, side x year
     * @param weighsBalance whether the balance matters to the patron
     * @param aimsAtStatusQuo whether the balance is measured from the status quo or from parity
     */
    public void foresee(World world, int rivalry, double[] shifts, boolean weighsBalance, boolean aimsAtStatusQuo) {
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
        held[0] = world.share[2 * rivalry];
        held[1] = world.share[2 * rivalry + 1];
        solve(world, rivalry, centre + STEP * (point - POINTS / 2));
        double all = value[0] + value[1];
        for (int s = 0; s < 2; s++) {
            shiftAt[2 * point + s] = value[s] / all * war[s] * shift[s];
        }
        warAt[point] = (value[0] * war[0] + value[1] * war[1]) / all;
    }

    /** Solves the crisis for each side as mover, at a log ratio of capabilities and the division in {@link #held}. */
    private void solve(World world, int rivalry, double ratio) {
        double stake = world.draws[aims];
        for (int s = 0; s < 2; s++) {
            int side = 2 * rivalry + s;
            double logit = odds.logit(s == 0 ? ratio : -ratio, held[s ^ 1] > 0);
            odds.prepareAid(world, side, 0);
            game.chanceAlone = Elementary.logistic(logit);
            game.chanceOfWar = odds.withAid(side, logit);
            game.gain = Math.min(stake, 1 - held[s]);
            game.loss = Math.min(stake, held[s]);
            game.standing = 0;
            game.restraint = 0;
            game.setDemands(stake, 1 - held[s]);
            game.solve();
            value[s] = Elementary.exp(game.lambda * game.rootValue[CrisisGame.WAR]);
            war[s] = game.warProbability(game.chanceAlone, game.chanceOfWar, game.node[0]);
            shift[s] = game.chanceOfWar * game.gain - (1 - game.chanceOfWar) * game.loss;
            expect(s);
        }
    }

    /** What the mover expects to gain of land, and both to bear of the cost of a war, in the crisis just solved. */
    private void expect(int s) {
        double accepted = 0;
        double refuse = 0;
        for (int k = 0; k < game.demandCount; k++) {
            accepted += game.inner[k] * game.accepted[k] * game.demand[k];
            refuse += game.inner[k] * (1 - game.accepted[k]);
        }
        double refused = game.root[CrisisGame.DEMAND] * refuse;
        double fights = game.root[CrisisGame.WAR] + refused * game.later[2];
        double clashes = game.root[CrisisGame.LIMITED] + refused * game.later[1];
        double clash = ((1 - game.resisted) + game.resisted * (2 * game.chanceAlone - 1)) * game.limitedGain;
        double resisted = clashes * game.resisted * game.limitedCost;
        transfer[s] = game.root[CrisisGame.DEMAND] * accepted + clashes * clash + fights * shift[s];
        costOfMover[s] = fights + resisted;
        costOfTarget[s] = fights + 0.5 * resisted;
    }

    /**
     * Solves the crises of the three years under a division and a path of the balance; {@link #prepare} comes before, {@link #weigh}
     * after.
     *
     * @param division share of each side at each horizon, side x year
     * @param shifts change of the log capability of each side from now to each horizon, side x year
     */
    public void lookAhead(World world, int rivalry, double[] division, double[] shifts) {
        for (int y = 0; y < YEARS; y++) {
            if (y > 0 && stays(division, y) && stays(shifts, y)) {
                warThen[y] = warThen[y - 1];
                landThen[y] = landThen[y - 1];
                burdenThen[y] = burdenThen[y - 1];
                burdenThen[YEARS + y] = burdenThen[YEARS + y - 1];
                continue;
            }
            held[0] = division[y];
            held[1] = division[YEARS + y];
            solve(world, rivalry, centre + (shifts[y] - shifts[YEARS + y]));
            double all = value[0] + value[1];
            warThen[y] = (value[0] * war[0] + value[1] * war[1]) / all;
            landThen[y] = (value[0] * transfer[0] - value[1] * transfer[1]) / all;
            burdenThen[y] = (value[0] * costOfMover[0] + value[1] * costOfTarget[1]) / all;
            burdenThen[YEARS + y] = (value[1] * costOfMover[1] + value[0] * costOfTarget[0]) / all;
        }
    }

    /** Whether both sides' values are those of the year before, so that its crisis is this year's, too. */
    private static boolean stays(double[] values, int y) {
        return values[y] == values[y - 1] && values[YEARS + y] == values[YEARS + y - 1];
    }

    /** Sums up with the same factor on the hazard of a dispute for ever: {@link #weigh(double, double, int)}. */
    public void weigh(double hazardRatio) {
        weigh(hazardRatio, hazardRatio, 0);
    }

    /**
     * Sums up what {@link #lookAhead} solved: sets the chance of war within 36 months, and the land and cost that each side
     * expects until the first war. From the fourth year on every year is like the third, for land is held for good and so is peace: once the
     * hazard stays the same, the tail weighs 1/(1-q) years, q = beta^12 (1 - h Pr(war)). No side gains more than its rival holds.
     *
     * @param during factor on the hazard of a dispute in the first months, at least 0
     * @param after factor from then on, at least 0
     * @param months how many months are the first, at least 0
     */
    public void weigh(double during, double after, int months) {
        double peace = 1;
        double gained = 0;
        double discounted = 1;
        burden[0] = 0;
        burden[1] = 0;
        boolean more = true;
        for (int year = 0; more; year++) {
            int y = Math.min(year, YEARS - 1);
            double first = Math.min(12, Math.max(0, months - 12 * year)) / 12.0;
            double hazardRatio = first == 0 ? after : first * during + (1 - first) * after;
            double open = 1 - Elementary.exp(-12 * monthly[y] * hazardRatio);
            double lasts = 1 - open * warThen[y];
            discounted = year < YEARS ? discount[y] : discounted * discount[0];
            double weight = peace * open * discounted;
            more = year < YEARS - 1 || first > 0;
            if (!more) {
                weight /= 1 - discount[0] * lasts;
            }
            gained += weight * landThen[y];
            burden[0] += weight * burdenThen[y];
            burden[1] += weight * burdenThen[YEARS + y];
            peace *= lasts;
            if (year == YEARS - 1) {
                warChance = 1 - peace;
            }
        }
        land[0] = Math.max(-held[0], Math.min(held[1], gained));
        land[1] = -land[0];
    }
}
