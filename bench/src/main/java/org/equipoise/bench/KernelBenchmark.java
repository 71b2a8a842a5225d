package org.equipoise.bench;

import java.util.concurrent.TimeUnit;
import org.equipoise.bench.k1.K1Engine;
import org.equipoise.bench.k1.K1Loop;
import org.equipoise.bench.k1.Outcomes;
import org.equipoise.bench.k1.Variant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Kernel K1, runs a second: the engine, and the loop written by hand with the project's functions and with those of Math. */
@State(Scope.Thread)
@Fork(3)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
@BenchmarkMode(Mode.Throughput)
public class KernelBenchmark {

    private static final int ROOM = 1024;

    /** What the patron wants. */
    @Param({"PAR", "SQ"})
    public Variant variant;

    private final Outcomes outcomes = new Outcomes(ROOM);
    private K1Engine engine;
    private K1Loop loop;
    private int run;

    /** Makes both. */
    @Setup
    public void prepare() {
        engine = new K1Engine(variant, 1);
        loop = new K1Loop(1);
    }

    private int nextRun() {
        run = (run + 1) & (ROOM - 1);
        return run;
    }

    /** As mechanisms on the engine's world. */
    @Benchmark
    public Outcomes engine() {
        engine.run(outcomes, nextRun());
        return outcomes;
    }

    /** As a loop written by hand. */
    @Benchmark
    public Outcomes loop() {
        loop.run(variant, outcomes, nextRun());
        return outcomes;
    }

    /** The same loop with exp and log of {@link Math}. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "-Dk1.math=true")
    public Outcomes loopOfMath() {
        loop.run(variant, outcomes, nextRun());
        return outcomes;
    }
}
