package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;

/** Side-years that never were, in which arming both has an effect that we chose. */
final class Planted {

    static final int SUPPLIER = 140;
    static final int OTHER = 155;

    private Planted() {}

    /**
     * Pairs of rivals; in half of the years the supplier delivers to both, in the other half to one.
     *
     * @param logOdds what arming both adds to the log odds of force
     * @param spread standard deviation of each pair's own log odds
     */
    static List<Observation> sample(int pairs, int years, double logOdds, double spread, long seed) {
        List<Observation> sample = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            double own = spread * Normal.quantile(uniform(seed, pair, 0, 0, "pair"));
            for (int year = 0; year < years; year++) {
                boolean both = uniform(seed, pair, year, 0, "both") < 0.5;
                double[] stock = {stock(seed, pair, year, 0), stock(seed, pair, year, 1)};
                double[] inflow = {stock(seed, pair, year, 2), stock(seed, pair, year, 3)};
                for (int side = 0; side < 2; side++) {
                    double z = -2 + own + (both ? logOdds : 0);
                    boolean force = uniform(seed, pair, year, side, "force") < Elementary.logistic(z);
                    boolean fatal = force && uniform(seed, pair, year, side, "fatal") < 0.5;
                    sample.add(new Observation(
                            row(pair, side, 1960 + year, force, fatal, stock), supply(both, side, stock, inflow)));
                }
            }
        }
        return sample;
    }

    private static Supply supply(boolean both, int side, double[] stock, double[] inflow) {
        return new Supply(
                stock[side],
                stock[1 - side],
                inflow[side],
                inflow[1 - side],
                new TreeSet<>(both ? List.of(SUPPLIER) : List.of()),
                new TreeSet<>(both ? List.of() : List.of(SUPPLIER)),
                both ? SUPPLIER : side == 0 ? SUPPLIER : OTHER,
                both ? SUPPLIER : side == 0 ? OTHER : SUPPLIER);
    }

    static SideYear row(int pair, int side, int year, boolean force, boolean fatal, double[] stock) {
        return new SideYear(
                pair,
                pair,
                10 + 20 * pair + side,
                10 + 20 * pair + 1 - side,
                year,
                pair % 3 == 0,
                true,
                1,
                1 + pair % 5,
                force,
                force,
                fatal,
                false,
                year % 7,
                false,
                false,
                stock[side],
                stock[1 - side],
                0,
                0,
                100,
                100,
                50,
                50,
                0.01 * (1 + pair % 3 + side),
                0.01 * (1 + pair % 3 + 1 - side),
                0,
                0,
                0,
                0);
    }

    private static double stock(long seed, int pair, int year, int what) {
        return 100 * Elementary.exp(Normal.quantile(uniform(seed, pair, year, what, "stock")));
    }

    private static double uniform(long seed, int pair, int year, int side, String what) {
        return Chance.uniform(seed, pair, year, side, Stream.of("planted", what));
    }

    static Contrast contrast() {
        return Contrast.armsBoth(SUPPLIER, "Supplier");
    }
}
