package org.equipoise.lab.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.run.Stop;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.run.Simulation;
import org.jspecify.annotations.Nullable;

/** Runs a plan on threads and keeps one measure's means by arm and future, which are the same for any number of threads. */
final class Sampler {

    private static final int PAUSE = 200;

    private final int threads;
    private final LongAdder done;
    private final Stop stop;
    private final Runnable watcher;

    /**
     * A sampler.
     *
     * @param threads number of workers, at least 1
     * @param done counts the runs
     * @param watcher called about five times a second, on the thread that called {@link #means}
     */
    Sampler(int threads, LongAdder done, Stop stop, Runnable watcher) {
        this.threads = threads;
        this.done = done;
        this.stop = stop;
        this.watcher = watcher;
    }

    /** Means by arm and future; empty when asked to stop. */
    Optional<double[][]> means(Plan plan, String measure) {
        double[][] means = new double[plan.policies().size()][plan.futures()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int w = 0; w < Math.min(threads, plan.futures()); w++) {
            Thread worker = new Thread(
                    () -> {
                        try {
                            work(plan, measure, next, means);
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                            stop.request();
                        }
                    },
                    "equipoise-ablation-" + w);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
        if (await(workers)) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return stop.requested() ? Optional.empty() : Optional.of(means);
    }

    private void work(Plan plan, String measure, AtomicInteger next, double[][] means) {
        Simulation simulation = Simulation.of(plan.setting(), plan.policies());
        int at = position(simulation.measures(), measure);
        double[] draws = new double[simulation.parameters().size()];
        double[] outcomes = new double[simulation.measures().size()];
        for (int future = next.getAndIncrement(); future < plan.futures(); future = next.getAndIncrement()) {
            simulation.parameters().draw(plan.setting().seed(), future, draws);
            for (int arm = 0; arm < means.length; arm++) {
                double sum = 0;
                int defined = 0;
                for (int replicate = 0; replicate < plan.replicates(); replicate++) {
                    if (stop.requested()) {
                        return;
                    }
                    java.util.Arrays.fill(outcomes, Double.NaN);
                    simulation.run(arm, draws, future, replicate, Journal.SILENT, Simulation.Monthly.NOBODY, outcomes);
                    if (!Double.isNaN(outcomes[at])) {
                        sum += outcomes[at];
                        defined++;
                    }
                    done.increment();
                }
                means[arm][future] = defined == 0 ? Double.NaN : sum / defined;
            }
        }
    }

    /** Position of a measure; {@link IllegalArgumentException} if there is none. */
    static int position(List<Measure> measures, String id) {
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).id().equals(id)) {
                return m;
            }
        }
        throw new IllegalArgumentException("no measure '" + id + "'; there are "
                + measures.stream().map(Measure::id).toList());
    }

    private boolean await(List<Thread> workers) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join(PAUSE);
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.request();
                }
                watcher.run();
            }
        }
        return interrupted;
    }
}
