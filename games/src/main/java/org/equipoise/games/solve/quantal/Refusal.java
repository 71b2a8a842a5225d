package org.equipoise.games.solve.quantal;

import java.util.List;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;

/** Says no, by name, to games for which a method is not defined. */
final class Refusal {

    private Refusal() {}

    /**
     * The largest number of moves of one player in one play.
     *
     * @throws IllegalArgumentException if a play can pass the same information set twice: an absent-minded agent has no one belief
     *     about where it is (Piccione and Rubinstein 1997)
     */
    static int ofRepeatedSets(Game game) {
        int[][] moves = new int[game.nodes().size()][];
        int most = 0;
        for (Node node : game.nodes()) {
            int[] here = node.parent() < 0 ? new int[game.players().size()] : moves[node.parent()].clone();
            if (node.kind() == Node.Kind.MOVE) {
                InformationSet set = game.sets().get(node.set());
                for (Node at = node; at.parent() >= 0; ) {
                    at = game.nodes().get(at.parent());
                    if (at.kind() == Node.Kind.MOVE && at.set() == node.set()) {
                        throw new IllegalArgumentException(name(game, set)
                                + " can be passed twice in one play, so that whoever moves there does not know how often it has"
                                + " moved; agent quantal response needs each set at most once in a play."
                                + " Maybe the later move needs an information set of its own.");
                    }
                }
                most = Math.max(most, ++here[set.player()]);
            }
            moves[node.index()] = here;
        }
        return most;
    }

    /** @throws IllegalArgumentException if some player does not know all that happened */
    static void ofImperfectInformation(Game game, String what) {
        for (InformationSet set : game.sets()) {
            if (set.nodes().size() > 1) {
                throw new IllegalArgumentException(what + " needs perfect information, but " + name(game, set) + " has "
                        + set.nodes().size() + " nodes. Maybe the branch from the centroid will do.");
            }
        }
    }

    /** @throws IllegalArgumentException if a set has more than two actions */
    static void ofManyActions(Game game, String what) {
        for (InformationSet set : game.sets()) {
            List<String> actions = set.actions();
            if (actions.size() > 2) {
                throw new IllegalArgumentException(what + " is defined for two actions, but " + name(game, set)
                        + " has " + actions.size() + ": " + actions + ". Maybe agent logit will do.");
            }
        }
    }

    /** @throws IllegalArgumentException if a player moves more than once in a play */
    static void ofSecondMoves(Game game, String what) {
        for (InformationSet set : game.sets()) {
            for (Node at = game.nodes().get(set.nodes().get(0)); at.parent() >= 0; ) {
                at = game.nodes().get(at.parent());
                if (at.kind() == Node.Kind.MOVE && game.sets().get(at.set()).player() == set.player()) {
                    throw new IllegalArgumentException(
                            what + " is defined where a player moves at most once in a play, but "
                                    + name(game, set) + " comes after "
                                    + name(game, game.sets().get(at.set()))
                                    + ": its first move would tell what it knows. Maybe these are two players.");
                }
            }
        }
    }

    /** An information set in words. */
    static String name(Game game, InformationSet set) {
        return "information set " + set.number() + " '" + set.label() + "' of "
                + game.players().get(set.player());
    }
}
