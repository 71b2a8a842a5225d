package org.equipoise.lab.evidence;

import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;

/**
 * The regressors of the arms logits (literature 2.4): lr = ln[(K + 25) / (K_target + 25)] of imported-arms stocks, its absolute value,
 * lF = ln(1 + three years' inflow) of both, lc = ln ratio of capabilities, territory, ln(1 + years of peace).
 */
final class ArmsRegressors {

    static final List<String> COLUMNS =
            List.of("constant", "lr", "abs-lr", "lF", "lF-target", "lc", "territorial", "peace");

    private static final double FLOOR = 25;

    private ArmsRegressors() {}

    static double[] of(SideYear row) {
        double lr = Elementary.log((row.stock() + FLOOR) / (row.targetStock() + FLOOR));
        return new double[] {
            1,
            lr,
            Math.abs(lr),
            Elementary.log(1 + row.inflow()),
            Elementary.log(1 + row.targetInflow()),
            row.cinc() > 0 && row.targetCinc() > 0 ? Elementary.log(row.cinc() / row.targetCinc()) : Double.NaN,
            row.territorial() ? 1 : 0,
            Elementary.log(1.0 + row.peaceYears())
        };
    }

    static boolean known(double[] x) {
        for (double value : x) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }
}
