package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Does numbered tasks on threads and hands the results back in the order of the numbers, whoever did them. */
final class Crew {

    private static final int PAUSE = 200;

    private Crew() {}

    /** Hears how far the work is, on the thread that asked for it. */
    static <T> List<T> map(int tasks, int threads, IntFunction<T> work, Heard heard) {
        List<@Nullable T> results = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            results.add(null);
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int w = 0; w < Math.min(threads, tasks); w++) {
            Thread worker = new Thread(
                    () -> {
                        try {
                            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                                results.set(i, work.apply(i));
                                done.incrementAndGet();
                            }
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                            next.set(tasks);
                        }
                    },
                    "equipoise-hindcast-" + w);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
        try {
            await(workers, next, done, tasks, heard);
        } finally {
            // who listens may give up by an exception; nobody needs the rest then
            next.set(tasks);
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        List<T> all = new ArrayList<>();
        for (@Nullable T result : results) {
            if (result == null) {
                throw new IllegalStateException("interrupted");
            }
            all.add(result);
        }
        return all;
    }

    private static void await(List<Thread> workers, AtomicInteger next, AtomicInteger done, int tasks, Heard heard) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join(PAUSE);
                } catch (InterruptedException e) {
                    interrupted = true;
                    next.set(tasks);
                }
                heard.at(done.get(), tasks);
            }
        }
        heard.at(done.get(), tasks);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
