package org.equipoise.lab.evidence;

import java.util.List;
import org.equipoise.games.Elementary;

/**
 * How long something lasts by the law of Weibull, S(t) = exp(-(t / scale)^shape), from spells that may be cut off, by maximum
 * likelihood: the shape solves d / k + sum over ends of ln t = d sum t^k ln t / sum t^k, and scale^k = sum t^k / d, with d ends.
 *
 * @param shape below 1 where what has lasted is likelier to last
 * @param scale time that a share of 1 / e outlasts
 */
record Weibull(double shape, double scale) {

    private static final int HALVINGS = 200;
    private static final double LARGEST = 50;

    /** A spell: its length, above 0, and whether it ended rather than being cut off. */
    record Spell(double length, boolean ended) {}

    /** The most likely law; NaN without two ends of different length. */
    static Weibull of(List<Spell> spells) {
        double low = 1e-6;
        double high = LARGEST;
        if (spells.stream().filter(Spell::ended).map(Spell::length).distinct().count() < 2) {
            return new Weibull(Double.NaN, Double.NaN);
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = 0.5 * (low + high);
            if (slope(spells, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double shape = 0.5 * (low + high);
        double sum = 0;
        int ends = 0;
        for (Spell spell : spells) {
            sum += Elementary.pow(spell.length(), shape);
            ends += spell.ended() ? 1 : 0;
        }
        return new Weibull(shape, Elementary.pow(sum / ends, 1 / shape));
    }

    /** Slope of the likelihood in the shape, with the best scale; it falls. */
    private static double slope(List<Spell> spells, double shape) {
        double logs = 0;
        double powers = 0;
        double both = 0;
        int ends = 0;
        for (Spell spell : spells) {
            double log = Elementary.log(spell.length());
            double power = Elementary.pow(spell.length(), shape);
            powers += power;
            both += power * log;
            if (spell.ended()) {
                logs += log;
                ends++;
            }
        }
        return ends / shape + logs - ends * both / powers;
    }

    /** Share that lasts longer than a time. */
    double beyond(double time) {
        return Elementary.exp(-Elementary.pow(time / scale, shape));
    }
}
