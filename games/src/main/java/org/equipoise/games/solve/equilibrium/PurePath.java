package org.equipoise.games.solve.equilibrium;

import java.util.Arrays;
import java.util.List;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Node;
import org.hipparchus.fraction.BigFraction;

/** What players expect if everybody always takes the same action at a set, in exact numbers; only chance makes the path branch. */
final class PurePath {

    private final List<Node> nodes;
    private final Game game;
    private final BigFraction[] luck;

    PurePath(Game game) {
        this.game = game;
        nodes = game.nodes();
        luck = SequenceForm.luck(game);
    }

    /** Expected payoffs of the players; do not write into the array. */
    BigFraction[] payoffs(int[] chosen) {
        BigFraction[] sum = new BigFraction[game.players().size()];
        Arrays.fill(sum, BigFraction.ZERO);
        int[] open = new int[nodes.size()];
        int count = 1;
        while (count > 0) {
            Node node = nodes.get(open[--count]);
            if (node.outcome() >= 0) {
                List<BigFraction> paid = game.outcomes().get(node.outcome()).payoffs();
                for (int player = 0; player < sum.length; player++) {
                    sum[player] = sum[player].add(paid.get(player).multiply(luck[node.index()]));
                }
            }
            if (node.kind() == Node.Kind.MOVE) {
                open[count++] = node.children().get(chosen[node.set()]);
            } else {
                for (int child : node.children()) {
                    open[count++] = child;
                }
            }
        }
        return sum;
    }
}
