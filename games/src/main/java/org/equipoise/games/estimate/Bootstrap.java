package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/**
 * Estimates again on cases drawn with replacement, to see how much the coefficients owe to the cases at hand (Efron 1979).
 *
 * <p>Draw i is a pure function of the seed and i, so that a caller makes draws in any order, on as many threads as it likes, and gets the same
 * bits. Case k of draw i is looked up at the address (seed, i, k).
 *
 * <pre>{@code
 * Bootstrap bootstrap = Bootstrap.of(fit, 7).stratifiedByOutcome();
 * List<Bootstrap.Draw> draws = IntStream.range(0, 1000).parallel().mapToObj(bootstrap::draw).toList();
 * BootstrapSummary summary = BootstrapSummary.of(fit, draws, 0.95);
 * }</pre>
 */
public final class Bootstrap {

    private final Fit fit;
    private final long seed;
    private final List<int[]> strata;

    private Bootstrap(Fit fit, long seed, List<int[]> strata) {
        this.fit = fit;
        this.seed = seed;
        this.strata = List.copyOf(strata);
    }

    /** Of all cases together. */
    public static Bootstrap of(Fit fit, long seed) {
        return new Bootstrap(fit, seed, List.of(IntStream.range(0, fit.cases()).toArray()));
    }

    /** With as many cases of each outcome as there were (for an ultimatum: of offers accepted and refused). */
    public Bootstrap stratifiedByOutcome() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        int[] classes = fit.estimable().classes();
        for (int row = 0; row < classes.length; row++) {
            members.computeIfAbsent(classes[row], outcome -> new ArrayList<>()).add(row);
        }
        return new Bootstrap(fit, seed, arrays(members));
    }

    /**
     * With as many cases of each value of a column as there were.
     *
     * @throws BadInput if there is no such column, or it has no value in a case that was used
     */
    public Bootstrap stratifiedBy(String name) {
        Column column = fit.estimable().cases().table().column(name, Place.file("strata"));
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int row = 0; row < fit.cases(); row++) {
            if (!column.has(row)) {
                throw new BadInput(List.of(new Problem(
                        new Place(
                                fit.estimable().cases().table().file(),
                                fit.estimable().cases().table().line(row),
                                1),
                        "no value in column '" + name + "'",
                        "one for every case, since it makes the strata",
                        Optional.empty())));
            }
            members.computeIfAbsent(column.word(row), word -> new ArrayList<>()).add(row);
        }
        return new Bootstrap(fit, seed, arrays(members));
    }

    private static List<int[]> arrays(Map<?, List<Integer>> members) {
        return members.values().stream()
                .map(rows -> rows.stream().mapToInt(row -> row).toArray())
                .toList();
    }

    /**
     * One draw.
     *
     * @param index its number
     * @param estimates coefficients in the order of the fit; empty if the drawn cases do not determine them
     * @param failure why they do not, if so
     */
    public record Draw(int index, Optional<List<Double>> estimates, Optional<NotEstimable.Reason> failure) {
        public Draw {
            estimates = estimates.map(List::copyOf);
        }
    }

    /** How often each case is in a draw. */
    double[] weights(int index) {
        double[] weights = new double[fit.cases()];
        int item = 0;
        for (int[] stratum : strata) {
            for (int k = 0; k < stratum.length; k++) {
                weights[stratum[Address.below(stratum.length, seed, index, item++)]]++;
            }
        }
        return weights;
    }

    /** Draws cases and estimates; the search begins from the estimate itself and from statistical backward induction. */
    public Draw draw(int index) {
        double[] weights = weights(index);
        if (lacksClass(weights)) {
            return new Draw(index, Optional.empty(), Optional.of(NotEstimable.Reason.EMPTY_OUTCOME));
        }
        Likelihood likelihood = fit.likelihood().weighted(weights);
        double[] induced =
                Search.backwardInduction(likelihood, fit.estimable().players().size(), Search.zero(likelihood));
        List<Search.Climb> climbs = Search.climbsFrom(likelihood, "draw", List.of(fit.gamma(), induced));
        Optional<Search.Climb> best = Search.highestMaximum(climbs);
        if (best.isEmpty()) {
            return new Draw(
                    index,
                    Optional.empty(),
                    Optional.of(Judgement.of(likelihood, climbs.get(0)).reason()));
        }
        double[] beta = likelihood.toBeta(best.get().summit().point());
        return new Draw(index, Optional.of(Arrays.stream(beta).boxed().toList()), Optional.empty());
    }

    /** Whether an outcome does not occur among the drawn cases. */
    private boolean lacksClass(double[] weights) {
        Map<Integer, Double> counts = new TreeMap<>();
        int[] classes = fit.estimable().classes();
        for (int row = 0; row < weights.length; row++) {
            counts.merge(classes[row], weights[row], Double::sum);
        }
        return counts.containsValue(0.0);
    }
}
