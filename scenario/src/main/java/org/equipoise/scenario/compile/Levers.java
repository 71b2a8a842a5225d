package org.equipoise.scenario.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/** The mechanisms through which the policies of a question differ: without them there is nothing to compare. */
public final class Levers {

    private static final Map<String, Function<Policy, Object>> BY_MECHANISM = byMechanism();

    private Levers() {}

    private static Map<String, Function<Policy, Object>> byMechanism() {
        Map<String, Function<Policy, Object>> levers = new LinkedHashMap<>();
        levers.put("supply-posture", policy -> List.of(policy.supply(), policy.doctrine()));
        levers.put("voice", Policy::voice);
        levers.put("terms-of-sale", policy -> policy.conduct().prices());
        levers.put("invocation", policy -> policy.conduct().reply());
        levers.put("settlement", policy -> policy.conduct().table());
        levers.put("coercion", policy -> policy.conduct().coercion());
        levers.put("realignment", policy -> policy.conduct().steps());
        return levers;
    }

    /** Why each mechanism that a question cannot do without is needed, by its id. */
    public static Map<String, String> of(Setting setting, List<Policy> policies) {
        Map<String, String> needed = new LinkedHashMap<>();
        BY_MECHANISM.forEach((mechanism, lever) -> {
            if (policies.stream().map(lever).distinct().count() > 1) {
                needed.put(mechanism, "the options differ in what it carries out");
            }
        });
        if (setting.replay().until() > 1) {
            needed.put("history", "the question replays what happened");
        }
        return needed;
    }
}
