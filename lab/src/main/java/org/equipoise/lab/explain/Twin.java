package org.equipoise.lab.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.store.Futures;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.Study;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.run.Simulation;

/**
 * Plays a run of a study again with a journal that records everything; the same address gives the same run to the bit, and another
 * policy its twin: the same future and the same luck.
 */
public final class Twin {

    private final Study study;
    private final Simulation simulation;

    private Twin(Study study, Simulation simulation) {
        this.study = study;
        this.simulation = simulation;
    }

    /** Twins of the runs of a study, finished or not, on the engine. */
    public static Twin of(Study study) {
        Plan plan = study.plan();
        return of(study, () -> Simulation.of(plan.setting(), plan.policies()));
    }

    /** Twins of the runs of a study on a simulation made by a factory. */
    public static Twin of(Study study, Supplier<Simulation> simulations) {
        return new Twin(study, simulations.get());
    }

    /**
     * The story of a run.
     *
     * @throws IllegalArgumentException if the study has no such run
     * @throws org.equipoise.lab.store.StudyRefused if its futures cannot be read
     */
    public Story story(RunAddress run) {
        Plan plan = study.plan();
        int policy = plan.policy(run.policy());
        inside("future", run.future(), plan.futures());
        inside("replicate", run.replicate(), plan.replicates());
        List<Journal.Entry> entries = new ArrayList<>();
        double[] outcomes = new double[simulation.measures().size()];
        Arrays.fill(outcomes, Double.NaN);
        simulation.run(
                policy,
                draws(run.future()),
                run.future(),
                run.replicate(),
                recorder(entries),
                Simulation.Monthly.NOBODY,
                outcomes);
        Map<String, Double> named = new LinkedHashMap<>();
        for (int m = 0; m < outcomes.length; m++) {
            named.put(simulation.measures().get(m).id(), outcomes[m]);
        }
        Map<String, String> names = new LinkedHashMap<>();
        plan.setting().actors().forEach(actor -> names.put(actor.id(), actor.name()));
        List<Measure> measures = simulation.measures();
        return new Story(
                run,
                plan.policies().get(policy).of(),
                plan.setting().name(),
                plan.setting().start(),
                plan.setting().months(),
                names,
                entries,
                measures,
                named);
    }

    private double[] draws(int future) {
        try (Parquet parquet = new Parquet()) {
            return Futures.read(study, future, 1, parquet)[0];
        }
    }

    private static void inside(String what, int number, int size) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException(
                    "no " + what + " " + number + "; the study has " + size + ", numbered from 0 to " + (size - 1));
        }
    }

    private static Journal recorder(List<Journal.Entry> into) {
        return new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                into.add(entry);
            }
        };
    }
}
