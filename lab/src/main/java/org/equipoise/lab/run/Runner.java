package org.equipoise.lab.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.lab.store.Study;
import org.equipoise.model.run.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * Computes chunks on threads, in any order; the files are the same for any number of threads.
 *
 * @param threads number of workers, at least 1
 */
public record Runner(int threads) {

    private static final int PAUSE = 200;

    public Runner {
        if (threads < 1) {
            throw new IllegalArgumentException("at least 1 thread is needed, found " + threads);
        }
    }

    /** As many workers as the machine has processors. */
    public static Runner ofMachine() {
        return new Runner(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Runs chunks and stores them; returns when all are done or, after a request or an interrupt, when the workers have given up.
     *
     * @param chunks those to be run
     * @param simulations makes a worker's own simulation
     * @throws RuntimeException the first failure of a worker, after the others have stopped
     */
    public void run(Study study, List<Chunk> chunks, Supplier<Simulation> simulations, Progress progress, Stop stop) {
        long total = study.plan().runs();
        long before = total - chunks.stream().mapToLong(study.plan()::runs).sum();
        LongAdder done = new LongAdder();
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int w = 0; w < Math.min(threads, chunks.size()); w++) {
            Thread worker = new Thread(
                    () -> {
                        try (Worker work = new Worker(study, simulations.get(), stop, done)) {
                            for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
                                if (stop.requested()) {
                                    return;
                                }
                                work.work(chunks.get(i));
                            }
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                            stop.request();
                        }
                    },
                    "equipoise-worker-" + w);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
        boolean interrupted = await(workers, progress, stop, before, total, done);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Waits for the workers, telling the listener; an interrupt becomes a request to stop, so that files are not torn. */
    private static boolean await(
            List<Thread> workers, Progress progress, Stop stop, long before, long total, LongAdder done) {
        long start = System.nanoTime();
        boolean interrupted = false;
        progress.at(Progress.State.of(before, before, total, 0));
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join(PAUSE);
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.request();
                }
                if (worker.isAlive()) {
                    progress.at(Progress.State.of(before, before + done.sum(), total, seconds(start)));
                }
            }
        }
        progress.at(Progress.State.of(before, before + done.sum(), total, seconds(start)));
        return interrupted;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
