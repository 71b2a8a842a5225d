package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;

/** Does independent pieces of work on threads; what comes out, and in which order, does not hang on how many. */
final class Workers {

    private Workers() {}

    /** Results in the order of the work; throws {@link StudyInterrupted} when a stop was asked for. */
    static <T> List<T> all(List<Supplier<T>> work, int threads, Stop stop, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "equipoise-central");
            thread.setDaemon(true);
            return thread;
        });
        long begun = System.nanoTime();
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Supplier<T> one : work) {
                running.add(workers.submit(one::get));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                if (stop.requested()) {
                    throw interrupted(results.size(), work.size());
                }
                results.add(one.get());
                double perSecond = results.size() / ((System.nanoTime() - begun) / 1e9);
                progress.at(new Progress.State(
                        results.size(), work.size(), perSecond, (work.size() - results.size()) / perSecond));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(0, work.size());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static StudyInterrupted interrupted(int done, int all) {
        return new StudyInterrupted("central", done, all);
    }
}
