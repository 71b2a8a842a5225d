package org.equipoise.games.extensive;

import java.util.List;

/**
 * The nodes that a player cannot tell apart when it moves.
 *
 * @param index position among {@link Game#sets()}: by player, then by first appearance in prefix order
 * @param player position of the player, from 0
 * @param number number among the player's sets, from 1
 * @param label name; may be empty
 * @param actions names of what can be done, at least one; they may be empty or repeat
 * @param nodes indices of its nodes, ascending
 */
public record InformationSet(
        int index, int player, int number, String label, List<String> actions, List<Integer> nodes) {
    public InformationSet {
        actions = List.copyOf(actions);
        nodes = List.copyOf(nodes);
    }
}
