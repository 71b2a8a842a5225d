package org.equipoise.model.mechanism.crisis;

import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * Costs of war in shares of the good: drawn from U[c_lo, c_hi], known to the side alone, believed by the rival on 5 Gauss-Legendre
 * nodes (model, A.1).
 *
 * <p>Nodes and weights on [-1, 1]: Abramowitz and Stegun, table 25.4. A new draw is made for a new leader and after a war.
 */
public final class WarCosts {

    static final Parameter LOW = Parameter.of(
            "war-cost.low",
            "c_lo",
            "lowest cost of war",
            "share",
            new Prior.Uniform(0.15, 0.35),
            "calibrated to rival dyads 1946-2010");
    static final Parameter HIGH = Parameter.of(
            "war-cost.high",
            "c_hi",
            "highest cost of war",
            "share",
            new Prior.Uniform(0.5, 0.9),
            "calibrated to rival dyads 1946-2010");

    /** Nodes of 5-point Gauss-Legendre quadrature on [-1, 1]. */
    static final double[] NODE = {
        -0.906179845938663992797627,
        -0.538469310105683091036314,
        0,
        0.538469310105683091036314,
        0.906179845938663992797627
    };

    /** Weights, summing to one. */
    static final double[] WEIGHT = {
        0.118463442528094543757132,
        0.239314335249683234020645,
        0.284444444444444444444444,
        0.239314335249683234020645,
        0.118463442528094543757132
    };

    private final Cast cast;
    private final int low;
    private final int high;
    private final long[] stream;
    private double from;
    private double to;

    /** Addresses the draws of each side. */
    public WarCosts(Blueprint blueprint) {
        cast = blueprint.cast();
        low = blueprint.parameters().index(LOW.name());
        high = blueprint.parameters().index(HIGH.name());
        stream = new long[2 * cast.rivalries()];
        for (int side = 0; side < stream.length; side++) {
            stream[side] = Stream.of("war-cost", cast.rivalryId(side / 2), cast.sideId(side));
        }
    }

    /** Draws all sides' first costs and the beliefs about them. */
    public void begin(World world) {
        readCosts(world);
        for (int side = 0; side < stream.length; side++) {
            renew(world, side);
        }
    }

    /** Readies the nodes of this future and draws nothing. */
    public void readCosts(World world) {
        from = world.draws[low];
        to = world.draws[high];
    }

    /** A new cost for a side; its rival knows no more than the prior. */
    public void renew(World world, int side) {
        world.cost[side] = from + (to - from) * world.chance.uniform(stream[side], 0);
        System.arraycopy(WEIGHT, 0, world.belief, (side ^ 1) * World.NODES, World.NODES);
    }

    /** Cost at a node. */
    public double node(int n) {
        return 0.5 * (from + to) + 0.5 * (to - from) * NODE[n];
    }

    /** Cost that a side expects of its rival. */
    public double expected(World world, int side) {
        double sum = 0;
        for (int n = 0; n < World.NODES; n++) {
            sum += world.belief[side * World.NODES + n] * node(n);
        }
        return sum;
    }
}
