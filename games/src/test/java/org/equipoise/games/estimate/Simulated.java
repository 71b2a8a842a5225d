package org.equipoise.games.estimate;

import java.util.function.IntFunction;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.table.DataTable;

/** Data made by a model of known coefficients, with regressors x (normal), y (uniform) and factor f (a, b, c). */
final class Simulated {

    private Simulated() {}

    static double x(long seed, int row) {
        return Address.normal(seed, row, 0);
    }

    static double y(long seed, int row) {
        return Address.uniform(seed, row, 1);
    }

    static String f(long seed, int row) {
        return new String[] {"a", "b", "c"}[Address.below(3, seed, row, 2)];
    }

    /** Cases of a game whose utilities (then log scales) are a function of the row; column {@code o} has the number of the outcome. */
    static DataTable cases(
            ChoiceGame game,
            Link link,
            Errors errors,
            int scales,
            int rows,
            long seed,
            IntFunction<double[]> utilities) {
        return DataTable.parse("simulated.csv", text(game, link, errors, scales, rows, seed, utilities));
    }

    static String text(
            ChoiceGame game,
            Link link,
            Errors errors,
            int scales,
            int rows,
            long seed,
            IntFunction<double[]> utilities) {
        GameKernel kernel = new GameKernel(game, link, errors, scales, new int[0]);
        StringBuilder text = new StringBuilder("x,y,f,o\n");
        for (int row = 0; row < rows; row++) {
            double[] outcomes = kernel.predict(utilities.apply(row));
            double rest = Address.uniform(seed, row, 3);
            int outcome = 0;
            while (outcome < game.outcomes().size() - 1 && rest > outcomes[outcome]) {
                rest -= outcomes[outcome++];
            }
            text.append(x(seed, row))
                    .append(',')
                    .append(y(seed, row))
                    .append(',')
                    .append(f(seed, row))
                    .append(',')
                    .append(game.outcomes().get(outcome).number())
                    .append('\n');
        }
        return text.toString();
    }

    /** Cases of egame12 with u11 = .2 - .5 x, u14 = -.4 + .9 [f = b] - .3 [f = c], u24 = -1 + 2.5 y. */
    static DataTable crises(int rows, long seed) {
        return cases(ChoiceGame.egame12(), Link.PROBIT, Errors.AGENT, 0, rows, seed, row -> crisis(seed, row));
    }

    static double[] crisis(long seed, int row) {
        String f = f(seed, row);
        return new double[] {
            .2 - .5 * x(seed, row), 0, -.4 + (f.equals("b") ? .9 : f.equals("c") ? -.3 : 0), -1 + 2.5 * y(seed, row)
        };
    }

    /** The specification that fits {@link #crises}. */
    static StrategicChoice crisisModel() {
        return StrategicChoice.of(ChoiceGame.egame12(), "o ~ x | 0 | f | y");
    }
}
