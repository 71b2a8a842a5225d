package org.equipoise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.equipoise.bench.k1.K1Engine;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.mechanism.crisis.CrisisGame;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a month is made of: an exponential, a logarithm, a draw, a choice, a crisis; {@code baseline} measures the harness itself. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PrimitiveBenchmark {

    private static final int MANY = 1024;
    private static final int OPTIONS = 16;
    private static final double[] NODE = {0.2, 0.3, 0.4, 0.5, 0.6};

    private final Chance chance = new Chance();
    private final CrisisGame game = game();
    private final long stream = Stream.of("bench");
    private final Monthly monthly = new Monthly(stream);
    private final World world = K1Engine.world();
    private final Decision decision = decision();
    private final double[] from = new double[MANY];
    private final double[] to = new double[MANY];
    private double x = 0.5;
    private int index;

    /** A crisis of middling numbers. */
    static CrisisGame game() {
        CrisisGame game = new CrisisGame(NODE.length);
        game.lambda = 9;
        game.limitedCost = 0.3;
        game.limitedGain = 0.02;
        game.audienceCost = 0.05;
        game.gain = 0.4;
        game.loss = 0.2;
        game.cost = 0.35;
        game.chanceAlone = 0.6;
        game.chanceOfWar = 0.55;
        for (int n = 0; n < NODE.length; n++) {
            game.node[n] = NODE[n];
            game.aboutTarget[n] = 0.2;
            game.aboutMover[n] = 0.2;
        }
        game.setDemands(0.5, 0.8);
        game.prepare();
        return game;
    }

    private static Decision decision() {
        List<String> names = new ArrayList<>();
        for (int o = 0; o < OPTIONS; o++) {
            names.add("option " + o);
        }
        Decision decision = new Decision("PATRON", "posture", names, List.of("revenue", "balance"));
        for (int o = 0; o < OPTIONS; o++) {
            decision.term(o, 0, 0.01 * o);
            decision.term(o, 1, -0.002 * o * o);
        }
        return decision;
    }

    /** Fills in the arguments of the passes over many. */
    @Setup
    public void fill() {
        for (int i = 0; i < MANY; i++) {
            from[i] = (i + 0.5) / MANY;
        }
    }

    private double next() {
        x = x > 0.99 ? 0.01 : x + 1e-3;
        return x;
    }

    /** The harness and the argument. */
    @Benchmark
    public double baseline() {
        return next();
    }

    /** e^x. */
    @Benchmark
    public double exponential() {
        return Elementary.exp(next());
    }

    /** ln x. */
    @Benchmark
    public double logarithm() {
        return Elementary.log(next());
    }

    /** A uniform number looked up by its address. */
    @Benchmark
    public double uniform() {
        return chance.uniform(stream, index++);
    }

    /** A uniform number that is asked for in every month. */
    @Benchmark
    public double uniformMonthly() {
        chance.at(index++ & 1023);
        return monthly.uniform(chance);
    }

    /** A choice among 16 options. */
    @Benchmark
    public int choice() {
        world.chance.at(index++ & 1023);
        return decision.draw(world, 9);
    }

    /** A crisis solved for the mover, and the chance of war in it. */
    @Benchmark
    public double crisis() {
        game.chanceAlone = next();
        game.solve();
        return game.warProbability(game.chanceAlone, game.chanceOfWar, 0.4);
    }

    /** e^x, one of many. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] exponentials() {
        for (int i = 0; i < MANY; i++) {
            to[i] = Elementary.exp(from[i]);
        }
        return to;
    }

    /** The same of {@link Math}, whose bits may differ between machines. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] exponentialsOfMath() {
        for (int i = 0; i < MANY; i++) {
            to[i] = Math.exp(from[i]);
        }
        return to;
    }

    /** The same of {@link StrictMath}, whose bits do not. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] exponentialsOfStrictMath() {
        for (int i = 0; i < MANY; i++) {
            to[i] = StrictMath.exp(from[i]);
        }
        return to;
    }

    /** ln x, one of many. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] logarithms() {
        for (int i = 0; i < MANY; i++) {
            to[i] = Elementary.log(from[i]);
        }
        return to;
    }

    /** The same of {@link Math}. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] logarithmsOfMath() {
        for (int i = 0; i < MANY; i++) {
            to[i] = Math.log(from[i]);
        }
        return to;
    }

    /** The same of {@link StrictMath}. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] logarithmsOfStrictMath() {
        for (int i = 0; i < MANY; i++) {
            to[i] = StrictMath.log(from[i]);
        }
        return to;
    }

    /** A normal quantile, one of many. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double[] quantiles() {
        for (int i = 0; i < MANY; i++) {
            to[i] = Normal.quantile(from[i]);
        }
        return to;
    }
}
