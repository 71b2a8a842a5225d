package org.equipoise.model.mechanism.arena;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.war.BattleWalk;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * A war reaches the recognised land of those who fight it: by strikes that go far, or because the side that is winning goes on (model,
 * B.7).
 *
 * <p>In each month of war, for each side whose recognised land is not yet a theatre: Pr = 1 - exp(-(sigma_s v + sigma_w lead_j)), v the
 * battles of the month over their mean, lead_j = |n - 5|/5 of its adversary where that is ahead, else 0. Both sides' land can be
 * reached. It changes what a promise covers, not what is fought over.
 */
public final class Spread implements Mechanism {

    private static final Parameter STRIKES = Parameter.assumed(
            "spread.strikes",
            "sigma_s",
            "hazard a month of war that strikes reach a side's recognised land",
            "1/month",
            new Prior.LogNormal(0.1, 0.8));
    private static final Parameter WINNING = Parameter.assumed(
            "spread.winning",
            "sigma_w",
            "more hazard a month where the adversary has all but won",
            "1/month",
            new Prior.LogNormal(0.1, 0.8));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "spread",
            "Spread of a war to recognised land",
            "Pr = 1 - exp(-(sigma_s battles/mu_b + sigma_w lead_j))",
            List.of("M21"),
            "form assumed",
            List.of(STRIKES, WINNING),
            Set.of(Slot.PHASE),
            Set.of(Slot.SPREAD),
            Set.of("crisis", "war"),
            Spread::new);

    private final Cast cast;
    private final long[] stream;
    private final int[] battlesBefore;
    private final int strikes;
    private final int winning;
    private final int battles;

    private Spread(Blueprint blueprint) {
        cast = blueprint.cast();
        stream = new long[2 * cast.rivalries()];
        for (int side = 0; side < stream.length; side++) {
            stream[side] = Stream.of("spread", cast.rivalryId(side / 2), cast.sideId(side));
        }
        battlesBefore = new int[cast.rivalries()];
        strikes = blueprint.parameters().index(STRIKES.name());
        winning = blueprint.parameters().index(WINNING.name());
        battles = blueprint.parameters().index("war.battles");
    }

    @Override
    public void begin(World world) {
        Arrays.fill(battlesBefore, 0);
    }

    @Override
    public void step(World world) {
        for (int r = 0; r < battlesBefore.length; r++) {
            if (world.replaying || !world.atWar(r)) {
                continue;
            }
            int before = world.warMonths[r] <= 1 ? 0 : Math.min(battlesBefore[r], world.battles[r]);
            double intensity = (world.battles[r] - before) / world.draws[battles];
            battlesBefore[r] = world.battles[r];
            reach(world, 2 * r, intensity);
            reach(world, 2 * r + 1, intensity);
        }
    }

    private void reach(World world, int side, double intensity) {
        int r = side / 2;
        boolean attacked = world.attacker[r] != side;
        if (world.arena.reached[side] > 0 || (attacked && world.theatre[r] == 1)) {
            return;
        }
        double front = (double) (world.front[r] - BattleWalk.MIDDLE) / BattleWalk.MIDDLE;
        double lead = Math.max(0, attacked ? front : -front);
        double hazard = world.draws[strikes] * intensity + world.draws[winning] * lead;
        if (world.chance.uniform(stream[side], 0) < 1 - Elementary.exp(-hazard)) {
            world.arena.reached[side] = world.month;
            world.arena.spreads[r] += world.arena.reached[side ^ 1] > 0 ? 0 : 1;
            if (world.journal.listening()) {
                world.journal.record(new Journal.Event(
                        world.month,
                        "war.spreads",
                        cast.sideId(side),
                        "The war reaches the recognised land of " + cast.sideId(side)));
            }
        }
    }
}
