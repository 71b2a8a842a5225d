package org.equipoise.workbench.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;

/** Puts the names of actors where the engine, which knows no names, writes their ids, and takes conditions out of the labels of options. */
public final class Naming {

    private final Map<String, String> actors;
    private final Map<String, String> calls;
    private final Map<String, String> conditions;
    private final Pattern ids;

    /**
     * Names.
     *
     * @param actors name by id
     * @param calls words by id of a call for help, put only into the labels of measures about that call
     * @param conditions words by id of a condition
     */
    public Naming(Map<String, String> actors, Map<String, String> calls, Map<String, String> conditions) {
        this.actors = Map.copyOf(actors);
        this.calls = Map.copyOf(calls);
        this.conditions = Map.copyOf(conditions);
        ids = Pattern.compile(actors.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.])(", ")(?![\\w.])")));
    }

    /** Words with names in place of ids. */
    public String of(String words) {
        if (actors.isEmpty()) {
            return words;
        }
        return ids.matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(actors.getOrDefault(match.group(1), match.group(1))));
    }

    /** The same results with names for people. */
    public Results of(Results results) {
        List<Arm> arms = results.arms().stream().map(this::of).toList();
        List<Measure> measures = results.measures().stream()
                .map(m -> new Measure(m.id(), called(m), m.unit(), m.direction(), m.kind()))
                .toList();
        List<Quantity> quantities = results.quantities().stream()
                .map(q -> new Quantity(q.id(), of(q.label()), q.unit()))
                .toList();
        return new Results(
                results.plan(),
                arms,
                measures,
                quantities,
                results.summaries(),
                results.comparisons(),
                results.readings(),
                results.paths());
    }

    private String called(Measure measure) {
        String label = of(measure.label());
        for (Map.Entry<String, String> call : calls.entrySet()) {
            label = measure.id().endsWith("." + call.getKey()) ? label.replace(call.getKey(), call.getValue()) : label;
        }
        return label;
    }

    private Arm of(Arm arm) {
        String suffix = ", " + conditions.getOrDefault(arm.condition(), arm.condition());
        String label = !arm.condition().isEmpty() && arm.label().endsWith(suffix)
                ? arm.label().substring(0, arm.label().length() - suffix.length())
                : arm.label();
        return new Arm(arm.id(), label, arm.of(), arm.condition(), arm.baseline());
    }
}
