package org.equipoise.model.mechanism.outside;

import java.util.List;
import java.util.Set;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Replays what happened, up to the month in which the clamp is let go (design: {@code clamp}).
 *
 * <p>While it replays, no new orders, disputes, crises or promises are played; deliveries, wear, budgets, leaders and opinion go on. A
 * war that is under way when the clamp is let go is fought on by the model. The dead of replayed months are not counted: measures
 * tell what is played.
 *
 * <p>Where the record leaves open who began a war, that is a hypothesis: it decides the attacker, whose leader answers for a defeat, and
 * whose patrons are called in. Both readings weigh the same unless a scenario says otherwise. A mirrored setting mirrors the reading.
 */
public final class History implements Mechanism {

    private static final Parameter WHO_BEGAN = Parameter.assumed(
            "history.who-began",
            "began",
            "which side began the wars of which the record does not say so",
            "hypothesis",
            new Prior.Hypotheses(List.of("first-side", "second-side"), List.of(1.0, 1.0)));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "history",
            "Replay of what happened",
            "states as recorded until the clamp is let go",
            List.of(),
            "facts and history of the scenario",
            List.of(WHO_BEGAN),
            Set.of(),
            Set.of(Slot.PHASE, Slot.LAND),
            Set.of(),
            History::new);

    private final Cast cast;
    private final Replay replay;
    private final List<Replay.Incident> incidents;
    private final Replay.Division[] divisions;
    private final int[] rivalryOfIncident;
    private final int[] attackerOfIncident;
    private final int whoBegan;

    private History(Blueprint blueprint) {
        cast = blueprint.cast();
        replay = blueprint.setting().replay();
        incidents = replay.incidents();
        divisions = replay.divisions().toArray(Replay.Division[]::new);
        whoBegan = blueprint.parameters().index(WHO_BEGAN.name());
        rivalryOfIncident = new int[incidents.size()];
        attackerOfIncident = new int[incidents.size()];
        for (int i = 0; i < rivalryOfIncident.length; i++) {
            rivalryOfIncident[i] = rivalry(incidents.get(i).rivalry());
            int first = 2 * rivalryOfIncident[i];
            String attacker = incidents.get(i).attacker().orElse("");
            attackerOfIncident[i] = attacker.equals(cast.sideId(first))
                    ? first
                    : attacker.equals(cast.sideId(first + 1)) ? first + 1 : World.NOBODY;
        }
    }

    private int rivalry(String id) {
        for (int r = 0; r < cast.rivalries(); r++) {
            if (cast.rivalryId(r).equals(id)) {
                return r;
            }
        }
        throw new IllegalArgumentException("history knows a rivalry '" + id + "' that the setting does not");
    }

    @Override
    public void begin(World world) {
        // nothing of its own
    }

    @Override
    public void step(World world) {
        world.replaying = world.month < replay.until();
        if (!world.replaying) {
            letGo(world);
            return;
        }
        for (int r = 0; r < cast.rivalries(); r++) {
            world.quiet[r]++;
            world.sinceWar[r]++;
        }
        for (int i = 0; i < rivalryOfIncident.length; i++) {
            repeat(world, incidents.get(i), rivalryOfIncident[i], attackerOfIncident[i]);
        }
        for (Replay.Division division : divisions) {
            if (division.month() == world.month) {
                int side = 2 * rivalry(division.rivalry());
                world.share[side] = division.shareA();
                world.share[side + 1] = 1 - division.shareA();
            }
        }
    }

    /** A war under way when the clamp is let go counts as begun, so that promises are called in. */
    private void letGo(World world) {
        if (world.month == replay.until()) {
            for (int r = 0; r < cast.rivalries(); r++) {
                world.warBegan[r] = world.atWar(r);
            }
        }
    }

    private void repeat(World world, Replay.Incident incident, int rivalry, int attacker) {
        int last = incident.month() + Math.max(1, incident.months()) - 1;
        if (world.month < incident.month() || world.month > last) {
            return;
        }
        world.quiet[rivalry] = 0;
        world.fighting[rivalry] = incident.level() != Replay.Level.DISPUTE;
        if (incident.level() != Replay.Level.WAR) {
            return;
        }
        if (world.month == incident.month()) {
            int supposed = 2 * rivalry + (world.draws[whoBegan] > 0 ? 1 : 0);
            int began = attacker == World.NOBODY ? supposed : attacker;
            world.attacker[rivalry] = began;
            world.culpable[world.cast.clientOfSide(began)] = true;
            world.culpable[world.cast.clientOfSide(began ^ 1)] = false;
            world.theatre[rivalry] = 0;
            world.warMonths[rivalry] = 0;
            world.arena.forget(rivalry);
        }
        world.warMonths[rivalry]++;
        if (world.month == last) {
            world.attacker[rivalry] = World.NOBODY;
            world.sinceWar[rivalry] = 0;
            world.warEnded[rivalry] = true;
        }
    }
}
