package org.equipoise.scenario.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.setting.Policy;
import org.equipoise.scenario.Choice;
import org.equipoise.scenario.Circumstance;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;

/** The arms of a comparison: each policy of a question under each of its conditions. */
final class Plan {

    private Plan() {}

    /** Policies in the order of the question, within each condition. */
    static List<Policy> policies(Scenario scenario, Question question, List<String> suppliers) {
        List<Policy> policies = new ArrayList<>();
        List<Optional<Circumstance>> conditions = question.conditions().isEmpty()
                ? List.of(Optional.empty())
                : question.conditions().stream()
                        .map(id -> Optional.ofNullable(scenario.conditions().get(id)))
                        .toList();
        for (Optional<Circumstance> condition : conditions) {
            for (String id : question.policies()) {
                Optional.ofNullable(scenario.policies().get(id))
                        .map(choice -> policy(scenario, question, choice, condition, suppliers))
                        .ifPresent(policies::add);
            }
        }
        return policies;
    }

    /** Id of a policy under the first condition of a question. */
    static String first(Question question, String policy) {
        return question.conditions().isEmpty()
                ? policy
                : id(question, policy, question.conditions().get(0));
    }

    private static String id(Question question, String policy, String condition) {
        return question.conditions().size() > 1 ? policy + "@" + condition : policy;
    }

    private static Policy policy(
            Scenario scenario,
            Question question,
            Choice choice,
            Optional<Circumstance> condition,
            List<String> suppliers) {
        boolean several = question.conditions().size() > 1;
        Set<String> refusing = new LinkedHashSet<>();
        condition.ifPresent(circumstance -> refusing.addAll(circumstance.refusing()));
        refusing.retainAll(suppliers);
        return new Policy(
                condition
                        .map(circumstance -> id(question, choice.id(), circumstance.id()))
                        .orElse(choice.id()),
                several
                        ? choice.label()
                                + condition
                                        .map(circumstance -> ", " + circumstance.label())
                                        .orElse("")
                        : choice.label(),
                scenario.studied(),
                choice.supply(),
                choice.doctrine(),
                choice.voice(),
                refusing,
                several ? condition.map(Circumstance::id).orElse("") : "",
                choice.conduct());
    }
}
