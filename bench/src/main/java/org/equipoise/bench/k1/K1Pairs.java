package org.equipoise.bench.k1;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the engine against the loop written by hand, a second of one and a second of the other in turn, so that a machine whose
 * speed drifts does not decide: {@code K1Pairs [PAIRS]}, by default 15 after 5 to warm up. Times are of the processor, not the clock.
 */
public final class K1Pairs {

    private static final int WARM_UP = 5;
    private static final int RUNS = 8_000;

    private K1Pairs() {}

    /** See the class. */
    public static void main(String[] arguments) {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        for (Variant variant : Variant.values()) {
            measure(variant, pairs);
        }
    }

    private static void measure(Variant variant, int pairs) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Outcomes outcomes = new Outcomes(RUNS);
        K1Engine engine = new K1Engine(variant, 1);
        K1Loop loop = new K1Loop(1);
        double[] ofEngine = new double[pairs];
        double[] ofLoop = new double[pairs];
        double[] ratio = new double[pairs];
        for (int pair = -WARM_UP; pair < pairs; pair++) {
            long start = clock.getCurrentThreadCpuTime();
            for (int run = 0; run < RUNS; run++) {
                engine.run(outcomes, run);
            }
            long middle = clock.getCurrentThreadCpuTime();
            for (int run = 0; run < RUNS; run++) {
                loop.run(variant, outcomes, run);
            }
            long end = clock.getCurrentThreadCpuTime();
            if (pair >= 0) {
                ofEngine[pair] = RUNS * 1e9 / (middle - start);
                ofLoop[pair] = RUNS * 1e9 / (end - middle);
                ratio[pair] = (middle - start) / (double) (end - middle);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "K1 %-3s engine %,.0f runs/s, loop %,.0f runs/s (medians); loop's time x %.2f (median), %.2f to %.2f of %d pairs%n",
                variant,
                median(ofEngine),
                median(ofLoop),
                median(ratio),
                Arrays.stream(ratio).min().orElse(Double.NaN),
                Arrays.stream(ratio).max().orElse(Double.NaN),
                pairs);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
