package org.equipoise.games.group.expected;

/**
 * What everyone expects from challenging everyone at given positions.
 *
 * <p>With D = |x_i - x_j| / R and B = (|x_i - mu| + |x_i - x_j|) / R:
 *
 * <pre>
 * U_s = 2 - 4 (1/2 - D/2)^r   U_f = 2 - 4 (1/2 + D/2)^r   U_sq = 2 - 4 (1/2)^r
 * U_b = 2 - 4 (1/2 - B/4)^r   U_w = 2 - 4 (1/2 + B/4)^r
 * E_ij = s_j [P_ij U_s + (1 - P_ij) U_f] + (1 - s_j) U_s - Q U_sq -+ (1 - Q) [T U_b + (1 - T) U_w]
 * </pre>
 */
final class Challenges {

    private final Arena arena;
    private final NoChallenge noChallenge;
    private final double[] x;
    private final double reference;
    private final double[][] success;

    /**
     * Sets the scene.
     *
     * @param x positions
     * @param exponents a_k of the votes
     * @param reference mu
     */
    Challenges(Arena arena, Variant variant, double[] x, double[] exponents, double reference) {
        this.arena = arena;
        this.noChallenge = variant.noChallenge();
        this.x = x;
        this.reference = reference;
        this.success = success(variant.winning(), exponents);
    }

    /** P_ij. Between actors of one mind, or where nobody votes, it is 1/2 if P_ij and P_ji are to add up to 1, and else 0. */
    double[][] success() {
        return success;
    }

    /** E_ij at risk exponent r. */
    double gain(int i, int j, double r) {
        double half = arena.distance(x[i], x[j]) / 2;
        double succeeds = utility(0.5 - half, r);
        double fails = utility(0.5 + half, r);
        double s = arena.salience[j];
        double p = success[i][j];
        double challenge = s * (p * succeeds + (1 - p) * fails) + (1 - s) * succeeds;
        double q = noChallenge.q();
        double waits = challenge - q * utility(0.5, r);
        if (q == 1) {
            return waits;
        }
        double quarter = (arena.distance(x[i], reference) + arena.distance(x[i], x[j])) / 4;
        double t = nearer(i, j);
        double drifts = (1 - q) * (t * utility(0.5 - quarter, r) + (1 - t) * utility(0.5 + quarter, r));
        return noChallenge.sign() == NoChallenge.Sign.SUBTRACTED ? waits - drifts : waits + drifts;
    }

    /** S_i: what the others expect from challenging i at r = 1. */
    double threat(int i) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += j == i ? 0 : gain(j, i, 1);
        }
        return sum;
    }

    private double nearer(int i, int j) {
        return switch (noChallenge.drift()) {
            case FIXED -> noChallenge.t();
            case TOWARDS_REFERENCE ->
                0.5 * (1 + Math.signum(arena.distance(x[i], x[j]) - arena.distance(x[i], reference)));
        };
    }

    private static double utility(double base, double r) {
        return 2 - 4 * power(base, r);
    }

    /** Distances can leave rounding errors below 0 where the exact base is 0. */
    private static double power(double base, double exponent) {
        return exponent == 1 ? base : StrictMath.pow(Math.max(0, base), exponent);
    }

    private double[][] success(Winning winning, double[] exponents) {
        int n = x.length;
        double[][] bent = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                bent[k][i] = arena.weights[k] * power(arena.distance(x[k], x[i]), exponents[k]);
            }
        }
        double[][] votesFor = new double[n][n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    votesFor[i][j] += Math.max(0, bent[k][j] - bent[k][i]);
                }
                all += votesFor[i][j];
            }
        }
        // a vote for one is a vote against the other, and a pair stands in both orders
        double allPairs = 2 * all;
        double[][] p = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double top = winning.numerator() == Winning.Numerator.VOTES_FOR
                        ? votesFor[i][j]
                        : Math.max(0, votesFor[i][j] - votesFor[j][i]);
                boolean pairwise = winning.denominator() == Winning.Denominator.PAIRWISE;
                double bottom = pairwise ? votesFor[i][j] + votesFor[j][i] : allPairs;
                boolean addUp = pairwise && winning.numerator() == Winning.Numerator.VOTES_FOR;
                p[i][j] = bottom > 0 ? top / bottom : addUp ? 0.5 : 0;
            }
        }
        return p;
    }
}
