package org.equipoise.games.gambit;

import org.equipoise.games.problem.Place;

/**
 * A word of a file.
 *
 * @param kind what it is
 * @param text the word, the number as written, or the string without its quotes; empty for the rest
 * @param place where it begins
 */
record Token(Kind kind, String text, Place place) {

    enum Kind {
        WORD("a word"),
        NUMBER("a number"),
        STRING("a name in quotes"),
        OPEN("'{'"),
        CLOSE("'}'"),
        COMMA("','"),
        END("the end of the file");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final int LONGEST = 40;

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isWord(String wanted) {
        return kind == Kind.WORD && text.equals(wanted);
    }

    /** What was found, for a message. */
    String found() {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        return switch (kind) {
            case WORD -> "'" + shown + "'";
            case NUMBER -> "the number " + shown;
            case STRING -> "the name \"" + shown + "\"";
            case OPEN, CLOSE, COMMA, END -> kind.words();
        };
    }
}
