package org.equipoise.lab.calibration;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Few statistics from many: a linear forecast of each parameter from all auxiliary statistics, learnt from simulated panels (Fearnhead
 * and Prangle 2012). Distances are taken between forecasts, each in units of its spread over the panels it was learnt from.
 */
final class SemiAutomatic {

    /** Keeps a statistic that never varies from making the equations singular. */
    private static final double RIDGE = 1e-9;

    private final int[] use;
    private final Particle.Part part;
    private final double[] center;
    private final double[] scale;
    private final double[][] slopes;
    private final double[] unit;

    private SemiAutomatic(
            int[] use, Particle.Part part, double[] center, double[] scale, double[][] slopes, double[] unit) {
        this.use = use;
        this.part = part;
        this.center = center;
        this.scale = scale;
        this.slopes = slopes;
        this.unit = unit;
    }

    /** Learns from particles that define the statistics at positions {@code use}. */
    static SemiAutomatic learn(List<Particle> particles, Particle.Part part, int[] use) {
        List<Particle> sound = particles.stream()
                .filter(particle -> particle.defines(part, use))
                .toList();
        List<double[]> statistics =
                sound.stream().map(one -> pick(one.of(part), use)).toList();
        double[] center = Scatter.mean(statistics);
        double[][] covariance = Scatter.covariance(statistics);
        int n = use.length;
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = covariance[i][i] > 0 ? Math.sqrt(covariance[i][i]) : 1;
        }
        List<double[]> lines = sound.stream().map(Particle::line).toList();
        double[] middle = Scatter.mean(lines);
        int free = middle.length;
        double[][] cross = new double[n][free];
        double[][] square = new double[n][n];
        for (int k = 0; k < sound.size(); k++) {
            for (int i = 0; i < n; i++) {
                double x = (statistics.get(k)[i] - center[i]) / scale[i];
                for (int p = 0; p < free; p++) {
                    cross[i][p] += x * (lines.get(k)[p] - middle[p]);
                }
                for (int j = 0; j < n; j++) {
                    square[i][j] += x * (statistics.get(k)[j] - center[j]) / scale[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            square[i][i] += RIDGE * sound.size();
        }
        RealMatrix slopes = new LUDecomposition(new Array2DRowRealMatrix(square, false))
                .getSolver()
                .solve(new Array2DRowRealMatrix(cross, false));
        SemiAutomatic raw = new SemiAutomatic(use, part, center, scale, slopes.getData(), ones(free));
        double[][] spread = Scatter.covariance(
                sound.stream().map(one -> raw.forecast(one.of(part))).toList());
        double[] unit = new double[free];
        for (int p = 0; p < free; p++) {
            unit[p] = spread[p][p] > 0 ? Math.sqrt(spread[p][p]) : 1;
        }
        return new SemiAutomatic(use, part, center, scale, slopes.getData(), unit);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    static double[] pick(double[] values, int[] positions) {
        double[] picked = new double[positions.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = values[positions[i]];
        }
        return picked;
    }

    /** Forecasts of the parameters, up to a constant, in units of their spread; from the statistics of a panel. */
    double[] forecast(double[] statistics) {
        double[] forecast = new double[slopes[0].length];
        for (int i = 0; i < use.length; i++) {
            double x = (statistics[use[i]] - center[i]) / scale[i];
            for (int p = 0; p < forecast.length; p++) {
                forecast[p] += slopes[i][p] * x;
            }
        }
        for (int p = 0; p < forecast.length; p++) {
            forecast[p] /= unit[p];
        }
        return forecast;
    }

    /** Forecasts of a particle. */
    double[] forecast(Particle particle) {
        return forecast(particle.of(part));
    }

    /** Distance of a particle from an observed forecast; infinite where a statistic is not defined. */
    double distance(Particle particle, double[] observed) {
        return particle.defines(part, use) ? distance(forecast(particle), observed) : Double.POSITIVE_INFINITY;
    }

    /** Euclidean distance of forecasts. */
    static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int p = 0; p < one.length; p++) {
            sum += (one[p] - other[p]) * (one[p] - other[p]);
        }
        return Math.sqrt(sum);
    }
}
