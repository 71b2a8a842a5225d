package org.equipoise.model.mechanism.alliance;

import java.util.Arrays;
import java.util.List;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What is believed of patrons: Beta pseudo-counts (a, b), moved by treaties and by answers to calls (model, A.1, A.6 and B.3).
 *
 * <p>An answer of credit c: a += w c, b += w (1 - c). Where no promise covered the call, b moves only if such a call counts, which is
 * a hypothesis: the treaties say that an attack out of scope is no case of the promise (literature 5.3), the disappointed say
 * otherwise. What is given beyond the promise counts for the patron in either reading.
 */
final class Trust {

    static final Parameter LESSON = Parameter.assumed(
            "alliance.lesson", "w_h", "pseudo-counts of an answer to a call", "counts", new Prior.LogNormal(4, 0.4));
    static final Parameter OUT_OF_SCOPE = Parameter.assumed(
            "alliance.out-of-scope",
            "w_out",
            "whether a refusal out of scope costs trust",
            "hypothesis",
            new Prior.Hypotheses(List.of("excused", "counts"), List.of(1.0, 1.0)));
    static final Parameter TREATY = Parameter.of(
            "signal.treaty",
            "w_treaty",
            "pseudo-counts of a treaty in force",
            "counts",
            new Prior.LogNormal(4, 0.4),
            "ranking of signals: McManus and Nieman 2019");

    /**
     * What is believed of a supplier before any signal, pseudo-counts for and against: the prior of h0, with which the model itself
     * expects help, so that at the outset nobody in it knows better than its reader.
     */
    private static final double FIRST_AID = 4;

    private static final double FIRST_DOUBT = 7;

    private static final int FROZEN = Step.FREEZE.ordinal();

    private final List<Helper> helpers;
    /** By tie: whether a promise is in force at the start, and whether the last that was told of it is that one is. */
    private final boolean[] atStart;

    private final boolean[] told;
    private final int lesson;
    private final int outOfScope;
    private final int treaty;

    Trust(Blueprint blueprint, List<Helper> helpers) {
        this.helpers = helpers;
        Cast cast = blueprint.cast();
        atStart = new boolean[cast.clients() * cast.suppliers()];
        told = new boolean[atStart.length];
        for (Treaty promise : blueprint.setting().treaties()) {
            boolean inForce = promise.from() <= 0 && promise.to() > 0;
            if (inForce && promise.obligation() != Treaty.Obligation.CONSULT) {
                atStart[cast.tie(cast.client(promise.client()), cast.supplier(promise.patron()))] = true;
            }
        }
        lesson = blueprint.parameters().index(LESSON.name());
        outOfScope = blueprint.parameters().index(OUT_OF_SCOPE.name());
        treaty = blueprint.parameters().index(TREATY.name());
    }

    void begin(World world) {
        Arrays.fill(world.publicDoubt, FIRST_DOUBT);
        Arrays.fill(world.privateDoubt, FIRST_DOUBT);
        for (int tie = 0; tie < atStart.length; tie++) {
            told[tie] = atStart[tie];
            double aid = FIRST_AID + (told[tie] ? world.draws[treaty] : 0);
            world.publicAid[tie] = aid;
            world.privateAid[tie] = aid;
        }
    }

    /**
     * A promise that comes into force where there was none is a signal; the last that lapses is as strong a signal against. A client
     * that has frozen its membership or left has no part in either, until it comes back.
     */
    void signal(World world) {
        for (int h = 0; h < helpers.size(); h++) {
            Helper helper = helpers.get(h);
            int tie = helper.tie();
            boolean promised = promised(world, helper);
            if (promised != told[tie] && world.alignment.step[tie] < FROZEN) {
                told[tie] = promised;
                learn(world, tie, promised ? world.draws[treaty] : 0, promised ? 0 : world.draws[treaty]);
            }
        }
    }

    private static boolean promised(World world, Helper helper) {
        for (int p = 0; p < helper.promises().size(); p++) {
            if (helper.promises().get(p).inForce(world.month)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer to a call can cost the patron trust. */
    boolean counts(World world, boolean covered) {
        return covered || world.draws[outOfScope] > 0;
    }

    /** An answer teaches everybody. */
    void answered(World world, int tie, double credit, boolean covered) {
        double weight = world.draws[lesson];
        learn(world, tie, weight * credit, counts(world, covered) ? weight * (1 - credit) : 0);
    }

    private static void learn(World world, int tie, double aid, double doubt) {
        world.publicAid[tie] += aid;
        world.privateAid[tie] += aid;
        world.publicDoubt[tie] += doubt;
        world.privateDoubt[tie] += doubt;
    }

    /** The client's own belief, attention aside. */
    static double own(World world, int tie) {
        return world.privateAid[tie] / (world.privateAid[tie] + world.privateDoubt[tie]);
    }

    /** Everybody's belief, attention aside. */
    static double everybodys(World world, int tie) {
        return world.publicAid[tie] / (world.publicAid[tie] + world.publicDoubt[tie]);
    }
}
