package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.games.extensive.Between.to;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.Watch;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class PureBehavioursTest {

    private static List<Certificate.Standing> standings(Game game) {
        return PureBehaviours.of(game, Watch.PATIENT).solutions().stream()
                .map(solution -> solution.certificate().standing())
                .toList();
    }

    /** Rosenthal 1981: a pot that doubles as it is passed; who takes it gets the larger part. */
    static Game centipede(int moves) {
        Between g = Game.between("A", "B");
        Tree tree = g.end(0, 0);
        for (int move = moves; move >= 1; move--) {
            double large = StrictMath.pow(2, move) * 2;
            double small = large / 4;
            Tree take = move % 2 == 1 ? g.end(large, small) : g.end(small, large);
            Tree pass = move == moves ? (move % 2 == 1 ? g.end(small, large * 2) : g.end(large * 2, small)) : tree;
            tree = g.move(move % 2 == 1 ? "A" : "B", "move " + move, to("take", take), to("pass", pass));
        }
        return g.startingAt(tree);
    }

    /** In every equilibrium the first player takes at once; what both would do later is free as long as B takes at its first move. */
    @Test
    void centipedeEndsAtOnce() {
        Equilibria<Solution> found = PureBehaviours.of(centipede(6), Watch.PATIENT);
        assertThat(found.solutions()).isNotEmpty().allSatisfy(solution -> {
            assertThat(solution.behaviour().probability("A", "move 1", "take")).isEqualTo(1);
            assertThat(solution.behaviour().probability("B", "move 2", "take")).isEqualTo(1);
            assertThat(solution.certificate().standing()).isNotEqualTo(Certificate.Standing.NOT_NASH);
        });
        assertThat(found.solutions().stream().filter(s -> s.certificate().standing() == Certificate.Standing.NASH))
                .hasSize(16);
    }

    /** 21 sets are too many profiles; of 12 times 11 reduced plans those are left in which A takes at once and B at its first move. */
    @Test
    void longCentipedeIsSearchedInReducedForm() {
        Equilibria<Solution> found = PureBehaviours.of(centipede(21), Watch.PATIENT);
        assertThat(found.solutions()).hasSize(1);
        assertThat(found.note()).contains("132 pure profiles").contains("only Nash can be told");
    }

    /** Selten 1975: both types of equilibria of the horse have a pure member. */
    @Test
    void horseHasTwoPureEquilibria() {
        assertThat(standings(MixedEquilibriaTest.horse()))
                .containsExactly(Certificate.Standing.NASH, Certificate.Standing.NASH);
    }

    @Test
    void agentsWhoAreContentAreToldFromPlayersWhoAre() {
        Between g = Game.between("A", "B");
        Tree last = g.move("A", "second", to("out", g.end(0, 0)), to("in", g.end(5, 0)));
        Game game = g.startingAt(g.move("A", "first", to("out", g.end(1, 0)), to("in", last)));
        assertThat(standings(game)).containsExactly(Certificate.Standing.NASH, Certificate.Standing.AGENT_NASH_ONLY);
    }

    @Test
    void pokerHasNoPureEquilibrium() {
        assertThat(standings(Classics.poker())).isEmpty();
        assertThat(standings(Classics.kuhnPoker())).doesNotContain(Certificate.Standing.NASH);
    }

    @Test
    void listEqualsTryingEveryProfile() {
        Property.forAll(71, 150, draws -> RandomGames.recalling(draws, draws.integer(1, 3), 3), game -> {
            if (game.sets().size() > 5) {
                return;
            }
            List<String> naive = new ArrayList<>();
            int[] chosen = new int[game.sets().size()];
            do {
                Solution solution = Regret.certify(
                        Behaviour.pure(game, chosen),
                        1e-9,
                        Certificate.Isolation.UNKNOWN,
                        Certificate.Search.COMPLETE,
                        "");
                if (solution.certificate().standing() != Certificate.Standing.NOT_NASH) {
                    naive.add(solution.certificate().standing() + " " + solution.behaviour());
                }
            } while (advance(game, chosen));
            assertThat(PureBehaviours.of(game, Watch.PATIENT).solutions())
                    .extracting(s -> s.certificate().standing() + " " + s.behaviour())
                    .containsExactlyInAnyOrderElementsOf(naive);
        });
    }

    private static boolean advance(Game game, int[] chosen) {
        for (InformationSet set : game.sets()) {
            chosen[set.index()]++;
            if (chosen[set.index()] < set.actions().size()) {
                return true;
            }
            chosen[set.index()] = 0;
        }
        return false;
    }

    @Test
    void stoppedSearchSaysWhere() {
        Equilibria<Solution> found = PureBehaviours.of(Classics.kuhnPoker(), (done, all, what) -> done < 2048);
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).startsWith("stopped after playing 2048 of 4096 profiles");
    }

    /** The driver's pure plan to go on is best of the pure ones, and no equilibrium. */
    @Test
    void purePlansOfTheAbsentMindedAreNotCalledNash() {
        Between g = Game.between("driver");
        Tree second = g.move("driver", "exit", to("leave", g.end(4)), to("go on", g.end(1)));
        Game driver = g.startingAt(g.move("driver", "exit", to("leave", g.end(0)), to("go on", second)));
        Equilibria<Solution> found = PureBehaviours.of(driver, Watch.PATIENT);
        assertThat(found.solutions()).isEmpty();
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).contains("twice");
    }
}
