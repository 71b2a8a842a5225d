package org.equipoise.bench.k1;

import java.util.List;

/** What the declaration expects of kernel K1, and how far some runs are from it in standard errors. */
public final class Declared {

    /** An outcome's expected value, with its standard error. */
    private record Expected(String name, double value, double error) {}

    /** How far an outcome's mean is from its expected value. */
    public record Distance(String name, double mean, double error, double expected, double z) {}

    private Declared() {}

    private static List<Expected> of(Variant variant) {
        return switch (variant) {
            case PAR ->
                List.of(
                        new Expected("P(war)", 0.15482, 0.00036),
                        new Expected("incidents", 3.4344, 0.0027),
                        new Expected("final q", 0.70911, 0.00016),
                        new Expected("mean L", -0.11390, 0.00004));
            case SQ ->
                List.of(
                        new Expected("P(war)", 0.11387, 0.00022),
                        new Expected("incidents", 3.4397, 0.0019),
                        new Expected("final q", 0.76275, 0.00010),
                        new Expected("mean L", 0.58564, 0.00018));
        };
    }

    /** Distances of the four outcomes, in the order of the declaration. */
    public static List<Distance> distances(Variant variant, Outcomes outcomes) {
        int runs = outcomes.runs();
        double[][] columns = new double[4][runs];
        for (int run = 0; run < runs; run++) {
            columns[0][run] = outcomes.firstWar[run] > 0 ? 1 : 0;
            columns[1][run] = outcomes.incidents[run];
            columns[2][run] = outcomes.share[run];
            columns[3][run] = outcomes.logRatio[run];
        }
        List<Expected> expected = of(variant);
        Distance[] distances = new Distance[columns.length];
        for (int c = 0; c < columns.length; c++) {
            distances[c] = distance(expected.get(c), columns[c]);
        }
        return List.of(distances);
    }

    private static Distance distance(Expected expected, double[] column) {
        double sum = 0;
        for (double x : column) {
            sum += x;
        }
        double mean = sum / column.length;
        double squares = 0;
        for (double x : column) {
            squares += (x - mean) * (x - mean);
        }
        double error = Math.sqrt(squares / (column.length - 1.0) / column.length);
        double z = (mean - expected.value) / Math.sqrt(error * error + expected.error * expected.error);
        return new Distance(expected.name, mean, error, expected.value, z);
    }
}
