package org.equipoise.lab.calibration;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Distance from what was observed in units of how it varies: (s - s_obs)' V^-1 (s - s_obs). */
final class Wald {

    /** Keeps two statistics that always move together from making the covariance singular. */
    private static final double RIDGE = 1e-6;

    private final double[] observed;
    private final RealMatrix inverse;

    /**
     * A distance.
     *
     * @param observed statistics observed
     * @param covariance how they vary
     */
    Wald(double[] observed, double[][] covariance) {
        this.observed = observed;
        RealMatrix guarded = new Array2DRowRealMatrix(covariance);
        for (int i = 0; i < observed.length; i++) {
            guarded.multiplyEntry(i, i, 1 + RIDGE);
        }
        inverse = new LUDecomposition(guarded).getSolver().getInverse();
    }

    /** The distance of statistics in squared units. */
    double of(double[] statistics) {
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < observed.length; j++) {
                sum += (statistics[i] - observed[i]) * inverse.getEntry(i, j) * (statistics[j] - observed[j]);
            }
        }
        return sum;
    }

    /** Information of the parameters: G' V^-1 G for slopes G, {@code [statistic][parameter]}. */
    double[][] information(double[][] slopes) {
        RealMatrix g = new Array2DRowRealMatrix(slopes);
        return g.transpose().multiply(inverse).multiply(g).getData();
    }

    /** Rows and columns of a matrix. */
    static double[][] pick(double[][] matrix, int[] positions) {
        double[][] picked = new double[positions.length][];
        for (int i = 0; i < positions.length; i++) {
            picked[i] = SemiAutomatic.pick(matrix[positions[i]], positions);
        }
        return picked;
    }

    /** Covariance plus a share of another. */
    static double[][] plus(double[][] one, double[][] other, double share) {
        double[][] sum = new double[one.length][one.length];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                sum[i][j] = one[i][j] + share * other[i][j];
            }
        }
        return sum;
    }

    /** Mean of the statistics at positions, over particles that define them. */
    static double[] mean(List<Particle> particles, Particle.Part part, int[] use) {
        return Scatter.mean(defined(particles, part, use));
    }

    /** Statistics at positions of the particles that define them. */
    static List<double[]> defined(List<Particle> particles, Particle.Part part, int[] use) {
        return particles.stream()
                .filter(particle -> particle.defines(part, use))
                .map(particle -> SemiAutomatic.pick(particle.of(part), use))
                .toList();
    }
}
