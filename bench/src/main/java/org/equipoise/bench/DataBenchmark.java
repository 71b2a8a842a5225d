package org.equipoise.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.sipri.Deal;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.sipri.RegisterByDeal;
import org.equipoise.data.sipri.RegisterByDelivery;
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
 * Reading the trade register in both layouts, and building the directed panel of rivals from the files, from disk each time. Wants the
 * files in the folder that {@code EQUIPOISE_DATA} names.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@State(Scope.Thread)
public class DataBenchmark {

    private static final Path DATA = Path.of(System.getenv().getOrDefault("EQUIPOISE_DATA", "../shared/data"));

    /** One row a deal and delivery year: the world 1990-2023. */
    @Benchmark
    public Imported<Delivery> registerByDelivery() {
        return new RegisterByDelivery()
                .read(RawFile.read(DATA.resolve("sipri/register_B_world_1990-2023_gen2024-04-13.csv.gz")));
    }

    /** One row a deal: recipients of the case studies. */
    @Benchmark
    public Imported<Deal> registerByDeal() {
        return new RegisterByDeal().read(RawFile.read(DATA.resolve("sipri/register_A_cases_gen2026-05-18.csv")));
    }

    /** All that the panel needs, read and joined. */
    @Benchmark
    public RivalPanel panel() {
        return RivalPanel.of(Library.open(DATA));
    }
}
