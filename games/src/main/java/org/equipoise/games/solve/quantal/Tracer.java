package org.equipoise.games.solve.quantal;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Follows the principal branch of logit equilibria from the centroid, a step at a time: along the tangent, then back onto the branch
 * (Turocy 2005, 2010; Allgower and Georg 1990, algorithm 6.1.10).
 *
 * <p>Steps adapt so that corrections stay short, converge fast, and the branch bends little. Where the orientation changes sign between
 * two points, steps shrink: either the branch turns sharply and is followed round the bend, or other branches cross it and it is followed
 * straight on. They shrink too where lambda might turn back twice between two points. Where lambda turns back, a step ends exactly at the turn. Steps never pass half of the t that was reached.
 */
final class Tracer {

    private static final double FIRST_STEP = 0.05;
    private static final double LONGEST_CORRECTION = 0.3;
    private static final double WANTED_CORRECTION = 0.04;
    /** Corrections up to this may be rounding, and need not converge fast. */
    private static final double SMALL_CORRECTION = 0.004;

    private static final double WORST_CONTRACTION = 0.4;
    private static final double LEAST_COSINE = 0.9;
    private static final double LEAST_RISE = 0.25;
    /** Where t rises no faster than this it is at a turn. */
    private static final double FLAT = 1e-9;

    private static final double SHARPEST_BEND = 1e-6;
    private static final double SHORTEST_STEP = 1e-10;
    private static final int MOST_STEPS = 100_000;
    /** From this t on, the branch is all but straight, and rounding disturbs its tangent more than the line through its last points. */
    private static final double FAR = 1e4;

    /** What a step met. */
    enum Met {
        /** Nothing in particular. */
        ROAD,
        /** Lambda turns back here. */
        FOLD,
        /** Other branches cross here, which happens where symmetry breaks. */
        CROSSING,
        /** No step could be made. */
        WALL
    }

    private final Corrector corrector;
    private Spot from;
    private Spot here;
    private double length = FIRST_STEP;
    private boolean rising = true;
    private boolean turning;
    private int sign;
    private int steps;

    Tracer(LogitSystem system) {
        corrector = new Corrector(system);
        here = corrector.centroid();
        from = here;
        sign = here.sign;
    }

    /** Where the tracer is. */
    Spot here() {
        return here;
    }

    /** Whether lambda grows on the last step. */
    boolean rising() {
        return rising;
    }

    /** Length of the last step. */
    double stride() {
        return here.arclength - from.arclength;
    }

    /** Makes a step. */
    Met advance() {
        if (++steps > MOST_STEPS) {
            return Met.WALL;
        }
        rising = turning != rising;
        turning = false;
        corrector.rebase(here);
        while (true) {
            double scale = 1 + Math.abs(here.t());
            length = Math.min(length, 0.5 * scale / Math.max(Math.abs(here.rise()), 1e-3));
            Optional<Spot> next = step(here, length);
            boolean good = next.isPresent() && good(here, next.get()) && !(isAtFold() && turned(next.get()));
            boolean crossed = good && next.orElseThrow().sign != sign;
            boolean doubtful = good && (crossed || dips(next.orElseThrow()));
            if (good && !(doubtful && length > SHARPEST_BEND * scale)) {
                return accept(next.orElseThrow(), crossed);
            }
            length /= 2;
            if (length < SHORTEST_STEP * scale) {
                return Met.WALL;
            }
        }
    }

    private Met accept(Spot next, boolean crossed) {
        double bend = next.distance <= 0 ? 2 : Math.sqrt(WANTED_CORRECTION / next.distance);
        from = here;
        if (turned(next) && !crossed) {
            here = find(Spot::rise, here.rise(), next.rise(), length, FLAT).orElse(next);
            turning = true;
            return Met.FOLD;
        }
        here = from.t() > FAR && next.t() > FAR && !crossed ? straight(next) : next;
        length *= Math.max(0.5, Math.min(2, bend));
        if (crossed) {
            sign = next.sign;
            return Met.CROSSING;
        }
        return Met.ROAD;
    }

    private boolean turned(Spot next) {
        return next.rise() > 0 != rising && Math.abs(next.rise()) > 100 * FLAT;
    }

    /** Whether t turned here: the first step away has to end before it turns again. */
    private boolean isAtFold() {
        return Math.abs(here.rise()) <= FLAT;
    }

    /** The spot with the line from the last one for its direction. */
    private Spot straight(Spot next) {
        double[] line = new double[next.z.length];
        for (int r = 0; r < line.length; r++) {
            line[r] = next.z[r] - from.z[r];
        }
        double[] course = corrector.normalise(line, false);
        return next.along(line, course);
    }

    private static boolean good(Spot from, Spot to) {
        return to.distance <= LONGEST_CORRECTION
                && (to.contraction <= WORST_CONTRACTION || to.distance < SMALL_CORRECTION)
                && from.cosine(to) >= LEAST_COSINE
                && to.t() > 0;
    }

    /**
     * Whether t may have turned back and on again between two spots that it passes the same way: the cubic through them with their rises
     * rises much less between.
     */
    private boolean dips(Spot to) {
        double way = rising ? 1 : -1;
        double a = way * here.rise();
        double b = way * to.rise();
        double mean = way * (to.t() - here.t()) / (to.arclength - here.arclength);
        double linear = 6 * mean - 4 * a - 2 * b;
        double square = 3 * a + 3 * b - 6 * mean;
        boolean inside = square > 0 && linear < 0 && -linear < 2 * square;
        return b > 0 && inside && a - linear * linear / (4 * square) < LEAST_RISE * Math.min(a, b);
    }

    private Optional<Spot> step(Spot start, double by) {
        double[] guess = new double[start.z.length];
        for (int r = 0; r < guess.length; r++) {
            guess[r] = start.z[r] + by * start.tangent[r];
        }
        return corrector.correct(guess, start.tangent, start.tangent, start.arclength + by);
    }

    /** Whether the last step passed a value of t, its end included. */
    boolean passed(double t) {
        return rising ? from.t() < t && t <= here.t() : here.t() <= t && t < from.t();
    }

    /** The spot of the last step at a value of t that it passed. */
    Spot at(double t) {
        Spot near = find(spot -> spot.t() - t, from.t() - t, here.t() - t, stride(), 1e-7 * (1 + t))
                .orElse(here);
        return settle(near, t);
    }

    /** The spot at exactly this t, near one; that one itself if the equations are singular there. */
    Spot settle(Spot near, double t) {
        double[] guess = near.z.clone();
        double[] up = new double[guess.length];
        guess[guess.length - 1] = t;
        up[guess.length - 1] = 1;
        return corrector
                .correct(guess, up, near.tangent, near.arclength)
                .filter(spot -> spot.distance <= LONGEST_CORRECTION)
                .orElse(near);
    }

    /** The spot of the last step where a function is zero, which has opposite signs at its ends; by regula falsi, Illinois variant. */
    Optional<Spot> find(
            ToDoubleFunction<Spot> function, double valueFrom, double valueHere, double whole, double near) {
        double low = 0;
        double high = whole;
        double atLow = valueFrom;
        double atHigh = valueHere;
        int kept = 0;
        Optional<Spot> best = Optional.empty();
        for (int i = 0; i < 60; i++) {
            double middle = (low * atHigh - high * atLow) / (atHigh - atLow);
            Optional<Spot> spot = step(from, middle);
            if (spot.isEmpty()) {
                return best;
            }
            best = spot;
            double value = function.applyAsDouble(spot.get());
            if (Math.abs(value) <= near) {
                return best;
            }
            if (value > 0 == atHigh > 0) {
                high = middle;
                atHigh = value;
                atLow *= kept == -1 ? 0.5 : 1;
                kept = -1;
            } else {
                low = middle;
                atLow = value;
                atHigh *= kept == 1 ? 0.5 : 1;
                kept = 1;
            }
        }
        return best;
    }
}
