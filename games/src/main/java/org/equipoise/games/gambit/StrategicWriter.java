package org.equipoise.games.gambit;

import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Outcome;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/** Writes {@code NFG 1}. */
final class StrategicWriter {

    private StrategicWriter() {}

    static String text(StrategicGame game) {
        StringBuilder text = new StringBuilder("NFG 1 R ")
                .append(Quoted.name(game.title()))
                .append(' ')
                .append(Quoted.names(game.players()));
        boolean plain = isPlain(game);
        if (plain) {
            text.append(game.strategies().stream()
                    .map(own -> String.valueOf(own.size()))
                    .collect(Collectors.joining(" ", " { ", " }\n")));
        } else {
            text.append("\n\n{\n");
            game.strategies().forEach(own -> text.append(Quoted.names(own)).append('\n'));
            text.append("}\n");
        }
        text.append(Quoted.name(game.comment())).append("\n\n");
        if (plain) {
            game.outcomes()
                    .forEach(outcome -> text.append(row(outcome.payoffs())).append('\n'));
        } else {
            addOutcomes(text, game);
        }
        return text.toString();
    }

    /** Whether payoffs alone say it all: strategies are numbered, and each profile has an outcome of its own without a name. */
    private static boolean isPlain(StrategicGame game) {
        for (List<String> own : game.strategies()) {
            for (int s = 0; s < own.size(); s++) {
                if (!own.get(s).equals(String.valueOf(s + 1))) {
                    return false;
                }
            }
        }
        for (int profile = 0; profile < game.profiles(); profile++) {
            if (game.outcome(profile) != profile
                    || !game.outcomes().get(profile).label().isEmpty()) {
                return false;
            }
        }
        return game.outcomes().size() == game.profiles();
    }

    private static String row(List<BigFraction> payoffs) {
        return payoffs.stream().map(Exact::text).collect(Collectors.joining(" "));
    }

    private static void addOutcomes(StringBuilder text, StrategicGame game) {
        text.append("{\n");
        for (Outcome outcome : game.outcomes()) {
            text.append("{ ")
                    .append(Quoted.name(outcome.label()))
                    .append(' ')
                    .append(Quoted.numbers(outcome.payoffs()))
                    .append(" }\n");
        }
        text.append("}\n");
        for (int profile = 0; profile < game.profiles(); profile++) {
            boolean endOfRow = (profile + 1) % game.size(0) == 0;
            text.append(game.outcome(profile) + 1).append(endOfRow ? '\n' : ' ');
        }
    }
}
