package org.equipoise.model.mechanism.outside;

import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/** What comes from outside: budgets, the patrons' attention and treaties in force, month by month (model, A.3 step 1). */
public final class OutsideWorld implements Mechanism {

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "outside-world",
            "Budgets, attention and treaties",
            "ME_i(t), att_k(t) as given",
            List.of("M17"),
            "exogenous series of the scenario",
            List.of(),
            Set.of(Slot.ALIGNMENT),
            Set.of(Slot.SPENDING, Slot.ATTENTION, Slot.PROMISES),
            Set.of(),
            OutsideWorld::new);

    private final Cast cast;
    private final double[][] spending;
    private final double[][] logSpending;
    private final double[][] attention;
    private final Treaty[] treaties;
    private final boolean[] treatyChange;

    private OutsideWorld(Blueprint blueprint) {
        Setting setting = blueprint.setting();
        cast = blueprint.cast();
        int months = setting.months();
        spending = new double[cast.clients()][months + 1];
        logSpending = new double[cast.clients()][months + 1];
        for (int c = 0; c < cast.clients(); c++) {
            List<Double> path = setting.clients().get(c).spending();
            for (int t = 1; t <= months; t++) {
                double level = path.isEmpty() ? 1 : path.get(Math.min(t, path.size()) - 1);
                spending[c][t] = level;
                logSpending[c][t] = Elementary.log(level);
            }
        }
        attention = new double[cast.suppliers()][months + 1];
        for (int k = 0; k < cast.suppliers(); k++) {
            List<Double> path = setting.attention().getOrDefault(cast.supplierId(k), List.of());
            for (int t = 1; t <= months; t++) {
                attention[k][t] = path.isEmpty() ? 1 : path.get(Math.min(t, path.size()) - 1);
            }
        }
        treaties = setting.treaties().toArray(Treaty[]::new);
        treatyChange = new boolean[months + 2];
        for (Treaty treaty : treaties) {
            markChange(treaty.from() + 1);
            markChange(treaty.to() + 1);
        }
    }

    private void markChange(int month) {
        if (month >= 1 && month < treatyChange.length) {
            treatyChange[month] = true;
        }
    }

    @Override
    public void begin(World world) {
        treatiesInForce(world, 1);
    }

    @Override
    public void step(World world) {
        int t = world.month;
        for (int c = 0; c < spending.length; c++) {
            world.spending[c] = spending[c][t];
            world.logSpending[c] = logSpending[c][t];
        }
        for (int k = 0; k < attention.length; k++) {
            world.attention[k] = attention[k][t];
        }
        if (treatyChange[t]) {
            treatiesInForce(world, t);
        }
    }

    private void treatiesInForce(World world, int month) {
        for (int i = 0; i < world.inScope.length; i++) {
            world.inScope[i] = false;
        }
        for (Treaty treaty : treaties) {
            boolean inForce = month > treaty.from() && month <= treaty.to();
            if (inForce && treaty.obligation() != Treaty.Obligation.CONSULT) {
                int tie = cast.tie(cast.client(treaty.client()), cast.supplier(treaty.patron()));
                if (world.alignment.step[tie] >= Step.FREEZE.ordinal()) {
                    continue;
                }
                world.inScope[2 * tie] |= treaty.scope() != Treaty.Scope.RECOGNISED;
                world.inScope[2 * tie + 1] |= treaty.scope() != Treaty.Scope.DISPUTED;
            }
        }
    }
}
