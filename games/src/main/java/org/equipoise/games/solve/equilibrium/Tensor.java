package org.equipoise.games.solve.equilibrium;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A number for each combination of some players' strategies, the first player's varying fastest.
 *
 * @param players the players, ascending
 * @param sizes how many strategies each of them has
 * @param values the numbers
 */
record Tensor(int[] players, int[] sizes, Interval[] values) {

    /** Bounds of the expectation over all mixed strategies within bounds, player by player. */
    Interval expectation(Interval[][] mixed) {
        Tensor rest = this;
        while (rest.players.length > 0) {
            rest = rest.expected(mixed[rest.players[0]]);
        }
        return rest.values[0];
    }

    /** What one more of a player's strategy, and one less of its first, does to each combination of the others. */
    Tensor slope(int player, int strategy) {
        int at = Arrays.binarySearch(players, player);
        int inner = 1;
        for (int i = 0; i < at; i++) {
            inner *= sizes[i];
        }
        Interval[] slopes = new Interval[values.length / sizes[at]];
        for (int i = 0; i < slopes.length; i++) {
            int base = i % inner + i / inner * inner * sizes[at];
            slopes[i] = values[base + strategy * inner].minus(values[base]);
        }
        int[] others = IntStream.range(0, players.length).filter(i -> i != at).toArray();
        return new Tensor(
                Arrays.stream(others).map(i -> players[i]).toArray(),
                Arrays.stream(others).map(i -> sizes[i]).toArray(),
                slopes);
    }

    /** Whether a player is among those whose strategies matter. */
    boolean has(int player) {
        return Arrays.binarySearch(players, player) >= 0;
    }

    private Tensor expected(Interval[] mixed) {
        Interval[] means = new Interval[values.length / sizes[0]];
        double[] low = new double[sizes[0]];
        double[] high = new double[sizes[0]];
        for (int i = 0; i < means.length; i++) {
            for (int s = 0; s < low.length; s++) {
                low[s] = values[i * low.length + s].low();
                high[s] = -values[i * low.length + s].high();
            }
            means[i] = new Interval(lowest(low, mixed), -lowest(high, mixed));
        }
        return new Tensor(
                Arrays.copyOfRange(players, 1, players.length), Arrays.copyOfRange(sizes, 1, sizes.length), means);
    }

    /**
     * A lower bound of {@code sum p_s c_s} over p within bounds that sums to one. By duality {@code l + sum p_s (c_s - l)} bounds it for any
     * number l, and does so best where l is the cost of the last strategy that cheap ones leave something for.
     */
    private static double lowest(double[] cost, Interval[] p) {
        double price = price(cost, p);
        Interval sum = Interval.of(price);
        for (int s = 0; s < cost.length; s++) {
            sum = sum.plus(p[s].times(Interval.of(cost[s]).minus(Interval.of(price))));
        }
        return sum.low();
    }

    private static double price(double[] cost, Interval[] p) {
        double left = 1;
        for (Interval interval : p) {
            left -= interval.low();
        }
        boolean[] used = new boolean[cost.length];
        double price = cost[0];
        for (int round = 0; round < cost.length; round++) {
            int cheapest = -1;
            for (int s = 0; s < cost.length; s++) {
                if (!used[s] && (cheapest < 0 || cost[s] < cost[cheapest])) {
                    cheapest = s;
                }
            }
            used[cheapest] = true;
            price = cost[cheapest];
            left -= p[cheapest].width();
            if (left <= 0) {
                break;
            }
        }
        return price;
    }
}
