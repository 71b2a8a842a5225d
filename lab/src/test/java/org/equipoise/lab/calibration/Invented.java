package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;

/** Panels of rivals that never were. */
final class Invented {

    private Invented() {}

    /** Pairs of equal length whose arms and forces wander; nothing has happened yet. */
    static List<SideYear> panel(int pairs, int years) {
        List<SideYear> rows = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            double[] stock = {300 * noise(pair, 0, 0), 300 * noise(pair, 1, 0)};
            double[][] flows = new double[2][years + 3];
            for (int year = 0; year < years; year++) {
                for (int side = 0; side < 2; side++) {
                    double[] recent = new double[2];
                    for (int of = 0; of < 2; of++) {
                        recent[of] = flows[of][year] + flows[of][year + 1] + flows[of][year + 2];
                    }
                    SideYear row = row(pair, 100 + 10 * pair + side, 101 + 10 * pair - side, 1960 + year, stock, side);
                    rows.add(withInflow(row, recent[side], recent[1 - side])
                            .with(false, false, false, false, Math.min(3, year)));
                }
                for (int side = 0; side < 2; side++) {
                    double flow = 40 * noise(pair, side, year + 1);
                    flows[side][year + 3] = flow;
                    stock[side] = 0.92 * stock[side] + flow;
                }
            }
        }
        return rows;
    }

    private static double noise(int pair, int side, int year) {
        double u = Chance.uniform(7, pair, side, year, Stream.of("invented"));
        return org.equipoise.games.Elementary.exp(0.8 * Normal.quantile(u));
    }

    static SideYear row(int pair, int own, int target, int year, double[] stock, int side) {
        return new SideYear(
                pair,
                pair,
                own,
                target,
                year,
                pair % 2 == 0,
                true,
                1,
                1,
                false,
                false,
                false,
                false,
                0,
                false,
                false,
                stock[side],
                stock[1 - side],
                0,
                0,
                100,
                100,
                50 + 10 * side,
                60 - 10 * side,
                0.01 * (1 + side),
                0.01 * (2 - side),
                0,
                0,
                0,
                0);
    }

    static SideYear withInflow(SideYear row, double inflow, double targetInflow) {
        return new SideYear(
                row.pair(),
                row.rivalry(),
                row.own(),
                row.target(),
                row.year(),
                row.territorial(),
                row.bothMinor(),
                row.contiguity(),
                row.region(),
                row.dispute(),
                row.force(),
                row.fatal(),
                row.war(),
                row.peaceYears(),
                row.disputeUnderWay(),
                row.warUnderWay(),
                row.stock(),
                row.targetStock(),
                inflow,
                targetInflow,
                row.spending(),
                row.targetSpending(),
                row.personnel(),
                row.targetPersonnel(),
                row.cinc(),
                row.targetCinc(),
                row.topSupplier(),
                row.targetTopSupplier(),
                row.dependence(),
                row.overlap());
    }

    static SideYear withStocks(SideYear row, double own, double target) {
        return new SideYear(
                row.pair(),
                row.rivalry(),
                row.own(),
                row.target(),
                row.year(),
                row.territorial(),
                row.bothMinor(),
                row.contiguity(),
                row.region(),
                row.dispute(),
                row.force(),
                row.fatal(),
                row.war(),
                row.peaceYears(),
                row.disputeUnderWay(),
                row.warUnderWay(),
                own,
                target,
                row.inflow(),
                row.targetInflow(),
                row.spending(),
                row.targetSpending(),
                row.personnel(),
                row.targetPersonnel(),
                row.cinc(),
                row.targetCinc(),
                row.topSupplier(),
                row.targetTopSupplier(),
                row.dependence(),
                row.overlap());
    }
}
