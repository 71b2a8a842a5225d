package org.equipoise.lab.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.PlanDescription;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.statistics.Analysis;
import org.equipoise.lab.statistics.Hypothesis;
import org.equipoise.lab.statistics.Paths;
import org.equipoise.lab.store.Futures;
import org.equipoise.lab.store.Manifest;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.RunRows;
import org.equipoise.lab.store.SeriesRows;
import org.equipoise.lab.store.Study;
import org.equipoise.lab.store.StudyLock;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.run.Simulation;

/**
 * Runs a plan in a folder and gives its results: the lab in one call.
 *
 * <pre>{@code
 * Results results = Ensemble.of(plan).run(Path.of("studies/arming"));
 * }</pre>
 *
 * A study that was begun is resumed, one that is finished is read.
 */
public final class Ensemble {

    private final Plan plan;
    private final Supplier<Simulation> simulations;
    private final Runner runner;
    private final Progress progress;
    private final Stop stop;

    private Ensemble(Plan plan, Supplier<Simulation> simulations, Runner runner, Progress progress, Stop stop) {
        this.plan = plan;
        this.simulations = simulations;
        this.runner = runner;
        this.progress = progress;
        this.stop = stop;
    }

    /** The ensemble of a plan on the engine, with a worker for each processor. */
    public static Ensemble of(Plan plan) {
        return of(plan, () -> Simulation.of(plan.setting(), plan.policies(), plan.paths()));
    }

    /** The ensemble of a plan on simulations made by a factory, which is called once for each worker. */
    public static Ensemble of(Plan plan, Supplier<Simulation> simulations) {
        return new Ensemble(plan, simulations, Runner.ofMachine(), Progress.SILENT, new Stop());
    }

    /** The same on a number of threads. */
    public Ensemble threads(int threads) {
        return new Ensemble(plan, simulations, new Runner(threads), progress, stop);
    }

    /** The same with a listener. */
    public Ensemble progress(Progress listener) {
        return new Ensemble(plan, simulations, runner, listener, stop);
    }

    /** The same, which can be stopped by this. */
    public Ensemble stop(Stop by) {
        return new Ensemble(plan, simulations, runner, progress, by);
    }

    /**
     * Runs, resumes or reads the study in a folder.
     *
     * @throws org.equipoise.lab.store.StudyRefused if the folder holds something else
     * @throws org.equipoise.lab.store.StudyFailed if it cannot be written, such as on a full disk
     * @throws StudyInterrupted if it was stopped; it can be resumed
     * @throws IllegalArgumentException if the plan names measures or hypotheses that the engine does not have
     */
    public Results run(Path folder) {
        Simulation simulation = simulations.get();
        ParameterTable table = simulation.parameters();
        List<Hypothesis> hypotheses = plan.hypotheses().stream()
                .map(name -> Hypothesis.of(name, table))
                .toList();
        Manifest manifest = Manifest.of(Software.current(), plan, simulation);
        checkMeasures(manifest);
        Study study = Study.openOrBegin(folder, manifest);
        Optional<Results> before = study.results();
        if (before.isPresent()) {
            return before.get();
        }
        return StudyLock.holding(folder, () -> complete(study, hypotheses, table));
    }

    private Results complete(Study study, List<Hypothesis> hypotheses, ParameterTable table) {
        try (Parquet parquet = new Parquet()) {
            study.sweep();
            study.begin();
            Futures.write(study, table, parquet);
            runner.run(study, study.missing(parquet), simulations, progress, stop);
            int missing = study.missing(parquet).size();
            if (missing > 0) {
                int chunks = study.manifest().chunks();
                throw new StudyInterrupted(study.folder(), chunks - missing, chunks);
            }
            return finish(study, hypotheses, table, parquet);
        }
    }

    private void checkMeasures(Manifest manifest) {
        List<String> known =
                manifest.measures().stream().map(measure -> measure.id()).toList();
        for (String id : plan.measures()) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "plan '" + plan.name() + "' asks for measure '" + id + "'; there are " + known);
            }
        }
    }

    private static Results finish(Study study, List<Hypothesis> hypotheses, ParameterTable table, Parquet parquet) {
        Plan plan = study.plan();
        Manifest manifest = study.manifest();
        Analysis analysis = new Analysis(plan, manifest.measures(), hypotheses);
        Paths paths = new Paths(
                plan.policies().size(),
                manifest.quantities().size(),
                plan.setting().months());
        for (int number = 0; number < manifest.chunks(); number++) {
            Chunk chunk = plan.chunk(number);
            double[][] draws = Futures.read(study, chunk, parquet);
            RunRows.read(
                    study, chunk, parquet, (future, values) -> analysis.see(draws[future - chunk.first()], values));
            SeriesRows.read(study, chunk, parquet, paths);
        }
        Results results = results(study, analysis, paths);
        SeriesRows.write(study, results, paths, parquet);
        study.finish(results, table);
        return results;
    }

    private static Results results(Study study, Analysis analysis, Paths paths) {
        Plan plan = study.plan();
        Manifest manifest = study.manifest();
        List<Arm> arms = new ArrayList<>();
        List<org.equipoise.lab.result.Path> found = new ArrayList<>();
        for (int p = 0; p < plan.policies().size(); p++) {
            var policy = plan.policies().get(p);
            arms.add(new Arm(policy.id(), policy.label(), policy.of(), policy.condition(), plan.baseline(p) == p));
            for (int q = 0; q < manifest.quantities().size(); q++) {
                found.add(paths.path(
                        p, q, policy.id(), manifest.quantities().get(q).id()));
            }
        }
        return new Results(
                describe(manifest),
                arms,
                manifest.measures(),
                manifest.quantities(),
                analysis.summaries(),
                analysis.comparisons(),
                analysis.readings(),
                found);
    }

    private static PlanDescription describe(Manifest manifest) {
        Plan plan = manifest.plan();
        return new PlanDescription(
                plan.name(),
                plan.setting().name(),
                manifest.identity(),
                manifest.software().toString(),
                manifest.seed(),
                plan.setting().start().toString(),
                plan.setting().months(),
                plan.futures(),
                plan.replicates(),
                plan.runs(),
                manifest.parameters().size(),
                plan.baselines(),
                plan.hypotheses(),
                plan.measures());
    }
}
