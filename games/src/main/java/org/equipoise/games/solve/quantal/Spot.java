package org.equipoise.games.solve.quantal;

/**
 * A point of the branch with its direction.
 *
 * <p>Arrays are not copied: nobody writes into them once a spot is made.
 */
final class Spot {

    /** Log odds, then t; see {@link LogitSystem}. */
    final double[] z;
    /** Unit vector along the branch, onward. */
    final double[] tangent;
    /** Length of the way from the centroid. */
    final double arclength;
    /** Sign of the determinant of the equations bordered by the direction; it changes where branches cross. */
    final int sign;
    /** How far the first correction went, in the largest change of a log odds. */
    final double distance;
    /** How much shorter the second correction was. */
    final double contraction;

    Spot(double[] z, double[] tangent, double arclength, int sign, double distance, double contraction) {
        this.z = z;
        this.tangent = tangent;
        this.arclength = arclength;
        this.sign = sign;
        this.distance = distance;
        this.contraction = contraction;
    }

    /** Lambda times the range of payoffs. */
    double t() {
        return z[z.length - 1];
    }

    /** How fast t grows along the branch. */
    double rise() {
        return tangent[tangent.length - 1];
    }
}
