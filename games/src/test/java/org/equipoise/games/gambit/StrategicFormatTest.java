package org.equipoise.games.gambit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Outcome;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class StrategicFormatTest {

    static final String PAYOFFS = """
            NFG 1 R "Three roads, two gates" { "Convoy" "Raiders" } { 3 2 }

            1 -1  2 -2  3 -3
            1/2 -1/2, .25, -0.25 -4e-1 .4
            """;

    static final String OUTCOMES = """
            NFG 1 D "Three roads, two gates" { "Convoy" "Raiders" }
            {
            { "north" "ford" "south" }
            { "east" "west" }
            }
            "Where to wait"
            {
            { "through" 1, -1 }
            { "lost" -2 2 }
            }
            1 1 2 0 1 2
            """;

    private static StrategicGame read(String text) {
        return Gambit.readStrategic("game.nfg", text);
    }

    @Test
    void theFirstPlayersStrategyVariesFastest() {
        StrategicGame game = read(PAYOFFS);
        assertThat(game.strategies()).containsExactly(List.of("1", "2", "3"), List.of("1", "2"));
        assertThat(game.payoff(game.profile(2, 0), 0)).isEqualTo(3);
        assertThat(game.exactPayoff(game.profile(0, 1), 1)).isEqualTo(new BigFraction(-1, 2));
        assertThat(game.exactPayoff(game.profile(2, 1), 0)).isEqualTo(new BigFraction(-2, 5));
    }

    @Test
    void outcomesAreSharedAndOutcomeZeroPaysNothing() {
        StrategicGame game = read(OUTCOMES);
        assertThat(game.comment()).isEqualTo("Where to wait");
        assertThat(game.strategies().get(0)).containsExactly("north", "ford", "south");
        assertThat(game.outcomes()).extracting(Outcome::label).containsExactly("through", "lost");
        assertThat(game.outcome(game.profile(2, 0))).isEqualTo(1);
        assertThat(game.payoff(game.profile(2, 1), 0)).isEqualTo(-2);
        assertThat(game.outcome(game.profile(0, 1))).isEqualTo(-1);
        assertThat(game.payoff(game.profile(0, 1), 0)).isZero();
        assertThat(game.exactPayoff(game.profile(0, 1), 1)).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void eitherBodyFollowsNumbersOrNames() {
        String list = "{ { \"\" 1, 2 } } 1 0";
        assertThat(read("NFG 1 R \"\" { \"A\" \"B\" } { 2 1 } " + list).outcomes())
                .hasSize(1);
        assertThat(read("NFG 1 R \"\" { \"A\" \"B\" } { { \"x\" \"y\" } { \"z\" } } \"note\" 1 2 3 4"))
                .satisfies(game -> {
                    assertThat(game.strategies()).containsExactly(List.of("x", "y"), List.of("z"));
                    assertThat(game.payoff(1, 1)).isEqualTo(4);
                });
    }

    @Test
    void lineEndsOfAnyKindOnlySeparate() {
        assertThat(read(PAYOFFS.replace('\n', '\r'))).isEqualTo(read(PAYOFFS));
        assertThat(read("\uFEFF" + OUTCOMES.replace("\n", "\r\n"))).isEqualTo(read(OUTCOMES));
        assertThat(read(OUTCOMES.replace('\n', ' ').strip())).isEqualTo(read(OUTCOMES));
    }

    @Test
    void writtenAndReadAgainAGameIsTheSame() {
        roundTrip(read(PAYOFFS));
        roundTrip(read(OUTCOMES));
        roundTrip(StrategicForm.of(Classics.kuhnPoker()).game());
        Property.forAll(21, 100, draws -> RandomGames.strategic(draws, 2, 3, 2), StrategicFormatTest::roundTrip);
        Property.forAll(22, 300, StrategicFormatTest::odd, StrategicFormatTest::roundTrip);
        roundTrip(read("NFG 1 R \"\" { \"A\" \"B\" } { 2 1 } { { \"\" 1, 2 } { \"\" 3, 4 } } 2 1"));
        roundTrip(read("NFG 1 R \"\" { \"A\" \"B\" } { 2 1 } { { \"\" 1, 2 } { \"\" 3, 4 } } 1 1"));
        assertThat(Gambit.write(read(PAYOFFS))).contains("{ 3 2 }\n").endsWith("\n0.25 -0.25\n-0.4 0.4\n");
        assertThat(Gambit.write(read(OUTCOMES))).endsWith("}\n1 1 2\n0 1 2\n");
    }

    private static void roundTrip(StrategicGame game) {
        String text = Gambit.write(game);
        StrategicGame again = read(text);
        assertThat(again).isEqualTo(game);
        assertThat(Gambit.write(again)).isEqualTo(text);
        assertThat(Gambit.read("game.nfg", text)).isEqualTo(new Gambit.Strategic(game));
    }

    /** Names, numbers and gaps as strange as a file may hold. */
    private static StrategicGame odd(Draws draws) {
        int players = draws.integer(1, 3);
        List<String> names = new ArrayList<>();
        List<List<String>> strategies = new ArrayList<>();
        int profiles = 1;
        for (int player = 0; player < players; player++) {
            names.add(RandomGames.name(draws));
            List<String> own = new ArrayList<>();
            for (int s = draws.integer(1, 3); s > 0; s--) {
                own.add(RandomGames.name(draws));
            }
            profiles *= own.size();
            strategies.add(own);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int o = draws.integer(0, 4); o > 0; o--) {
            List<BigFraction> payoffs = new ArrayList<>();
            for (int player = 0; player < players; player++) {
                payoffs.add(
                        draws.flip()
                                ? new BigFraction(draws.integer(-99, 99), draws.integer(1, 99))
                                : Exact.of(draws.between(-1, 1)));
            }
            outcomes.add(new Outcome(outcomes.size(), outcomes.size() + 1, RandomGames.name(draws), payoffs));
        }
        int[] outcomeOf = new int[profiles];
        for (int profile = 0; profile < profiles; profile++) {
            outcomeOf[profile] = draws.integer(-1, outcomes.size() - 1);
        }
        return StrategicGame.of(
                RandomGames.name(draws), RandomGames.name(draws), names, strategies, outcomes, outcomeOf);
    }
}
