package org.equipoise.model.mechanism.repute;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Monthly;
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
 * Critics sanction a supplier: hostility is the reason, belief in its complicity the pretext (model, B.1).
 *
 * <p>Monthly probability sigma(s_0 + s_1 B + s_2 hostility), and an end with a constant one. While anybody's sanctions last, a share of the month's
 * deliveries waits for the next month, attention falls, and customers elsewhere order less (mechanism {@code reputation}). Nothing of
 * what was ordered is lost.
 */
public final class Sanctions implements Mechanism {

    private static final Parameter BASE = Parameter.assumed(
            "sanctions.base",
            "s_S",
            "log odds of sanctions in a month, without hostility or belief",
            "logit",
            new Prior.Gaussian(-8, 0.5));
    private static final Parameter BELIEF = Parameter.assumed(
            "sanctions.belief",
            "s_B",
            "what belief of all in complicity adds to them",
            "logit",
            new Prior.LogNormal(4, 0.4));
    private static final Parameter HOSTILITY = Parameter.assumed(
            "sanctions.hostility", "s_H", "what full hostility adds to them", "logit", new Prior.LogNormal(2, 0.4));
    private static final Parameter END = Parameter.assumed(
            "sanctions.end", "h_S", "chance that sanctions are lifted", "share a month", new Prior.Beta(2, 98));
    private static final Parameter HELD_BACK = Parameter.assumed(
            "sanctions.held-back",
            "b_S",
            "share of deliveries due that waits for the next month",
            "share",
            new Prior.Beta(2, 6));
    private static final Parameter ATTENTION = Parameter.assumed(
            "sanctions.attention", "l_S", "relative loss of attention", "share", new Prior.Beta(1, 9));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "sanctions",
            "Sanctions on a supplier",
            "Pr = sigma(s_S + s_B B + s_H hostility) a month; lifted with h_S; due waits by b_S; att_k <- (1-l_S) att_k",
            List.of("M23"),
            "assumption; the pretext channel of the sources",
            List.of(BASE, BELIEF, HOSTILITY, END, HELD_BACK, ATTENTION),
            Set.of(Slot.REPUTATION, Slot.ORDERS, Slot.ATTENTION),
            Set.of(Slot.SANCTIONS, Slot.ORDERS, Slot.ATTENTION),
            Set.of("outside-world"),
            Sanctions::new);

    private final Cast cast;
    private final Critics critics;
    private final Monthly[] onset;
    private final Monthly[] lifting;
    private final boolean[] imposed;
    private final int base;
    private final int belief;
    private final int hostility;
    private final int end;
    private final int heldBack;
    private final int attention;

    private Sanctions(Blueprint blueprint) {
        cast = blueprint.cast();
        critics = new Critics(blueprint);
        int n = critics.size();
        onset = new Monthly[n];
        lifting = new Monthly[n];
        imposed = new boolean[n];
        for (int i = 0; i < n; i++) {
            String of = cast.supplierId(critics.supplier[i]);
            onset[i] = new Monthly(Stream.of("sanctions.begin", critics.id[i], of));
            lifting[i] = new Monthly(Stream.of("sanctions.end", critics.id[i], of));
        }
        var parameters = blueprint.parameters();
        base = parameters.index(BASE.name());
        belief = parameters.index(BELIEF.name());
        hostility = parameters.index(HOSTILITY.name());
        end = parameters.index(END.name());
        heldBack = parameters.index(HELD_BACK.name());
        attention = parameters.index(ATTENTION.name());
    }

    @Override
    public void begin(World world) {
        Arrays.fill(imposed, false);
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        Arrays.fill(world.repute.sanctioned, false);
        for (int i = 0; i < imposed.length; i++) {
            if (critics.sanctions[i]) {
                decide(world, i);
                world.repute.sanctioned[critics.supplier[i]] |= imposed[i];
            }
        }
        for (int k = 0; k < cast.suppliers(); k++) {
            if (world.repute.sanctioned[k]) {
                bite(world, k);
            }
        }
    }

    private void decide(World world, int critic) {
        int k = critics.supplier[critic];
        if (imposed[critic]) {
            if (lifting[critic].uniform(world.chance) < world.draws[end]) {
                imposed[critic] = false;
                tell(world, critic, "sanctions.end", " lifts its sanctions on ");
            }
            return;
        }
        double chance = Elementary.logistic(world.draws[base]
                + world.draws[belief] * world.repute.belief[k]
                + world.draws[hostility] * critics.hostility(critic, world.month));
        if (onset[critic].uniform(world.chance) < chance) {
            imposed[critic] = true;
            tell(world, critic, "sanctions.begin", " imposes sanctions on ");
        }
    }

    private void bite(World world, int supplier) {
        world.attention[supplier] *= 1 - world.draws[attention];
        for (int c = 0; c < cast.clients(); c++) {
            world.postpone(c, cast.tie(c, supplier), world.draws[heldBack], 1);
        }
    }

    private void tell(World world, int critic, String kind, String does) {
        if (world.journal.listening()) {
            int k = critics.supplier[critic];
            double percent = Math.rint(1000 * world.repute.belief[k]) / 10;
            world.journal.record(new Journal.Event(
                    world.month,
                    kind,
                    critics.id[critic],
                    critics.id[critic] + does + cast.supplierId(k) + ", which " + percent
                            + "% of the outside world hold complicit"));
        }
    }
}
