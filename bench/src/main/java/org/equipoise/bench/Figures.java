package org.equipoise.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.bench.k1.K1Pairs;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints all figures of a machine in one run: {@code Figures [quick]}. Every benchmark runs with the allocation profiler; ratios are of
 * figures of the same run. Exit code 1 if a run of the lead case or of the kernel allocates.
 */
public final class Figures {

    private static final String ONE_THREAD = "LeadBenchmark.run policy=";
    private static final String TWO_THREADS = "LeadBenchmark.runOnTwoThreads policy=";
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    /** What the harness itself allocates in an iteration, spread over its operations, stays below this. */
    private static final double NOISE = 1;

    private Figures() {}

    /** See the class. */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = List.of(arguments).contains("quick");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.LeadBenchmark\\.")
                .include("\\.PrimitiveBenchmark\\.")
                .include("\\.KernelBenchmark\\.")
                .include("\\.GamesBenchmark\\.")
                .include("\\.EstimationBenchmark\\.")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        if (quick) {
            options.forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1));
        }
        System.out.printf(
                "%s %s, %d processors%n%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        Map<String, RunResult> results = new TreeMap<>();
        for (RunResult result : collect(options)) {
            results.put(name(result), result);
        }
        boolean allocates = table(results);
        ratios(results);
        K1Pairs.main(new String[] {quick ? "5" : "15"});
        if (allocates) {
            System.out.println("\nA run allocates.");
            System.exit(1);
        }
    }

    private static Collection<RunResult> collect(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name =
                new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1));
        for (String key : result.getParams().getParamsKeys()) {
            name.append(' ').append(key).append('=').append(result.getParams().getParam(key));
        }
        return name.toString();
    }

    private static boolean table(Map<String, RunResult> results) {
        boolean allocates = false;
        System.out.printf(
                Locale.ROOT, "%-66s %12s %10s %-6s %14s%n", "benchmark", "score", "+- 99.9 %", "", "allocated B/op");
        for (Map.Entry<String, RunResult> entry : results.entrySet()) {
            Result<?> score = entry.getValue().getPrimaryResult();
            double allocated = allocated(entry.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "%-66s %,12.2f %,10.2f %-6s %14.4f%n",
                    entry.getKey(),
                    score.getScore(),
                    score.getScoreError(),
                    score.getScoreUnit(),
                    allocated);
            allocates |= !(allocated < NOISE) && !mayAllocate(entry.getKey());
        }
        System.out.println();
        return allocates;
    }

    /** Solvers that trace and estimators make what they return; only the month loop must not. */
    private static boolean mayAllocate(String benchmark) {
        return benchmark.startsWith("GamesBenchmark") || benchmark.startsWith("EstimationBenchmark");
    }

    private static double allocated(RunResult result) {
        for (String label : result.getSecondaryResults().keySet()) {
            if (label.endsWith(ALLOCATED)) {
                return result.getSecondaryResults().get(label).getScore();
            }
        }
        return Double.NaN;
    }

    private static void ratios(Map<String, RunResult> results) {
        List<String> lines = new ArrayList<>();
        for (String key : List.copyOf(results.keySet())) {
            if (key.startsWith(ONE_THREAD)) {
                line(
                        lines,
                        results,
                        "two threads over one",
                        TWO_THREADS,
                        ONE_THREAD,
                        key.substring(ONE_THREAD.length()));
            }
        }
        for (String variant : List.of("PAR", "SQ")) {
            line(
                    lines,
                    results,
                    "loop over engine",
                    "KernelBenchmark.loop variant=",
                    "KernelBenchmark.engine variant=",
                    variant);
            line(
                    lines,
                    results,
                    "loop with Math over engine",
                    "KernelBenchmark.loopOfMath variant=",
                    "KernelBenchmark.engine variant=",
                    variant);
        }
        lines.forEach(System.out::println);
    }

    private static void line(
            List<String> lines, Map<String, RunResult> results, String what, String above, String below, String which) {
        RunResult first = results.get(above + which);
        RunResult second = results.get(below + which);
        if (first != null && second != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-28s %-36s %.3f",
                    what,
                    which,
                    first.getPrimaryResult().getScore()
                            / second.getPrimaryResult().getScore()));
        }
    }
}
