package org.equipoise.model.mechanism.alliance;

import java.util.Arrays;
import java.util.List;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
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

    /** What is believed of a supplier before any signal: pseudo-counts for and against. */
    private static final double FIRST_AID = 4;

    private static final double FIRST_DOUBT = 7;

    private final List<Helper> helpers;
    private final double[] treaties;
    private final int lesson;
    private final int outOfScope;
    private final int treaty;

    Trust(Blueprint blueprint, List<Helper> helpers) {
        this.helpers = helpers;
        Cast cast = blueprint.cast();
        treaties = new double[cast.clients() * cast.suppliers()];
        for (Treaty promise : blueprint.setting().treaties()) {
            boolean inForce = promise.from() <= 0 && promise.to() > 0;
            if (inForce && promise.obligation() != Treaty.Obligation.CONSULT) {
                treaties[cast.tie(cast.client(promise.client()), cast.supplier(promise.patron()))] = 1;
            }
        }
        lesson = blueprint.parameters().index(LESSON.name());
        outOfScope = blueprint.parameters().index(OUT_OF_SCOPE.name());
        treaty = blueprint.parameters().index(TREATY.name());
    }

    void begin(World world) {
        Arrays.fill(world.publicDoubt, FIRST_DOUBT);
        Arrays.fill(world.privateDoubt, FIRST_DOUBT);
        for (int tie = 0; tie < treaties.length; tie++) {
            double aid = FIRST_AID + treaties[tie] * world.draws[treaty];
            world.publicAid[tie] = aid;
            world.privateAid[tie] = aid;
        }
    }

    /** A treaty that comes into force is a signal; one that lapses without another is as strong a signal against. */
    void signal(World world) {
        for (int h = 0; h < helpers.size(); h++) {
            Helper helper = helpers.get(h);
            for (int p = 0; p < helper.promises().size(); p++) {
                Treaty promise = helper.promises().get(p).treaty();
                if (promise.from() > 0 && world.month == promise.from() + 1 && lacks(world, helper, p)) {
                    learn(world, helper.tie(), world.draws[treaty], 0);
                } else if (promise.to() > 0 && world.month == promise.to() + 1 && lacks(world, helper, p)) {
                    learn(world, helper.tie(), 0, world.draws[treaty]);
                }
            }
        }
    }

    /** Whether no other promise of the patron to the client is in force this month. */
    private static boolean lacks(World world, Helper helper, int besides) {
        for (int p = 0; p < helper.promises().size(); p++) {
            if (p != besides && helper.promises().get(p).inForce(world.month)) {
                return false;
            }
        }
        return true;
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
