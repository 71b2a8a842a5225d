package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * Equilibria of a small strategic game of any number of players, support by support: for each choice of the strategies that are used, the
 * polynomial equations of indifference are solved by halving boxes and Krawczyk's test, which misses nothing (Dickhaut and Kaplan 1991 for
 * supports; Moore 1977 for the test).
 *
 * <p>The list is {@code COMPLETE} if every box was decided. Each equilibrium on it is then proven to be one and the only one of its support
 * nearby; it is isolated unless a strategy that it does not use pays as much. Where solutions are not regular, boxes are left over and the
 * search is {@code PARTIAL}: the note says how many and how narrow. Of a continuum one member is given, proven where nobody of its support
 * cares at all, else only close.
 *
 * <p>Pure equilibria are found exactly. Strategies that others strictly dominate are left out first. For two players
 * {@link SupportEnumeration} is faster and always complete.
 */
public final class MixedEquilibria {

    /** How much may be gained at a profile that counts as an equilibrium, in units of the largest payoff. */
    private static final double ROUNDING = 1e-12;

    private static final int MOST_GUESSES = 3;
    private static final int MOST_TRIES = 100;

    /** Supports of a player are bits of an int; more would take for ever anyway. */
    private static final int MOST_STRATEGIES = 30;

    private final Dominance dominance;
    private final StrategicGame game;
    private final Advantages advantages;
    private final double tolerance;
    private final Watch watch;
    private final double all;
    private double done;
    private int undecided;
    private int continua;
    private double widest;
    private String ofPure = "";
    private final List<Found> found = new ArrayList<>();

    /** An equilibrium of the game that is left, before it is certified. */
    private record Found(
            double[][] mixed,
            Optional<Double> radius,
            Optional<List<List<BigFraction>>> exact,
            Certificate.Isolation isolation) {}

    private MixedEquilibria(StrategicGame full, Watch watch) {
        dominance = Dominance.of(full);
        game = dominance.game();
        advantages = new Advantages(game);
        tolerance = tolerance(full);
        this.watch = watch;
        double supports = 1;
        for (int player = 0; player < game.players().size(); player++) {
            if (game.size(player) > MOST_STRATEGIES) {
                throw new IllegalArgumentException("a search support by support takes at most " + MOST_STRATEGIES
                        + " strategies a player; " + game.players().get(player) + " has " + game.size(player)
                        + " that no other strictly dominates. Maybe a search for pure equilibria or the limit of quantal"
                        + " responses will do.");
            }
            supports *= StrictMath.pow(2, game.size(player)) - 1;
        }
        all = supports;
    }

    static double tolerance(StrategicGame game) {
        double most = 0;
        for (int profile = 0; profile < game.profiles(); profile++) {
            for (int player = 0; player < game.players().size(); player++) {
                most = Math.max(most, Math.abs(game.payoff(profile, player)));
            }
        }
        return ROUNDING * Math.max(1, most);
    }

    /**
     * Searches all supports, small ones first.
     *
     * @throws IllegalArgumentException if a player has more than 30 strategies that are not strictly dominated
     */
    public static Equilibria<EnclosedSolution> of(StrategicGame game, Watch watch) {
        return new MixedEquilibria(game, watch).search();
    }

    private Equilibria<EnclosedSolution> search() {
        Equilibria<ExactSolution> pure = PureEquilibria.of(game, watch);
        for (ExactSolution solution : pure.solutions()) {
            double[][] mixed = solution.mixed().stream()
                    .map(own -> own.stream().mapToDouble(Exact::toDouble).toArray())
                    .toArray(double[][]::new);
            found.add(new Found(
                    mixed,
                    Optional.of(0.0),
                    Optional.of(solution.mixed()),
                    solution.solution().certificate().isolation()));
        }
        // pure equilibria that were not found or are not listed make the list partial, too
        boolean stopped = pure.search() != Certificate.Search.COMPLETE;
        if (stopped) {
            ofPure = "; pure ones: " + pure.note();
        } else {
            done = game.profiles();
        }
        int largest = 0;
        for (int player = 0; player < game.players().size(); player++) {
            largest += game.size(player);
        }
        for (int size = game.players().size() + 1; size <= largest && !stopped; size++) {
            stopped = !searchSize(new int[game.players().size()][], 0, size);
        }
        return report(stopped);
    }

    /** Fills in the supports of a player and all after it, so many strategies in all; false if stopped. */
    private boolean searchSize(int[][] supports, int player, int size) {
        int after = game.players().size() - player - 1;
        if (after < 0) {
            return size != 0 || searchSupports(supports.clone());
        }
        for (int mask = 1; mask < 1 << game.size(player); mask++) {
            int own = Integer.bitCount(mask);
            if (own <= size - after) {
                int chosen = mask;
                supports[player] = IntStream.range(0, game.size(player))
                        .filter(s -> (chosen >> s & 1) == 1)
                        .toArray();
                if (!searchSize(supports, player + 1, size - own)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean searchSupports(int[][] supports) {
        if (!watch.goOn(done, all, "supports")) {
            return false;
        }
        SupportSystem system = new SupportSystem(advantages, supports);
        SupportSearch judge = new SupportSearch(game, supports, system);
        BranchAndPrune search = new BranchAndPrune(system);
        if (!search.search(() -> watch.goOn(done, all, "supports"))) {
            return false;
        }
        done++;
        for (Root root : search.roots()) {
            SupportSearch.Finding finding = judge.judge(root);
            if (finding.verdict() == SupportSearch.Verdict.OPEN) {
                undecided++;
            }
            if (finding.verdict() != SupportSearch.Verdict.NONE) {
                found.add(new Found(
                        finding.mixed(),
                        finding.verdict() == SupportSearch.Verdict.OPEN
                                ? Optional.empty()
                                : Optional.of(finding.radius()),
                        finding.exact(),
                        finding.isolation()));
            }
        }
        continuum(search, system, judge);
        return true;
    }

    private void continuum(BranchAndPrune search, SupportSystem system, SupportSearch judge) {
        List<Interval[]> filled = search.filled().stream().filter(judge::isUsed).toList();
        filled.stream()
                .max(Comparator.comparingDouble(MixedEquilibria::width))
                .ifPresent(box -> found.add(new Found(
                        judge.spread(system.mixed(box)),
                        Optional.of(0.0),
                        Optional.of(judge.middle(box)),
                        Certificate.Isolation.CONTINUUM)));
        continua += filled.isEmpty() ? 0 : 1;
        int guesses = 0;
        int tries = 0;
        for (Interval[] box : search.left()) {
            undecided++;
            widest = Math.max(widest, width(box));
            Optional<double[][]> guess = guesses < MOST_GUESSES && tries++ < MOST_TRIES && filled.isEmpty()
                    ? Guess.near(system, box).map(point -> judge.spread(system.mixed(point)))
                    : Optional.empty();
            if (guess.isPresent() && isNew(guess.get())) {
                found.add(new Found(guess.get(), Optional.empty(), Optional.empty(), Certificate.Isolation.UNKNOWN));
                guesses++;
            }
        }
    }

    private static double width(Interval[] box) {
        return Arrays.stream(box).mapToDouble(Interval::width).reduce(0, Math::max);
    }

    private boolean isNew(double[][] mixed) {
        for (Found other : found) {
            double apart = 0;
            for (int player = 0; player < mixed.length; player++) {
                for (int s = 0; s < mixed[player].length; s++) {
                    apart = Math.max(apart, Math.abs(mixed[player][s] - other.mixed()[player][s]));
                }
            }
            if (apart < 1e-3) {
                return false;
            }
        }
        return true;
    }

    private Equilibria<EnclosedSolution> report(boolean stopped) {
        boolean complete = !stopped && undecided == 0;
        Certificate.Search reached = complete ? Certificate.Search.COMPLETE : Certificate.Search.PARTIAL;
        String note = (stopped
                        ? "stopped after " + (long) done + " of " + (long) all + " supports"
                        : "searched all " + (long) done + " supports")
                + (continua == 0
                        ? ""
                        : "; " + continua + " of them hold continua, of each of which one member is given")
                + (undecided == 0 ? "" : "; " + undecided + " boxes up to " + widest + " wide are undecided")
                + ofPure
                + dominance.note();
        List<EnclosedSolution> solutions = new ArrayList<>();
        for (Found one : found) {
            double[][] lifted = dominance.lift(one.mixed());
            solutions.add(new EnclosedSolution(
                    one.exact()
                            .map(mixed -> MixedRegret.certify(
                                            dominance.full(), dominance.lift(mixed), one.isolation(), reached, note)
                                    .solution())
                            .orElseGet(() -> MixedRegret.certify(
                                    dominance.full(), lifted, tolerance, one.isolation(), reached, note)),
                    one.radius(),
                    one.exact().map(dominance::lift)));
        }
        return new Equilibria<>(solutions, List.of(), reached, note);
    }
}
