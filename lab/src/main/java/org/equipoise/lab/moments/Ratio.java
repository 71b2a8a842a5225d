package org.equipoise.lab.moments;

import java.util.ArrayList;
import java.util.List;

/** A rate: a sum of counts over a sum of exposures, with the standard error of clusters that are sampled whole. */
final class Ratio {

    private final List<double[]> clusters = new ArrayList<>();

    /** Adds a cluster. */
    void add(double count, double exposure) {
        clusters.add(new double[] {count, exposure});
    }

    double value() {
        double count = 0;
        double exposure = 0;
        for (double[] cluster : clusters) {
            count += cluster[0];
            exposure += cluster[1];
        }
        return count / exposure;
    }

    double error() {
        int n = clusters.size();
        double value = value();
        double exposure = 0;
        double squares = 0;
        for (double[] cluster : clusters) {
            exposure += cluster[1];
            double residual = cluster[0] - value * cluster[1];
            squares += residual * residual;
        }
        return n < 2 ? Double.NaN : Math.sqrt(squares * n / (n - 1)) / exposure;
    }
}
