package org.equipoise.games.solve.quantal;

/**
 * A point of the branch with its direction.
 *
 * <p>Arrays are not copied: nobody writes into them once a spot is made, but for {@link LogitSystem#rebase}.
 */
final class Spot {

    /** Log odds, then t; see {@link LogitSystem}. */
    final double[] z;
    /** Direction of the branch, onward, of length 1 in logarithms of probabilities and t. */
    final double[] tangent;
    /** The same in logarithms of probabilities and t, which does not depend on what odds are taken against. */
    final double[] course;
    /** Length of the way from the centroid. */
    final double arclength;
    /** Sign of the determinant of the equations bordered by the direction; it changes where branches cross. */
    final int sign;
    /** How far the first correction went, in the largest change of a log odds. */
    final double distance;
    /** How much shorter the second correction was. */
    final double contraction;

    Spot(
            double[] z,
            double[] tangent,
            double[] course,
            double arclength,
            int sign,
            double distance,
            double contraction) {
        this.z = z;
        this.tangent = tangent;
        this.course = course;
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

    /** The same spot, directed along a line. */
    Spot along(double[] line, double[] lineCourse) {
        return new Spot(z, line, lineCourse, arclength, sign, distance, contraction);
    }

    /** The cosine of the angle between two directions. */
    double cosine(Spot other) {
        double cosine = 0;
        for (int i = 0; i < course.length; i++) {
            cosine += course[i] * other.course[i];
        }
        return cosine;
    }
}
