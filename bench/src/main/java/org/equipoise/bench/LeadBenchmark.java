package org.equipoise.bench;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.equipoise.model.run.Simulation;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs of 36 months of the lead scenario a second, with all mechanisms of the core.
 *
 * <p>Start it in the repository's root. {@code -prof gc} tells what a run allocates.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class LeadBenchmark {

    private static final int MONTHS = 36;
    private static final int FUTURES = 64;

    /** One worker's world. */
    @State(Scope.Thread)
    public static class Worker {
        /** Question and policy: postures fixed, or reviewed by the patron. */
        @Param({"1-arming/arm-both@third-suppliers", "6-standing/hold-the-balance@third-suppliers"})
        public String policy = "";

        private @Nullable Lead lead;
        private final Simulation.Monthly observer = this::see;
        private double seen;

        @Setup
        public void compile() {
            String[] names = policy.split("/", -1);
            lead = new Lead(Path.of("."), names[0], names[1], MONTHS, FUTURES);
        }

        private void see(int month, double[] values) {
            seen += values[0];
        }

        private Lead lead() {
            return Objects.requireNonNull(lead, "compile() comes first");
        }
    }

    /** Runs on one thread. */
    @Benchmark
    public double[] run(Worker worker) {
        return worker.lead().next();
    }

    /** Runs on each of two threads, each with a world of its own; the score is that of both together. */
    @Benchmark
    @Threads(2)
    public double[] runOnTwoThreads(Worker worker) {
        return worker.lead().next();
    }

    /** Runs before an observer who is shown the monthly quantities, as in an ensemble. */
    @Benchmark
    public double runObserved(Worker worker) {
        worker.lead().next(worker.observer);
        return worker.seen;
    }

    /** A month of a run, with its share of the run's beginning and end. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(MONTHS)
    public double[] month(Worker worker) {
        return worker.lead().next();
    }
}
