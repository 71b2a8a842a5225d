package org.equipoise.games.gambit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.games.extensive.Outcome;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * Reads {@code NFG 1}: numbers or names of strategies, then either payoffs or outcomes and which of them each profile has, the first
 * player's strategy varying fastest. Either body may follow numbers or names.
 */
final class StrategicReader {

    private final Words words;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<List<String>> named = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Integer> outcomeOf = new ArrayList<>();
    private final List<BigFraction> payoffs = new ArrayList<>();
    private Header header = new Header("", List.of());
    private String comment = "";

    StrategicReader(Words words) {
        this.words = words;
    }

    StrategicGame read() {
        return words.read(this::scan, this::game);
    }

    private void scan() {
        header = Header.read(words, "1");
        long profiles = strategies();
        if (words.peek().is(Token.Kind.STRING)) {
            comment = words.take().text();
        }
        if (words.skip(Token.Kind.OPEN)) {
            outcomes();
            int[] count = {0};
            body(profiles, "outcome numbers, one for each profile of strategies", () -> {
                outcome();
                return ++count[0];
            });
        } else {
            int players = header.players().size();
            body(profiles * players, "payoffs, " + players + " for each profile of strategies", () -> {
                payoffs.add(words.number("a payoff"));
                words.skip(Token.Kind.COMMA);
                return payoffs.size();
            });
        }
    }

    private long strategies() {
        Token brace = words.take(Token.Kind.OPEN, "'{' and the strategies");
        boolean names = words.peek().is(Token.Kind.OPEN);
        for (int player = 1; player <= header.players().size(); player++) {
            if (names) {
                named.add(names(player));
                sizes.add(named.get(player - 1).size());
            } else {
                sizes.add(words.whole(1, "the number of strategies of player " + player + ", from 1"));
            }
        }
        words.take(
                Token.Kind.CLOSE,
                "'}' after the strategies of " + header.players().size() + " players");
        long profiles = 1;
        for (int size : sizes) {
            profiles *= size;
            if (profiles > StrategicGame.MOST_PROFILES) {
                throw words.refuse(
                        brace, "at most " + StrategicGame.MOST_PROFILES + " profiles of strategies, not " + product());
            }
        }
        return profiles;
    }

    private List<String> names(int player) {
        words.take(Token.Kind.OPEN, "'{' and the strategies of player " + player);
        List<String> own = new ArrayList<>();
        while (!words.peek().is(Token.Kind.CLOSE) || own.isEmpty()) {
            own.add(words.take(
                            Token.Kind.STRING,
                            "a name in quotes of a strategy of player " + player + (own.isEmpty() ? "" : ", or '}'"))
                    .text());
        }
        words.take();
        return own;
    }

    private String product() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(" × "));
    }

    private void outcomes() {
        while (words.skip(Token.Kind.OPEN)) {
            int number = outcomes.size() + 1;
            String label = words.take(Token.Kind.STRING, "the name in quotes of outcome " + number)
                    .text();
            outcomes.add(new Outcome(
                    number - 1,
                    number,
                    label,
                    Payoffs.read(words, header.players().size())));
        }
        words.take(Token.Kind.CLOSE, "'{' and another outcome, or '}'");
    }

    private void outcome() {
        Token token = words.peek();
        int number = words.whole(0, "the number of an outcome, 0 for none");
        if (number > outcomes.size()) {
            words.note(token.place(), "outcome " + number, "0 to " + outcomes.size());
        }
        outcomeOf.add(number - 1);
    }

    /** Reads to the end of the file what should be so many. */
    private void body(long wanted, String what, Supplier<Integer> one) {
        String expected = wanted + " " + what + ", " + product() + " profiles";
        long count = 0;
        while (!words.peek().is(Token.Kind.END)) {
            if (count == wanted) {
                throw words.refuse(words.peek(), "the end of the file after " + expected);
            }
            count = one.get();
        }
        if (count < wanted) {
            throw words.refuse(words.peek(), expected + ", not " + count);
        }
    }

    private StrategicGame game() {
        List<List<String>> strategies = new ArrayList<>(named);
        for (int player = named.size(); player < sizes.size(); player++) {
            strategies.add(IntStream.rangeClosed(1, sizes.get(player))
                    .mapToObj(String::valueOf)
                    .toList());
        }
        List<String> players = header.players();
        if (payoffs.isEmpty()) {
            int[] indices = outcomeOf.stream().mapToInt(Integer::intValue).toArray();
            return StrategicGame.of(header.title(), comment, players, strategies, outcomes, indices);
        }
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int at = 0; at < payoffs.size(); at += players.size()) {
            rows.add(List.copyOf(payoffs.subList(at, at + players.size())));
        }
        return StrategicGame.of(header.title(), comment, players, strategies, rows);
    }
}
