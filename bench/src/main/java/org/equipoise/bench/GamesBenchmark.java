package org.equipoise.bench;

import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

import java.util.concurrent.TimeUnit;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.quantal.CompiledLogit;
import org.equipoise.games.solve.quantal.LogitBranch;
import org.equipoise.games.solve.quantal.QuantalTrace;
import org.equipoise.model.mechanism.crisis.CrisisTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Games by the general solvers: the crisis as a plain tree of 14 nodes, and as the tree with every type that anybody weighs, which the
 * engine's own evaluation ({@code PrimitiveBenchmark.crisis}) is checked against; the branch of quantal responses of stripped-down
 * poker.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class GamesBenchmark {

    private final CompiledLogit plain = CompiledLogit.of(plainCrisis());
    private final CompiledLogit.Sheet plainSheet = plain.sheet();
    private final CompiledLogit whole = CompiledLogit.of(wholeCrisis());
    private final CompiledLogit.Sheet wholeSheet = whole.sheet();
    private final Game poker = poker();
    private double x = 0.5;

    private static Game plainCrisis() {
        Between g = Game.between("mover", "target");
        Tree force =
                g.move("target", "answer to force", to("concede", g.end(.02, -.02)), to("resist", g.end(-.08, -.06)));
        Tree later = g.move(
                "mover",
                "after the refusal",
                to("back down", g.end(-.05, 0)),
                to(
                        "limited force",
                        g.move("target", "then", to("concede", g.end(.02, -.02)), to("resist", g.end(-.08, -.06)))),
                to("war", g.end(-.1, -.5)));
        return g.startingAt(g.move(
                "mover",
                "move",
                to("stand down", g.end(0, 0)),
                to("demand", g.move("target", "answer", to("accept", g.end(.1, -.1)), to("refuse", later))),
                to("limited force", force),
                to("war", g.end(-.1, -.5))));
    }

    private static Game wholeCrisis() {
        return CrisisTree.of("crisis", PrimitiveBenchmark.game(), 0.6, 0.55, 0.4);
    }

    private static Game poker() {
        Between g = Game.between("Alice", "Bob");
        Tree king = g.move("Bob", "facing a bet", to("call", g.end(2, -2)), to("fold", g.end(1, -1)));
        Tree queen = g.move("Bob", "facing a bet", to("call", g.end(-2, 2)), to("fold", g.end(1, -1)));
        return g.startingAt(g.chance(
                "deal",
                with("1/2", "King", g.move("Alice", "King", to("bet", king), to("fold", g.end(-1, 1)))),
                with("1/2", "Queen", g.move("Alice", "Queen", to("bet", queen), to("fold", g.end(-1, 1))))));
    }

    private double next() {
        x = x > 0.99 ? 0.01 : x + 1e-3;
        return x;
    }

    /** Agent logit at a given lambda on the plain crisis. */
    @Benchmark
    public double plainCrisisAtLambda() {
        plain.solve(8 + next(), plainSheet);
        return plainSheet.choice[0];
    }

    /** The same on the crisis with all types weighed. */
    @Benchmark
    public double wholeCrisisAtLambda() {
        whole.solve(8 + next(), wholeSheet);
        return wholeSheet.choice[0];
    }

    /** The branch of stripped-down poker up to lambda 20. */
    @Benchmark
    public QuantalTrace<Solution> pokerBranchToLambda20() {
        return LogitBranch.of(poker).upTo(20);
    }
}
