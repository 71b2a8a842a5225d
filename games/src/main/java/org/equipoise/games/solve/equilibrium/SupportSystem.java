package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;

/**
 * The equations that say that each player is indifferent between the strategies of its support, and the inequalities that say that no other
 * pays more.
 *
 * <p>Unknown is the probability of each strategy of a support but the first, player by player; the first gets what is left. There are as
 * many equations, each a polynomial that is linear in each player's probabilities.
 */
final class SupportSystem {

    private final int[][] supports;
    private final List<Tensor> equations = new ArrayList<>();
    private final List<Tensor> inequalities = new ArrayList<>();
    private final Tensor[][] slopes;
    private final int unknowns;

    SupportSystem(Advantages advantages, int[][] supports) {
        this.supports = supports;
        for (int player = 0; player < supports.length; player++) {
            int[] own = supports[player];
            for (int s = 1; s < own.length; s++) {
                equations.add(advantages.of(player, own[s], own[0], supports));
            }
            for (int s = 0; s < advantages.game().size(player); s++) {
                if (Arrays.binarySearch(own, s) < 0) {
                    inequalities.add(advantages.of(player, s, own[0], supports));
                }
            }
        }
        unknowns = equations.size();
        slopes = new Tensor[unknowns][unknowns];
        for (Tensor[] row : slopes) {
            Arrays.fill(row, new Tensor(new int[0], new int[0], new Interval[] {Interval.ZERO}));
        }
        for (int row = 0; row < unknowns; row++) {
            int column = 0;
            for (int player = 0; player < supports.length; player++) {
                for (int s = 1; s < supports[player].length; s++) {
                    if (equations.get(row).has(player)) {
                        slopes[row][column] = equations.get(row).slope(player, s);
                    }
                    column++;
                }
            }
        }
    }

    /** Number of unknowns. */
    int unknowns() {
        return unknowns;
    }

    /** The box of all mixed strategies. */
    Interval[] all() {
        Interval[] box = new Interval[unknowns];
        Arrays.fill(box, new Interval(0, 1));
        return box;
    }

    /** Probabilities of each player's support; the first may be anything that makes them sum to one. */
    Interval[][] mixed(Interval[] box) {
        Interval[][] mixed = new Interval[supports.length][];
        int at = 0;
        for (int player = 0; player < supports.length; player++) {
            mixed[player] = new Interval[supports[player].length];
            mixed[player][0] = Interval.ONE;
            for (int s = 1; s < mixed[player].length; s++) {
                mixed[player][s] = box[at++];
                mixed[player][0] = mixed[player][0].minus(mixed[player][s]);
            }
        }
        return mixed;
    }

    /** Whether no point of a box in [0, 1] can be an equilibrium. */
    boolean isExcluded(Interval[] box) {
        Interval[][] mixed = mixed(box);
        for (Interval[] own : mixed) {
            if (own[0].high() < 0) {
                return true;
            }
            own[0] = own[0].common(new Interval(0, 1));
        }
        for (Tensor equation : equations) {
            if (!equation.expectation(mixed).holds(0)) {
                return true;
            }
        }
        for (Tensor inequality : inequalities) {
            if (inequality.expectation(mixed).low() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether every point of a box is an equilibrium, the box lying within the mixed strategies. */
    boolean isFilled(Interval[] box) {
        Interval[][] mixed = mixed(box);
        for (Interval[] own : mixed) {
            if (own[0].low() < 0) {
                return false;
            }
        }
        for (Tensor equation : equations) {
            Interval pays = equation.expectation(mixed);
            if (pays.low() != 0 || pays.high() != 0) {
                return false;
            }
        }
        return inequalities.stream()
                .allMatch(inequality -> inequality.expectation(mixed).high() <= 0);
    }

    /** The largest of what other strategies may pay more; no inequality gives -1. */
    Interval temptation(Interval[] box) {
        Interval[][] mixed = mixed(box);
        Interval most = Interval.of(-1);
        for (Tensor inequality : inequalities) {
            Interval pays = inequality.expectation(mixed);
            most = new Interval(Math.max(most.low(), pays.low()), Math.max(most.high(), pays.high()));
        }
        return most;
    }

    /**
     * Krawczyk's operator {@code m - Y f(m) + (I - Y J(B)) (B - m)} with m the middle of the box B and Y near the inverse of the Jacobian
     * there. It holds every solution that B holds; if it lies inside B, there is exactly one (Krawczyk 1969; Moore 1977).
     *
     * @return empty if the Jacobian is singular or nearly so
     */
    Optional<Interval[]> krawczyk(Interval[] box) {
        Interval[] middle = new Interval[unknowns];
        for (int i = 0; i < unknowns; i++) {
            middle[i] = Interval.of(box[i].middle());
        }
        Interval[][] jacobian = jacobian(box);
        Optional<double[][]> inverse = inverse(jacobian);
        if (inverse.isEmpty()) {
            return Optional.empty();
        }
        double[][] y = inverse.get();
        Interval[] f = values(middle);
        Interval[] image = new Interval[unknowns];
        for (int i = 0; i < unknowns; i++) {
            Interval sum = middle[i];
            for (int k = 0; k < unknowns; k++) {
                sum = sum.minus(Interval.of(y[i][k]).times(f[k]));
            }
            for (int j = 0; j < unknowns; j++) {
                Interval left = i == j ? Interval.ONE : Interval.ZERO;
                for (int k = 0; k < unknowns; k++) {
                    left = left.minus(Interval.of(y[i][k]).times(jacobian[k][j]));
                }
                sum = sum.plus(left.times(box[j].minus(middle[j])));
            }
            image[i] = sum;
        }
        return Optional.of(image);
    }

    /** One step of Newton's method from a point; empty if the Jacobian is singular or nearly so. */
    Optional<double[]> newton(double[] point) {
        Interval[] at = new Interval[unknowns];
        Arrays.setAll(at, i -> Interval.of(point[i]));
        Interval[] f = values(at);
        return inverse(jacobian(at)).map(y -> {
            double[] next = point.clone();
            for (int i = 0; i < unknowns; i++) {
                for (int k = 0; k < unknowns; k++) {
                    next[i] -= y[i][k] * f[k].middle();
                }
            }
            return next;
        });
    }

    /** What the strategies of the supports pay more than the first ones, over a box. */
    Interval[] values(Interval[] box) {
        Interval[][] mixed = mixed(box);
        Interval[] values = new Interval[unknowns];
        Arrays.setAll(values, i -> equations.get(i).expectation(mixed));
        return values;
    }

    /** The derivatives of {@link #values} over a box. */
    Interval[][] jacobian(Interval[] box) {
        Interval[][] mixed = mixed(box);
        Interval[][] jacobian = new Interval[unknowns][unknowns];
        for (int i = 0; i < unknowns; i++) {
            for (int j = 0; j < unknowns; j++) {
                jacobian[i][j] = slopes[i][j].expectation(mixed);
            }
        }
        return jacobian;
    }

    private Optional<double[][]> inverse(Interval[][] jacobian) {
        double[][] middle = new double[unknowns][unknowns];
        for (int i = 0; i < unknowns; i++) {
            for (int j = 0; j < unknowns; j++) {
                middle[i][j] = jacobian[i][j].middle();
            }
        }
        LUDecomposition lu = new LUDecomposition(new Array2DRowRealMatrix(middle, false));
        return lu.getSolver().isNonSingular()
                ? Optional.of(lu.getSolver().getInverse().getData())
                : Optional.empty();
    }
}
