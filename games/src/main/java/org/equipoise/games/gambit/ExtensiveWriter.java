package org.equipoise.games.gambit;

import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Lottery;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Outcome;

/** Writes {@code EFG 2}. */
final class ExtensiveWriter {

    private ExtensiveWriter() {}

    static String text(Game game) {
        StringBuilder text = new StringBuilder("EFG 2 R ")
                .append(Quoted.name(game.title()))
                .append(' ')
                .append(Quoted.names(game.players()))
                .append('\n')
                .append(Quoted.name(game.comment()))
                .append("\n\n");
        for (Node node : game.nodes()) {
            text.append(kind(node)).append(' ').append(Quoted.name(node.label()));
            if (node.kind() == Node.Kind.MOVE) {
                InformationSet set = game.sets().get(node.set());
                text.append(' ')
                        .append(set.player() + 1)
                        .append(' ')
                        .append(set.number())
                        .append(' ')
                        .append(Quoted.name(set.label()))
                        .append(' ')
                        .append(Quoted.names(set.actions()));
            } else if (node.kind() == Node.Kind.CHANCE) {
                add(text, game.lotteries().get(node.set()));
            }
            if (node.outcome() < 0) {
                text.append(" 0\n");
            } else {
                add(text, game.outcomes().get(node.outcome()));
            }
        }
        return text.toString();
    }

    private static char kind(Node node) {
        return switch (node.kind()) {
            case MOVE -> 'p';
            case CHANCE -> 'c';
            case END -> 't';
        };
    }

    private static void add(StringBuilder text, Lottery lottery) {
        text.append(' ')
                .append(lottery.number())
                .append(' ')
                .append(Quoted.name(lottery.label()))
                .append(" {");
        for (int a = 0; a < lottery.actions().size(); a++) {
            text.append(' ')
                    .append(Quoted.name(lottery.actions().get(a)))
                    .append(' ')
                    .append(Exact.text(lottery.probabilities().get(a)));
        }
        text.append(" }");
    }

    private static void add(StringBuilder text, Outcome outcome) {
        text.append(' ')
                .append(outcome.number())
                .append(' ')
                .append(Quoted.name(outcome.label()))
                .append(" { ")
                .append(Quoted.numbers(outcome.payoffs()))
                .append(" }\n");
    }
}
