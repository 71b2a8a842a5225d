package org.equipoise.model.mechanism.repute;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Misuse of arms where force is used: incidents that a rights body or a court would look into, by the side and by whose arms (model,
 * B.1).
 *
 * <p>n_ik ~ Poisson(mu_m v (1 - R_i) dep_ik), v = 1 in a month of war and less in one of limited force; R_i = sigma(rho_0 + rho_l E_i -
 * sum_k dep_ik att_k cond_k), cond_k the effect on the log odds of violence of a norm that supplier k stated in public within the year, or of its
 * condemnation of i by name, which may be below or above 0: the evidence on shaming is mixed. E_i is the legal exposure of the
 * attacker in a war; the attacked has none. The sum over all suppliers by their share stands for "its main supplier".
 */
public final class Misuse implements Mechanism {

    private static final Parameter RATE = Parameter.assumed(
            "misuse.rate",
            "mu_m",
            "incidents of an unrestrained side in a month of war",
            "1/month",
            new Prior.LogNormal(2, 0.6));
    private static final Parameter LIMITED = Parameter.assumed(
            "misuse.limited-force",
            "v_f",
            "intensity of a month of limited force, war being 1",
            "1",
            new Prior.Fixed(0.2));
    private static final Parameter RESTRAINT = Parameter.assumed(
            "misuse.restraint", "rho_0", "log odds that a side restrains itself", "logit", new Prior.Gaussian(0, 0.5));
    private static final Parameter LAW = Parameter.assumed(
            "misuse.law", "rho_l", "what full legal exposure adds to them", "logit", new Prior.HalfNormal(0.3));
    private static final Parameter NORM = Parameter.of(
            "misuse.norm",
            "cond_n",
            "log odds of violence after a norm of the only supplier",
            "logit",
            new Prior.Gaussian(-0.1, 0.15),
            "shaming: Krain 2012, DeMeritt 2012, Hafner-Burton 2008; mixed");
    private static final Parameter BLAME = Parameter.of(
            "misuse.blame",
            "cond_b",
            "log odds of violence after blame by name by the only supplier, backlash included",
            "logit",
            new Prior.Gaussian(-0.1, 0.15),
            "shaming: Krain 2012, DeMeritt 2012, Hafner-Burton 2008; mixed");

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "misuse",
            "Misuse of arms in fighting",
            "n_ik ~ Poisson(mu_m v (1-R_i) dep_ik), R_i = sigma(rho_0 + rho_l E_i - sum_k dep_ik att_k cond_k)",
            List.of("M9"),
            "Krain 2012; DeMeritt 2012; Hafner-Burton 2008",
            List.of(RATE, LIMITED, RESTRAINT, LAW, NORM, BLAME),
            Set.of(Slot.PHASE, Slot.ARMS, Slot.STATEMENTS, Slot.ATTENTION, Slot.LAW),
            Set.of(Slot.MISUSE),
            Set.of("arms-stocks", "crisis"),
            Misuse::new);

    private static final double MOST = 700;

    private final Cast cast;
    private final long[] stream;
    private final int rate;
    private final int limited;
    private final int restraint;
    private final int law;
    private final int norm;
    private final int blame;
    /** By rivalry: who attacked in the war seen last, and where. */
    private final int[] attacker;

    private final int[] theatre;

    private Misuse(Blueprint blueprint) {
        cast = blueprint.cast();
        stream = new long[2 * cast.rivalries() * cast.suppliers()];
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            for (int k = 0; k < cast.suppliers(); k++) {
                stream[side * cast.suppliers() + k] =
                        Stream.of("misuse", cast.rivalryId(side / 2), cast.sideId(side), cast.supplierId(k));
            }
        }
        var parameters = blueprint.parameters();
        rate = parameters.index(RATE.name());
        limited = parameters.index(LIMITED.name());
        restraint = parameters.index(RESTRAINT.name());
        law = parameters.index(LAW.name());
        norm = parameters.index(NORM.name());
        blame = parameters.index(BLAME.name());
        attacker = new int[cast.rivalries()];
        theatre = new int[cast.rivalries()];
    }

    @Override
    public void begin(World world) {
        Arrays.fill(attacker, World.NOBODY);
        Arrays.fill(theatre, 0);
    }

    @Override
    public void step(World world) {
        Arrays.fill(world.repute.incidents, 0);
        if (world.replaying) {
            return;
        }
        for (int r = 0; r < attacker.length; r++) {
            if (world.atWar(r)) {
                attacker[r] = world.attacker[r];
                theatre[r] = world.theatre[r];
            } else if (!world.warEnded[r]) {
                attacker[r] = World.NOBODY;
            }
            if (world.fighting[r]) {
                double intensity = world.atWar(r) || world.warEnded[r] ? 1 : world.draws[limited];
                commit(world, 2 * r, intensity);
                commit(world, 2 * r + 1, intensity);
            }
        }
    }

    private void commit(World world, int side, double intensity) {
        int client = cast.clientOfSide(side);
        double arms = world.arms[client];
        if (!(arms > 0)) {
            return;
        }
        double mean = world.draws[rate] * intensity * unrestrained(world, side);
        for (int k = 0; k < cast.suppliers(); k++) {
            int tie = cast.tie(client, k);
            double dependence = world.stock[tie] / arms;
            int n = dependence > 0
                    ? world.chance.poisson(Math.min(MOST, mean * dependence), stream[side * cast.suppliers() + k], 0)
                    : 0;
            if (n > 0) {
                world.repute.incidents[tie] += n;
                world.repute.misuse[tie] += n;
                tell(world, client, k, n);
            }
        }
    }

    /** 1 - R_i, the share of what an unrestrained side would do. */
    private double unrestrained(World world, int side) {
        int client = cast.clientOfSide(side);
        double words = 0;
        for (int k = 0; k < cast.suppliers(); k++) {
            int tie = cast.tie(client, k);
            double hold = world.stock[tie] / world.arms[client] * world.attention[k];
            if (world.condemned[tie] > 0) {
                words += hold * world.draws[blame];
            } else if (world.repute.norm[k] > 0) {
                words += hold * world.draws[norm];
            }
        }
        double exposure = attacker[side / 2] == side ? world.law.exposure[2 * side + theatre[side / 2]] : 0;
        return Elementary.logistic(words - world.draws[restraint] - world.draws[law] * exposure);
    }

    private void tell(World world, int client, int supplier, int n) {
        if (world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month,
                    "misuse",
                    cast.clientId(client),
                    (n == 1 ? "an incident" : n + " incidents") + " of misuse by " + cast.clientId(client)
                            + " with arms of " + cast.supplierId(supplier)));
        }
    }
}
