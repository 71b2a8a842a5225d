package org.equipoise.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.GameTree.branch;
import static org.equipoise.games.GameTree.choice;
import static org.equipoise.games.GameTree.end;
import static org.equipoise.games.GameTree.lottery;
import static org.equipoise.games.GameTree.option;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.equipoise.games.BackwardLogit.Position;
import org.equipoise.games.GameTree.Branch;
import org.equipoise.games.GameTree.Node;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class BackwardLogitTest {

    private static final GameTree DETERRENCE = GameTree.between("challenger", "defender")
            .startingAt(choice(
                    "challenge",
                    0,
                    option("status quo", end("status quo", 0.5, 0)),
                    option(
                            "demand",
                            choice(
                                    "answer",
                                    1,
                                    option("give in", end("capitulation", 0.9, 0)),
                                    option("resist", end("war", 0.3, -0.1))))));

    /** Computed from the formulas of Signorino 1999: u1(sq, cap, war) = (.5, .9, .3), u2(war) = -.1, lambda 5. */
    @Test
    void knownAnswerOfTheDeterrenceGame() {
        Position solved = BackwardLogit.solve(DETERRENCE, 5);
        assertThat(solved.move("demand").probability()).isCloseTo(0.704200, within(5e-7));
        Position answer = solved.move("demand").ways().get(0).next();
        assertThat(answer.move("resist").probability()).isCloseTo(0.377541, within(5e-7));
    }

    @Test
    void lambdaZeroChoosesUniformlyAtEveryNode() {
        forRandomGames(game -> {
            everyChoice(BackwardLogit.solve(game, 0), position -> {
                for (BackwardLogit.Move move : position.moves()) {
                    assertThat(move.probability())
                            .isCloseTo(1.0 / position.moves().size(), within(1e-15));
                    for (BackwardLogit.Way way : move.ways()) {
                        assertThat(way.probability())
                                .isCloseTo(1.0 / move.ways().size(), within(1e-15));
                    }
                }
            });
        });
    }

    @Test
    void largeLambdaPlaysTheSubgamePerfectEquilibrium() {
        forRandomGames(game -> {
            Position solved = BackwardLogit.solve(game, 1e6);
            List<Double> perfect = subgamePerfect(game.root(), game.players().size());
            for (int player = 0; player < perfect.size(); player++) {
                assertThat(solved.payoffs().get(player)).isCloseTo(perfect.get(player), within(1e-6));
            }
        });
    }

    @Test
    void addingAConstantToAPlayersPayoffsChangesNoChoice() {
        Property.forAll(11, 200, Case::new, one -> {
            GameTree moved = one.game.map((player, u) -> player == 0 ? u + one.shift : u);
            assertSameOutcomes(BackwardLogit.solve(one.game.tree, one.lambda), BackwardLogit.solve(moved, one.lambda));
        });
    }

    @Test
    void scalingPayoffsIsScalingLambda() {
        Property.forAll(12, 200, Case::new, one -> {
            GameTree scaled = one.game.map((player, u) -> one.scale * u);
            assertSameOutcomes(
                    BackwardLogit.solve(one.game.tree, one.lambda * one.scale),
                    BackwardLogit.solve(scaled, one.lambda));
        });
    }

    @Test
    void choiceIsIndependentOfIrrelevantAlternatives() {
        Node two = choice("c", 0, option("a", end("a", 0.3)), option("b", end("b", 0.1)));
        Node three = choice("c", 0, option("a", end("a", 0.3)), option("b", end("b", 0.1)), option("d", end("d", 0.7)));
        Position small = BackwardLogit.solve(GameTree.between("one").startingAt(two), 4);
        Position large = BackwardLogit.solve(GameTree.between("one").startingAt(three), 4);
        assertThat(large.move("a").probability() / large.move("b").probability())
                .isCloseTo(small.move("a").probability() / small.move("b").probability(), within(1e-14));
    }

    @Test
    void waysOfAnOptionDoNotMakeItLikelierByTheirNumber() {
        Node flat = choice(
                "c",
                0,
                option("stay", end("stay", 0)),
                option("go", end("go", 0.1), end("go", 0.1), end("go", 0.1), end("go", 0.1)));
        Position solved = BackwardLogit.solve(GameTree.between("one").startingAt(flat), 7);
        assertThat(solved.move("go").value()).isCloseTo(0.1, within(1e-15));
        assertThat(solved.move("go").probability()).isCloseTo(Elementary.logistic(0.7), within(1e-15));
        assertThat(solved.move("go").ways().get(2).probability()).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void inclusiveValueLiesBetweenMeanAndBest() {
        Property.forAll(13, 200, draws -> draws.array(4, -1, 1), u -> {
            Node node = choice("c", 0, option("go", end("a", u[0]), end("b", u[1]), end("c", u[2]), end("d", u[3])));
            GameTree game = GameTree.between("one").startingAt(node);
            double mean = (u[0] + u[1] + u[2] + u[3]) / 4;
            double best = Math.max(Math.max(u[0], u[1]), Math.max(u[2], u[3]));
            double before = mean;
            for (double lambda : new double[] {0, 0.5, 2, 10, 300}) {
                double value = BackwardLogit.solve(game, lambda).move("go").value();
                assertThat(value).isBetween(before - 1e-14, best + 1e-14);
                before = value;
            }
            assertThat(before).isCloseTo(best, within(0.01));
        });
    }

    @Test
    void chanceIsWeighedByItsProbabilities() {
        Node node = lottery(branch(0.25, end("rain", 1, 8)), branch(0.75, end("sun", 5, 0)));
        Position solved = BackwardLogit.solve(GameTree.between("a", "b").startingAt(node), 3);
        assertThat(solved.payoffs()).containsExactly(4.0, 2.0);
        assertThat(solved.outcomes()).isEqualTo(Map.of("rain", 0.25, "sun", 0.75));
    }

    /**
     * Risk and return (literature 4.2): against a cost drawn from U[c_lo, c_hi] the best demand is p + y, y = max(c_lo, (c_hi -
     * c_A)/2), and Pr(war) = max(0, ((c_hi - c_A)/2 - c_lo)/(c_hi - c_lo)).
     */
    @Test
    void riskAndReturnHasItsClosedForm() {
        Position risky = ultimatum(0.5, 0.1, 0, 0.4);
        assertThat(demandMade(risky)).isCloseTo(0.65, within(1e-9));
        assertThat(war(risky)).isCloseTo(0.375, within(1e-6));
        assertThat(risky.payoffs().get(0)).isCloseTo(0.55625, within(1e-6));
        assertThat(war(ultimatum(0.5, 0.2, 0.1, 0.4))).isCloseTo(0, within(1e-6));
    }

    @Test
    void armsThatMoveOnlyTheOddsMoveTheTermsAndNotTheRiskOfWar() {
        double[] odds = {0.2, 0.35, 0.5, 0.55};
        double[] demands = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            Position solved = ultimatum(odds[i], 0.1, 0, 0.4);
            assertThat(war(solved)).isCloseTo(0.375, within(1e-6));
            demands[i] = demandMade(solved);
        }
        assertThatSequence(demands).isStrictlyIncreasing();
    }

    /** Cost-subsidy lemma (literature 2.5): paying a share of the demander's cost raises the risk of war. */
    @Test
    void subsidyToTheDemanderRaisesTheRiskOfWarByItsClosedForm() {
        DoubleUnaryOperator closed = s -> Math.max(0, ((0.5 - (1 - s) * 0.2) / 2 - 0.1) / 0.4);
        for (double subsidy : new double[] {0, 0.2, 0.4, 0.6, 0.8}) {
            assertThat(war(ultimatum(0.4, (1 - subsidy) * 0.2, 0.1, 0.5)))
                    .isCloseTo(closed.applyAsDouble(subsidy), within(1e-6));
        }
    }

    /**
     * Commitment problem (Powell 2006; literature 4.4): pie of 1 a period, war destroys a share d for good; B, whose rival rises from
     * p1 to p2, attacks now iff (1-d)(1-p1)/(1-delta) exceeds 1 + delta (1-d)(1-p2)/(1-delta).
     */
    @Test
    void risingRivalIsAttackedBeyondTheCommitmentThreshold() {
        assertThat(attacksNow(0.1, 0.9, 0.3, 0.345679 + 1e-5)).isTrue();
        assertThat(attacksNow(0.1, 0.9, 0.3, 0.345679 - 1e-5)).isFalse();
        assertThat(attacksNow(0.1, 0.6, 0.3, 0.574074 + 1e-5)).isTrue();
        assertThat(attacksNow(0.1, 0.6, 0.3, 0.574074 - 1e-5)).isFalse();
    }

    @Test
    void misfitsOfATreeAreNamed() {
        assertThatThrownBy(() -> GameTree.between("a", "b").startingAt(end("short", 1)))
                .hasMessageContaining("'short'")
                .hasMessageContaining("1 payoffs for 2 players");
        assertThatThrownBy(() -> lottery(branch(0.5, end("x", 1)), branch(0.4, end("y", 1))))
                .hasMessageContaining("0.9");
        assertThatThrownBy(() -> branch(-0.1, end("x", 1))).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> GameTree.between("a").startingAt(choice("c", 1, option("x", end("x", 1)))))
                .hasMessageContaining("'c'")
                .hasMessageContaining("player 1");
        assertThatThrownBy(() -> choice("none", 0)).hasMessageContaining("'none'");
        assertThatThrownBy(() -> option("void")).hasMessageContaining("'void'");
        assertThatThrownBy(() -> BackwardLogit.solve(DETERRENCE, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> BackwardLogit.solve(DETERRENCE, 1).move("sulk"))
                .hasMessageContaining("status quo");
    }

    private static Position ultimatum(double odds, double ownCost, double low, double high) {
        int types = 400;
        List<Node> demands = new ArrayList<>();
        for (double over = low; over <= high + 1e-9; over += 0.01) {
            double x = odds + over;
            Branch[] branches = new Branch[types];
            for (int t = 0; t < types; t++) {
                double cost = low + (high - low) * (t + 0.5) / types;
                branches[t] = branch(
                        1.0 / types,
                        choice(
                                "answer",
                                1,
                                option("accept", end("peace", x, 1 - x)),
                                option("fight", end("war", odds - ownCost, 1 - odds - cost))));
            }
            demands.add(lottery(branches));
        }
        Node root = choice("demand", 0, option("demand", demands.toArray(Node[]::new)));
        return BackwardLogit.solve(GameTree.between("A", "B").startingAt(root), 1e6);
    }

    private static double war(Position solved) {
        return solved.outcomes().getOrDefault("war", 0.0);
    }

    private static double demandMade(Position solved) {
        double sum = 0;
        for (BackwardLogit.Way way : solved.moves().get(0).ways()) {
            GameTree.Choice answer = (GameTree.Choice)
                    ((GameTree.Lottery) way.next().node()).branches().get(0).next();
            GameTree.End peace = (GameTree.End) answer.options().get(0).ways().get(0);
            sum += way.probability() * peace.payoffs().get(0);
        }
        return sum;
    }

    private static boolean attacksNow(double destroyed, double discount, double now, double then) {
        double whole = 1 / (1 - discount);
        // in the second phase the riser leaves its rival what war would give it, which is all that it can promise
        double warThen = (1 - destroyed) * (1 - then) * whole;
        Node later = choice(
                "offer",
                0,
                option("leave its war value", end("peace", whole - warThen, 1 + discount * warThen)),
                option("fight", end("late war", (1 - destroyed) * then * whole, 1 + discount * warThen)));
        Node root = choice(
                "now",
                1,
                option("attack", end("war", 0, (1 - destroyed) * (1 - now) * whole)),
                option("take the pie of today", later));
        return BackwardLogit.solve(GameTree.between("A", "B").startingAt(root), 1e8)
                        .move("attack")
                        .probability()
                > 0.5;
    }

    private static void assertSameOutcomes(Position one, Position other) {
        Map<String, Double> expected = one.outcomes();
        other.outcomes()
                .forEach((name, probability) ->
                        assertThat(probability).as(name).isCloseTo(expected.get(name), within(1e-11)));
    }

    @FunctionalInterface
    private interface Check<T> {
        void of(T it);
    }

    private static void forRandomGames(Check<GameTree> check) {
        Property.forAll(14, 100, draws -> new RandomGame(draws).tree, check::of);
    }

    private static void everyChoice(Position position, Check<Position> check) {
        if (position.node() instanceof GameTree.Choice) {
            check.of(position);
        }
        position.moves().forEach(move -> move.ways().forEach(way -> everyChoice(way.next(), check)));
    }

    private static List<Double> subgamePerfect(Node node, int players) {
        if (node instanceof GameTree.End end) {
            return end.payoffs();
        }
        if (node instanceof GameTree.Choice choice) {
            List<Double> best = List.of();
            for (GameTree.Option option : choice.options()) {
                for (Node way : option.ways()) {
                    List<Double> payoffs = subgamePerfect(way, players);
                    if (best.isEmpty() || payoffs.get(choice.player()) > best.get(choice.player())) {
                        best = payoffs;
                    }
                }
            }
            return best;
        }
        List<Double> sum = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            double mean = 0;
            for (Branch branch : ((GameTree.Lottery) node).branches()) {
                mean += branch.probability()
                        * subgamePerfect(branch.next(), players).get(player);
            }
            sum.add(mean);
        }
        return sum;
    }

    /** A game, a precision, a shift and a scale. */
    private static final class Case {
        private final RandomGame game;
        private final double lambda;
        private final double shift;
        private final double scale;

        Case(Draws draws) {
            game = new RandomGame(draws);
            lambda = draws.between(0, 8);
            shift = draws.between(-3, 3);
            scale = draws.between(0.1, 5);
        }

        @Override
        public String toString() {
            return "lambda " + lambda + ", shift " + shift + ", scale " + scale + ", " + game.tree;
        }
    }

    /** A random tree of two players, three moves deep; payoffs can be mapped without moving anything else. */
    private static final class RandomGame {
        private final GameTree tree;

        RandomGame(Draws draws) {
            int[] ends = {0};
            tree = GameTree.between("a", "b").startingAt(node(draws, 3, ends));
        }

        private static Node node(Draws draws, int depth, int[] ends) {
            if (depth == 0) {
                return end("end " + ends[0]++, draws.between(-1, 1), draws.between(-1, 1));
            }
            if (draws.integer(0, 3) == 0) {
                double p = draws.between(0, 1);
                return lottery(branch(p, node(draws, depth - 1, ends)), branch(1 - p, node(draws, depth - 1, ends)));
            }
            int options = draws.integer(1, 3);
            GameTree.Option[] list = new GameTree.Option[options];
            for (int o = 0; o < options; o++) {
                list[o] = draws.integer(0, 4) == 0
                        ? option("o" + o, node(draws, depth - 1, ends), node(draws, depth - 1, ends))
                        : option("o" + o, node(draws, depth - 1, ends));
            }
            return choice("c", draws.integer(0, 1), list);
        }

        @FunctionalInterface
        interface Payoff {
            double of(int player, double payoff);
        }

        GameTree map(Payoff payoff) {
            return GameTree.between("a", "b").startingAt(map(tree.root(), payoff));
        }

        private static Node map(Node node, Payoff payoff) {
            if (node instanceof GameTree.End end) {
                return end(
                        end.name(),
                        payoff.of(0, end.payoffs().get(0)),
                        payoff.of(1, end.payoffs().get(1)));
            }
            if (node instanceof GameTree.Choice choice) {
                return new GameTree.Choice(
                        choice.name(),
                        choice.player(),
                        choice.options().stream()
                                .map(option -> new GameTree.Option(
                                        option.name(),
                                        option.ways().stream()
                                                .map(way -> map(way, payoff))
                                                .toList()))
                                .toList());
            }
            return new GameTree.Lottery(((GameTree.Lottery) node)
                    .branches().stream()
                            .map(branch -> new Branch(branch.probability(), map(branch.next(), payoff)))
                            .toList());
        }
    }
}
