package org.equipoise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.Bootstrap;
import org.equipoise.games.estimate.BootstrapSummary;
import org.equipoise.games.estimate.ChoiceGame;
import org.equipoise.games.estimate.Fit;
import org.equipoise.games.estimate.StrategicChoice;
import org.equipoise.games.estimate.table.DataTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A strategic probit of 282 disputes with all its starts, and 1,000 draws of its bootstrap on all processors. Wants {@code war1800.csv}
 * in the folder {@code reference} beside the one that {@code EQUIPOISE_DATA} names.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Thread)
public class EstimationBenchmark {

    private static final String FORMULA = "esc + war ~ s_wt_re1 + revis1 | 0 | regime1 | balanc + regime2";
    private static final int DRAWS = 1000;

    private DataTable disputes = DataTable.parse("empty", "x\n1\n");

    /** Reads the data. */
    @Setup
    public void read() throws IOException {
        Path data = Path.of(System.getenv().getOrDefault("EQUIPOISE_DATA", "../shared/data"));
        Path file = data.resolve("../reference/war1800.csv").normalize();
        disputes = DataTable.parse(file.toString(), Files.readString(file));
    }

    private Fit fitted() {
        return StrategicChoice.of(ChoiceGame.egame12(), FORMULA).fit(disputes);
    }

    /** A fit. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Fit fit() {
        return fitted();
    }

    /** 1,000 draws on all processors, the fit included. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public BootstrapSummary bootstrap() {
        Fit fit = fitted();
        Bootstrap bootstrap = Bootstrap.of(fit, 1);
        List<Bootstrap.Draw> draws =
                IntStream.range(0, DRAWS).parallel().mapToObj(bootstrap::draw).toList();
        return BootstrapSummary.of(fit, draws, 0.95);
    }
}
