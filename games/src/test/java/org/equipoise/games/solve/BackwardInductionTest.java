package org.equipoise.games.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.games.extensive.Between.to;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class BackwardInductionTest {

    @Test
    void theCrisisHasOneEquilibrium() {
        BackwardInduction.Result result = BackwardInduction.solve(Classics.crisis());
        Behaviour play = result.solution().behaviour();
        assertThat(play.probability("challenger", "challenge", "demand")).isOne();
        assertThat(play.probability("defender", "answer", "give in")).isOne();
        assertThat(result.equilibria()).isEqualTo(Optional.of(BigInteger.ONE));
        assertThat(result.ties()).isEmpty();
        Certificate certificate = result.solution().certificate();
        assertThat(certificate.standing()).isEqualTo(Certificate.Standing.NASH);
        assertThat(certificate.isolation()).isEqualTo(Certificate.Isolation.ISOLATED);
        assertThat(certificate.search()).isEqualTo(Certificate.Search.COMPLETE);
    }

    /** Rosenthal 1981: taken at once, however much waiting would bring. */
    @Test
    void theCentipedeStopsAtOnce() {
        Between g = Game.between("odd", "even");
        Tree next = g.end(7, 5);
        for (int k = 5; k >= 0; k--) {
            String mover = k % 2 == 0 ? "odd" : "even";
            double[] taken = k % 2 == 0 ? new double[] {k + 1, k - 1} : new double[] {k - 1, k + 1};
            next = g.move(mover, "pile " + k, to("wait", next), to("take", g.end(taken)));
        }
        Solution solution = BackwardInduction.solve(g.startingAt(next)).solution();
        assertThat(solution.payoffs()).containsExactly(1.0, -1.0);
        assertThat(solution.behaviour().flat()).containsExactly(0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1);
    }

    /** The second mover does not care, and the first goes in only if the second is kind. */
    @Test
    void aTieIsNamedAndAllEquilibriaAreCounted() {
        Between g = Game.between("A", "B");
        Game game = g.startingAt(g.move(
                "A",
                "first",
                to("out", g.end(1, 0)),
                to("in", g.move("B", "second", to("kind", g.end(2, 0)), to("cruel", g.end(0, 0))))));
        BackwardInduction.Result result = BackwardInduction.solve(game);
        assertThat(result.solution().payoffs()).containsExactly(2.0, 0.0);
        assertThat(result.equilibria()).isEqualTo(Optional.of(BigInteger.TWO));
        assertThat(result.ties()).hasSize(1);
        assertThat(result.ties().get(0)).hasToString("B at 'second' (set 1): [kind, cruel]");
        Certificate certificate = result.solution().certificate();
        assertThat(certificate.isolation()).isEqualTo(Certificate.Isolation.CONTINUUM);
        assertThat(certificate.search()).isEqualTo(Certificate.Search.ONE_OF_MORE);
        assertThat(certificate.note()).contains("one of 2").contains("'second'");
    }

    /** All pure profiles tried; small payoffs make ties common. */
    @Test
    void countsWhatBruteForceCounts() {
        int[] tied = {0};
        Property.forAll(1, 150, draws -> coarse(RandomGames.informed(draws, 2, 3)), game -> {
            BackwardInduction.Result result = BackwardInduction.solve(game);
            long brute = bruteForce(game);
            assertThat(result.equilibria()).isEqualTo(Optional.of(BigInteger.valueOf(brute)));
            assertThat(result.ties().isEmpty()).isEqualTo(brute == 1);
            assertThat(result.solution().certificate().maximumRegret().orElseThrow())
                    .isLessThan(1e-12);
            tied[0] += brute > 1 ? 1 : 0;
        });
        assertThat(tied[0]).isGreaterThan(40);
    }

    private static long bruteForce(Game game) {
        Play play = new Play(game);
        int[] actions = new int[play.sets];
        double[][] value = new double[play.players][play.nodes];
        long count = 0;
        while (true) {
            double[] flat = Behaviour.pure(game, actions).flat();
            for (int player = 0; player < play.players; player++) {
                play.values(flat, player, value[player]);
            }
            boolean perfect = true;
            for (int n = 0; n < play.nodes; n++) {
                int set = play.setOf[n];
                for (int child : play.children[n]) {
                    perfect &= set < 0
                            || value[play.playerOf[set]][child]
                                    <= value[play.playerOf[set]][play.children[n][actions[set]]] + 1e-12;
                }
            }
            count += perfect ? 1 : 0;
            int set = 0;
            while (set < play.sets && ++actions[set] == play.actions(set)) {
                actions[set++] = 0;
            }
            if (set == play.sets) {
                return count;
            }
        }
    }

    /** Payoffs cut to -1, 0 or 1. */
    private static Game coarse(Game game) {
        return Game.of("", "", game.players(), coarse(game, 0));
    }

    private static Tree coarse(Game game, int at) {
        var node = game.nodes().get(at);
        List<Tree.Branch> branches = new java.util.ArrayList<>();
        for (int b = 0; b < node.children().size(); b++) {
            branches.add(new Tree.Branch(
                    "b" + b,
                    node.kind() == org.equipoise.games.extensive.Node.Kind.CHANCE
                            ? Optional.of(game.lotteries()
                                    .get(node.set())
                                    .probabilities()
                                    .get(b))
                            : Optional.empty(),
                    coarse(game, node.children().get(b))));
        }
        return switch (node.kind()) {
            case MOVE ->
                new Tree.Move(
                        "",
                        game.sets().get(node.set()).player(),
                        0,
                        game.sets().get(node.set()).label(),
                        branches,
                        Optional.empty());
            case CHANCE -> new Tree.Chance("", 0, "", branches, Optional.empty());
            case END ->
                new Tree.End(
                        "",
                        Optional.of(new Tree.Payment(
                                0,
                                "",
                                game.outcomes().get(node.outcome()).payoffs().stream()
                                        .map(u -> new org.hipparchus.fraction.BigFraction(
                                                Math.round(u.doubleValue() / 7)))
                                        .toList())));
        };
    }

    @Test
    void hiddenInformationIsRefusedByName() {
        assertThatThrownBy(() -> BackwardInduction.solve(Classics.poker()))
                .hasMessageContaining("'facing a bet' of Bob")
                .hasMessageContaining("Maybe");
    }

    /** If A stays out, B may threaten with any mixture near its best answer as well. */
    @Test
    void onlySubgamePerfectEquilibriumNeedNotBeIsolated() {
        Between g = Game.between("A", "B");
        Game game = g.startingAt(g.move(
                "A",
                "first",
                to("out", g.end(1, 0)),
                to("in", g.move("B", "second", to("hard", g.end(0, 1)), to("soft", g.end(2, 0))))));
        Certificate certificate = BackwardInduction.solve(game).solution().certificate();
        assertThat(certificate.search()).isEqualTo(Certificate.Search.COMPLETE);
        assertThat(certificate.isolation()).isEqualTo(Certificate.Isolation.UNKNOWN);
    }
}
