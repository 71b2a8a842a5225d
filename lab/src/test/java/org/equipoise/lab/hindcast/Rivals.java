package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.equipoise.data.panel.SideYear;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;

/** Invented panels of rivals. */
final class Rivals {

    private Rivals() {}

    /** Pairs of an invented panel, 1980 to 1980 + years - 1; land is at stake in every other pair. */
    static List<SideYear> panel(int pairs, int years, BiPredicate<Integer, Integer> force) {
        List<SideYear> rows = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            int quiet = 3;
            for (int year = 1980; year < 1980 + years; year++) {
                boolean came = force.test(pair, year);
                rows.add(row(pair, year, 10 + pair, 500 + pair, came, quiet));
                rows.add(row(pair, year, 500 + pair, 10 + pair, false, quiet));
                quiet = came ? 0 : quiet + 1;
            }
        }
        return rows;
    }

    /** Force in about one year of five, by invented luck. */
    static List<SideYear> panel(int pairs, int years) {
        return panel(pairs, years, (pair, year) -> Chance.uniform(11, pair, year, 0, Stream.of("invented")) < .2);
    }

    /** The same row of a year for which the target's arms are not known. */
    static SideYear unarmed(SideYear row) {
        SideYear some = row(row.pair(), row.year(), row.own(), row.target(), false, row.peaceYears(), Double.NaN);
        return some.with(row.dispute(), row.force(), row.fatal(), row.war(), row.peaceYears());
    }

    private static SideYear row(int pair, int year, int own, int target, boolean came, int quiet) {
        return row(pair, year, own, target, came, quiet, 100 + 40 * (target % 7));
    }

    private static SideYear row(int pair, int year, int own, int target, boolean came, int quiet, double other) {
        double stock = 100 + 40 * (own % 7);
        return new SideYear(
                pair,
                pair,
                own,
                target,
                year,
                pair % 2 == 0,
                pair % 3 != 0,
                1,
                1,
                came,
                came,
                came && year % 2 == 0,
                came && year % 8 == 0,
                quiet,
                false,
                false,
                stock,
                other,
                20,
                30,
                1000,
                1000,
                40 + own % 5,
                50,
                .01,
                .01,
                365,
                2,
                .7,
                .3);
    }
}
