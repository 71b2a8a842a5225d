package org.equipoise.games.gambit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.hipparchus.fraction.BigFraction;

/**
 * Takes a text apart into words, numbers, strings and braces; blanks and line ends of any kind only separate.
 *
 * <p>In a string {@code \"} stands for a quote and {@code \\} for a backslash; any other backslash stands for itself. Columns count
 * characters, not bytes or halves of surrogate pairs.
 */
final class Words {

    /** Longer numbers are taken for a slip: to reduce a fraction takes time that grows with the square of its digits. */
    private static final int MOST_DIGITS = 5_000;

    private static final Set<String> NOT_FINITE =
            Set.of("nan", "na", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");

    private static final Pattern WHOLE = Pattern.compile("\\+?\\d{1,10}");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;
    private Token next;

    Words(String file, String text) {
        this.file = file;
        this.text = text;
        at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        next = scan();
    }

    Token peek() {
        return next;
    }

    Token take() {
        Token taken = next;
        if (!taken.is(Token.Kind.END)) {
            next = scan();
        }
        return taken;
    }

    Token take(Token.Kind kind, String expected) {
        if (!next.is(kind)) {
            throw refuse(next, expected);
        }
        return take();
    }

    /** Whether the next word is of a kind; it is then taken. */
    boolean skip(Token.Kind kind) {
        boolean there = next.is(kind);
        if (there) {
            take();
        }
        return there;
    }

    /** A whole number from {@code least}. */
    int whole(int least, String expected) {
        Token token = take(Token.Kind.NUMBER, expected);
        int value = least - 1;
        if (WHOLE.matcher(token.text()).matches()) {
            long wide = Long.parseLong(token.text());
            value = wide <= Integer.MAX_VALUE ? (int) wide : least - 1;
        }
        if (value < least) {
            throw refuse(token, expected);
        }
        return value;
    }

    /** An exact number that a double can come near; what is none is noted, and counts as 0. */
    BigFraction number(String expected) {
        Token token = peek();
        if (NOT_FINITE.contains(token.text().toLowerCase(Locale.ROOT)) && !token.is(Token.Kind.STRING)) {
            take();
            note(token.place(), token.found(), expected + ". Numbers must be finite");
            return BigFraction.ZERO;
        }
        take(Token.Kind.NUMBER, expected);
        if (token.text().length() > MOST_DIGITS) {
            note(token.place(), "a number of " + token.text().length() + " characters", "at most " + MOST_DIGITS);
            return BigFraction.ZERO;
        }
        try {
            BigFraction value = Exact.of(token.text());
            if (Double.isFinite(Exact.toDouble(value))) {
                return value;
            }
            note(token.place(), token.found(), expected + " up to about 1.8e308");
        } catch (NumberFormatException e) {
            note(token.place(), String.valueOf(e.getMessage()), expected);
        }
        return BigFraction.ZERO;
    }

    /** Keeps a problem that does not hinder reading on. */
    void note(Place place, String found, String expected) {
        problems.add(new Problem(place, found, expected, Optional.empty()));
    }

    /** How many problems were noted. */
    int noted() {
        return problems.size();
    }

    /** The problem that makes it impossible to read on. */
    BadInput refuse(Token token, String expected) {
        return new BadInput(List.of(new Problem(token.place(), token.found(), expected, Optional.empty())));
    }

    /** What a reader makes of the text, unless there is a problem; then all that were found are told. */
    <T> T read(Runnable reading, Supplier<T> result) {
        try {
            reading.run();
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            problems.sort(
                    Comparator.comparingInt((Problem problem) -> problem.place().line())
                            .thenComparingInt(problem -> problem.place().column()));
            throw new BadInput(problems);
        }
        return result.get();
    }

    private Token scan() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            step();
        }
        Place place = new Place(file, line, column);
        if (at == text.length()) {
            return new Token(Token.Kind.END, "", place);
        }
        switch (text.charAt(at)) {
            case '{':
                step();
                return new Token(Token.Kind.OPEN, "", place);
            case '}':
                step();
                return new Token(Token.Kind.CLOSE, "", place);
            case ',':
                step();
                return new Token(Token.Kind.COMMA, "", place);
            case '"':
                return new Token(Token.Kind.STRING, string(place), place);
            default:
                int from = at;
                while (at < text.length() && isPartOfWord(text.charAt(at))) {
                    step();
                }
                String word = text.substring(from, at);
                char first = word.charAt(0);
                boolean number = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
                return new Token(number ? Token.Kind.NUMBER : Token.Kind.WORD, word, place);
        }
    }

    private String string(Place place) {
        step();
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                char after = text.charAt(at + 1);
                if (after == '"' || after == '\\') {
                    step();
                }
            }
            string.append(text.charAt(at));
            step();
        }
        if (at == text.length()) {
            throw new BadInput(List.of(
                    new Problem(place, "a name in quotes that never ends", "a closing quote", Optional.empty())));
        }
        step();
        return string.toString();
    }

    private void step() {
        char c = text.charAt(at++);
        boolean pair = c == '\r' && at < text.length() && text.charAt(at) == '\n';
        if (c == '\n' || c == '\r' && !pair) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPartOfWord(char c) {
        return !isBlank(c) && c != '{' && c != '}' && c != ',' && c != '"';
    }
}
