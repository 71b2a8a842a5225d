package org.equipoise.model.mechanism.arena;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Fighters whom a sponsor brings in unseen, until the rival's patron finds out and protests or lets it be (model, B.7).
 *
 * <p>In a war, or after a dispute of this month or the last, a sponsor sends what it has with chance p_f a month: the client's
 * personnel L_i rises by F from the next month on, and its rival reckons with L_i alone until the fighters are detected, with
 * chance d_f a month, or at once where the reading is that they were known. Then each patron of the rival decides: {@link AnswerToFighters}. A
 * protest is heeded with chance q_h, and the fighters leave. In peace a share of them goes home each month. The model has no
 * published parent: hidden action with detection, as in Debs and Monteiro 2014 on unseen arms.
 */
public final class Fighters implements Mechanism {

    private static final Parameter SENDING = Parameter.assumed(
            "fighters.sending",
            "p_f",
            "chance a month that a sponsor sends fighters, in war or after a dispute",
            "share a month",
            new Prior.Beta(2, 8));
    private static final Parameter DETECTION = Parameter.assumed(
            "fighters.detection",
            "d_f",
            "chance a month that hidden fighters are detected",
            "share a month",
            new Prior.Beta(2, 4));
    private static final Parameter KNOWN = Parameter.assumed(
            "fighters.known",
            "known",
            "whether the rival's patron knew of the fighters from the start",
            "hypothesis",
            new Prior.Hypotheses(List.of("unknown", "known"), List.of(1.0, 1.0)));
    private static final Parameter LEAVING = Parameter.assumed(
            "fighters.leaving", "h_f", "share that goes home in a month of peace", "share", new Prior.Beta(2, 6));

    /** Fewer than this share of those sent are none. */
    private static final double LAST = 0.01;

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "fighters",
            "Hidden fighters",
            "F sent with p_f; M_i = (X+x0)^gamma (L+F)^(1-gamma), unseen until detected (d_f a month);"
                    + " protest iff logit of att_k q_h (g+l) |P_F - P| over c_f",
            List.of("M19"),
            "hidden action: Debs and Monteiro 2014 (unseen arms); form assumed",
            List.of(SENDING, DETECTION, KNOWN, LEAVING, AnswerToFighters.HEEDED, AnswerToFighters.QUARREL),
            Set.of(Slot.PHASE, Slot.WINDOW, Slot.ARMS, Slot.ATTENTION, Slot.LAND),
            Set.of(Slot.FIGHTERS),
            Set.of("arms-stocks", "crisis"),
            Fighters::new);

    private final Cast cast;
    private final List<Band> bands = new ArrayList<>();
    private final AnswerToFighters answer;
    private final int sending;
    private final int detection;
    private final int known;
    private final int leaving;

    /** Fighters of one sponsor for one client. */
    private record Band(int sponsor, int client, int tie, double thousand, long sent, long seen) {}

    private Fighters(Blueprint blueprint) {
        cast = blueprint.cast();
        answer = new AnswerToFighters(blueprint);
        for (Diplomacy.Fighters fighters : blueprint.setting().diplomacy().fighters()) {
            int sponsor = cast.supplier(fighters.sponsor());
            int client = cast.client(fighters.client());
            bands.add(new Band(
                    sponsor,
                    client,
                    cast.tie(client, sponsor),
                    fighters.thousand(),
                    Stream.of("fighters.sent", fighters.sponsor(), fighters.client()),
                    Stream.of("fighters.seen", fighters.sponsor(), fighters.client())));
        }
        sending = blueprint.parameters().index(SENDING.name());
        detection = blueprint.parameters().index(DETECTION.name());
        known = blueprint.parameters().index(KNOWN.name());
        leaving = blueprint.parameters().index(LEAVING.name());
    }

    @Override
    public void begin(World world) {
        answer.begin(world);
    }

    @Override
    public void step(World world) {
        for (int b = 0; b < bands.size(); b++) {
            Band band = bands.get(b);
            boolean atWar = false;
            boolean alarmed = false;
            for (int side = 0; side < 2 * cast.rivalries(); side++) {
                if (cast.clientOfSide(side) == band.client()) {
                    int r = side / 2;
                    atWar |= world.atWar(r);
                    alarmed |= world.atWar(r) || world.window[r] || world.disputed[r];
                }
            }
            if (world.arena.fighters[band.tie()] > 0) {
                stay(world, band, atWar);
            } else if (alarmed && !world.replaying && world.chance.uniform(band.sent(), 0) < world.draws[sending]) {
                send(world, band);
            }
        }
    }

    private void send(World world, Band band) {
        int tie = band.tie();
        world.arena.fighters[tie] = band.thousand();
        world.arena.detected[tie] = false;
        world.arena.protested[tie] = false;
        event(world, band, "fighters.sent", " sends fighters unseen to ");
        if (world.draws[known] > 0) {
            detect(world, band);
        }
    }

    private void stay(World world, Band band, boolean atWar) {
        int tie = band.tie();
        if (!atWar) {
            double left = world.arena.fighters[tie] * (1 - world.draws[leaving]);
            world.arena.fighters[tie] = left < LAST * band.thousand() ? 0 : left;
        }
        boolean there = world.arena.fighters[tie] > 0;
        if (there
                && !world.replaying
                && !world.arena.detected[tie]
                && world.chance.uniform(band.seen(), 0) < world.draws[detection]) {
            detect(world, band);
        }
    }

    private void detect(World world, Band band) {
        world.arena.detected[band.tie()] = true;
        event(world, band, "fighters.detected", " is found to have fighters with ");
        answer.decide(world, band.sponsor(), band.client());
    }

    private void event(World world, Band band, String kind, String does) {
        if (world.journal.listening()) {
            String who = cast.supplierId(band.sponsor());
            world.journal.record(new Journal.Event(world.month, kind, who, who + does + cast.clientId(band.client())));
        }
    }
}
