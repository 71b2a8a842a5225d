package org.equipoise.model.mechanism.talks;

import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What it costs a side to sign, beside what the offer gives it: K_i = k e_i (1 + pressure_i) + k_land (s_i - s_i(offer))+ + k_fled d_i, in
 * shares of the good.
 *
 * <p>e_i ~ Exp(1) is the side's own and drawn once a run; pressure_i in [0, 1] is how near its leader is to removal, d_i the part
 * of the land's people that fled from i's part and whose homes the offer leaves to the rival.
 *
 * <p>Offers that were at hand before play is free and were not taken say something about e, under the reading that they were made and
 * refused: by Bayes' rule p(e_i) ~ e^(-e_i) prod over offers (1 - v a_i(e_i) a_j), a_i(e) = sigma(lambda (worth - K)), a_j the rival's chance of
 * signing before anything is learnt, v that of the authorities. Each offer counts once, with the worth that it has in the month after it came to
 * hand; one that is older than the run, in the run's first month, for of the world before nothing is known. Each side's belief is updated by
 * itself, on {@value #NODES} quantiles; its draw keeps its quantile, so that the reading moves a run and does not reshuffle it.
 */
final class SigningCost {

    static final Parameter SIGNING = Parameter.assumed(
            "settlement.signing",
            "k",
            "mean cost of signing any settlement, to the leaders who sign",
            "share",
            new Prior.HalfNormal(0.1));
    static final Parameter LAND = Parameter.assumed(
            "settlement.signing-land",
            "k_land",
            "cost at home of each share of the land signed away, beside its loss",
            "share per share",
            new Prior.Uniform(0, 0.5));
    static final Parameter FLED = Parameter.assumed(
            "settlement.signing-fled",
            "k_fled",
            "cost at home when all of the land's people fled from a side and the offer leaves their homes to the rival",
            "share",
            new Prior.Uniform(0, 0.2));
    static final Parameter REFUSAL = Parameter.assumed(
            "settlement.refusal",
            "ref",
            "whether the offers on file were made and refused, or never made",
            "hypothesis",
            new Prior.Hypotheses(List.of("refused", "never-made"), List.of(0.5, 0.5)));

    private static final int NODES = 16;
    private static final int REFUSED = 0;

    private final Cast cast;
    private final OffersOnFile file;
    private final List<Rivalry> rivalries;
    private final int signing;
    private final int land;
    private final int fled;
    private final int refusal;
    private final int precision;
    private final long[] stream;
    private final double[] quantile;
    private final double[] own;
    private final double[] node = new double[NODES];
    /** Likelihood of the refusals weighed so far, side x node. */
    private final double[] weight;
    /** Whether an offer's refusal has been weighed. */
    private final boolean[] weighed;

    SigningCost(Blueprint blueprint, OffersOnFile file) {
        this.file = file;
        cast = blueprint.cast();
        rivalries = blueprint.setting().rivalries();
        signing = blueprint.parameters().index(SIGNING.name());
        land = blueprint.parameters().index(LAND.name());
        fled = blueprint.parameters().index(FLED.name());
        refusal = blueprint.parameters().index(REFUSAL.name());
        precision = blueprint.parameters().index("choice.precision");
        int sides = 2 * cast.rivalries();
        stream = new long[sides];
        quantile = new double[sides];
        own = new double[sides];
        weight = new double[sides * NODES];
        weighed = new boolean[file.offers.size()];
        for (int side = 0; side < sides; side++) {
            stream[side] = Stream.of("settlement.signing", cast.rivalryId(side / 2), cast.sideId(side));
        }
        for (int n = 0; n < NODES; n++) {
            node[n] = exponential((n + 0.5) / NODES);
        }
    }

    private static double exponential(double p) {
        return -Elementary.log(1 - p);
    }

    void begin(World world) {
        Arrays.fill(weight, 1);
        Arrays.fill(weighed, false);
        for (int side = 0; side < own.length; side++) {
            quantile[side] = world.chance.once(stream[side], 0);
            own[side] = exponential(quantile[side]);
        }
    }

    /** The part that any settlement costs a side. */
    double ofAny(World world, int side) {
        return unit(world, side) * own[side];
    }

    /** What an offer costs a side. */
    double of(World world, int offer, int s) {
        int side = 2 * file.rivalry[offer] + s;
        return ofAny(world, side) + world.draws[land] * givenUp(world, offer, s) + ofHomes(world, offer, s);
    }

    /** Share of the land that a side would sign away. */
    double givenUp(World world, int offer, int s) {
        return Math.max(0, world.share[2 * file.rivalry[offer] + s] - file.later[2 * offer + s]);
    }

    private double ofHomes(World world, int offer, int s) {
        int side = 2 * file.rivalry[offer] + s;
        double people = rivalries.get(side / 2).displaceable();
        double gone = people > 0 ? Math.min(1, world.displaced[side] / people) : 0;
        return world.draws[fled] * gone * (1 - file.later[2 * offer + s]);
    }

    private double unit(World world, int side) {
        return world.draws[signing] * (1 + world.unrest.pressure[cast.clientOfSide(side)]);
    }

    /** Whether an offer was at hand before this month, was not taken, and has not been weighed yet. */
    boolean hasNews(World world, int offer) {
        return !weighed[offer]
                && (int) world.draws[refusal] == REFUSED
                && world.draws[signing] > 0
                && file.heardBefore(world, offer);
    }

    /**
     * Weighs that an offer was refused; {@link #conclude} comes after the last of the month.
     *
     * @param worth utility of signing over going on at the cost of signing drawn, offer x side
     * @param consent chance that all others whose consent it takes let it pass
     */
    void weigh(World world, int offer, double[] worth, double consent) {
        weighed[offer] = true;
        double lambda = world.draws[precision];
        for (int s = 0; s < 2; s++) {
            double others = consent * expected(world, lambda, offer, s ^ 1, worth);
            int side = 2 * file.rivalry[offer] + s;
            double scale = unit(world, side);
            double free = worth[2 * offer + s] + scale * own[side];
            for (int n = 0; n < NODES; n++) {
                weight[side * NODES + n] *= 1 - others * Elementary.logistic(lambda * (free - scale * node[n]));
            }
        }
    }

    /** Moves both sides' own cost of signing to what the refusals weighed tell of it. */
    void conclude(int rivalry) {
        for (int side = 2 * rivalry; side < 2 * rivalry + 2; side++) {
            own[side] = exponential(posterior(side, quantile[side]));
        }
    }

    /** Chance that a side signs before anything is known of its cost of signing. */
    private double expected(World world, double lambda, int offer, int s, double[] worth) {
        int side = 2 * file.rivalry[offer] + s;
        double scale = unit(world, side);
        double free = worth[2 * offer + s] + scale * own[side];
        double sum = 0;
        for (int n = 0; n < NODES; n++) {
            sum += Elementary.logistic(lambda * (free - scale * node[n]));
        }
        return sum / NODES;
    }

    /** The prior's quantile that the weighted nodes put where {@code p} was. */
    private double posterior(int side, double p) {
        int first = side * NODES;
        double all = 0;
        for (int n = 0; n < NODES; n++) {
            all += weight[first + n];
        }
        double left = p * all;
        int n = 0;
        while (n < NODES - 1 && left >= weight[first + n]) {
            left -= weight[first + n];
            n++;
        }
        double within = weight[first + n] > 0 ? Math.min(1, left / weight[first + n]) : 0.5;
        return Math.min((n + within) / NODES, 1 - 0x1p-40);
    }
}
