package org.equipoise.games.gambit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Lottery;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Outcome;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Recall;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExtensiveFormatTest {

    /** Two border guards and the weather; the second mention of everything is bare. */
    static final String GUARDS = """
            EFG 2 R "Guards" { "North" "South" }
            "Who sees in fog?"

            c "dawn" 1 "weather" { "fog" 1/4 "clear" 0.75 } 0
            p "" 1 1 "post" { "stay" "advance" } 0
            t "" 1 "quiet" { 0, 0 }
            p "" 2 7 "answer" { "shoot" "wave" } 2 "alarm" { -1/2 -.5 }
            t "" 3 "shots" { -3, -2.5, }
            t "" 0
            p "" 1 1 0
            t "" 1
            p "met again" 2 7 2
            t "" 3
            t "" 9 "tea" { 1e-1 +1 }
            """;

    private static Game read(String text) {
        return Gambit.readExtensive("game.efg", text);
    }

    @Test
    void descriptionsMayBeLeftOutAfterTheFirst() {
        Game game = read(GUARDS);
        assertThat(game.title()).isEqualTo("Guards");
        assertThat(game.comment()).isEqualTo("Who sees in fog?");
        assertThat(game.players()).containsExactly("North", "South");
        assertThat(game.nodes()).hasSize(11);
        assertThat(game.nodes()).extracting(Node::kind).startsWith(Node.Kind.CHANCE, Node.Kind.MOVE, Node.Kind.END);
        assertThat(game.nodes().get(0).label()).isEqualTo("dawn");
        assertThat(game.nodes().get(8).label()).isEqualTo("met again");
        assertThat(game.sets()).extracting(InformationSet::label).containsExactly("post", "answer");
        assertThat(game.sets()).extracting(InformationSet::number).containsExactly(1, 7);
        assertThat(game.sets().get(1).nodes()).containsExactly(3, 8);
        assertThat(game.outcomes()).extracting(Outcome::label).containsExactly("quiet", "alarm", "shots", "tea");
        assertThat(game.outcomes()).extracting(Outcome::number).containsExactly(1, 2, 3, 9);
        assertThat(game.lotteries().get(0).probabilities())
                .containsExactly(new BigFraction(1, 4), new BigFraction(3, 4));
    }

    @Test
    void payoffsOnTheWayAddUpAndOutcomeZeroPaysNothing() {
        Game game = read(GUARDS);
        assertThat(game.payoff(4, 0)).isEqualTo(new BigFraction(-7, 2));
        assertThat(game.payoff(4, 1)).isEqualTo(new BigFraction(-3));
        assertThat(game.nodes().get(5).outcome()).isEqualTo(-1);
        assertThat(game.payoff(5, 0)).isEqualTo(new BigFraction(-1, 2));
        assertThat(game.payoff(10, 0)).isEqualTo(new BigFraction(-4, 10));
    }

    @Test
    void blanksAndLineEndsOnlySeparate() {
        Game game = read(GUARDS);
        String oneLine = GUARDS.replace('\n', ' ');
        assertThat(read(oneLine)).isEqualTo(game);
        assertThat(read("\uFEFF" + GUARDS.replace("\n", "\r\n"))).isEqualTo(game);
        assertThat(read(GUARDS.replace('\n', '\r'))).isEqualTo(game);
        assertThat(read(GUARDS.replace(" ", "\t\f\u000B\u00A0 "))).isNotEqualTo(game);
        assertThat(read(oneLine.replace("Who sees in fog?", "-")
                        .replace("met again", "-")
                        .replace(" ", "\n\t\f\u000B\u00A0")))
                .isEqualTo(read(oneLine.replace("Who sees in fog?", "-").replace("met again", "-")));
        assertThat(read(oneLine.replace("{ ", "{").replace(" }", "}").replace("\" {", "\"{")))
                .isEqualTo(game);
        assertThat(read(GUARDS.stripTrailing())).isEqualTo(game);
    }

    @Test
    void theCommentMayBeMissingAndTheKindOfNumbersOld() {
        Game game = read(GUARDS.replace("\"Who sees in fog?\"", "").replace("2 R", "2 D"));
        assertThat(game).isEqualTo(read(GUARDS).titled("Guards", ""));
    }

    @Test
    void quotesAndBackslashesInNamesAreKept() {
        assertThat(read("EFG 2 R \"a \\\"b\\\"\" { \"\\alpha\" \"\" } \"\\\\\" t \"two\nlines\" 0"))
                .satisfies(game -> {
                    assertThat(game.title()).isEqualTo("a \"b\"");
                    assertThat(game.players()).containsExactly("\\alpha", "");
                    assertThat(game.comment()).isEqualTo("\\");
                    assertThat(game.nodes().get(0).label()).isEqualTo("two\nlines");
                });
    }

    @Test
    void numbersAreExact() {
        Game game = read("""
                EFG 2 R "" { "A" } ""
                c "" 1 "" { "a" 1/3 "b" .33333333333333333 "c" 33333333333333334e-17 }  0
                t "" 1 "" { 10000000000000000000000001 }
                t "" 2 "" { -0.1 }
                t "" 3 "" { 2/6 }
                """);
        assertThat(game.lotteries().get(0).probabilities().get(0)).isEqualTo(new BigFraction(1, 3));
        assertThat(game.payoff(1, 0).getNumerator()).hasToString("10000000000000000000000001");
        assertThat(game.payoff(2, 0)).isEqualTo(new BigFraction(-1, 10));
        assertThat(game.payoff(3, 0)).isEqualTo(new BigFraction(1, 3));
    }

    @Test
    void aGameWithoutMovesIsAGame() {
        assertThat(read("EFG 2 R \"\" { \"A\" } t \"\" 0").nodes()).hasSize(1);
    }

    @Test
    void whatIsWrittenIsWhatGambitWrites() {
        assertThat(Gambit.write(Classics.asymmetricPennies())).isEqualTo("""
                        EFG 2 R "Asymmetric matching pennies" { "Row" "Column" }
                        ""

                        p "" 1 1 "row" { "U" "D" } 0
                        p "" 2 1 "column" { "L" "R" } 0
                        t "" 1 "" { 2, 0 }
                        t "" 2 "" { 0, 1 }
                        p "" 2 1 "column" { "L" "R" } 0
                        t "" 2 "" { 0, 1 }
                        t "" 3 "" { 1, 0 }
                        """);
        assertThat(Gambit.write(read(GUARDS)))
                .contains("c \"dawn\" 1 \"weather\" { \"fog\" 0.25 \"clear\" 0.75 } 0\n")
                .contains("p \"met again\" 2 7 \"answer\" { \"shoot\" \"wave\" } 2 \"alarm\" { -0.5, -0.5 }\n");
    }

    @Test
    void writtenAndReadAgainAGameIsTheSame() {
        for (Game game : new Game[] {Classics.poker(), Classics.kuhnPoker(), Classics.crisis(), read(GUARDS)}) {
            assertThat(read(Gambit.write(game))).isEqualTo(game);
        }
        Property.forAll(11, 300, draws -> RandomGames.recalling(draws, 3, 4), ExtensiveFormatTest::roundTrip);
        Property.forAll(
                12, 500, draws -> RandomGames.odd(draws, draws.integer(1, 4), 4), ExtensiveFormatTest::roundTrip);
    }

    private static void roundTrip(Game game) {
        String text = Gambit.write(game);
        Game again = read(text);
        assertThat(again).isEqualTo(game);
        assertThat(Gambit.write(again)).isEqualTo(text);
        assertThat(Gambit.read("game.efg", text)).isEqualTo(new Gambit.Extensive(game));
    }

    /** A centipede of 20,000 moves, whose tree is as deep as it has moves. */
    @Test
    void aVeryDeepTreeIsReadAndWritten() {
        int moves = 20_000;
        StringBuilder text = new StringBuilder("EFG 2 R \"Centipede\" { \"A\" \"B\" }\n\"\"\n\n");
        for (int move = 1; move <= moves; move++) {
            int player = move % 2 == 1 ? 1 : 2;
            text.append("p \"\" " + player + " " + (move + 1) / 2 + " \"\" { \"take\" \"pass\" } 0\n");
            text.append("t \"\" " + move + " \"\" { " + move + ", " + (moves - move) + " }\n");
        }
        text.append("t \"\" 0\n");
        Game game = read(text.toString());
        assertThat(game.nodes()).hasSize(2 * moves + 1);
        assertThat(Gambit.write(game)).isEqualTo(text.toString());
        assertThat(Recall.broken(game)).isEmpty();
        int[] pass = new int[game.sets().size()];
        Arrays.fill(pass, 1);
        // Whoever passes to the very end gets nothing; both would rather have taken at their last move.
        assertThat(Regret.certify(
                                Behaviour.pure(game, pass),
                                0,
                                Certificate.Isolation.UNKNOWN,
                                Certificate.Search.PARTIAL,
                                "")
                        .certificate()
                        .regrets())
                .hasValue(List.of(moves - 1.0, moves - 2.0));
    }

    /** The nameless one stands at node 2, and the other is number 2. */
    @Test
    void namelessMovesOfChanceDoNotTakeTheNumberOfAnother() {
        Tree end = new Tree.End("", Optional.empty());
        Optional<BigFraction> half = Optional.of(new BigFraction(1, 2));
        Tree nameless = new Tree.Chance(
                "", 0, "", List.of(new Tree.Branch("a", half, end), new Tree.Branch("b", half, end)), Optional.empty());
        Tree root = new Tree.Chance(
                "",
                2,
                "weather",
                List.of(new Tree.Branch("fog", half, end), new Tree.Branch("clear", half, nameless)),
                Optional.empty());
        Game game = Game.of("", "", List.of("A"), root);
        assertThat(game.lotteries()).extracting(Lottery::number).containsExactly(2, 1);
        assertThat(read(Gambit.write(game))).isEqualTo(game);
    }
}
