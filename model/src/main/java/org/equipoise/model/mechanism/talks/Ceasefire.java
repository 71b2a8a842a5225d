package org.equipoise.model.mechanism.talks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.talks.Missions.Mission;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Truces in war: signed, then held or broken at once (model, B.4).
 *
 * <p>In each month of war but the first a truce is signed with logistic(t_0 + t_med [mediator] + t_press pressure); it was imposed when the same luck would not
 * have signed it without the pressure. It holds with logistic(h_0 - h_mom momentum + h_exh ln(1 + months of war) + h_enf enforcement): who
 * is winning fights on (Werner and Yuen 2005), who is worn out stops, who is watched keeps to it (Fortna 2003). Momentum = |change of
 * the front in the last month|/2 + |front - 5|/5. Enforcement = kappa of peacekeepers present, or that of troops with which a sender
 * joins the truce by chance, once they are there: the largest force on an offer at hand or due by schedule; when the truce holds, they are
 * asked for. A truce that breaks leaves the war as it was.
 */
public final class Ceasefire implements Mechanism {

    private static final Parameter SIGNING = Parameter.assumed(
            "ceasefire.signing", "t_0", "log odds of a truce in a month of war", "logit", new Prior.Gaussian(-3, 0.7));
    private static final Parameter MEDIATION = Parameter.assumed(
            "ceasefire.mediation", "t_med", "more with a mediator who is believed", "logit", new Prior.HalfNormal(1));
    private static final Parameter PRESSURE = Parameter.assumed(
            "ceasefire.pressure", "t_press", "more under a mediator's full pressure", "logit", new Prior.HalfNormal(1));
    private static final Parameter HOLDING = Parameter.assumed(
            "ceasefire.holding", "h_0", "log odds that a truce holds", "logit", new Prior.Gaussian(-1, 0.7));
    private static final Parameter MOMENTUM = Parameter.of(
            "ceasefire.momentum",
            "h_mom",
            "less while the front moves or stands far from the middle",
            "logit",
            new Prior.HalfNormal(1.5),
            "sign: Werner and Yuen 2005; Fortna 2003");
    private static final Parameter EXHAUSTION = Parameter.assumed(
            "ceasefire.exhaustion", "h_exh", "more with the log of months of war", "logit", new Prior.HalfNormal(0.7));
    private static final Parameter ENFORCEMENT = Parameter.of(
            "ceasefire.enforcement",
            "h_enf",
            "more under full enforcement",
            "logit",
            new Prior.HalfNormal(2),
            "sign: Fortna 2003, 2004");
    private static final Parameter GUARD = Parameter.assumed(
            "ceasefire.guard",
            "e_PK",
            "chance that one who has troops for it joins a truce with them",
            "probability",
            new Prior.Beta(2, 4));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "ceasefire",
            "Truces: signed, held, broken",
            "signed with sigma(t_0 + t_med [mediator] + t_press pressure); holds with sigma(h_0 - h_mom momentum + h_exh ln(1+months) +"
                    + " h_enf enforcement)",
            List.of("M12", "M13"),
            "Fortna 2003; Werner and Yuen 2005; Clayton et al. 2022",
            List.of(SIGNING, MEDIATION, PRESSURE, HOLDING, MOMENTUM, EXHAUSTION, ENFORCEMENT, GUARD),
            Set.of(Slot.PHASE, Slot.MEDIATION, Slot.PEACEKEEPING, Slot.ATTENTION, Slot.PROMISES),
            Set.of(Slot.TRUCES, Slot.PEACEKEEPING),
            Set.of("war"),
            Ceasefire::new);

    private static final int MIDDLE = 5;
    private static final int NOBODY = -1;

    private final Cast cast;
    private final Mission[][] onCall;
    /** Empty where no peacekeepers are played and nobody would come. */
    private final Optional<ForceWeight> weight;

    private final int[] frontBefore;
    private final long[] signingStream;
    private final long[] holdingStream;
    private final long[] guardStream;
    private final int signing;
    private final int mediation;
    private final int pressure;
    private final int holding;
    private final int momentum;
    private final int exhaustion;
    private final int enforcement;
    private final int guard;

    private Ceasefire(Blueprint blueprint) {
        cast = blueprint.cast();
        // nobody joins a truce with troops that would never come
        weight = ForceWeight.known(blueprint) ? Optional.of(new ForceWeight(blueprint)) : Optional.empty();
        onCall = weight.isPresent() ? Missions.onCall(blueprint.setting(), cast) : new Mission[cast.rivalries()][0];
        frontBefore = new int[cast.rivalries()];
        signingStream = new long[cast.rivalries()];
        holdingStream = new long[cast.rivalries()];
        guardStream = new long[cast.rivalries()];
        for (int r = 0; r < cast.rivalries(); r++) {
            signingStream[r] = Stream.of("ceasefire.signed", cast.rivalryId(r));
            holdingStream[r] = Stream.of("ceasefire.holds", cast.rivalryId(r));
            guardStream[r] = Stream.of("ceasefire.guard", cast.rivalryId(r));
        }
        ParameterTable parameters = blueprint.parameters();
        signing = parameters.index(SIGNING.name());
        mediation = parameters.index(MEDIATION.name());
        pressure = parameters.index(PRESSURE.name());
        holding = parameters.index(HOLDING.name());
        momentum = parameters.index(MOMENTUM.name());
        exhaustion = parameters.index(EXHAUSTION.name());
        enforcement = parameters.index(ENFORCEMENT.name());
        guard = parameters.index(GUARD.name());
    }

    @Override
    public void begin(World world) {
        Arrays.fill(frontBefore, MIDDLE);
    }

    @Override
    public void step(World world) {
        for (int r = 0; r < frontBefore.length; r++) {
            if (!world.atWar(r)) {
                frontBefore[r] = MIDDLE;
            } else if (!world.replaying && world.warMonths[r] > 0) {
                negotiate(world, r);
                frontBefore[r] = world.front[r];
            }
        }
    }

    private void negotiate(World world, int r) {
        double freely = world.draws[signing] + (world.talks.mediator[r] ? world.draws[mediation] : 0);
        double u = world.chance.uniform(signingStream[r], 0);
        if (u >= Elementary.logistic(freely + world.draws[pressure] * world.talks.pressure[r])) {
            return;
        }
        world.talks.truces[r]++;
        int guardians = onCall(world, r);
        boolean guarded = guardians != NOBODY && joins(world, r, onCall[r][guardians]);
        double watch = Math.max(world.peacekeeping[r], guarded ? kappa(world, r, onCall[r][guardians]) : 0);
        double odds = world.draws[holding]
                - world.draws[momentum] * momentum(world, r)
                + world.draws[exhaustion] * Elementary.log(1.0 + world.warMonths[r])
                + world.draws[enforcement] * watch;
        boolean holds = world.chance.uniform(holdingStream[r], 0) < Elementary.logistic(odds);
        if (holds) {
            world.talks.stops[r] = true;
            world.talks.imposed[r] = u >= Elementary.logistic(freely);
            if (guarded) {
                ask(world, r, onCall[r][guardians]);
            }
        } else {
            world.talks.broken[r]++;
        }
        tell(world, r, holds);
    }

    /** Position of the largest force that somebody could send this month. */
    private int onCall(World world, int r) {
        for (int n = 0; n < onCall[r].length; n++) {
            if (onCall[r][n].atHand(world)) {
                return n;
            }
        }
        return NOBODY;
    }

    /** Whether somebody joins the truce with troops; nobody needs to where peacekeepers stand. */
    private boolean joins(World world, int r, Mission mission) {
        return world.troops.thousand[r] == 0
                && world.chance.uniform(guardStream[r], 0) < world.draws[guard] * attention(world, mission);
    }

    /** What the troops will count for once they are there. */
    private double kappa(World world, int r, Mission mission) {
        ForceWeight force = weight.orElseThrow();
        int sender = mission.sender();
        double given = sender < 0 ? Double.NaN : mission.bias();
        return force.kappa(world, sender, force.impartiality(world, r, sender, given), mission.thousand());
    }

    private static double attention(World world, Mission mission) {
        return mission.sender() < 0 ? 1 : world.attention[mission.sender()];
    }

    private double momentum(World world, int r) {
        return 0.5 * Math.abs(world.front[r] - frontBefore[r]) + (double) Math.abs(world.front[r] - MIDDLE) / MIDDLE;
    }

    private static void ask(World world, int r, Mission mission) {
        world.troops.asked[r] = mission.thousand();
        world.troops.askedSender[r] = mission.sender();
        world.troops.askedMandate[r] = mission.term();
    }

    private void tell(World world, int r, boolean holds) {
        if (world.journal.listening()) {
            String how = world.talks.imposed[r] ? "Under pressure a truce" : "A truce";
            world.journal.record(new Journal.Event(
                    world.month,
                    holds ? "truce.holds" : "truce.breaks",
                    cast.rivalryId(r),
                    how + " is signed in month " + world.warMonths[r] + " of the war and "
                            + (holds ? "holds" : "breaks at once")));
        }
    }
}
