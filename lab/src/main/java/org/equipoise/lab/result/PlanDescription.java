package org.equipoise.lab.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was run, for the reproducibility line and the method box.
 *
 * @param name name of the plan, mostly that of the question
 * @param scenario name of the scenario
 * @param identity SHA-256 of software version, setting, policies and plan, in hexadecimal
 * @param software version that ran it
 * @param seed the user's seed
 * @param start first month of play, such as {@code 2020-07}
 * @param months horizon
 * @param futures draws of the uncertain parameters
 * @param replicates draws of luck in each future
 * @param runs arms x futures x replicates
 * @param parameters number of uncertain parameters
 * @param baselines id of the baseline arm by condition
 * @param hypotheses parameters whose rival readings are reported one by one
 * @param keyMeasures measures that the question is about, in the order of its table
 */
public record PlanDescription(
        String name,
        String scenario,
        String identity,
        String software,
        long seed,
        String start,
        int months,
        int futures,
        int replicates,
        long runs,
        int parameters,
        Map<String, String> baselines,
        List<String> hypotheses,
        List<String> keyMeasures) {
    public PlanDescription {
        baselines = java.util.Collections.unmodifiableMap(new TreeMap<>(baselines));
        hypotheses = List.copyOf(hypotheses);
        keyMeasures = List.copyOf(keyMeasures);
    }
}
