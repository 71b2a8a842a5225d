package org.equipoise.model.mechanism.talks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Settlements: offers are tabled, weighed by both sides against going on, and signed or refused (model, B.4).
 *
 * <p>A side signs with sigma(lambda (U(offer) - K - U(continue))): {@link Appraisal}, {@link SigningCost}; {@link Tabling} says when it is
 * asked, {@link Authorities} who else may refuse. A mediator's pressure adds to the value of signing; a settlement that the same luck
 * would not have brought without it is imposed. A signed one divides the land at once and, if it says so, again later; it stops a war,
 * lowers the hazard of disputes while in force, and asks for its troops. A war breaks it. What history signed is in force, too:
 * {@link SigningsOnRecord}.
 *
 * <p>What is foreseen is looked at anew every quarter of a war, once a year at peace, whenever war, land or the offers at hand have changed,
 * and when an offer is answered that was looked at more than a quarter ago; the months that measures name are as exact as that.
 */
public final class Settlement implements Mechanism {

    private static final Parameter PRESSURE = Parameter.assumed(
            "settlement.pressure",
            "k_press",
            "what a mediator's full pressure adds to the value of signing",
            "share",
            new Prior.HalfNormal(0.1));

    /** Months after which what was foreseen at war, or when an offer comes up for an answer, is looked at anew. */
    private static final int FRESH = 3;

    /** The same at peace, where arms alone change and nobody is asked. */
    private static final int REVIEW = 12;

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "settlement",
            "Settlement bargaining",
            "sigma(lambda (U(offer) - K - U(continue))) each; U(offer) = PV(s) + status + T - B c;"
                    + " U(continue) = max(s + T' - B' c, war now); zone = 1 - x_A - x_B",
            List.of("M14", "M12", "M13", "M6"),
            "Fearon 1995; Powell 2006; Smith and Stam 2004; Tsebelis 2002",
            List.of(
                    Tabling.HAZARD,
                    Tabling.IN_WAR,
                    Tabling.MEDIATED,
                    SigningCost.SIGNING,
                    SigningCost.LAND,
                    SigningCost.FLED,
                    SigningCost.REFUSAL,
                    Authorities.VETO,
                    Authorities.ATTACHMENT,
                    PRESSURE),
            Set.of(
                    Slot.ARMS,
                    Slot.ORDERS,
                    Slot.BELIEFS,
                    Slot.PROMISES,
                    Slot.OPPOSITION,
                    Slot.ATTENTION,
                    Slot.COSTS,
                    Slot.PHASE,
                    Slot.PEACEKEEPING,
                    Slot.MEDIATION,
                    Slot.UNREST,
                    Slot.DISPLACED,
                    Slot.LAW),
            Set.of(Slot.TABLE, Slot.LAND, Slot.TRUCES),
            Set.of("crisis"),
            Settlement::new);

    private static final int NEVER = -1_000_000;

    private final Cast cast;
    private final OffersOnFile file;
    private final SigningCost signing;
    private final Appraisal appraisal;
    private final Authorities authorities;
    private final PatronsTable patrons;
    private final Tabling tabling;
    private final SigningsOnRecord record;
    private final int precision;
    private final int pressure;
    private final long[] answer;
    private final boolean[] signs = new boolean[2];

    // what the last review saw
    private final int[] reviewed;
    private final int[] chosen;
    private final double[] shareSeen;
    private final boolean[] warSeen;
    private final boolean[] atHandSeen;
    private final boolean[] news;
    private final boolean[] wanted;
    /** Whether play is free and refusals are no longer read off the record but happen. */
    private final boolean[] learnt;

    private Settlement(Blueprint blueprint) {
        cast = blueprint.cast();
        file = new OffersOnFile(blueprint);
        signing = new SigningCost(blueprint, file);
        Guarantee guarantee = new Guarantee(blueprint, file);
        appraisal = new Appraisal(blueprint, file, signing, guarantee);
        authorities = new Authorities(blueprint, file, signing);
        patrons = new PatronsTable(blueprint, file, appraisal, guarantee);
        tabling = new Tabling(blueprint, file, patrons);
        record = new SigningsOnRecord(blueprint, file);
        precision = blueprint.parameters().index("choice.precision");
        pressure = blueprint.parameters().index(PRESSURE.name());
        int offers = file.offers.size();
        answer = new long[2 * offers];
        for (int o = 0; o < offers; o++) {
            for (int s = 0; s < 2; s++) {
                answer[2 * o + s] =
                        Stream.of("settlement.answer", file.offers.get(o).id(), cast.sideId(2 * file.rivalry[o] + s));
            }
        }
        int rivalries = cast.rivalries();
        reviewed = new int[rivalries];
        chosen = new int[rivalries];
        shareSeen = new double[rivalries];
        warSeen = new boolean[rivalries];
        atHandSeen = new boolean[offers];
        news = new boolean[offers];
        wanted = new boolean[offers];
        learnt = new boolean[rivalries];
    }

    @Override
    public void begin(World world) {
        signing.begin(world);
        appraisal.begin(world);
        patrons.begin();
        record.begin(world);
        Arrays.fill(reviewed, NEVER);
        Arrays.fill(chosen, NEVER);
        Arrays.fill(learnt, false);
        Arrays.fill(atHandSeen, false);
    }

    @Override
    public void step(World world) {
        for (int r = 0; r < reviewed.length; r++) {
            if (file.of[r].length > 0) {
                boolean settled = world.table.inForce[r];
                if (settled) {
                    keep(world, r);
                } else {
                    bargain(world, r);
                }
                if (world.replaying) {
                    record.replay(world, r);
                }
                if (world.table.inForce[r] != settled) {
                    reviewed[r] = NEVER;
                }
            }
        }
    }

    /** A settlement in force: land that is due changes hands, a war breaks it; meanwhile the zone is watched, and nothing is on the table. */
    private void keep(World world, int r) {
        if (!learnt[r]) {
            learn(world, r);
        }
        if (world.atWar(r)) {
            world.table.inForce[r] = false;
            world.table.dueMonth[r] = 0;
            tell(world, r, "settlement.broken", "War breaks the settlement");
        } else if (world.table.dueMonth[r] > 0 && world.month >= world.table.dueMonth[r]) {
            world.table.dueMonth[r] = 0;
            if (!world.replaying) {
                divide(world, r, file.later, world.table.dueOffer[r]);
                tell(world, r, "settlement.due", "The land that the settlement promised for later changes hands");
            }
        }
        if (world.table.inForce[r] && (changed(world, r) || stale(world, r, REVIEW))) {
            int[] offers = file.of[r];
            for (int n = 0; n < offers.length; n++) {
                wanted[offers[n]] = false;
                forget(world, offers[n]);
            }
            appraisal.review(world, r, wanted);
            appraisal.value(world, r, wanted);
            reviewed[r] = world.month;
        }
    }

    private void bargain(World world, int r) {
        boolean changed = changed(world, r);
        if (!learnt[r]) {
            learn(world, r);
        }
        boolean atWar = world.atWar(r);
        if (stale(world, r, atWar ? FRESH : REVIEW) || (changed && reviewed[r] != world.month)) {
            review(world, r);
            value(world, r);
        } else if (atWar) {
            value(world, r);
        }
        remember(world, r);
        if (world.replaying) {
            return;
        }
        if (tabling.free(world, r) && (changed || world.month - chosen[r] >= 12)) {
            patrons.choose(world, r);
            chosen[r] = world.month;
        }
        int offer = tabling.tabled(world, r);
        if (offer != Tabling.NONE) {
            if (stale(world, r, FRESH)) {
                review(world, r);
            }
            value(world, r);
            answer(world, r, offer);
        }
    }

    private boolean stale(World world, int r, int months) {
        return world.month - reviewed[r] >= months;
    }

    /** Whether war, land or the offers at hand are not what the last review saw; sees them. */
    private boolean changed(World world, int r) {
        boolean changed = world.share[2 * r] != shareSeen[r] || world.atWar(r) != warSeen[r];
        shareSeen[r] = world.share[2 * r];
        warSeen[r] = world.atWar(r);
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            boolean atHand = file.atHand(world, offers[n]);
            if (atHand != atHandSeen[offers[n]]) {
                changed = true;
                forget(world, offers[n]);
            }
            atHandSeen[offers[n]] = atHand;
        }
        return changed;
    }

    /** Learns from the refusals that the record tells of. */
    private void learn(World world, int r) {
        learnt[r] = !world.replaying;
        int[] offers = file.of[r];
        boolean any = false;
        for (int n = 0; n < offers.length; n++) {
            news[offers[n]] = signing.hasNews(world, offers[n]);
            any |= news[offers[n]];
        }
        if (!any) {
            return;
        }
        for (int n = 0; n < offers.length; n++) {
            wanted[offers[n]] = news[offers[n]] || atHandSeen[offers[n]];
        }
        appraisal.review(world, r, wanted);
        appraisal.value(world, r, wanted);
        for (int n = 0; n < offers.length; n++) {
            int offer = offers[n];
            if (news[offer]) {
                signing.weigh(world, offer, world.table.worth, authorities.consent(world, offer));
            }
            if (!atHandSeen[offer]) {
                forget(world, offer);
            }
        }
        signing.conclude(r);
        reviewed[r] = world.month;
        value(world, r);
    }

    /** An offer that is not at hand is worth nothing to anybody. */
    private static void forget(World world, int offer) {
        for (int s = 0; s < 2; s++) {
            world.table.worth[2 * offer + s] = 0;
            world.table.accepts[2 * offer + s] = 0;
        }
        world.table.accepted[offer] = 0;
    }

    private void review(World world, int r) {
        appraisal.review(world, r, atHandSeen);
        reviewed[r] = world.month;
    }

    private void value(World world, int r) {
        appraisal.value(world, r, atHandSeen);
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            int offer = offers[n];
            world.table.accepted[offer] = world.table.accepts[2 * offer]
                    * world.table.accepts[2 * offer + 1]
                    * authorities.consent(world, offer);
        }
    }

    /** Keeps the last month in which both sides would sign with even odds. */
    private void remember(World world, int r) {
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            int offer = offers[n];
            if (atHandSeen[offer]
                    && world.table.accepts[2 * offer] >= 0.5
                    && world.table.accepts[2 * offer + 1] >= 0.5) {
                world.table.lastMonth[offer] = world.month;
            }
        }
    }

    /** Both sides answer, then whoever else may refuse. */
    private void answer(World world, int r, int offer) {
        double pressed = world.draws[pressure] * world.talks.pressure[r];
        boolean willing = true;
        for (int s = 0; s < 2; s++) {
            double worth = world.table.worth[2 * offer + s];
            double u = world.chance.uniform(answer[2 * offer + s], 0);
            double chance = Elementary.logistic(world.draws[precision] * (worth + pressed));
            signs[s] = u < chance;
            willing &= u < world.table.accepts[2 * offer + s];
            if (world.journal.listening()) {
                tellAnswer(world, offer, s, pressed, chance);
            }
        }
        String stopped = authorities.refuses(world, offer);
        if (signs[0] && signs[1] && stopped.isEmpty()) {
            sign(world, r, offer, !willing);
        } else if (world.journal.listening()) {
            String who = signs[0]
                    ? signs[1] ? stopped + " stops" : cast.sideId(2 * r + 1) + " refuses"
                    : signs[1] ? cast.sideId(2 * r) + " refuses" : "Both sides refuse";
            tell(
                    world,
                    r,
                    "settlement.refused",
                    who + " “" + file.offers.get(offer).label() + "”");
        }
    }

    private void sign(World world, int r, int offer, boolean imposed) {
        Offer terms = file.offers.get(offer);
        boolean atOnce = terms.monthsToLater() == 0;
        world.table.inForce[r] = true;
        world.table.signed[offer] = world.table.signed[offer] == 0 ? world.month : world.table.signed[offer];
        world.talks.settled[r] = world.talks.settled[r] == 0 ? world.month : world.talks.settled[r];
        world.table.dueMonth[r] = atOnce ? 0 : world.month + terms.monthsToLater();
        world.table.dueOffer[r] = offer;
        divide(world, r, atOnce ? file.later : file.now, offer);
        if (world.atWar(r)) {
            world.talks.stops[r] = true;
            world.talks.divided[r] = true;
            world.talks.imposed[r] = imposed;
        } else {
            world.imposed[r] = imposed;
        }
        if (terms.troops() > 0) {
            world.troops.asked[r] = terms.troops();
            world.troops.askedSender[r] = file.guarantor[offer];
            world.troops.askedMandate[r] = terms.mandate();
        }
        if (world.journal.listening()) {
            tell(
                    world,
                    r,
                    "settlement.signed",
                    "Both sides sign “" + terms.label() + "”" + (imposed ? " under pressure" : ""));
        }
    }

    private void divide(World world, int r, double[] shares, int offer) {
        world.share[2 * r] = shares[2 * offer];
        world.share[2 * r + 1] = shares[2 * offer + 1];
    }

    private void tell(World world, int r, String kind, String text) {
        if (world.journal.listening()) {
            world.journal.record(new Journal.Event(world.month, kind, cast.rivalryId(r), text));
        }
    }

    private void tellAnswer(World world, int offer, int s, double pressed, double chance) {
        int side = 2 * file.rivalry[offer] + s;
        List<Journal.Term> terms = List.of(
                new Journal.Term("land, now and later", file.present[2 * offer + s]),
                new Journal.Term("status", file.status[2 * offer + s]),
                new Journal.Term("force foreseen under it", appraisal.foreseenUnder(world, offer, s)),
                new Journal.Term("cost of signing", -signing.of(world, offer, s)),
                new Journal.Term("pressure", pressed));
        List<Journal.Term> other = List.of(new Journal.Term("going on", appraisal.alternative[side]));
        world.journal.record(new Journal.Decision(
                world.month,
                cast.sideId(side),
                "answer to “" + file.offers.get(offer).label() + "”",
                List.of(new Journal.Option("sign", chance, terms), new Journal.Option("refuse", 1 - chance, other)),
                signs[s] ? 0 : 1));
    }
}
