package org.equipoise.games.gambit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** Reads the payoffs of an outcome, one for each player, commas between them optional. */
final class Payoffs {

    private Payoffs() {}

    /** What stands after the opening brace, up to and with the closing one. */
    static List<BigFraction> read(Words words, int players) {
        List<BigFraction> payoffs = new ArrayList<>();
        while (!words.peek().is(Token.Kind.CLOSE)) {
            Token token = words.peek();
            payoffs.add(words.number("a payoff" + (payoffs.isEmpty() ? "" : ", or '}'")));
            words.skip(Token.Kind.COMMA);
            if (payoffs.size() == players + 1) {
                words.note(token.place(), "payoff " + payoffs.size(), "payoffs for " + players + " players only");
            }
        }
        Token close = words.take();
        if (payoffs.size() < players) {
            words.note(close.place(), payoffs.size() + " payoffs", players + ", one for each player");
        }
        return payoffs;
    }
}
