package org.equipoise.lab.calibration;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Mean statistics as a quadratic function of the parameters on the line, by least squares on simulated panels. */
final class ResponseSurface {

    private static final double RIDGE = 1e-9;

    private final double[] center;
    private final double[] scale;
    private final double[][] coefficients;

    private ResponseSurface(double[] center, double[] scale, double[][] coefficients) {
        this.center = center;
        this.scale = scale;
        this.coefficients = coefficients;
    }

    /** Fits the statistics at positions {@code use} of particles that define them. */
    static ResponseSurface fit(List<Particle> particles, Particle.Part part, int[] use) {
        List<Particle> sound = particles.stream()
                .filter(particle -> particle.defines(part, use))
                .toList();
        List<double[]> lines = sound.stream().map(Particle::line).toList();
        double[] center = Scatter.mean(lines);
        double[][] covariance = Scatter.covariance(lines);
        double[] scale = new double[center.length];
        for (int p = 0; p < scale.length; p++) {
            scale[p] = Math.sqrt(covariance[p][p]);
        }
        int terms = terms(center.length);
        double[][] square = new double[terms][terms];
        double[][] cross = new double[terms][use.length];
        for (Particle particle : sound) {
            double[] x = expand(particle.line(), center, scale);
            double[] values = particle.of(part);
            for (int i = 0; i < terms; i++) {
                for (int j = 0; j < terms; j++) {
                    square[i][j] += x[i] * x[j];
                }
                for (int s = 0; s < use.length; s++) {
                    cross[i][s] += x[i] * values[use[s]];
                }
            }
        }
        for (int i = 0; i < terms; i++) {
            square[i][i] += RIDGE * sound.size();
        }
        RealMatrix solved = new LUDecomposition(new Array2DRowRealMatrix(square, false))
                .getSolver()
                .solve(new Array2DRowRealMatrix(cross, false));
        return new ResponseSurface(center, scale, solved.getData());
    }

    private static int terms(int free) {
        return 1 + free + free * (free + 1) / 2;
    }

    private static double[] expand(double[] line, double[] center, double[] scale) {
        int free = line.length;
        double[] x = new double[terms(free)];
        x[0] = 1;
        int at = 1 + free;
        for (int p = 0; p < free; p++) {
            x[1 + p] = (line[p] - center[p]) / scale[p];
            for (int q = 0; q <= p; q++) {
                x[at++] = x[1 + p] * x[1 + q];
            }
        }
        return x;
    }

    /** Mean statistics at a point. */
    double[] at(double[] line) {
        double[] x = expand(line, center, scale);
        double[] values = new double[coefficients[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int s = 0; s < values.length; s++) {
                values[s] += coefficients[i][s] * x[i];
            }
        }
        return values;
    }

    /** Slopes at a point, {@code [statistic][parameter]}; exact, since the surface is quadratic. */
    double[][] slopes(double[] line) {
        double[][] slopes = new double[coefficients[0].length][line.length];
        for (int p = 0; p < line.length; p++) {
            double[] up = line.clone();
            double[] down = line.clone();
            up[p] += scale[p];
            down[p] -= scale[p];
            double[] high = at(up);
            double[] low = at(down);
            for (int s = 0; s < slopes.length; s++) {
                slopes[s][p] = (high[s] - low[s]) / (2 * scale[p]);
            }
        }
        return slopes;
    }
}
