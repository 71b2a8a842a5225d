package org.equipoise.model.mechanism.arena;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.World;

/**
 * What a patron does when fighters are found with its client's rival: protest, or let it be (model, B.7).
 *
 * <p>A protest is worth att_k q_h (g + l) |P_F - P|, the share that its client stands to lose by them and may save, less a quarrel
 * with the sponsor, c_f; to tolerate is worth 0. By logit with the precision of all choices. A patron that sent them itself stays
 * silent.
 */
final class AnswerToFighters {

    static final Parameter HEEDED = Parameter.assumed(
            "fighters.heeded", "q_h", "chance that a protest sends fighters home", "share", new Prior.Beta(2, 6));
    static final Parameter QUARREL = Parameter.assumed(
            "fighters.quarrel",
            "c_f",
            "cost of a quarrel with the sponsor of fighters",
            "share",
            new Prior.Uniform(0, 0.1));

    private static final int PROTEST = 0;
    private static final int TOLERATE = 1;
    private static final int HARM = 0;
    private static final int COST = 1;

    private final Cast cast;
    private final Odds odds;
    private final List<Complaint> complaints = new ArrayList<>();
    private final double[] personnel;
    private final int heeded;
    private final int quarrel;
    private final int precision;
    private final int aims;
    private final int materiel;

    /** Fighters of a sponsor for a side, as a patron of the other side may see them. */
    private record Complaint(int sponsor, int side, int patron, Decision decision, long heard) {}

    AnswerToFighters(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        for (Diplomacy.Fighters fighters : blueprint.setting().diplomacy().fighters()) {
            for (int side = 0; side < 2 * cast.rivalries(); side++) {
                if (cast.sideId(side).equals(fighters.client())) {
                    complaints(blueprint, fighters, side);
                }
            }
        }
        personnel = blueprint.setting().clients().stream()
                .mapToDouble(client -> client.personnel())
                .toArray();
        heeded = blueprint.parameters().index(HEEDED.name());
        quarrel = blueprint.parameters().index(QUARREL.name());
        precision = blueprint.parameters().index("choice.precision");
        aims = blueprint.parameters().index("war-aims.disputed");
        materiel = blueprint.parameters().index(ArmsStocks.MATERIEL.name());
    }

    private void complaints(Blueprint blueprint, Diplomacy.Fighters fighters, int side) {
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides()
                    && tie.client().equals(cast.sideId(side ^ 1))
                    && !tie.supplier().equals(fighters.sponsor())) {
                String question = "answer to fighters of " + fighters.sponsor() + " for " + fighters.client();
                complaints.add(new Complaint(
                        cast.supplier(fighters.sponsor()),
                        side,
                        cast.supplier(tie.supplier()),
                        new Decision(
                                tie.supplier(),
                                cast.rivalryId(side / 2),
                                question,
                                List.of("protest", "tolerate"),
                                List.of("harm averted from its client", "quarrel with the sponsor")),
                        Stream.of(
                                "fighters.heeded",
                                cast.rivalryId(side / 2),
                                tie.supplier(),
                                fighters.sponsor(),
                                fighters.client())));
            }
        }
    }

    void begin(World world) {
        odds.begin(world);
    }

    /** Every patron of the rival decides; one protest that is heeded sends the fighters home. */
    void decide(World world, int sponsor, int client) {
        int tie = cast.tie(client, sponsor);
        boolean gone = false;
        for (int n = 0; n < complaints.size(); n++) {
            Complaint complaint = complaints.get(n);
            if (complaint.sponsor() != sponsor || cast.clientOfSide(complaint.side()) != client) {
                continue;
            }
            if (draw(world, complaint, tie) == PROTEST) {
                world.arena.protested[tie] = true;
                event(world, complaint, "fighters.protest", " protests against the fighters with ");
                gone |= world.chance.uniform(complaint.heard(), 0) < world.draws[heeded];
            } else {
                event(world, complaint, "fighters.tolerated", " lets be the fighters with ");
            }
        }
        if (gone) {
            world.arena.fighters[tie] = 0;
        }
    }

    private int draw(World world, Complaint complaint, int tie) {
        Decision decision = complaint.decision();
        decision.clear();
        decision.term(
                PROTEST,
                HARM,
                world.attention[complaint.patron()]
                        * world.draws[heeded]
                        * harm(world, complaint.side(), world.arena.fighters[tie]));
        decision.term(PROTEST, COST, -world.draws[quarrel]);
        decision.term(TOLERATE, HARM, 0);
        return decision.draw(world, world.draws[precision]);
    }

    /** Share of the disputed land that the rival stands to lose by the fighters. */
    double harm(World world, int side, double fighters) {
        int client = cast.clientOfSide(side);
        double held = world.held(side, 0);
        double stake = world.draws[aims];
        double at = Math.min(stake, 1 - held) + Math.min(stake, held);
        double without = odds.trueLogit(world, side, 0) - odds.decisiveness() * world.arena.unseen[client];
        double more =
                odds.decisiveness() * (1 - world.draws[materiel]) * Elementary.log(1 + fighters / personnel[client]);
        return at * (Elementary.logistic(without + more) - Elementary.logistic(without));
    }

    private void event(World world, Complaint complaint, String kind, String does) {
        if (world.journal.listening()) {
            String who = cast.supplierId(complaint.patron());
            world.journal.record(new Journal.Event(world.month, kind, who, who + does + cast.sideId(complaint.side())));
        }
    }
}
