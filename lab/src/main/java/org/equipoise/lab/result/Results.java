package org.equipoise.lab.result;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.json.Json;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;

/**
 * Everything an ensemble found, ready to be laid out; it needs no file but {@code results.json}.
 *
 * @param plan what was run
 * @param arms the policies, in the order of the plan
 * @param measures all measures, in the order of the engine
 * @param quantities all monthly quantities, in the order of the engine
 * @param summaries each arm and measure, arms outermost
 * @param comparisons each arm that is no baseline and each measure, arms outermost
 * @param readings each hypothesis and option
 * @param paths each arm and quantity, arms outermost
 */
public record Results(
        PlanDescription plan,
        List<Arm> arms,
        List<Measure> measures,
        List<Quantity> quantities,
        List<Summary> summaries,
        List<Comparison> comparisons,
        List<Reading> readings,
        List<Path> paths) {
    public Results {
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
        quantities = List.copyOf(quantities);
        summaries = List.copyOf(summaries);
        comparisons = List.copyOf(comparisons);
        readings = List.copyOf(readings);
        paths = List.copyOf(paths);
    }

    /** The text of {@code results.json}: stable order of keys, one way to write each number. */
    public String toJson() {
        return Json.pretty(this);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws tools.jackson.core.JacksonException if the text is something else
     */
    public static Results fromJson(String text) {
        return Json.read(text, Results.class);
    }

    /**
     * An arm by its id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Arm arm(String id) {
        return arms.stream()
                .filter(arm -> arm.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("arm", id, arms.stream().map(Arm::id).toList()));
    }

    /**
     * A measure by its id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Measure measure(String id) {
        return measures.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "measure", id, measures.stream().map(Measure::id).toList()));
    }

    /** The arms of a condition, in the order of the plan. */
    public List<Arm> arms(String condition) {
        return arms.stream().filter(arm -> arm.condition().equals(condition)).toList();
    }

    /** The conditions, in the order of the plan. */
    public List<String> conditions() {
        return arms.stream().map(Arm::condition).distinct().toList();
    }

    /**
     * The summary of a measure under an arm.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Summary summary(String arm, String measure) {
        for (Summary summary : summaries) {
            if (summary.measure().equals(measure) && summary.arm().equals(arm)) {
                return summary;
            }
        }
        throw missing(
                "summary",
                arm + " / " + measure,
                summaries.stream().map(s -> s.arm() + " / " + s.measure()).toList());
    }

    /** The comparison of an arm with its baseline, empty for a baseline. */
    public Optional<Comparison> comparison(String arm, String measure) {
        for (Comparison comparison : comparisons) {
            if (comparison.measure().equals(measure) && comparison.arm().equals(arm)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    /** The path of a quantity under an arm, empty when it was not recorded. */
    public Optional<Path> path(String arm, String quantity) {
        return paths.stream()
                .filter(path -> path.arm().equals(arm) && path.quantity().equals(quantity))
                .findFirst();
    }

    private static IllegalArgumentException missing(String kind, String id, List<String> known) {
        return new IllegalArgumentException("no " + kind + " '" + id + "'; there are " + known);
    }
}
