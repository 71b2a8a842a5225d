package org.equipoise.games.gambit;

import org.equipoise.games.extensive.Game;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.strategic.StrategicGame;

/**
 * Reads and writes games in the formats of Gambit (gambit-project.org): {@code EFG 2} and {@code NFG 1}, the latter with payoffs or with
 * outcomes.
 *
 * <p>A game that is written and read again is equal to what it was, with exact numbers, and its text stays the same.
 */
public final class Gambit {

    /** What a file holds. */
    public sealed interface Contents permits Extensive, Strategic {}

    /** A game in extensive form. */
    public record Extensive(Game game) implements Contents {}

    /** A game in strategic form. */
    public record Strategic(StrategicGame game) implements Contents {}

    private Gambit() {}

    /**
     * The game that a text holds, told by its first word.
     *
     * @param file path for messages, as the user would type it
     * @throws BadInput if it holds none; every problem names line and column
     */
    public static Contents read(String file, String text) {
        Words words = new Words(file, text);
        Token first = words.peek();
        if (first.isWord("EFG")) {
            return new Extensive(new ExtensiveReader(words).read());
        }
        if (first.isWord("NFG")) {
            return new Strategic(new StrategicReader(words).read());
        }
        boolean markup = first.is(Token.Kind.WORD) && first.text().startsWith("<");
        throw words.refuse(
                first,
                "EFG or NFG, the first word of a game"
                        + (markup
                                ? ". Maybe this is a workbook of Gambit; export the game from there as .efg or .nfg"
                                : ""));
    }

    /**
     * The game in extensive form that a text holds.
     *
     * @param file path for messages, as the user would type it
     * @throws BadInput if it holds none; every problem names line and column
     */
    public static Game readExtensive(String file, String text) {
        Words words = new Words(file, text);
        if (!words.peek().isWord("EFG")) {
            throw words.refuse(words.peek(), "EFG, the first word of a game in extensive form");
        }
        return new ExtensiveReader(words).read();
    }

    /**
     * The game in strategic form that a text holds.
     *
     * @param file path for messages, as the user would type it
     * @throws BadInput if it holds none; every problem names line and column
     */
    public static StrategicGame readStrategic(String file, String text) {
        Words words = new Words(file, text);
        if (!words.peek().isWord("NFG")) {
            throw words.refuse(words.peek(), "NFG, the first word of a game in strategic form");
        }
        return new StrategicReader(words).read();
    }

    /** A game as an {@code .efg} file, one node a line, sets and outcomes described wherever they stand. */
    public static String write(Game game) {
        return ExtensiveWriter.text(game);
    }

    /** A game as an {@code .nfg} file: with outcomes where profiles share them or anything has a name, else with payoffs. */
    public static String write(StrategicGame game) {
        return StrategicWriter.text(game);
    }
}
