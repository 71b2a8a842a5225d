package org.equipoise.games.extensive;

import java.util.ArrayList;
import java.util.Collections;
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
        int[][] last = lastOwn(game);
        for (InformationSet set : game.sets()) {
            int first = set.nodes().get(0);
            for (int node : set.nodes()) {
                if (last[set.player()][node] != last[set.player()][first]) {
                    String who = game.players().get(set.player());
                    return Optional.of("imperfect recall: " + who + " cannot tell apart nodes of information set "
                            + set.number() + " '" + set.label() + "' though it came there by "
                            + words(past(game, first, set.player())) + " and by "
                            + words(past(game, node, set.player())));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * For each player and node, which set and action of its own the player was last at, -1 for none. If these agree in every set, the
     * whole pasts do, by induction from the root on.
     */
    private static int[][] lastOwn(Game game) {
        int[] firsts = Behaviour.firsts(game);
        int[][] last = new int[game.players().size()][game.nodes().size()];
        for (Node node : game.nodes()) {
            for (int[] own : last) {
                own[node.index()] = node.parent() < 0 ? -1 : own[node.parent()];
            }
            if (node.parent() >= 0 && game.nodes().get(node.parent()).kind() == Node.Kind.MOVE) {
                int set = game.nodes().get(node.parent()).set();
                last[game.sets().get(set).player()][node.index()] = firsts[set] + node.branch();
            }
        }
        return last;
    }

    /** Whether a play can pass a set twice: the player then does not know how often it moved, and may gain by mixing (Piccione, Rubinstein 1997). */
    public static boolean passesTwice(Game game) {
        for (Node node : game.nodes()) {
            for (int at = node.parent();
                    node.kind() == Node.Kind.MOVE && at >= 0;
                    at = game.nodes().get(at).parent()) {
                Node before = game.nodes().get(at);
                if (before.kind() == Node.Kind.MOVE && before.set() == node.set()) {
                    return true;
                }
            }
        }
        return false;
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
                    past.add(set.number() + "/" + (at.branch() + 1));
                }
            }
            at = before;
        }
        Collections.reverse(past);
        return past;
    }
}
