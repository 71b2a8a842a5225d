package org.equipoise.scenario.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.equipoise.games.problem.Place;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.scenario.Anchors;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Use;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Token;

/**
 * Whether claims and what stands for them hang together: every target exists, every claim has a use once there are uses at all, and
 * predictions have their row. Measures are looked up by the compiler, which alone knows them.
 */
final class Traces {

    private final Scenario scenario;
    private final Map<String, Parameter> parameters;
    private final Ledger ledger;

    Traces(Scenario scenario, List<Parameter> parameters, Ledger ledger) {
        this.scenario = scenario;
        this.parameters =
                parameters.stream().collect(Collectors.toMap(Parameter::name, p -> p, (a, b) -> a, TreeMap::new));
        this.ledger = ledger;
    }

    void all(Place usesFile, Place predictionsFile) {
        predictions(predictionsFile);
        uses(usesFile);
    }

    private void uses(Place file) {
        if (scenario.uses().isEmpty()) {
            return;
        }
        Set<String> events = Anchors.events(scenario);
        Set<String> facts = Anchors.facts(scenario);
        Set<String> policies = new TreeSet<>(scenario.policies().keySet());
        policies.addAll(scenario.conditions().keySet());
        Set<String> predicted = predicted();
        Map<String, Boolean> dropped = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Use use : scenario.uses()) {
            boolean out = use.kind() == Use.Kind.NOT_MODELLED;
            Boolean before = dropped.put(use.claim(), out);
            if (before != null && (before || out)) {
                ledger.problem(use.place(), "claim '" + use.claim() + "' both modelled and not", "one or the other");
            } else if (!seen.add(List.of(use.claim(), use.kind().word(), use.target()))) {
                ledger.problem(use.place(), "the same use of '" + use.claim() + "' twice", "it once");
            }
            switch (use.kind()) {
                case PARAMETER -> parameter(use);
                case HYPOTHESIS -> hypothesis(use);
                case MECHANISM -> known(use, scenario.mechanisms());
                case EVENT -> known(use, events);
                case FACT -> known(use, facts);
                case POLICY -> known(use, policies);
                case PREDICTION -> {
                    if (!use.target().equals(use.claim())) {
                        ledger.problem(
                                use.place(),
                                "prediction '" + use.target() + "' for claim '" + use.claim() + "'",
                                "the claim itself");
                    } else {
                        known(use, predicted);
                    }
                }
                case MEASURE, NOT_MODELLED -> {}
            }
        }
        Set<String> told = new HashSet<>(dropped.keySet());
        for (Claim claim : scenario.claims()) {
            if (!told.contains(claim.id())) {
                ledger.problem(file, "claim '" + claim.id() + "' without a use", "at least one row for each claim");
            }
        }
        for (Stated<Prediction> prediction : scenario.predictions()) {
            String id = prediction.value().claim();
            boolean pointed = scenario.uses().stream()
                    .anyMatch(use ->
                            use.kind() == Use.Kind.PREDICTION && use.claim().equals(id));
            if (!pointed) {
                ledger.problem(prediction.place(), "prediction '" + id + "' that no use names", "a row in uses.csv");
            }
        }
    }

    private Set<String> predicted() {
        return scenario.predictions().stream()
                .map(prediction -> prediction.value().claim())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void parameter(Use use) {
        new ParameterName(parameters).parse(new Token(use.target(), false, use.place()), ledger);
    }

    private void hypothesis(Use use) {
        int equals = use.target().indexOf('=');
        String name = equals < 0 ? use.target() : use.target().substring(0, equals);
        Optional<String> found = new ParameterName(parameters).parse(new Token(name, false, use.place()), ledger);
        if (found.isEmpty() || parameters.isEmpty()) {
            return;
        }
        Parameter parameter = parameters.get(ParameterName.base(name));
        if (parameter == null || !(parameter.prior() instanceof Prior.Hypotheses rival)) {
            ledger.problem(
                    use.place(), "'" + name + "', which has no rival readings", "a hypothesis, or the kind parameter");
            return;
        }
        if (equals >= 0 && !rival.names().contains(use.target().substring(equals + 1))) {
            ledger.unknown(
                    use.place(), "reading of '" + name + "'", use.target().substring(equals + 1), rival.names());
        }
    }

    private void known(Use use, Collection<String> names) {
        if (!names.contains(use.target())) {
            ledger.unknown(use.place(), use.kind().word(), use.target(), names);
        }
    }

    private void predictions(Place file) {
        if (scenario.predictions().isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Stated<Prediction> stated : scenario.predictions()) {
            Prediction prediction = stated.value();
            if (!seen.add(prediction.claim())) {
                ledger.problem(stated.place(), "a second row of prediction '" + prediction.claim() + "'", "one");
            }
            prediction.stand().ifPresent(stand -> stand(stand, prediction.place()));
        }
        for (Claim claim : scenario.claims()) {
            if ("prediction".equals(claim.columns().get("type")) && !seen.contains(claim.id())) {
                ledger.problem(file, "prediction '" + claim.id() + "' without a row", "one for each prediction");
            }
        }
    }

    private void stand(Prediction.Stand stand, Place place) {
        Question question = scenario.questions().get(stand.question());
        if (question == null) {
            ledger.unknown(
                    place, "question", stand.question(), scenario.questions().keySet());
            return;
        }
        if (!question.policies().contains(stand.policy())) {
            ledger.unknown(place, "policy of question '" + question.id() + "'", stand.policy(), question.policies());
        }
        stand.condition()
                .filter(condition -> !question.conditions().contains(condition))
                .ifPresent(condition -> ledger.unknown(
                        place, "condition of question '" + question.id() + "'", condition, question.conditions()));
    }
}
