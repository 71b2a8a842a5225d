package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.equipoise.games.estimate.Bootstrap;
import org.equipoise.games.solve.Watch;

/**
 * Makes bootstrap draws on several threads.
 *
 * <p>A draw depends on nothing but its number, and draws are begun in the order of their numbers: so any number of threads gives the same
 * bits, and draws that were stopped early are the first of all.
 */
final class Draws {

    private Draws() {}

    /** The first so many draws, or as many of them as the watch allowed. */
    static List<Bootstrap.Draw> of(Bootstrap bootstrap, int wanted, int threads, Watch watch) {
        AtomicReferenceArray<Bootstrap.Draw> draws = new AtomicReferenceArray<>(wanted);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable work = () -> {
            while (watch.goOn(done.get(), wanted, "draws")) {
                int index = next.getAndIncrement();
                if (index >= wanted) {
                    return;
                }
                draws.set(index, bootstrap.draw(index));
                done.incrementAndGet();
            }
        };
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(workers.submit(work));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError exhausted) {
                throw exhausted;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        List<Bootstrap.Draw> made = new ArrayList<>();
        for (int index = 0; index < Math.min(wanted, next.get()); index++) {
            made.add(draws.get(index));
        }
        return made;
    }
}
