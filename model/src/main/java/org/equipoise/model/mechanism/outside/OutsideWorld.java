package org.equipoise.model.mechanism.outside;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * What comes from outside: budgets, the patrons' attention, treaties in force and peacekeepers, month by month (model, A.3 step 1).
 *
 * <p>Peacekeepers count with kappa = credibility x attention of those who send them, kappa in [0, 1]; of several forces the
 * one that counts most.
 */
public final class OutsideWorld implements Mechanism {

    private static final String CREDIBILITY = "peacekeeping.credibility";

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "outside-world",
            "Budgets, attention, treaties and peacekeepers",
            "ME_i(t), att_k(t) as given; kappa = credibility att_k while peacekeepers stand",
            List.of("M17"),
            "exogenous series of the scenario",
            List.of(Parameter.assumed(
                    CREDIBILITY, "kappa", "credibility of a partial peacekeeping force", "1", new Prior.Beta(2, 3))),
            Set.of(Slot.ALIGNMENT),
            Set.of(Slot.SPENDING, Slot.ATTENTION, Slot.PEACEKEEPING, Slot.PROMISES),
            Set.of(),
            OutsideWorld::new);

    private final Cast cast;
    private final double[][] spending;
    private final double[][] logSpending;
    private final double[][] attention;
    private final Treaty[] treaties;
    private final List<Peacekeepers> peacekeepers;
    private final int[] peacekeeperRivalry;
    private final int credibility;
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
        peacekeepers = setting.peacekeepers();
        peacekeeperRivalry = new int[peacekeepers.size()];
        for (int p = 0; p < peacekeeperRivalry.length; p++) {
            for (int r = 0; r < cast.rivalries(); r++) {
                if (cast.rivalryId(r).equals(peacekeepers.get(p).rivalry())) {
                    peacekeeperRivalry[p] = r;
                }
            }
        }
        credibility = blueprint.parameters().index(CREDIBILITY);
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
        Arrays.fill(world.peacekeeping, 0);
        for (int p = 0; p < peacekeeperRivalry.length; p++) {
            Peacekeepers force = peacekeepers.get(p);
            if (t > force.from() && t <= force.to()) {
                int r = peacekeeperRivalry[p];
                double kappa = world.draws[credibility] * attentionOf(world, force);
                world.peacekeeping[r] = Math.max(world.peacekeeping[r], kappa);
            }
        }
    }

    private double attentionOf(World world, Peacekeepers force) {
        for (int k = 0; k < cast.suppliers(); k++) {
            if (cast.supplierId(k).equals(force.by())) {
                return world.attention[k];
            }
        }
        return 1;
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
