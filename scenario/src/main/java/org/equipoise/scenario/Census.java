package org.equipoise.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.games.problem.Place;
import org.equipoise.model.prior.Parameter;

/**
 * How well a scenario is supported: how many facts and parameters are sourced, disputed, recalled, estimated or assumed, and what is
 * assumed.
 *
 * @param facts number of dated facts, ties, treaties and the like by confidence
 * @param parameters number of uncertain numbers in play by confidence, those with their default prior included
 * @param assumptions what is assumed, wholly or in part
 */
public record Census(
        Map<Confidence, Integer> facts, Map<Confidence, Integer> parameters, List<Assumption> assumptions) {

    public Census {
        facts = Ordered.copy(facts);
        parameters = Ordered.copy(parameters);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Something assumed.
     *
     * @param what what it is about
     * @param why the reason given
     * @param place where it is written; empty for a prior declared in the code
     */
    public record Assumption(String what, String why, Optional<Place> place) {}

    /** Counts a scenario's facts and, of the mechanisms that it plays, the parameters of a catalogue. */
    public static Census of(Scenario scenario, Catalogue catalogue) {
        Counter counter = new Counter();
        Map<Confidence, Integer> facts = counter.facts(scenario);
        return new Census(facts, counter.parameters(scenario, catalogue), counter.assumptions);
    }

    private static final class Counter {
        private final List<Assumption> assumptions = new ArrayList<>();

        private Map<Confidence, Integer> facts(Scenario scenario) {
            Map<Confidence, Integer> counts = zero();
            scenario.ties()
                    .forEach(tie -> count(
                            "tie of " + tie.value().supplier() + " to "
                                    + tie.value().client(),
                            tie,
                            counts));
            scenario.contests().forEach(contest -> contest.game()
                    .ifPresent(game -> count("game of the crises of " + contest.id(), game, counts)));
            scenario.doctrines().forEach((patron, doctrine) -> count("doctrine of " + patron, doctrine, counts));
            scenario.treaties()
                    .forEach(treaty -> count("treaty " + treaty.value().id(), treaty, counts));
            scenario.territory().forEach(unit -> count("unit " + unit.value().names(), unit, counts));
            scenario.peacekeepers().forEach(mission -> count(mission.value().name(), mission, counts));
            scenario.attention()
                    .forEach(change -> count(
                            "attention of " + change.value().actor() + " from "
                                    + change.value().from().firstMonth(),
                            change,
                            counts));
            Affairs affairs = scenario.affairs();
            affairs.proposals().forEach(offer -> count("offer " + offer.value().id(), offer, counts));
            affairs.brokers().forEach(broker -> count("broker " + broker.value().actor(), broker, counts));
            affairs.critics()
                    .forEach(critic -> count(
                            "critic " + critic.value().actor() + " of "
                                    + critic.value().of(),
                            critic,
                            counts));
            affairs.reliances()
                    .forEach(reliance -> count(
                            "reliance of " + reliance.value().client() + " on "
                                    + reliance.value().patron() + " for "
                                    + reliance.value().channel(),
                            reliance,
                            counts));
            affairs.alternatives()
                    .forEach(turn -> count(
                            "alternative " + turn.value().actor() + " of "
                                    + turn.value().client(),
                            turn,
                            counts));
            affairs.fighters()
                    .forEach(fighters -> count("fighters of " + fighters.value().sponsor(), fighters, counts));
            affairs.customers()
                    .forEach(customers ->
                            count("customers of " + customers.value().supplier(), customers, counts));
            Facts facts = scenario.facts();
            History history = scenario.history();
            Stream.<List<? extends Stated<?>>>of(
                            facts.deliveries(),
                            facts.deals(),
                            facts.spending(),
                            facts.personnel(),
                            facts.control(),
                            facts.dependence(),
                            history.disputes(),
                            history.casualties(),
                            history.truces(),
                            history.calls())
                    .flatMap(List::stream)
                    .forEach(fact -> count("", fact, counts));
            return counts;
        }

        private Map<Confidence, Integer> parameters(Scenario scenario, Catalogue catalogue) {
            Map<Confidence, Integer> counts = zero();
            Set<String> changed = new HashSet<>();
            for (Stated<PriorChange> change : scenario.parameters()) {
                changed.add(change.value().name());
                count("parameter " + change.value().name(), change, counts);
            }
            for (Parameter parameter : catalogue.parameters(scenario.mechanisms())) {
                if (changed.contains(parameter.name())) {
                    continue;
                }
                Confidence confidence = parameter.source().isPresent() ? Confidence.SOURCED : Confidence.ASSUMPTION;
                counts.merge(confidence, 1, Integer::sum);
                if (parameter.source().isEmpty()) {
                    assumptions.add(
                            new Assumption("parameter " + parameter.name(), parameter.meaning(), Optional.empty()));
                }
            }
            return counts;
        }

        private void count(String what, Stated<?> stated, Map<Confidence, Integer> counts) {
            counts.merge(stated.evidence().confidence(), 1, Integer::sum);
            stated.evidence()
                    .assumption()
                    .ifPresent(why -> assumptions.add(new Assumption(what, why, Optional.of(stated.place()))));
        }

        private static Map<Confidence, Integer> zero() {
            Map<Confidence, Integer> counts = new LinkedHashMap<>();
            for (Confidence confidence : Confidence.values()) {
                counts.put(confidence, 0);
            }
            return counts;
        }
    }
}
