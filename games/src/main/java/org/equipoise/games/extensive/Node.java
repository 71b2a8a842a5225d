package org.equipoise.games.extensive;

import java.util.List;

/**
 * A point of a game.
 *
 * @param index position in prefix order, 0 for the root; a node comes before all that follows from it
 * @param parent index of the node before; -1 for the root
 * @param branch which of the parent's branches leads here, from 0; -1 for the root
 * @param kind who moves
 * @param label name of the node; may be empty
 * @param set index among {@link Game#sets()} or {@link Game#lotteries()}, by kind; -1 at an end
 * @param outcome index among {@link Game#outcomes()} of what is paid here; -1 for nothing
 * @param children indices of the nodes that follow, one for each action; none at an end
 */
public record Node(
        int index, int parent, int branch, Kind kind, String label, int set, int outcome, List<Integer> children) {

    /** Who moves at a node. */
    public enum Kind {
        /** A player. */
        MOVE,
        /** Chance. */
        CHANCE,
        /** Nobody: the game is over. */
        END
    }

    public Node {
        children = List.copyOf(children);
    }
}
