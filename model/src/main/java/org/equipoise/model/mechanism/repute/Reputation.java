package org.equipoise.model.mechanism.repute;

import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Reputation of a supplier with those who buy from it elsewhere, and what they buy (model, B.1).
 *
 * <p>R <- R - w_R A R with A the share of the outside world that this month's allegations convinced; R <- R + rho_R (1 - R). Customers elsewhere order
 * (volume at the start / 12) R^e_R a month, less a share while the supplier is under sanctions. There is no reputation for resolve here:
 * that is in the beliefs of clients.
 */
public final class Reputation implements Mechanism {

    private static final Parameter LOSS = Parameter.assumed(
            "reputation.loss",
            "w_R",
            "relative loss of reputation if an allegation convinced everybody",
            "share",
            new Prior.Uniform(0, 1));
    private static final Parameter RECOVERY = Parameter.assumed(
            "reputation.recovery", "rho_R", "return of lost reputation", "share a month", new Prior.Beta(2, 48));
    private static final Parameter ELASTICITY = Parameter.assumed(
            "reputation.elasticity",
            "e_R",
            "elasticity of orders elsewhere to reputation",
            "1",
            new Prior.Uniform(0, 1));
    private static final Parameter LOST_TRADE = Parameter.assumed(
            "reputation.lost-trade",
            "q_S",
            "share of orders elsewhere lost under sanctions",
            "share",
            new Prior.Beta(2, 6));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "reputation",
            "Reputation as a supplier and orders elsewhere",
            "R <- R (1 - w_R A) + rho_R (1-R);  elsewhere += (V_k/12) R^e_R (1 - q_S [sanctioned])",
            List.of("M9"),
            "assumption; no estimate of what allegations cost a supplier was found",
            List.of(LOSS, RECOVERY, ELASTICITY, LOST_TRADE),
            Set.of(Slot.ALLEGATIONS, Slot.SANCTIONS),
            Set.of(Slot.REPUTATION),
            Set.of("allegations"),
            Reputation::new);

    private static final int STEPS = 10;

    private final Cast cast;
    private final double[] monthly;
    private final int loss;
    private final int recovery;
    private final int elasticity;
    private final int lostTrade;

    private Reputation(Blueprint blueprint) {
        cast = blueprint.cast();
        monthly = new double[cast.suppliers()];
        for (Diplomacy.Customers customers : blueprint.setting().diplomacy().customers()) {
            if (!(customers.tivAYear() >= 0 && customers.tivAYear() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("sales of " + customers.supplier() + " elsewhere are "
                        + customers.tivAYear() + " TIV million a year; expected 0 or more");
            }
            monthly[cast.supplier(customers.supplier())] += customers.tivAYear() / 12;
        }
        loss = blueprint.parameters().index(LOSS.name());
        recovery = blueprint.parameters().index(RECOVERY.name());
        elasticity = blueprint.parameters().index(ELASTICITY.name());
        lostTrade = blueprint.parameters().index(LOST_TRADE.name());
    }

    @Override
    public void begin(World world) {
        // suppliers start in full repute
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        for (int k = 0; k < monthly.length; k++) {
            double before = world.repute.reputation[k];
            double hurt = before - world.draws[loss] * world.repute.accepted[k] * before;
            double now = hurt + world.draws[recovery] * (1 - hurt);
            world.repute.reputation[k] = now;
            if (monthly[k] > 0) {
                double appetite = now < 1 ? Elementary.pow(now, world.draws[elasticity]) : 1;
                world.repute.elsewhere[k] +=
                        monthly[k] * appetite * (world.repute.sanctioned[k] ? 1 - world.draws[lostTrade] : 1);
            }
            if (world.journal.listening() && Math.ceil(STEPS * now) < Math.ceil(STEPS * before)) {
                world.journal.record(new Journal.Event(
                        world.month,
                        "reputation.falls",
                        cast.supplierId(k),
                        "the reputation of " + cast.supplierId(k) + " as a supplier falls below "
                                + Math.ceil(STEPS * now) / STEPS));
            }
        }
    }
}
