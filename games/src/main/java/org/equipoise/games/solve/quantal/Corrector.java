package org.equipoise.games.solve.quantal;

import java.util.Optional;

/** Brings a guess onto the branch by Newton's method, within the plane through the guess that is normal to a direction. */
final class Corrector {

    private static final int MOST_STEPS = 12;
    /** Corrections shorter than this reuse the matrix: they no longer change it. */
    private static final double FAMILIAR = 1e-5;

    private static final double EXACT = 1e-12;
    private static final double NEAR = 1e-9;
    /** Rounding of t (u_a - u_0) grows with t; where equilibria form a continuum nothing damps it. */
    private static final double ROUNDING = 0x1p-51;

    private final LogitSystem system;
    private final int n;
    private final Lu lu;
    private final double[] change;

    Corrector(LogitSystem system) {
        this.system = system;
        n = system.unknowns + 1;
        lu = new Lu(n);
        change = new double[n];
    }

    /** The spot at the centroid. */
    Spot centroid() {
        double[] up = new double[n];
        up[n - 1] = 1;
        return correct(new double[n], up, up, 0).orElseThrow();
    }

    /**
     * The spot near a guess.
     *
     * @param guess where to begin
     * @param normal direction in which the guess is not moved
     * @param onward direction in which the tangent is to point
     * @param arclength what to write into the spot
     * @return empty if the corrections do not converge
     */
    Optional<Spot> correct(double[] guess, double[] normal, double[] onward, double arclength) {
        double[] z = guess.clone();
        double distance = 0;
        double contraction = 0;
        double before = Double.POSITIVE_INFINITY;
        boolean met = false;
        for (int i = 0; i < MOST_STEPS; i++) {
            system.at(z);
            if (i == 0 || before > FAMILIAR) {
                fill(z, normal);
                if (!lu.factor()) {
                    return Optional.empty();
                }
            }
            system.residual(z, change);
            change[n - 1] = 0;
            lu.solve(change);
            double length = 0;
            double relative = 0;
            for (int r = 0; r < n; r++) {
                z[r] -= change[r];
                double scale = r == n - 1 ? 1 + Math.abs(z[r]) : 1;
                length = Math.max(length, Math.abs(change[r]) / scale);
                relative = Math.max(relative, Math.abs(change[r]) / (1 + Math.abs(z[r])));
            }
            if (!(length < Double.POSITIVE_INFINITY)) {
                return Optional.empty();
            }
            distance = i == 0 ? length : distance;
            contraction = i == 1 ? length / before : contraction;
            double rounding = ROUNDING * Math.abs(z[n - 1]);
            if (length <= EXACT + rounding || (met && length >= 0.5 * before)) {
                return Optional.of(spot(z, onward, arclength, distance, contraction));
            }
            met = relative <= NEAR + 100 * rounding;
            before = length;
        }
        return met ? Optional.of(spot(z, onward, arclength, distance, contraction)) : Optional.empty();
    }

    private void fill(double[] z, double[] normal) {
        system.jacobian(z[n - 1], lu.rows());
        System.arraycopy(normal, 0, lu.rows()[n - 1], 0, n);
    }

    private Spot spot(double[] z, double[] onward, double arclength, double distance, double contraction) {
        double[] tangent = new double[n];
        tangent[n - 1] = 1;
        lu.solve(tangent);
        double along = 0;
        for (int r = 0; r < n; r++) {
            along += tangent[r] * onward[r];
        }
        double[] course = normalise(tangent, along < 0);
        return new Spot(z, tangent, course, arclength, along < 0 ? -lu.sign() : lu.sign(), distance, contraction);
    }

    /** Makes a direction one of length 1, perhaps turned about, and returns its course. */
    double[] normalise(double[] direction, boolean turned) {
        double[] course = system.course(direction);
        double square = 0;
        for (double part : course) {
            square += part * part;
        }
        double norm = turned ? -Math.sqrt(square) : Math.sqrt(square);
        for (int r = 0; r < n; r++) {
            direction[r] /= norm;
        }
        for (int i = 0; i < course.length; i++) {
            course[i] /= norm;
        }
        return course;
    }

    /** Takes odds against likelier actions, if they have come to be taken against unlikely ones, and rewrites a spot. */
    void rebase(Spot spot) {
        system.at(spot.z);
        if (system.isLopsided()) {
            system.rebase(spot.z, spot.tangent);
        }
    }
}
