package org.equipoise.games.extensive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Perfect recall: a player never forgets what it knew and did (Kuhn 1953). Without it, mixed and behaviour strategies are no longer
 * equivalent, and the sequence form does not exist.
 */
public final class Recall {

    private Recall() {}

    /** Says which information set breaks perfect recall and how; empty if the game has it. */
    public static Optional<String> broken(Game game) {
        for (InformationSet set : game.sets()) {
            List<String> first = past(game, set.nodes().get(0), set.player());
            for (int node : set.nodes()) {
                List<String> past = past(game, node, set.player());
                if (!past.equals(first)) {
                    String who = game.players().get(set.player());
                    return Optional.of("imperfect recall: " + who + " cannot tell apart nodes of information set "
                            + set.number() + " '" + set.label() + "' though it came there by " + words(first)
                            + " and by " + words(past));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Refuses a game without perfect recall.
     *
     * @throws IllegalArgumentException if recall is broken
     */
    public static void require(Game game, String what) {
        broken(game).ifPresent(words -> {
            throw new IllegalArgumentException(what + " needs perfect recall; " + words);
        });
    }

    private static String words(List<String> past) {
        return past.isEmpty() ? "no move of its own" : String.join(" then ", past);
    }

    /** The player's own sets and actions on the way to a node, from the root. */
    private static List<String> past(Game game, int node, int player) {
        List<String> past = new ArrayList<>();
        Node at = game.nodes().get(node);
        while (at.parent() >= 0) {
            Node before = game.nodes().get(at.parent());
            if (before.kind() == Node.Kind.MOVE) {
                InformationSet set = game.sets().get(before.set());
                if (set.player() == player) {
                    past.add(0, set.number() + "/" + (at.branch() + 1));
                }
            }
            at = before;
        }
        return past;
    }
}
