package org.equipoise.model.mechanism.talks;

import java.util.Arrays;
import java.util.List;
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
import org.equipoise.model.world.Troops;
import org.equipoise.model.world.World;

/**
 * Peacekeepers: who comes, what they count for, when they leave (model, B.4).
 *
 * <p>They count with kappa ({@link ForceWeight}); the hazard of a dispute is multiplied by HR_PK^kappa and the dead of a war month by
 * e^(-rho kappa n/10), n thousand troops (Fortna 2004, 2008; Hultman, Kathman and Shannon 2014).
 *
 * <p>Forces come on schedule, or a month after somebody asked for them, and wait for the end of a war. They leave when attention
 * lapses, with chance x (1 - attention) a month, or when at the end of the mandate the host refuses: it consents with logistic(c_0 - c_1
 * sum_i P_i (owed_i - s_i)+), P_i side i's weight by capability, owed_i the disputed land that is recognised as its own, nothing where the law is silent.
 */
public final class Peacekeeping implements Mechanism {

    private static final Parameter DEATHS = Parameter.of(
            "peacekeeping.deaths",
            "rho_PK",
            "fall of the log of a war month's dead per 10,000 troops of kappa 1",
            "log",
            new Prior.Gaussian(1.30, 0.35),
            "Hultman, Kathman and Shannon 2014: 22 to 6 a month with 10,000 (civil wars in Africa)");
    private static final Parameter WITHDRAWAL = Parameter.assumed(
            "peacekeeping.withdrawal",
            "x_PK",
            "monthly chance of leaving when the sender looks away altogether",
            "probability",
            new Prior.Beta(2, 38));
    private static final Parameter CONSENT = Parameter.assumed(
            "peacekeeping.consent",
            "c_PK0",
            "log odds that the host renews a mandate when nobody is owed land",
            "logit",
            new Prior.Gaussian(1.5, 0.7));
    private static final Parameter GRIEVANCE = Parameter.assumed(
            "peacekeeping.grievance",
            "c_PK1",
            "less when the stronger side is owed all of the disputed land",
            "logit",
            new Prior.LogNormal(4, 0.5));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "peacekeeping",
            "Peacekeepers: weight, mandate, consent, exit",
            "kappa = kappa_0 (1-|b|) att_k n/(n+h_PK); leave with x_PK (1-att_k), or 1 - sigma(c_PK0 - c_PK1 sum_i P_i (owed_i - s_i)+) at the"
                    + " end of the mandate",
            List.of("M13", "M12"),
            "Fortna 2004, 2008; Gilligan and Sergenti 2008; Hultman, Kathman and Shannon 2014",
            List.of(
                    ForceWeight.CREDIBILITY,
                    ForceWeight.HALF,
                    ForceWeight.PROMISE_BIAS,
                    ForceWeight.BLAME_BIAS,
                    DEATHS,
                    WITHDRAWAL,
                    CONSENT,
                    GRIEVANCE),
            Set.of(Slot.ATTENTION, Slot.PROMISES, Slot.LAND, Slot.ARMS, Slot.PHASE),
            Set.of(Slot.PEACEKEEPING),
            Set.of(),
            Peacekeeping::new);

    private static final double TEN_THOUSAND = 10;

    private final Cast cast;
    private final ForceWeight weight;
    private final Mission[] scheduled;
    private final boolean[] served;
    private final double[] brokerBias;
    /** Bias that the setting gives the sender who is there; NaN where it gives none. */
    private final double[] given;

    private final double[] owed;
    private final long[] withdrawalStream;
    private final long[] consentStream;
    private final int deaths;
    private final int withdrawal;
    private final int consent;
    private final int grievance;

    private Peacekeeping(Blueprint blueprint) {
        cast = blueprint.cast();
        weight = new ForceWeight(blueprint);
        scheduled = Missions.scheduled(blueprint.setting(), cast);
        served = new boolean[scheduled.length];
        brokerBias = Missions.biases(blueprint.setting(), cast);
        given = new double[cast.rivalries()];
        owed = new double[2 * cast.rivalries()];
        for (var law : blueprint.setting().diplomacy().sovereignty()) {
            int first = 2 * Missions.rivalry(cast, law.rivalry());
            owed[first] = law.shareA();
            owed[first + 1] = 1 - law.shareA();
        }
        withdrawalStream = new long[cast.rivalries()];
        consentStream = new long[cast.rivalries()];
        for (int r = 0; r < cast.rivalries(); r++) {
            withdrawalStream[r] = Stream.of("peacekeeping.withdrawal", cast.rivalryId(r));
            consentStream[r] = Stream.of("peacekeeping.consent", cast.rivalryId(r));
        }
        ParameterTable parameters = blueprint.parameters();
        deaths = parameters.index(DEATHS.name());
        withdrawal = parameters.index(WITHDRAWAL.name());
        consent = parameters.index(CONSENT.name());
        grievance = parameters.index(GRIEVANCE.name());
    }

    @Override
    public void begin(World world) {
        Arrays.fill(served, false);
    }

    @Override
    public void step(World world) {
        Troops troops = world.troops;
        for (int r = 0; r < owed.length / 2; r++) {
            if (troops.thousand[r] > 0) {
                stayOrLeave(world, r);
            }
            if (troops.asked[r] > 0) {
                int sender = troops.askedSender[r];
                double standing = sender < 0 ? Double.NaN : brokerBias[r * cast.suppliers() + sender];
                arrive(world, r, troops.asked[r], sender, standing, troops.askedMandate[r], troops.askedMandate[r]);
                troops.asked[r] = 0;
            }
        }
        for (int p = 0; p < scheduled.length; p++) {
            Mission mission = scheduled[p];
            if (mission.atHand(world) && !served[p] && (world.replaying || !world.atWar(mission.rivalry()))) {
                served[p] = true;
                arrive(
                        world,
                        mission.rivalry(),
                        mission.thousand(),
                        mission.sender(),
                        mission.bias(),
                        mission.to() - world.month + 1,
                        mission.term());
            }
        }
        for (int r = 0; r < owed.length / 2; r++) {
            weigh(world, r);
        }
    }

    private void stayOrLeave(World world, int r) {
        Troops troops = world.troops;
        troops.mandate[r]--;
        boolean ends = troops.mandate[r] <= 0;
        if (world.replaying) {
            if (ends) {
                troops.thousand[r] = 0;
            }
            return;
        }
        double away = 1 - attention(world, r);
        if (away > 0 && world.chance.uniform(withdrawalStream[r], 0) < world.draws[withdrawal] * away) {
            leave(world, r, "as their sender looks elsewhere");
        } else if (ends && world.chance.uniform(consentStream[r], 0) >= Elementary.logistic(consents(world, r))) {
            leave(world, r, "as the host does not renew their mandate");
        } else if (ends) {
            troops.mandate[r] = troops.term[r];
        }
    }

    /** Log odds that the host renews the mandate: the more land the stronger side is owed, the less. */
    private double consents(World world, int r) {
        return world.draws[consent] - world.draws[grievance] * (grudge(world, 2 * r) + grudge(world, 2 * r + 1));
    }

    private double grudge(World world, int side) {
        double edge = world.logCapability[cast.clientOfSide(side)] - world.logCapability[cast.clientOfSide(side ^ 1)];
        return Elementary.logistic(edge) * Math.max(0, owed[side] - world.share[side]);
    }

    private void leave(World world, int r, String why) {
        world.troops.thousand[r] = 0;
        world.troops.exits[r]++;
        if (world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month, "peacekeepers.leave", cast.rivalryId(r), "The peacekeepers leave " + why));
        }
    }

    /** A force takes over from the one that is there when it is larger or may stay longer. */
    private void arrive(World world, int r, double thousand, int sender, double standing, int mandate, int term) {
        Troops troops = world.troops;
        if (mandate <= 0 || troops.thousand[r] >= thousand && troops.mandate[r] >= mandate) {
            return;
        }
        troops.thousand[r] = thousand;
        troops.sender[r] = sender;
        given[r] = standing;
        troops.mandate[r] = mandate;
        troops.term[r] = term;
        if (world.journal.listening()) {
            String whose = sender < 0 ? "" : " of " + cast.supplierId(sender);
            world.journal.record(new Journal.Event(
                    world.month,
                    "peacekeepers.arrive",
                    cast.rivalryId(r),
                    Math.round(1000 * thousand) + " peacekeepers" + whose + " arrive"));
        }
    }

    private void weigh(World world, int r) {
        Troops troops = world.troops;
        double n = troops.thousand[r];
        if (n <= 0) {
            world.peacekeeping[r] = 0;
            troops.sender[r] = -1;
            troops.impartiality[r] = 0;
            troops.deathRatio[r] = 1;
            return;
        }
        int sender = troops.sender[r];
        troops.impartiality[r] = weight.impartiality(world, r, sender, given[r]);
        double kappa = weight.kappa(world, sender, troops.impartiality[r], n);
        world.peacekeeping[r] = kappa;
        // also in peace: a war that begins this month finds them there
        troops.deathRatio[r] = Math.min(1, Elementary.exp(-world.draws[deaths] * kappa * n / TEN_THOUSAND));
    }

    private static double attention(World world, int r) {
        int k = world.troops.sender[r];
        return k < 0 ? 1 : world.attention[k];
    }
}
