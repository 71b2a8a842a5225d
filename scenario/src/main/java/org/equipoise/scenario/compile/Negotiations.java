package org.equipoise.scenario.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Control;
import org.equipoise.scenario.LandUnit;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Sides;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Ledger;

/** What could be signed over the disputed land, who could bring it about, and whose the land is by law and in fact. */
final class Negotiations {

    private static final String AUTHORITY = "authority";

    private final Scenario scenario;
    private final Frame frame;
    private final Calendar calendar;
    private final Land land;

    Negotiations(Scenario scenario, Frame frame, Calendar calendar, Land land) {
        this.scenario = scenario;
        this.frame = frame;
        this.calendar = calendar;
        this.land = land;
    }

    /** How recognised law divides the land of each rivalry that has units recognised as a side's. */
    List<Diplomacy.Sovereignty> sovereignty() {
        List<Diplomacy.Sovereignty> all = new ArrayList<>();
        for (Contest contest : scenario.contests()) {
            double a = 0;
            double b = 0;
            for (LandUnit unit : land.units(contest)) {
                String side = Sides.of(scenario.actors(), unit.recognised());
                a += side.equals(contest.sideA()) ? unit.weight() : 0;
                b += side.equals(contest.sideB()) ? unit.weight() : 0;
            }
            if (a + b > 0) {
                all.add(new Diplomacy.Sovereignty(contest.id(), a / (a + b)));
            }
        }
        return all;
    }

    /** Authorities that hold a unit of the disputed land on the first day of play. */
    List<Diplomacy.Authority> authorities() {
        LocalDate day = frame.day();
        List<Diplomacy.Authority> all = new ArrayList<>();
        for (Contest contest : scenario.contests()) {
            Set<String> holders = new TreeSet<>();
            land.units(contest)
                    .forEach(unit ->
                            land.span(unit.name(), day).map(Control::holder).ifPresent(holders::add));
            for (Actor actor : scenario.actors()) {
                if (actor.kind().equals(AUTHORITY) && holders.contains(actor.id())) {
                    all.add(new Diplomacy.Authority(contest.id(), actor.id(), Sides.of(scenario.actors(), actor.id())));
                }
            }
        }
        return all;
    }

    /** Those who may mediate, as far as they were known to. */
    List<Diplomacy.Broker> brokers() {
        List<Diplomacy.Broker> all = new ArrayList<>();
        for (Stated<Affairs.Broker> stated : scenario.affairs().brokers()) {
            Affairs.Broker broker = stated.value();
            if (calendar.begun(stated, broker.from())) {
                double sign = broker.favours()
                        .map(side -> side.equals(contest(broker.rivalry()).sideA()) ? 1.0 : -1.0)
                        .orElse(0.0);
                all.add(new Diplomacy.Broker(
                        broker.actor(),
                        broker.rivalry(),
                        sign * broker.bias(),
                        broker.leverage(),
                        calendar.offset(broker.from().firstMonth()),
                        calendar.end(stated, broker.to())));
            }
        }
        return all;
    }

    /** Offers that may be known, with the shares that they come to. */
    List<Offer> offers(Ledger ledger) {
        List<Offer> all = new ArrayList<>();
        for (Stated<Affairs.Proposal> stated : scenario.affairs().proposals()) {
            if (calendar.begun(stated, stated.value().from())) {
                all.add(offer(stated, contest(stated.value().rivalry()), ledger));
            }
        }
        return all;
    }

    private Offer offer(Stated<Affairs.Proposal> stated, Contest contest, Ledger ledger) {
        Affairs.Proposal proposal = stated.value();
        LocalDate day = proposal.from().first();
        double standing = land.shareA(contest, day, ledger);
        double whole = 0;
        double now = 0;
        double later = 0;
        double statusA = 0;
        double statusB = 0;
        for (LandUnit unit : land.units(contest)) {
            boolean heldByA = land.holder(unit.name(), day)
                    .filter(contest.sideA()::equals)
                    .isPresent();
            double toA = heldByA ? -unit.weight() : unit.weight();
            double status = (proposal.interim().contains(unit.name()) ? proposal.interimWorth() : 0)
                    + (proposal.vote().contains(unit.name()) ? proposal.voteWorth() : 0);
            whole += unit.weight();
            now += proposal.now().contains(unit.name()) ? toA : 0;
            later += proposal.later().contains(unit.name()) ? toA : 0;
            statusA += heldByA ? status * unit.weight() : 0;
            statusB += heldByA ? 0 : status * unit.weight();
        }
        double scale = whole == 0 ? 0 : 1 / whole;
        return new Offer(
                proposal.id(),
                proposal.label(),
                proposal.rivalry(),
                proposal.by(),
                calendar.offset(proposal.from().firstMonth()),
                calendar.end(stated, proposal.to()),
                share(standing + now * scale),
                share(standing + (now + later) * scale),
                proposal.months(),
                statusA * scale + proposal.beside().getOrDefault(contest.sideA(), 0.0),
                statusB * scale + proposal.beside().getOrDefault(contest.sideB(), 0.0),
                proposal.troops(),
                proposal.guarantor(),
                proposal.mandate(),
                signed(proposal));
    }

    /** Months from the start to the signing, once it may be known. */
    private OptionalInt signed(Affairs.Proposal proposal) {
        return proposal.signed()
                .filter(moment -> !frame.knownIn(moment).isAfter(frame.asOf()))
                .map(Moment::firstMonth)
                .map(month -> OptionalInt.of(calendar.offset(month)))
                .orElse(OptionalInt.empty());
    }

    /** Sums of weights may miss the ends by their rounding. */
    private static double share(double value) {
        return Math.min(1, Math.max(0, value));
    }

    private Contest contest(String rivalry) {
        return scenario.contests().stream()
                .filter(contest -> contest.id().equals(rivalry))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rivalry '" + rivalry + "' after it was checked"));
    }
}
