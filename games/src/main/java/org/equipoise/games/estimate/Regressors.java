package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.formula.DesignColumn;
import org.equipoise.games.estimate.numeric.OrthogonalBasis;

/** Refuses regressors that no data could tell apart, by name. */
final class Regressors {

    private Regressors() {}

    /** Factors need two levels. */
    static void checkLevels(Map<String, List<String>> levels) {
        levels.forEach((factor, words) -> {
            if (words.size() < 2) {
                throw new NotEstimable(
                        Reason.CONSTANT_REGRESSOR,
                        List.of(factor),
                        "factor '" + factor + "' has only the level "
                                + words.stream().map(word -> "'" + word + "'").collect(Collectors.joining())
                                + " in the cases used. Maybe leave it out.");
            }
        });
    }

    /** No regressor but the constant may be constant, and none be determined by others of its block. */
    static void checkColumns(Block block) {
        for (int c = 0; c < block.size(); c++) {
            if (!block.columns().get(c).equals(DesignColumn.CONSTANT) && constant(block.x(), c)) {
                String name = block.name() + ":" + block.columns().get(c);
                throw new NotEstimable(
                        Reason.CONSTANT_REGRESSOR,
                        List.of(name),
                        "regressor '" + name + "' is " + block.x()[0][c]
                                + " in all " + block.x().length + " cases used. Maybe leave it out"
                                + (block.x()[0][c] == 0 ? "." : ", or write 1 for a constant."));
            }
        }
        List<OrthogonalBasis.Dependence> dependences = block.basis().dependences();
        if (!dependences.isEmpty()) {
            OrthogonalBasis.Dependence first = dependences.get(0);
            List<String> names = new ArrayList<>();
            names.add(block.name() + ":" + block.columns().get(first.column()));
            first.on()
                    .forEach(c -> names.add(block.name() + ":" + block.columns().get(c)));
            throw new NotEstimable(
                    Reason.COLLINEAR,
                    names,
                    "regressor '" + names.get(0) + "' is a linear combination of "
                            + names.subList(1, names.size()).stream()
                                    .map(name -> "'" + name + "'")
                                    .collect(Collectors.joining(", "))
                            + " (collinear). Maybe leave one of them out.");
        }
    }

    private static boolean constant(double[][] x, int column) {
        for (double[] row : x) {
            if (row[column] != x[0][column]) {
                return false;
            }
        }
        return true;
    }

    /**
     * No linear function of regressors may be common to all utilities of a player, since adding it to all of them changes no choice.
     *
     * @param utilities all utilities of one player among whose outcomes none is zero by convention
     */
    static void checkCommon(String player, List<Block> utilities) {
        List<String> shared = new ArrayList<>(utilities.get(0).columns());
        utilities.forEach(utility -> shared.retainAll(utility.columns()));
        if (!shared.isEmpty()) {
            throw notIdentified(player, utilities, shared);
        }
        // the spaces have a common direction just if X1 b1 = X2 b2 = ... has a solution: columns of [X1 -X2 0; X1 0
        // -X3; ...]
        int cases = utilities.get(0).x().length;
        int width = utilities.stream().mapToInt(Block::size).sum();
        double[][] stacked = new double[cases * (utilities.size() - 1)][width];
        List<String> names = new ArrayList<>();
        int begin = 0;
        for (int u = 0; u < utilities.size(); u++) {
            Block utility = utilities.get(u);
            for (int c = 0; c < utility.size(); c++) {
                names.add(utility.name() + ":" + utility.columns().get(c));
                for (int other = 1; other < utilities.size(); other++) {
                    for (int i = 0; i < cases && (u == 0 || u == other); i++) {
                        stacked[(other - 1) * cases + i][begin + c] = (u == 0 ? 1 : -1) * utility.x()[i][c];
                    }
                }
            }
            begin += utility.size();
        }
        List<OrthogonalBasis.Dependence> common =
                OrthogonalBasis.of(stacked, width, 1).dependences();
        if (!common.isEmpty()) {
            List<String> involved = new ArrayList<>();
            involved.add(names.get(common.get(0).column()));
            common.get(0).on().forEach(c -> involved.add(names.get(c)));
            throw notIdentified(player, utilities, involved);
        }
    }

    private static NotEstimable notIdentified(String player, List<Block> utilities, List<String> names) {
        String list = names.stream()
                .map(name -> name.equals(DesignColumn.CONSTANT) ? "the constant" : "'" + name + "'")
                .collect(Collectors.joining(", "));
        return new NotEstimable(
                Reason.NOT_IDENTIFIED,
                names,
                list + " stands in all utilities of " + player + " ("
                        + utilities.stream().map(Block::name).collect(Collectors.joining(", "))
                        + "): what is added to all of them changes no choice. Maybe fix one of them at 0, or write - 1"
                        + " to leave the constant out.");
    }
}
