package org.equipoise.scenario.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Tie;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Choice;
import org.equipoise.scenario.Control;
import org.equipoise.scenario.Deal;
import org.equipoise.scenario.Delivery;
import org.equipoise.scenario.Facts;
import org.equipoise.scenario.LandUnit;
import org.equipoise.scenario.Sides;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Theatre;
import org.equipoise.scenario.problem.Ledger;

/** What can be judged only when several parts of a scenario are known together. */
final class Checks {

    private static final String SUPPLY = "supply-posture";
    private static final String SUPPLY_KEY = "supply";

    private final ScenarioFile.Parts parts;
    private final boolean sound;
    private final Ledger ledger;

    /** Of what was read; without {@code sound} some of it is missing, and nothing is concluded from what is not there. */
    Checks(ScenarioFile.Parts parts, boolean sound, Ledger ledger) {
        this.parts = parts;
        this.sound = sound;
        this.ledger = ledger;
    }

    void all(Facts facts, Optional<PoliciesFile.Parts> policies) {
        ties();
        weights();
        if (!facts.control().isEmpty()) {
            control(facts.control());
        }
        if (sound) {
            sidesOfHolders(facts.control());
        }
        suppliers(facts);
        affairs();
        policies.ifPresent(this::policies);
    }

    private void ties() {
        Set<String> seen = new HashSet<>();
        for (Stated<Tie> tie : parts.ties()) {
            String pair = tie.value().supplier() + " to " + tie.value().client();
            if (!seen.add(pair)) {
                ledger.problem(tie.place(), "a second tie of " + pair, "one tie for each patron and client");
            }
        }
    }

    private void weights() {
        Map<String, String> units = new HashMap<>();
        for (Stated<LandUnit> unit : parts.territory()) {
            LandUnit land = unit.value();
            String first = units.computeIfAbsent(land.theatre(), theatre -> land.unitOfWeight());
            if (!first.equals(land.unitOfWeight())) {
                ledger.problem(
                        unit.place(),
                        "wrong unit '" + land.unitOfWeight() + "' of the weight of '" + land.name() + "'",
                        "'" + first + "', as of the other units of '" + land.theatre() + "'");
            }
        }
    }

    private void control(List<Stated<Control>> control) {
        for (Stated<LandUnit> unit : parts.territory()) {
            String name = unit.value().name();
            List<Stated<Control>> spans = control.stream()
                    .filter(span -> span.value().unit().equals(name))
                    .sorted(Comparator.comparing(span -> span.value().from().first()))
                    .toList();
            if (spans.isEmpty()) {
                ledger.problem(
                        unit.place(), "unit '" + name + "' that nobody ever held", "a line in facts/control.csv");
            }
            for (int s = 1; s < spans.size(); s++) {
                Control before = spans.get(s - 1).value();
                Control after = spans.get(s).value();
                boolean overlap = before.to()
                        .map(to -> after.from().first().isBefore(to.first()))
                        .orElse(true);
                if (overlap) {
                    ledger.problem(
                            spans.get(s).place(),
                            "overlapping spans of '" + name + "': " + before.holder() + " from "
                                    + before.from().first() + ", " + after.holder() + " from "
                                    + after.from().first(),
                            "one holder at a time; line "
                                    + spans.get(s - 1).place().line() + " must end first");
                }
            }
        }
    }

    private void sidesOfHolders(List<Stated<Control>> control) {
        Map<String, String> theatres = new HashMap<>();
        parts.territory()
                .forEach(unit -> theatres.put(unit.value().name(), unit.value().theatre()));
        for (Stated<Control> span : control) {
            String theatre = theatres.getOrDefault(span.value().unit(), "");
            parts.contests().stream()
                    .filter(contest -> contest.theatres().stream().anyMatch(t -> t.id().equals(theatre)))
                    .forEach(contest -> {
                        String side = Sides.of(parts.actors(), span.value().holder());
                        if (!side.equals(contest.sideA()) && !side.equals(contest.sideB())) {
                            ledger.problem(
                                    span.place(),
                                    "holder '" + span.value().holder() + "' that sides with neither",
                                    contest.sideA() + ", " + contest.sideB()
                                            + " or an authority whose 'sides_with' is one of them");
                        }
                    });
        }
    }

    /** Units of the right rivalry in offers, sides of the right rivalry with brokers, arms only from those who sell. */
    private void affairs() {
        Affairs affairs = parts.affairs();
        for (Stated<Affairs.Proposal> stated : affairs.proposals()) {
            Affairs.Proposal offer = stated.value();
            Set<String> named = new TreeSet<>(offer.now());
            named.addAll(offer.later());
            named.addAll(offer.interim());
            named.addAll(offer.vote());
            for (String unit : named) {
                if (!unitsOf(offer.rivalry()).contains(unit)) {
                    ledger.problem(
                            stated.place(),
                            "unit '" + unit + "', which '" + offer.rivalry() + "' does not dispute",
                            "units of a theatre of '" + offer.rivalry() + "'");
                }
            }
            offer.beside().keySet().forEach(side -> sideOf(offer.rivalry(), side, stated.place()));
        }
        affairs.brokers().forEach(broker -> broker.value()
                .favours()
                .ifPresent(side -> sideOf(broker.value().rivalry(), side, broker.place())));
        for (Stated<Affairs.Alternative> stated : affairs.alternatives()) {
            Affairs.Alternative turn = stated.value();
            boolean sells = parts.ties().stream()
                    .map(Stated::value)
                    .anyMatch(tie ->
                            tie.supplier().equals(turn.actor()) && tie.client().equals(turn.client()));
            if (sound && turn.arms() && !sells) {
                ledger.problem(
                        stated.place(),
                        "arms from '" + turn.actor() + "', which has no tie to '" + turn.client() + "'",
                        "a tie of '" + turn.actor() + "' to '" + turn.client() + "'");
            }
        }
    }

    private List<String> unitsOf(String rivalry) {
        List<String> theatres = parts.contests().stream()
                .filter(contest -> contest.id().equals(rivalry))
                .flatMap(contest -> contest.theatres().stream())
                .map(Theatre::id)
                .toList();
        return parts.territory().stream()
                .map(Stated::value)
                .filter(unit -> theatres.contains(unit.theatre()))
                .map(LandUnit::name)
                .toList();
    }

    private void sideOf(String rivalry, String side, Place place) {
        parts.contests().stream()
                .filter(contest -> contest.id().equals(rivalry))
                .filter(contest ->
                        !contest.sideA().equals(side) && !contest.sideB().equals(side))
                .forEach(contest -> ledger.problem(
                        place,
                        "'" + side + "', which is no side of '" + rivalry + "'",
                        contest.sideA() + " or " + contest.sideB()));
    }

    private void suppliers(Facts facts) {
        for (Stated<Delivery> delivery : facts.deliveries()) {
            named(delivery.value().supplier(), delivery.place());
        }
        for (Stated<Deal> deal : facts.deals()) {
            named(deal.value().supplier(), deal.place());
        }
    }

    private void named(String supplier, Place place) {
        for (Actor actor : parts.actors()) {
            if (actor.name().equals(supplier) && !actor.id().equals(supplier)) {
                ledger.problem(place, "supplier '" + supplier + "', an actor by its full name", "'" + actor.id() + "'");
            }
        }
    }

    private void policies(PoliciesFile.Parts policies) {
        boolean decides = parts.ties().stream()
                .anyMatch(tie -> tie.value().supplier().equals(policies.studied())
                        && tie.value().decides());
        if (sound && !decides) {
            ledger.problem(
                    policies.place(),
                    "policies of '" + policies.studied() + "', which decides nothing",
                    "an actor with a tie of the role patron");
        }
        for (Choice choice : policies.policies().values()) {
            for (String client : choice.supply().keySet()) {
                tied(choice, SUPPLY_KEY, policies.studied(), client);
            }
            if (!choice.supply().isEmpty()) {
                needs(SUPPLY, SUPPLY_KEY, choice);
            }
            if (choice.doctrine().isPresent()) {
                needs(SUPPLY, "doctrine", choice);
            }
            if (choice.voice().isPresent()) {
                needs("voice", "say", choice);
            }
            conduct(choice, policies.studied());
        }
    }

    private void conduct(Choice choice, String studied) {
        Conduct conduct = choice.conduct();
        for (String client : conduct.prices().keySet()) {
            tied(choice, "prices", studied, client);
        }
        for (String client : conduct.steps().keySet()) {
            tied(choice, "steps", studied, client);
        }
        if (!conduct.prices().isEmpty()) {
            needs("terms-of-sale", "prices", choice);
        }
        if (conduct.reply().isPresent()) {
            needs("invocation", "reply", choice);
        }
        if (conduct.table().isPresent()) {
            needs("settlement", "table", choice);
        }
        if (conduct.coercion().isPresent()) {
            needs("coercion", "coercion", choice);
        }
        if (!conduct.steps().isEmpty()) {
            needs("realignment", "steps", choice);
        }
    }

    private void tied(Choice choice, String key, String studied, String client) {
        if (sound && !deals(studied, client)) {
            ledger.problem(
                    choice.place(key),
                    key + " of '" + client + "', to which '" + studied + "' has no tie as a patron",
                    "a client of " + studied);
        }
    }

    private boolean deals(String studied, String client) {
        return parts.ties().stream()
                .map(Stated::value)
                .anyMatch(tie -> tie.supplier().equals(studied) && tie.client().equals(client) && tie.decides());
    }

    private void needs(String mechanism, String key, Choice choice) {
        if (!parts.mechanisms().contains(mechanism)) {
            ledger.problem(
                    choice.place(key),
                    "'" + key + "' of policy '" + choice.id() + "' for a mechanism that is switched off",
                    "'" + mechanism + "' among the mechanisms of scenario.yaml");
        }
    }
}
