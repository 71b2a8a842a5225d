package org.equipoise.games.gambit;

import java.util.ArrayList;
import java.util.List;

/** What both formats begin with: version, kind of numbers, title, players. */
record Header(String title, List<String> players) {

    Header {
        players = List.copyOf(players);
    }

    static Header read(Words words, String version) {
        String name = words.take().text();
        Token number = words.peek();
        if (!number.is(Token.Kind.NUMBER) || !number.text().equals(version)) {
            throw words.refuse(number, version + ", the version of " + name + " that is known");
        }
        words.take();
        Token kind = words.peek();
        if (!kind.isWord("R") && !kind.isWord("D")) {
            throw words.refuse(kind, "R or D, the kind of numbers");
        }
        words.take();
        String title = words.take(Token.Kind.STRING, "the title in quotes").text();
        words.take(Token.Kind.OPEN, "'{' and the players");
        List<String> players = new ArrayList<>();
        while (words.peek().is(Token.Kind.STRING)) {
            players.add(words.take().text());
        }
        if (players.isEmpty()) {
            throw words.refuse(words.peek(), "a player's name in quotes");
        }
        words.take(Token.Kind.CLOSE, "another player's name in quotes, or '}'");
        return new Header(title, players);
    }
}
