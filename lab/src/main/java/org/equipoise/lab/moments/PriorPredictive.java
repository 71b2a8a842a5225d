package org.equipoise.lab.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.equipoise.lab.plan.Plan;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Rivalry;
import org.jspecify.annotations.Nullable;

/**
 * Plays the first policy of a plan and takes the moments of its first rivalry.
 *
 * <p>Memory: two numbers a side and month of every run, so that a thousand runs of 20 years take about 4 MB (8 MB with deliveries).
 * The result is the same for any number of threads.
 */
public final class PriorPredictive {

    private PriorPredictive() {}

    /** Plays a plan on the engine and leaves the first years of each run out. */
    public static Moments of(Plan plan, int threads, int burnIn) {
        return of(plan, () -> Simulation.of(plan.setting(), plan.policies()), threads, burnIn);
    }

    /**
     * Plays a plan on simulations made by a factory, one for each thread.
     *
     * @throws IllegalArgumentException if the setting has no rivalry
     */
    public static Moments of(Plan plan, Supplier<Simulation> simulations, int threads, int burnIn) {
        if (plan.setting().rivalries().isEmpty()) {
            throw new IllegalArgumentException("scenario '" + plan.setting().name() + "' has no rivalry");
        }
        List<List<History>> futures = new ArrayList<>();
        for (int future = 0; future < plan.futures(); future++) {
            futures.add(List.of());
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int w = 0; w < Math.max(1, threads); w++) {
            Thread worker = new Thread(
                    () -> {
                        try {
                            Simulation simulation = simulations.get();
                            for (int f = next.getAndIncrement(); f < plan.futures(); f = next.getAndIncrement()) {
                                futures.set(f, play(plan, simulation, f));
                            }
                        } catch (RuntimeException e) {
                            failure.compareAndSet(null, e);
                            next.set(plan.futures());
                        }
                    },
                    "equipoise-moments-" + w);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
        workers.forEach(PriorPredictive::await);
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        return Moments.of(futures, burnIn);
    }

    private static void await(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<History> play(Plan plan, Simulation simulation, int future) {
        Rivalry rivalry = plan.setting().rivalries().get(0);
        int months = plan.setting().months();
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(plan.setting().seed(), future, draws);
        double[] outcomes = new double[simulation.measures().size()];
        List<History> histories = new ArrayList<>();
        for (int replicate = 0; replicate < plan.replicates(); replicate++) {
            Watcher watcher = new Watcher(rivalry, simulation.quantities(), months);
            Arrays.fill(outcomes, Double.NaN);
            simulation.run(0, draws, future, replicate, watcher, watcher, outcomes);
            histories.add(watcher.history(months, simulation, outcomes));
        }
        return histories;
    }
}
