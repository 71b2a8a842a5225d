package org.equipoise.bench.k1;

import java.util.List;
import java.util.Locale;

/**
 * Checks both forms of kernel K1 against the declared expectations: {@code K1Check [RUNS [SEED]]}, by default 400,000 runs of each
 * form and variant. Exit code 1 if any outcome lies 3 standard errors or more away.
 */
public final class K1Check {

    private static final double FAR = 3;
    private static final long SEED = 20_261_122;

    private K1Check() {}

    /** See the class. */
    public static void main(String[] arguments) {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        boolean far = false;
        System.out.printf(
                Locale.ROOT,
                "%-7s %-3s %-9s %9s %9s %9s %6s%n",
                "form",
                "",
                "outcome",
                "mean",
                "error",
                "declared",
                "z");
        for (Variant variant : Variant.values()) {
            far |= print("engine", variant, ofEngine(variant, runs, seed));
            far |= print("loop", variant, ofLoop(variant, runs, seed));
        }
        if (far) {
            System.exit(1);
        }
    }

    /** Distances of the mechanisms from the declaration. */
    static List<Declared.Distance> ofEngine(Variant variant, int runs, long seed) {
        Outcomes outcomes = new Outcomes(runs);
        K1Engine engine = new K1Engine(variant, seed);
        for (int run = 0; run < runs; run++) {
            engine.run(outcomes, run);
        }
        return Declared.distances(variant, outcomes);
    }

    /** Distances of the loop from the declaration. */
    static List<Declared.Distance> ofLoop(Variant variant, int runs, long seed) {
        Outcomes outcomes = new Outcomes(runs);
        K1Loop loop = new K1Loop(seed);
        for (int run = 0; run < runs; run++) {
            loop.run(variant, outcomes, run);
        }
        return Declared.distances(variant, outcomes);
    }

    private static boolean print(String form, Variant variant, List<Declared.Distance> distances) {
        boolean far = false;
        for (Declared.Distance distance : distances) {
            System.out.printf(
                    Locale.ROOT,
                    "%-7s %-3s %-9s %9.5f %9.5f %9.5f %+6.2f%n",
                    form,
                    variant,
                    distance.name(),
                    distance.mean(),
                    distance.error(),
                    distance.expected(),
                    distance.z());
            far |= !(Math.abs(distance.z()) < FAR);
        }
        return far;
    }
}
