package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * All equilibria of a small two-player game by trying all pairs of supports of equal size, in exact numbers (Dickhaut and Kaplan 1991).
 *
 * <p>In a nondegenerate game, where no mixed strategy has more best replies than it uses strategies, these are all there are, each isolated.
 * Degeneracy cannot be missed: some vertex of a best-reply polyhedron then has a label too many, and is the only strategy on its support that
 * balances as many of its best replies as it uses strategies, while another pays as much. Then {@link ExtremeEquilibria} are searched
 * instead, and the note says so. Strategies that others strictly dominate are left out first.
 */
public final class SupportEnumeration {

    private final BigInteger[][] own;
    private final BigInteger[][] other;
    private boolean degenerate;

    private SupportEnumeration(StrategicGame game) {
        SequenceForm form = SequenceForm.of(game);
        own = form.payoffs().get(0);
        other = form.payoffs().get(1);
    }

    /**
     * Searches all pairs of supports, small ones first.
     *
     * @throws IllegalArgumentException unless there are two players
     */
    public static Equilibria<ExactSolution> of(StrategicGame game, Watch watch) {
        Dominance dominance = Dominance.of(game);
        StrategicGame rest = dominance.game();
        SupportEnumeration search = new SupportEnumeration(rest);
        int[] sizes = {rest.size(0), rest.size(1)};
        double all = pairs(sizes[0], sizes[1]);
        double done = 0;
        List<List<List<BigFraction>>> found = new ArrayList<>();
        boolean stopped = false;
        for (int size = 1; size <= Math.min(sizes[0], sizes[1]) && !stopped; size++) {
            for (Optional<int[]> i = first(size); i.isPresent() && !stopped; i = next(i.get(), sizes[0])) {
                for (Optional<int[]> j = first(size); j.isPresent(); j = next(j.get(), sizes[1])) {
                    if (!watch.goOn(done, all, "pairs of supports")) {
                        stopped = true;
                        break;
                    }
                    done++;
                    search.tryPair(i.get(), j.get()).ifPresent(found::add);
                    if (search.degenerate) {
                        return degenerate(dominance, watch);
                    }
                }
            }
        }
        Certificate.Search reached = stopped ? Certificate.Search.PARTIAL : Certificate.Search.COMPLETE;
        String note = (stopped ? "stopped after " + (long) done + " of " : "nondegenerate: tried all ") + (long) all
                + " pairs of supports" + dominance.note();
        List<ExactSolution> solutions = new ArrayList<>();
        List<List<Integer>> components = new ArrayList<>();
        for (List<List<BigFraction>> mixed : found) {
            components.add(List.of(solutions.size()));
            solutions.add(
                    MixedRegret.certify(game, dominance.lift(mixed), Certificate.Isolation.ISOLATED, reached, note));
        }
        return new Equilibria<>(solutions, components, reached, note);
    }

    private static Equilibria<ExactSolution> degenerate(Dominance dominance, Watch watch) {
        Equilibria<ExactSolution> extreme = ExtremeEquilibria.of(dominance.game(), watch);
        String note = "may be degenerate, and equal supports then are not all; searched by corners instead: "
                + extreme.note() + dominance.note();
        List<ExactSolution> solutions = new ArrayList<>();
        for (ExactSolution solution : extreme.solutions()) {
            solutions.add(MixedRegret.certify(
                    dominance.full(),
                    dominance.lift(solution.mixed()),
                    solution.solution().certificate().isolation(),
                    extreme.search(),
                    note));
        }
        return new Equilibria<>(solutions, extreme.components(), extreme.search(), note);
    }

    private static double pairs(int rows, int columns) {
        double pairs = 0;
        double product = 1;
        for (int size = 1; size <= Math.min(rows, columns); size++) {
            product *= (double) (rows - size + 1) / size * (columns - size + 1) / size;
            pairs += StrictMath.rint(product);
        }
        return pairs;
    }

    private static Optional<int[]> first(int size) {
        int[] support = new int[size];
        Arrays.setAll(support, i -> i);
        return Optional.of(support);
    }

    private static Optional<int[]> next(int[] support, int strategies) {
        int[] next = support.clone();
        int i = next.length - 1;
        while (i >= 0 && next[i] == strategies - next.length + i) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        next[i]++;
        for (int j = i + 1; j < next.length; j++) {
            next[j] = next[j - 1] + 1;
        }
        return Optional.of(next);
    }

    /** The equilibrium with these supports, if there is one. Both halves are looked at, since either may show degeneracy. */
    private Optional<List<List<BigFraction>>> tryPair(int[] rows, int[] columns) {
        Optional<List<BigFraction>> y = balancing(own, rows, columns);
        Optional<List<BigFraction>> x = balancing(other, columns, rows);
        return x.isPresent() && y.isPresent() ? Optional.of(List.of(x.get(), y.get())) : Optional.empty();
    }

    /** The mixed strategy of the other, on {@code used}, that makes exactly the strategies {@code best} best replies. */
    private Optional<List<BigFraction>> balancing(BigInteger[][] payoffs, int[] best, int[] used) {
        int size = used.length;
        BigInteger[][] system = new BigInteger[size + 1][size + 2];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                system[row][column] = payoffs[1 + best[row]][1 + used[column]];
            }
            system[row][size] = BigInteger.ONE.negate();
            system[row][size + 1] = BigInteger.ZERO;
        }
        Arrays.fill(system[size], BigInteger.ONE);
        system[size][size] = BigInteger.ZERO;
        Optional<LinearSystem.Answer> solved = LinearSystem.solve(system);
        if (solved.isEmpty()) {
            return Optional.empty();
        }
        LinearSystem.Answer answer = solved.get();
        for (int column = 0; column < size; column++) {
            if (answer.values()[column].signum() <= 0) {
                return Optional.empty();
            }
        }
        boolean tied = false;
        for (int s = 1; s < payoffs.length; s++) {
            BigInteger pays = answer.values()[size].negate();
            for (int column = 0; column < size; column++) {
                pays = pays.add(payoffs[s][1 + used[column]].multiply(answer.values()[column]));
            }
            if (pays.signum() > 0) {
                return Optional.empty();
            }
            tied |= pays.signum() == 0 && Arrays.binarySearch(best, s - 1) < 0;
        }
        if (tied) {
            degenerate = true;
            return Optional.empty();
        }
        BigFraction[] mixed = new BigFraction[payoffs[0].length - 1];
        Arrays.fill(mixed, BigFraction.ZERO);
        for (int column = 0; column < size; column++) {
            mixed[used[column]] = new BigFraction(answer.values()[column], answer.divisor());
        }
        return Optional.of(List.of(mixed));
    }
}
