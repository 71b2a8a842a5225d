package org.equipoise.games.extensive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

import java.math.BigInteger;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class GameTest {

    @Test
    void nodesStandInPrefixOrderAndSetsByPlayer() {
        Game poker = Classics.poker();
        assertThat(poker.nodes()).hasSize(11);
        for (Node node : poker.nodes()) {
            assertThat(node.parent()).isLessThan(node.index());
            for (int child : node.children()) {
                assertThat(poker.nodes().get(child).parent()).isEqualTo(node.index());
            }
        }
        assertThat(poker.sets()).extracting(InformationSet::label).containsExactly("King", "Queen", "facing a bet");
        assertThat(poker.set("Bob", "facing a bet").nodes()).hasSize(2);
        assertThat(poker.outcomes()).extracting(Outcome::label).doesNotHaveDuplicates();
        assertThat(poker.isPerfectInformation()).isFalse();
        assertThat(Classics.crisis().isPerfectInformation()).isTrue();
    }

    @Test
    void payoffsAddUpAlongThePathWithoutRounding() {
        Between g = Game.between("A");
        Game game = g.startingAt(g.move("A", "toll", to("go", g.end("home", "1/3")), to("stay", g.end("here", "0")))
                .paying(g.payment("toll", -.1)));
        assertThat(game.payoff(1, 0)).isEqualTo(new BigFraction(1, 3).subtract(new BigFraction(1, 10)));
        assertThat(game.payoff(0, 0)).isEqualTo(new BigFraction(-1, 10));
    }

    @Test
    void gamesWrittenDownTheSameWayAreEqual() {
        assertThat(Classics.kuhnPoker()).isEqualTo(Classics.kuhnPoker()).hasSameHashCodeAs(Classics.kuhnPoker());
        assertThat(Classics.poker()).isNotEqualTo(Classics.kuhnPoker());
        assertThat(Classics.poker()).isNotEqualTo(Classics.poker().titled("Poker", ""));
    }

    @Test
    void whatIsNoGameIsRefusedByName() {
        Between g = Game.between("Alice", "Bob");
        assertThatThrownBy(() -> g.end("war", Double.NaN, 0))
                .hasMessageContaining("'war'")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> g.startingAt(g.end("war", 1))).hasMessageContaining("1 payoffs for 2 players");
        assertThatThrownBy(() -> g.move("Alcie", "x")).hasMessageContaining("Maybe you meant 'Alice'");
        assertThatThrownBy(() -> g.startingAt(g.move("Alice", "x"))).hasMessageContaining("'x' of Alice has no action");
        assertThatThrownBy(() ->
                        g.startingAt(g.chance("coin", with(.5, "head", g.end(0, 0)), with(.4, "tail", g.end(0, 0)))))
                .hasMessageContaining("'coin'")
                .hasMessageContaining("0.9");
        assertThatThrownBy(() -> with(-.1, "head", g.end(0, 0))).hasMessageContaining("'head'");
        assertThatThrownBy(() -> g.startingAt(g.move(
                        "Alice",
                        "first",
                        to("l", g.move("Bob", "same", to("a", g.end(0, 0)))),
                        to("r", g.move("Bob", "same", to("a", g.end(0, 0)), to("b", g.end(0, 0)))))))
                .hasMessageContaining("'same' of Bob")
                .hasMessageContaining("two information sets");
        assertThatThrownBy(() -> Game.between("A", "A")).hasMessageContaining("same name");
    }

    /** Piccione and Rubinstein's driver forgets that it passed the first exit. */
    @Test
    void forgettingOnesOwnMovesIsNoticed() {
        Between g = Game.between("driver");
        Tree second = g.move("driver", "exit", to("leave", g.end(4)), to("go on", g.end(1)));
        Game absent = g.startingAt(g.move("driver", "exit", to("leave", g.end(0)), to("go on", second)));
        assertThat(Recall.broken(absent))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("'exit'").contains("driver"));
        assertThat(Recall.broken(Classics.kuhnPoker())).isEmpty();
        assertThatThrownBy(() -> Recall.require(absent, "the sequence form")).hasMessageContaining("sequence form");
    }

    /** Together they are infinite, and infinity less infinity is no number. */
    @Test
    void payoffsThatAddUpBeyondAllDoublesAreRefused() {
        Between g = Game.between("Alice");
        Tree.Payment huge = new Tree.Payment(0, "fortune", List.of(Exact.of(1.5e308)));
        Tree move = g.move("Alice", "first", to("l", g.end(1.5e308)), to("r", g.end(0)));
        assertThatThrownBy(() -> g.startingAt(move.paying(huge)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payoffs of Alice")
                .hasMessageContaining("Maybe");
        assertThat(g.startingAt(move).payoff(1, 0)).isEqualTo(Exact.of(1.5e308));
    }

    /** Halves written with 400 digits: numerator and denominator are no doubles, their sum is one all the same. */
    @Test
    void probabilitiesOfLongFractionsAreSummedExactly() {
        BigInteger long400 = BigInteger.TEN.pow(400);
        BigFraction less = new BigFraction(long400.subtract(BigInteger.ONE), long400.multiply(BigInteger.TWO));
        assertThat(Lottery.isOne(less.multiply(2))).isTrue();
        assertThat(Lottery.isOne(less)).isFalse();
    }
}
