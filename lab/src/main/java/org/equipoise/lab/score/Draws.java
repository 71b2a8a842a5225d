package org.equipoise.lab.score;

import java.util.Arrays;
import org.equipoise.games.Elementary;
import org.equipoise.lab.statistics.Sum;

/**
 * A forecast of a number as a sample of what it might be, and how well it fits what came about. Definitions as in the VIEWS challenge
 * (Hegre and others 2025), where the number is a count of deaths.
 */
public final class Draws {

    /** Upper edges of the classes of {@link #ignorance}, the last class being open. */
    private static final double[] CLASSES = {.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5};

    private static final double TAIL = 0.1;
    private final double[] sorted;

    /** A sample of at least one number; none of them NaN. */
    public Draws(double... draws) {
        sorted = draws.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("a forecast of a number needs draws, and none that is not a number");
        }
    }

    /** How many there are. */
    public int size() {
        return sorted.length;
    }

    /** Their mean. */
    public double mean() {
        Sum sum = new Sum();
        for (double draw : sorted) {
            sum.add(draw);
        }
        return sum.value() / sorted.length;
    }

    /** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
    public double quantile(double share) {
        return quantile(sorted, share);
    }

    /** Quantile of sorted numbers by linear interpolation. */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        // between equals (also infinite ones) there is nothing to interpolate
        return sorted[below] == sorted[above]
                ? sorted[below]
                : sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Continuous ranked probability score, CRPS = mean|x_i - y| - sum_ij |x_i - x_j| / (2 M^2), in the unit of the number: 0 is perfect,
     * |x - y| for a single draw.
     */
    public double crps(double observed) {
        double m = sorted.length;
        return distance(observed) - spread() / (m * m);
    }

    /** The same with M(M - 1) for M^2, which does not favour forecasts of few draws (Ferro 2014); one draw is scored as by {@link #crps}. */
    public double fairCrps(double observed) {
        double m = sorted.length;
        return m < 2 ? distance(observed) : distance(observed) - spread() / (m * (m - 1));
    }

    private double distance(double observed) {
        Sum sum = new Sum();
        for (double draw : sorted) {
            sum.add(Math.abs(draw - observed));
        }
        return sum.value() / sorted.length;
    }

    /** Sum of |x_i - x_j| over pairs, each counted once. */
    private double spread() {
        Sum sum = new Sum();
        int m = sorted.length;
        for (int i = 0; i < m; i++) {
            sum.add((2.0 * i - (m - 1)) * sorted[i]);
        }
        return sum.value();
    }

    /**
     * Ignorance: -log2 of the share of draws in the class of what was observed, with one pseudo-draw in each of the eleven classes up to
     * .5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5 and beyond.
     */
    public double ignorance(double observed) {
        int at = classOf(observed);
        int n = 1;
        for (double draw : sorted) {
            n += classOf(draw) == at ? 1 : 0;
        }
        return -Elementary.log(n / (double) (sorted.length + CLASSES.length + 1)) / Elementary.log(2);
    }

    private static int classOf(double number) {
        int at = 0;
        while (at < CLASSES.length && number >= CLASSES[at]) {
            at++;
        }
        return at;
    }

    /**
     * Interval score of the middle 90 % (Gneiting and Raftery 2007), MIS = (u - l) + (2/a)(l - y)+ + (2/a)(y - u)+ with a = .1.
     */
    public double intervalScore(double observed) {
        double low = quantile(TAIL / 2);
        double high = quantile(1 - TAIL / 2);
        return (high - low) + 2 / TAIL * Math.max(0, low - observed) + 2 / TAIL * Math.max(0, observed - high);
    }

    /** Share of draws below a number plus half of those at it, in [0, 1]. */
    public double percentile(double observed) {
        double below = 0;
        for (double draw : sorted) {
            below += draw < observed ? 1 : draw == observed ? 0.5 : 0;
        }
        return below / sorted.length;
    }
}
