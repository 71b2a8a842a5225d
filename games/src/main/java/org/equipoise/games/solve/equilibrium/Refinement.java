package org.equipoise.games.solve.equilibrium;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.strategic.StrategicGame;

/**
 * Makes an equilibrium of a profile that is near one, such as a quantal response at high precision: guesses the support, solves its equations
 * by Newton's method from there, and proves the result.
 *
 * <p>The support is what is played with more than 1/100; if that proves nothing, 1/1000, and so on.
 */
public final class Refinement {

    private static final double[] THRESHOLDS = {1e-2, 1e-3, 1e-4, 1e-6, 1e-9, 0};

    /** A proof counts as a refinement of the profile if no probability moves by more. */
    private static final double FARTHEST = 0.1;

    private Refinement() {}

    /**
     * The equilibrium near a profile.
     *
     * @param near for each player the probability of each strategy
     * @return a proven equilibrium no farther off than 0.1 in any probability; if there is none with a support that the profile suggests, the
     *     profile itself, with what it is worth as its certificate and {@code PARTIAL} as search
     */
    public static EnclosedSolution of(StrategicGame game, double[][] near) {
        double tolerance = MixedEquilibria.tolerance(game);
        Advantages advantages = new Advantages(game);
        for (double threshold : THRESHOLDS) {
            int[][] supports = Arrays.stream(near)
                    .map(own -> IntStream.range(0, own.length)
                            .filter(s -> own[s] > threshold)
                            .toArray())
                    .toArray(int[][]::new);
            Optional<SupportSearch.Finding> finding = Arrays.stream(supports).allMatch(own -> own.length > 0)
                    ? finding(advantages, supports, near)
                    : Optional.empty();
            if (finding.isPresent()) {
                SupportSearch.Finding found = finding.get();
                String note = "refined on the strategies played with more than " + threshold;
                return new EnclosedSolution(
                        found.exact()
                                .map(exact -> MixedRegret.certify(
                                                game, exact, found.isolation(), Certificate.Search.ONE_OF_MORE, note)
                                        .solution())
                                .orElseGet(() -> MixedRegret.certify(
                                        game,
                                        found.mixed(),
                                        tolerance,
                                        found.isolation(),
                                        Certificate.Search.ONE_OF_MORE,
                                        note)),
                        Optional.of(found.radius()),
                        found.exact());
            }
        }
        return new EnclosedSolution(
                MixedRegret.certify(
                        game,
                        near,
                        tolerance,
                        Certificate.Isolation.UNKNOWN,
                        Certificate.Search.PARTIAL,
                        "not refined: no equilibrium could be proven nearby"),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<SupportSearch.Finding> finding(Advantages advantages, int[][] supports, double[][] near) {
        SupportSystem system = new SupportSystem(advantages, supports);
        double[] point = new double[system.unknowns()];
        int at = 0;
        for (int player = 0; player < supports.length; player++) {
            double sum = 0;
            for (int s : supports[player]) {
                sum += near[player][s];
            }
            for (int s = 1; s < supports[player].length; s++) {
                point[at++] = near[player][supports[player][s]] / sum;
            }
        }
        SupportSearch judge = new SupportSearch(advantages.game(), supports, system);
        Interval[] start = Arrays.stream(point).mapToObj(Interval::of).toArray(Interval[]::new);
        Optional<Root> root =
                point.length == 0 ? Optional.of(new Root(start, start)) : Root.near(system, point, new Interval[0]);
        return root.map(judge::judge)
                .filter(finding -> finding.verdict() == SupportSearch.Verdict.STRICT
                        || finding.verdict() == SupportSearch.Verdict.TIED)
                .filter(finding -> distance(finding.mixed(), near) <= FARTHEST);
    }

    private static double distance(double[][] a, double[][] b) {
        double most = 0;
        for (int player = 0; player < a.length; player++) {
            for (int s = 0; s < a[player].length; s++) {
                most = Math.max(most, Math.abs(a[player][s] - b[player][s]));
            }
        }
        return most;
    }
}
