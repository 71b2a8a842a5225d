package org.equipoise.lab.statistics;

/** Mean and scatter of the runs of one future, in their order; runs that do not define the measure are left out. */
final class Luck {

    private int runs;
    private double mean;
    private double squares;

    /** Reads {@code count} numbers at {@code from}, {@code from + step}, ... */
    void of(double[] values, int from, int step, int count) {
        double sum = 0;
        runs = 0;
        for (int i = 0; i < count; i++) {
            double x = values[from + i * step];
            if (!Double.isNaN(x)) {
                sum += x;
                runs++;
            }
        }
        mean = runs == 0 ? Double.NaN : sum / runs;
        squares = 0;
        for (int i = 0; i < count; i++) {
            double x = values[from + i * step];
            if (!Double.isNaN(x)) {
                squares += (x - mean) * (x - mean);
            }
        }
    }

    /** Reads the differences between two series of numbers, where both are defined. */
    void ofPairs(double[] values, int from, int base, int step, int count) {
        double sum = 0;
        runs = 0;
        for (int i = 0; i < count; i++) {
            double x = values[from + i * step] - values[base + i * step];
            if (!Double.isNaN(x)) {
                sum += x;
                runs++;
            }
        }
        mean = runs == 0 ? Double.NaN : sum / runs;
        squares = 0;
        for (int i = 0; i < count; i++) {
            double x = values[from + i * step] - values[base + i * step];
            if (!Double.isNaN(x)) {
                squares += (x - mean) * (x - mean);
            }
        }
    }

    int runs() {
        return runs;
    }

    double mean() {
        return mean;
    }

    double squares() {
        return squares;
    }
}
