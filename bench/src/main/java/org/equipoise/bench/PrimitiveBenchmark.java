package org.equipoise.bench;

import java.util.concurrent.TimeUnit;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.mechanism.crisis.CrisisGame;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a month is made of: an exponential, a logarithm, a draw, a crisis; {@code baseline} measures the harness itself. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PrimitiveBenchmark {

    private static final double[] NODE = {0.2, 0.3, 0.4, 0.5, 0.6};

    private final Chance chance = new Chance();
    private final CrisisGame game = game();
    private final long stream = Stream.of("bench");
    private double x = 0.5;
    private int index;

    private static CrisisGame game() {
        CrisisGame game = new CrisisGame(NODE.length);
        game.lambda = 9;
        game.limitedCost = 0.3;
        game.limitedGain = 0.02;
        game.audienceCost = 0.05;
        game.gain = 0.4;
        game.loss = 0.2;
        game.cost = 0.35;
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

    /** A crisis solved for the mover, and the chance of war in it. */
    @Benchmark
    public double crisis() {
        game.chanceAlone = next();
        game.solve();
        return game.warProbability(game.chanceAlone, game.chanceOfWar, 0.4);
    }
}
