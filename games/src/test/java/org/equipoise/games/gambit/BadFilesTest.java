package org.equipoise.games.gambit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of files that hold no game. */
class BadFilesTest {

    private static final String HEAD = "EFG 2 R \"\" { \"A\" \"B\" }\n";

    /** Each row: the file, {@code ~} for a line end, and the message after the name of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EFG 3 R|1:5: the number 3; expected 2, the version of EFG that is known.",
                "EFG 2 X|1:7: 'X'; expected R or D, the kind of numbers.",
                "NFG 2 R|1:5: the number 2; expected 1, the version of NFG that is known.",
                "GAME|1:1: 'GAME'; expected EFG or NFG, the first word of a game.",
                "EFG 2 R { \"A\" }|1:9: '{'; expected the title in quotes.",
                "EFG 2 R \"\" { }|1:14: '}'; expected a player's name in quotes.",
                "EFG 2 R \"\" { \"A\" B }|1:18: 'B'; expected another player's name in quotes, or '}'.",
                "EFG 2 R \"|1:9: a name in quotes that never ends; expected a closing quote.",
                "EFG 2 R \"\" { \"A\" }~|2:1: the end of the file; expected a node, beginning with c, p or t.",
                "EFG 2 R \"\" { \"A\" }~q \"\"|2:1: 'q'; expected a node, beginning with c, p or t.",
                "EFG 2 R \"\" { \"A\" }~t 0|2:3: the number 0; expected the name of the node in quotes.",
                "EFG 2 R \"\" { \"A\" }~t \"\" -1|2:6: the number -1; expected the number of the outcome, 0 for none.",
                "EFG 2 R \"\" { \"A\" }~t \"\" 1.5|2:6: the number 1.5; expected the number of the outcome, 0 for none.",
                "EFG 2 R \"\" { \"A\" }~t \"\" 99999999999 \"\" { 1 }"
                        + "|2:6: the number 99999999999; expected the number of the outcome, 0 for none.",
                "NFG 1 R \"\" { \"A\" } { 0 }|1:22: the number 0; expected the number of strategies of player 1, from 1.",
                "NFG 1 R \"\" { \"A\" } { 1 2 }|1:24: the number 2; expected '}' after the strategies of 1 players.",
                "NFG 1 R \"\" { \"A\" } { { } }|1:24: '}'; expected a name in quotes of a strategy of player 1.",
                "NFG 1 R \"\" { \"A\" \"B\" } { 2 1 }~1 2 3|2:6: the end of the file; expected 4 payoffs, "
                        + "2 for each profile of strategies, 2 × 1 profiles, not 3.",
                "NFG 1 R \"\" { \"A\" \"B\" } { 1 1 }~1 2 3|2:5: the number 3; expected the end of the file after 2 "
                        + "payoffs, 2 for each profile of strategies, 1 × 1 profiles.",
                "NFG 1 R \"\" { \"A\" } { 2 } { { \"\" 1 } } 1|1:40: the end of the file; expected 2 outcome numbers, one "
                        + "for each profile of strategies, 2 profiles, not 1.",
                "NFG 1 R \"\" { \"A\" } { 1 } { { \"\" 1 } } 2|1:39: outcome 2; expected 0 to 1.",
                "NFG 1 R \"\" { \"A\" } { 1 } { { 1 } } 1|1:30: the number 1; expected the name in quotes of outcome 1.",
                "NFG 1 R \"\" { \"A\" } { 1 } { { \"\" 1 } 1|1:37: the number 1; expected '{' and another outcome, or '}'.",
                "NFG 1 R \"\" { \"A\" \"B\" } { 9999 9999 }|1:24: '{'; expected at most 20000000 profiles of strategies, "
                        + "not 9999 × 9999.",
            })
    void theHeadAndTheTable(String text, String message) {
        assertThatThrownBy(() -> Gambit.read("g", text.replace('~', '\n')))
                .isInstanceOf(BadInput.class)
                .hasMessage("g:" + message);
    }

    /** Each row: nodes after the first line, {@code ~} for a line end, and the message after the name of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "p \"\" 3 1 \"\" { \"a\" } 0~t \"\" 0|2:6: player 3; expected 1 to 2.",
                "p \"\" 0 1 \"\" { \"a\" } 0~t \"\" 0|2:6: player 0; expected 1 to 2. Maybe this is a move of chance, c.",
                "p \"\" 1 0 \"\" { \"a\" } 0~t \"\" 0"
                        + "|2:8: the number 0; expected the number of the information set, from 1.",
                "p \"\" 1 1 0|2:10: the number 0; expected the name and the actions of information set 1 of player 1, "
                        + "which is mentioned for the first time.",
                "p \"\" 1 1 \"s\" { } 0|2:16: '}'; expected an action's name in quotes.",
                "p \"\" 1 1 \"s\" { \"a\" 1/2 } 0|2:20: the number 1/2; expected an action's name in quotes, or '}'. "
                        + "Maybe this is a move of chance, c.",
                "p \"\" 1 1 \"s\" { \"a\" \"b\" } 0~t \"\" 0|3:7: the end of the file; expected a node, beginning with c, "
                        + "p or t, for action 2 'b' of the node on line 2.",
                "p \"\" 1 1 \"s\" { \"a\" } 0~t \"\" 0~t \"\" 0|4:1: 't'; expected the end of the file, since every "
                        + "action leads to a node by now.",
                "p \"\" 1 1 \"s\" { \"a\" } 0~p \"\" 1 1 \"r\" { \"a\" } 0~t \"\" 0|3:10: information set 1 of player 1 "
                        + "with the name 'r'; expected 's', as on line 2.",
                "p \"\" 1 1 \"s\" { \"a\" \"b\" } 0~p \"\" 1 1 \"s\" { \"a\" } 0~t \"\" 0~t \"\" 0|3:14: information set 1 "
                        + "of player 1 with actions [a]; expected [a, b], as on line 2. "
                        + "Maybe these are two; give them different numbers.",
                "c \"\" 1 \"coin\" { \"h\" .5 \"t\" .4 } 0~t \"\" 0~t \"\" 0|2:15: probabilities of move of chance 1 'coin' "
                        + "that sum to 0.9; expected a sum of 1. Maybe write fractions such as 1/3.",
                "c \"\" 1 \"coin\" { \"h\" 1/2 \"t\" 2/3 } 0~t \"\" 0~t \"\" 0|2:15: probabilities of move of chance 1 "
                        + "'coin' that sum to 7/6; expected a sum of 1. Maybe write fractions such as 1/3.",
                "c \"\" 1 \"coin\" { \"h\" -1 \"t\" 2 } 0~t \"\" 0~t \"\" 0"
                        + "|2:21: the number -1; expected the probability of 'h', at least 0.",
                "c \"\" 1 \"coin\" { \"h\" \"t\" } 0|2:21: the name \"t\"; expected the probability of 'h'.",
                "c \"\" 1 \"\" { \"h\" 1 } 0~c \"\" 1 \"\" { \"h\" 1.1 } 0~t \"\" 0|3:11: move of chance 1 with "
                        + "probabilities [1.1]; expected [1], as on line 2. "
                        + "Maybe these are two; give them different numbers.",
                "t \"\" 1|2:6: outcome 1, which no node above describes; expected its name and payoffs at its first "
                        + "mention, or 0 for no outcome.",
                "t \"\" 0 \"none\" { 0, 0 }"
                        + "|2:8: the name \"none\" for outcome 0; expected nothing, since 0 stands for no outcome.",
                "t \"\" 1 \"x\" { 1 }|2:16: 1 payoffs; expected 2, one for each player.",
                "t \"\" 1 \"x\" { 1 2 3 }|2:18: payoff 3; expected payoffs for 2 players only.",
                "t \"\" 1 \"x\" { 1, nan }|2:17: 'nan'; expected a payoff, or '}'. Numbers must be finite.",
                "t \"\" 1 \"x\" { -Inf, 1 }|2:14: the number -Inf; expected a payoff. Numbers must be finite.",
                "t \"\" 1 \"x\" { 2e308, 1 }|2:14: the number 2e308; expected a payoff up to about 1.8e308.",
                "t \"\" 1 \"x\" { 1,, 2 }|2:16: ','; expected a payoff, or '}'.",
                "t \"\" 1 \"x\" { 1 1e999 }|2:16: the exponent of '1e999' is beyond 400; expected a payoff, or '}'.",
                "t \"\" 1 \"x\" 1 2|2:12: the number 1; expected '{' and the payoffs of outcome 1.",
                "p \"\" 1 1 \"s\" { \"a\" } 1 \"x\" { 1 2 }~t \"\" 1 \"y\" { 1 2 }"
                        + "|3:8: outcome 1 with the name 'y'; expected 'x', as on line 2.",
                "p \"\" 1 1 \"s\" { \"a\" } 1 \"x\" { 1 2 }~t \"\" 1 \"x\" { 1 3 }"
                        + "|3:12: outcome 1 with payoffs [1, 3]; expected [1, 2], as on line 2.",
            })
    void theTree(String nodes, String message) {
        assertThatThrownBy(() -> Gambit.readExtensive("g", HEAD + nodes.replace('~', '\n')))
                .isInstanceOf(BadInput.class)
                .hasMessage("g:" + message);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> Gambit.readExtensive("g", HEAD + """
                        c "" 1 "" { "a" .5 "b" .6 } 0
                        t "" 1 "" { 1 }
                        p "" 5 1 "" { "a" } 2
                        t "" 3 "" { x }
                        """));
        assertThat(bad.problems()).extracting(problem -> problem.place().line()).containsExactly(2, 3, 4, 4, 5);
    }

    @Test
    void columnsCountCharactersAndLinesEndInAnyWay() {
        assertThatThrownBy(() -> Gambit.read("g", "EFG 2 R \"\uD83C\uDFB2é\" X"))
                .hasMessageStartingWith("g:1:14: 'X'");
        assertThatThrownBy(() -> Gambit.read("g", "EFG 2 R \"a\r\nb\" X")).hasMessageStartingWith("g:2:4: 'X'");
        assertThatThrownBy(() -> Gambit.read("g", "EFG 2 R \"a\rb\" X")).hasMessageStartingWith("g:2:4: 'X'");
        assertThatThrownBy(() -> Gambit.read("g", "EFG 2 R \"a\n\nb\" X")).hasMessageStartingWith("g:3:4: 'X'");
    }

    @Test
    void theWrongKindOfFileIsNamed() {
        assertThatThrownBy(() -> Gambit.readExtensive("g", StrategicFormatTest.PAYOFFS))
                .hasMessageContaining("g:1:1: 'NFG'; expected EFG");
        assertThatThrownBy(() -> Gambit.readStrategic("g", ExtensiveFormatTest.GUARDS))
                .hasMessageContaining("g:1:1: 'EFG'; expected NFG");
        assertThatThrownBy(() -> Gambit.read("g", "<?xml version=\"1.0\"?>"))
                .hasMessageContaining("Maybe this is a work");
        assertThatThrownBy(() -> Gambit.read("g", "")).hasMessageContaining("g:1:1: the end of the file");
    }

    private static Stream<String> small() {
        return Stream.of(
                ExtensiveFormatTest.GUARDS,
                StrategicFormatTest.PAYOFFS,
                StrategicFormatTest.OUTCOMES,
                Gambit.write(Classics.poker()));
    }

    /** Every text one character away is a game, or is refused with a place inside it. */
    @ParameterizedTest
    @Tag("slow")
    @MethodSource("small")
    void aSlipOfOneCharacterNeverSurprises(String text) {
        for (int at = 0; at < text.length(); at++) {
            tryOut(text.substring(0, at));
            tryOut(text.substring(0, at) + text.substring(at + 1));
            for (char c : "x\"{}, \n\\0-9/.p".toCharArray()) {
                tryOut(text.substring(0, at) + c + text.substring(at + 1));
                tryOut(text.substring(0, at) + c + text.substring(at));
            }
        }
    }

    private static void tryOut(String text) {
        try {
            Gambit.Contents contents = Gambit.read("g", text);
            String written = contents instanceof Gambit.Extensive extensive
                    ? Gambit.write(extensive.game())
                    : Gambit.write(((Gambit.Strategic) contents).game());
            assertThat(Gambit.read("g", written)).isEqualTo(contents);
        } catch (BadInput e) {
            String[] lines = text.split("\n", -1);
            for (Problem problem : e.problems()) {
                Place place = problem.place();
                assertThat(place.line()).as(text).isBetween(1, lines.length);
                assertThat(place.column()).as(text).isBetween(1, lines[place.line() - 1].length() + 1);
            }
        }
    }
}
