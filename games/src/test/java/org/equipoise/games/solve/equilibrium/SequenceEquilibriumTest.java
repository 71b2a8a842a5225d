package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.games.extensive.Between.to;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SequenceEquilibriumTest {

    /** [T] fixtures: Gambit's own test of Kuhn poker. Cards J, Q, K; check or bet, fold or call. */
    static final double[] KUHN = {
        1, 0, 1, 0, 1, 0, 2.0 / 3, 1.0 / 3, 1, 0, 0, 1, 1, 0, 2.0 / 3, 1.0 / 3, 0, 1, 0, 1, 2.0 / 3, 1.0 / 3, 1, 0
    };

    static List<BigFraction> fractions(String... texts) {
        List<BigFraction> list = new ArrayList<>();
        for (String text : texts) {
            list.add(Exact.of(text));
        }
        return list;
    }

    @Test
    void kuhnPokerIsWorthAnEighteenthToTheSecond() {
        ExactBehaviour found = SequenceEquilibrium.of(Classics.kuhnPoker(), Watch.PATIENT);
        assertThat(found.payoffs()).isEqualTo(fractions("-1/18", "1/18"));
        assertThat(found.solution().certificate().standing()).isEqualTo(Certificate.Standing.NASH);
        assertThat(found.solution().certificate().search()).isEqualTo(Certificate.Search.ONE_OF_MORE);
    }

    @Test
    void publishedProfileOfKuhnPokerIsAnEquilibrium() {
        Solution published = Regret.certify(
                Behaviour.of(Classics.kuhnPoker(), KUHN),
                1e-12,
                Certificate.Isolation.CONTINUUM,
                Certificate.Search.ONE_OF_MORE,
                "");
        assertThat(published.certificate().standing()).isEqualTo(Certificate.Standing.NASH);
    }

    /** Reiley et al. 2008: bet with the King always, with the Queen 1/3, call 2/3. */
    @Test
    void strippedDownPokerIsSolvedExactly() {
        ExactBehaviour found = SequenceEquilibrium.of(Classics.poker(), Watch.PATIENT);
        assertThat(found.flat()).isEqualTo(fractions("1", "0", "1/3", "2/3", "2/3", "1/3"));
        assertThat(found.payoffs()).isEqualTo(fractions("1/3", "-1/3"));
    }

    @Test
    void pathEndsInAnEquilibriumOfEveryGame() {
        Property.forAll(31, 400, draws -> RandomGames.recalling(draws, 2, draws.integer(1, 5)), game -> {
            Certificate certificate =
                    SequenceEquilibrium.of(game, Watch.PATIENT).solution().certificate();
            assertThat(certificate.standing()).isEqualTo(Certificate.Standing.NASH);
            assertThat(certificate.maximumRegret().orElseThrow()).isLessThan(1e-12);
        });
    }

    @Test
    void strategicGamesAreSolvedTheSameWay() {
        Property.forAll(
                32,
                200,
                draws -> RandomGames.strategic(draws, draws.integer(1, 7), draws.integer(1, 7)),
                (StrategicGame game) -> assertThat(SequenceEquilibrium.of(game, Watch.PATIENT)
                                .solution()
                                .certificate()
                                .standing())
                        .isEqualTo(Certificate.Standing.NASH));
    }

    /** Out at once pays 10; the second set, which that excludes, still gets its best action and not a blind guess. */
    @Test
    void setsThatOwnMovesExcludeGetABestReply() {
        Between g = Game.between("A", "B");
        Tree answer = g.move("B", "answer", to("no", g.end(0, 1)), to("yes", g.end(6, 0)));
        Tree third = g.move("A", "third", to("ask", answer), to("best", g.end(7, 0)));
        Tree last = g.move("A", "second", to("low", g.end(1, 0)), to("on", third), to("high", g.end(5, 0)));
        Game game = g.startingAt(g.move("A", "first", to("out", g.end(10, 0)), to("in", last)));
        ExactBehaviour found = SequenceEquilibrium.of(game, Watch.PATIENT);
        assertThat(found.flat()).isEqualTo(fractions("1", "0", "0", "1", "0", "0", "1", "1", "0"));
    }

    @Test
    void stoppedPathSaysSoAndIsStillAProfile() {
        ExactBehaviour found = SequenceEquilibrium.of(Classics.kuhnPoker(), (done, all, what) -> done < 3);
        assertThat(found.solution().certificate().search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.solution().certificate().note()).isEqualTo("stopped after 3 pivots of Lemke's path");
        assertThat(found.solution().certificate().standing()).isEqualTo(Certificate.Standing.NOT_NASH);
    }

    @Test
    void pathBeginsWhereAllIsBlind() {
        ExactBehaviour start = SequenceEquilibrium.of(Classics.kuhnPoker(), (done, all, what) -> false);
        assertThat(start.flat()).containsOnly(new BigFraction(1, 2));
    }

    @Test
    void gamesThatHaveNoSequenceFormAreRefusedByName() {
        Between three = Game.between("A", "B", "C");
        Game alone = three.startingAt(three.move("A", "a", to("l", three.end(0, 0, 0)), to("r", three.end(1, 0, 0))));
        assertThatThrownBy(() -> SequenceEquilibrium.of(alone, Watch.PATIENT))
                .hasMessageContaining("needs two players, not 3: [A, B, C]")
                .hasMessageContaining("Maybe");
        Between two = Game.between("driver", "road");
        Tree second = two.move("driver", "exit", to("leave", two.end(4, 0)), to("go on", two.end(1, 0)));
        Game absent = two.startingAt(two.move("driver", "exit", to("leave", two.end(0, 0)), to("go on", second)));
        assertThatThrownBy(() -> SequenceEquilibrium.of(absent, Watch.PATIENT))
                .hasMessageContaining("sequence form needs perfect recall")
                .hasMessageContaining("'exit'");
    }
}
