package org.equipoise.model.mechanism.siege;

import java.util.List;
import java.util.Set;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * People flee from disputed land that changes hands, and weigh on the government that lost it (model, B.12).
 *
 * <p>Of a share d of the disputed land that a side loses in a month, by war, force or consent, d N people flee, N the people of the
 * whole; its support falls by w_D d on the logit scale. Who lives on recognised land is not known to the setting: only the disputed
 * land's people are counted. Those who fled in replayed months are history, not outcome.
 */
public final class Displacement implements Mechanism {

    private static final Parameter BURDEN = Parameter.assumed(
            "displacement.burden",
            "w_D",
            "fall of support when all people of the disputed land have fled",
            "logit",
            new Prior.HalfNormal(1));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "displacement",
            "Flight from land that changes hands",
            "displaced_i += N (s_i(t-1) - s_i(t))+; support_i -= w_D (s_i(t-1) - s_i(t))+",
            List.of("M20"),
            "assumption: all who live on land that changes hands flee",
            List.of(BURDEN),
            Set.of(Slot.LAND),
            Set.of(Slot.DISPLACED, Slot.SUPPORT),
            Set.of(),
            Displacement::new);

    private final Cast cast;
    private final List<Rivalry> rivalries;
    private final double[] before;
    private final int burden;

    private Displacement(Blueprint blueprint) {
        cast = blueprint.cast();
        rivalries = blueprint.setting().rivalries();
        before = new double[2 * cast.rivalries()];
        burden = blueprint.parameters().index(BURDEN.name());
    }

    @Override
    public void begin(World world) {
        for (int r = 0; r < cast.rivalries(); r++) {
            before[2 * r] = rivalries.get(r).shareA();
            before[2 * r + 1] = rivalries.get(r).shareB();
        }
    }

    @Override
    public void step(World world) {
        for (int side = 0; side < before.length; side++) {
            double lost = before[side] - world.share[side];
            before[side] = world.share[side];
            if (lost > 0 && !world.replaying) {
                flee(world, side, lost);
            }
        }
    }

    private void flee(World world, int side, double lost) {
        double thousand = lost * rivalries.get(side / 2).displaceable();
        world.displaced[side] += thousand;
        world.support[cast.clientOfSide(side)] -= world.draws[burden] * lost;
        if (thousand >= 1 && world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month,
                    "displacement",
                    cast.rivalryId(side / 2),
                    Math.round(thousand) + " thousand people of " + cast.sideId(side) + "'s side flee"));
        }
    }
}
