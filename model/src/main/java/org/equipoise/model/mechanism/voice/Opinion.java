package org.equipoise.model.mechanism.voice;

import java.util.List;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * What three audiences think of a patron: the publics of both rivals and the outside world, one number each in [-1, 1] (model, A.3
 * step 11).
 *
 * <p>o <- o + f (target - o) in a month in which a public statement is heard, f the persuasion rate (DellaVigna and Gentzkow 2010); else o
 * decays to 0. Allegations against the patron then move the outside world and the public of the misuser's rivals: o <- o + a (-1 - o), a the share that
 * they convince. Which way a statement points is an assumption, listed in {@link #pull} and {@link #pullOutside}.
 */
public final class Opinion implements Mechanism {

    private static final Parameter PERSUASION = Parameter.of(
            "opinion.persuasion",
            "f",
            "share of an audience that a statement moves",
            "share",
            new Prior.Beta(2, 18),
            "DellaVigna and Gentzkow 2010: 5 to 15 % (from memory)");
    private static final Parameter DECAY = Parameter.assumed(
            "opinion.decay", "d_o", "decay of opinion to its anchor", "share a month", new Prior.Fixed(0.03));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "opinion",
            "Opinion of a patron in three audiences",
            "o <- o + f (target - o) when a statement is heard; o <- (1-d_o) o otherwise; o <- o + a (-1-o) by allegations",
            List.of("M9"),
            "DellaVigna and Gentzkow 2010",
            List.of(PERSUASION, DECAY),
            Set.of(Slot.STATEMENTS, Slot.MISUSE, Slot.ALLEGATIONS),
            Set.of(Slot.OPINION),
            Set.of("voice"),
            Opinion::new);

    private static final Statement.Kind[] KINDS = Statement.Kind.values();

    private final Cast cast;
    private final boolean[] rivals;
    private final int persuasion;
    private final int decay;

    private Opinion(Blueprint blueprint) {
        cast = blueprint.cast();
        rivals = new boolean[cast.clients() * cast.clients()];
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            rivals[cast.clientOfSide(side) * cast.clients() + cast.clientOfSide(side ^ 1)] = true;
        }
        persuasion = blueprint.parameters().index(PERSUASION.name());
        decay = blueprint.parameters().index(DECAY.name());
    }

    @Override
    public void begin(World world) {
        // opinion starts indifferent
    }

    @Override
    public void step(World world) {
        double keep = 1 - world.draws[decay];
        double rate = world.draws[persuasion];
        for (int k = 0; k < cast.suppliers(); k++) {
            boolean heard = world.statement[k] >= 0 && world.statementPublic[k];
            double outside = heard ? pullOutside(world.statement[k]) : 0;
            world.standing[k] =
                    heard ? world.standing[k] + rate * (outside - world.standing[k]) : keep * world.standing[k];
            for (int c = 0; c < cast.clients(); c++) {
                int tie = cast.tie(c, k);
                double now = world.opinion[tie];
                world.opinion[tie] =
                        heard ? now + rate * (pull(world.statement[k], world.statementAbout[k], c) - now) : keep * now;
            }
            if (world.repute.push[k] > 0) {
                resent(world, k, world.repute.push[k]);
            }
        }
    }

    /** Allegations move the outside world, and the publics of those against whom the arms were misused. */
    private void resent(World world, int supplier, double share) {
        world.standing[supplier] += share * (-1 - world.standing[supplier]);
        for (int c = 0; c < cast.clients(); c++) {
            int tie = cast.tie(c, supplier);
            world.opinion[tie] += wronged(world, supplier, c) ? share * (-1 - world.opinion[tie]) : 0;
        }
    }

    private boolean wronged(World world, int supplier, int client) {
        boolean wronged = false;
        for (int c = 0; c < cast.clients(); c++) {
            wronged |= rivals[client * cast.clients() + c] && world.repute.incidents[cast.tie(c, supplier)] > 0;
        }
        return wronged;
    }

    /** Where a statement pulls the public of a client: up when it is backed, down when it is condemned or its rival backed. */
    private static double pull(int statement, int about, int client) {
        if (statement == Statement.Kind.BACK.ordinal()) {
            return about == client ? 1 : -1;
        }
        if (statement == Statement.Kind.CONDEMN.ordinal()) {
            return about == client ? -1 : 0.5;
        }
        return statement == Statement.Kind.SILENCE.ordinal() ? -0.25 : 0;
    }

    /** Where a statement pulls the outside world. */
    static double pullOutside(int statement) {
        return switch (KINDS[statement]) {
            case SILENCE, BACK -> -0.5;
            case NEUTRAL_CALL -> 0.25;
            case AMBIGUOUS_NORM, CONDEMN -> 0.5;
            case LEGAL_SCOPE_REPLY -> -0.25;
        };
    }
}
