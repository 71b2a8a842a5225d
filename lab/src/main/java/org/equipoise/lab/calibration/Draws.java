package org.equipoise.lab.calibration;

import java.util.List;

/**
 * A posterior as weighted points on the line, whatever method made them.
 *
 * @param lines points, in the order of {@link FreeParameter#CORE}
 * @param weights one for each, summing to one
 */
record Draws(List<double[]> lines, double[] weights) {

    /** Values of one parameter on its own scale. */
    double[] values(int parameter) {
        FreeParameter free = FreeParameter.CORE.get(parameter);
        return lines.stream().mapToDouble(line -> free.back(line[parameter])).toArray();
    }

    /** A quantile of one parameter on its own scale. */
    double quantile(int parameter, double share) {
        double[] raw = lines.stream().mapToDouble(line -> line[parameter]).toArray();
        return FreeParameter.CORE.get(parameter).back(Scatter.quantile(raw, weights, share));
    }

    /** The point at which a uniform number falls, points in order with their weights. */
    double[] at(double uniform) {
        double left = uniform;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return lines.get(i);
            }
        }
        return lines.get(lines.size() - 1);
    }
}
