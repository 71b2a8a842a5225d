package org.equipoise.lab.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.plan.Software;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.run.Simulation;

/**
 * What a study folder is: everything needed to run it again anywhere, and nothing that differs between machines.
 *
 * @param format version of the layout of the folder
 * @param software what made it
 * @param identity name of the plan under that software
 * @param seed the user's seed
 * @param runs number of runs
 * @param chunks number of chunks
 * @param hashes SHA-256 of the canonical JSON of setting, policies and plan
 * @param measures outcomes, columns of the runs
 * @param quantities monthly quantities of the series
 * @param parameters names of the uncertain parameters, columns of the futures
 * @param plan the plan with its setting and policies
 */
public record Manifest(
        String format,
        Software software,
        String identity,
        long seed,
        long runs,
        int chunks,
        Map<String, String> hashes,
        List<Measure> measures,
        List<Quantity> quantities,
        List<String> parameters,
        Plan plan) {

    /** The layout that this version writes and reads. */
    public static final String FORMAT = "equipoise-study-1";

    public Manifest {
        hashes = java.util.Collections.unmodifiableMap(new TreeMap<>(hashes));
        measures = List.copyOf(measures);
        quantities = List.copyOf(quantities);
        parameters = List.copyOf(parameters);
    }

    /** The manifest of a plan, as the engine would run it. */
    public static Manifest of(Software software, Plan plan, Simulation simulation) {
        return new Manifest(
                FORMAT,
                software,
                Identity.of(software, plan),
                plan.setting().seed(),
                plan.runs(),
                plan.chunks(),
                Map.of(
                        "setting", Identity.hash(plan.setting()),
                        "policies", Identity.hash(plan.policies()),
                        "plan", Identity.hash(plan)),
                simulation.measures(),
                simulation.quantities(),
                simulation.parameters().slots().stream()
                        .map(slot -> slot.name())
                        .toList(),
                plan);
    }
}
