package org.equipoise.lab.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.equipoise.games.extensive.Game;
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
        List<Journal.Entry> entries = new ArrayList<>();
        double[] outcomes = play(run, new Recorder(entries::add, (when, rivalry, game) -> {}));
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

    /**
     * The crises of a run as games, by rivalry.
     *
     * @param month month of play, from 1
     * @return by id of the rivalry; empty if no dispute opened in that month
     * @throws IllegalArgumentException if the study has no such run
     */
    public Map<String, Game> crises(RunAddress run, int month) {
        Map<String, Game> games = new LinkedHashMap<>();
        play(run, new Recorder(entry -> {}, (when, rivalry, game) -> {
            if (when == month) {
                games.put(rivalry, game.get());
            }
        }));
        return games;
    }

    /** Months of play in which a dispute opened. */
    public List<Integer> monthsOfCrises(RunAddress run) {
        List<Integer> months = new ArrayList<>();
        play(run, new Recorder(entry -> {}, (when, rivalry, game) -> {
            if (!months.contains(when)) {
                months.add(when);
            }
        }));
        return months;
    }

    /** Plays a run again; returns its outcomes. */
    private double[] play(RunAddress run, Journal journal) {
        Plan plan = study.plan();
        int policy = plan.policy(run.policy());
        inside("future", run.future(), plan.futures());
        inside("replicate", run.replicate(), plan.replicates());
        double[] outcomes = new double[simulation.measures().size()];
        Arrays.fill(outcomes, Double.NaN);
        simulation.run(
                policy,
                draws(run.future()),
                run.future(),
                run.replicate(),
                journal,
                Simulation.Monthly.NOBODY,
                outcomes);
        return outcomes;
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

    /** Is told of a crisis. */
    private interface Crises {
        void take(int month, String rivalry, Supplier<Game> game);
    }

    private record Recorder(Consumer<Journal.Entry> entries, Crises crises) implements Journal {
        @Override
        public boolean listening() {
            return true;
        }

        @Override
        public void record(Entry entry) {
            entries.accept(entry);
        }

        @Override
        public void crisis(int month, String rivalry, Supplier<Game> game) {
            crises.take(month, rivalry, game);
        }
    }
}
