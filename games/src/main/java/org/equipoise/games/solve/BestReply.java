package org.equipoise.games.solve;

import java.util.Arrays;
import org.equipoise.games.extensive.Play;

/** A player's best reply to what the others do, in a game of perfect recall. */
final class BestReply {

    private static final int OPEN = -1;

    private final Play play;
    private final double[] behaviour;
    private final int player;
    private final double[] byOthers;
    private final int[] chosen;
    private final double[] known;

    BestReply(Play play, double[] behaviour, int player) {
        this.play = play;
        this.behaviour = behaviour;
        this.player = player;
        byOthers = new double[play.nodes];
        play.reachByOthers(behaviour, player, byOthers);
        chosen = new int[play.sets];
        Arrays.fill(chosen, OPEN);
        known = new double[play.nodes];
        Arrays.fill(known, Double.NaN);
    }

    /** What the best reply pays. */
    double value() {
        return value(0);
    }

    /** The best action at a set of the player. */
    int choice(int set) {
        if (chosen[set] == OPEN) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < play.actions(set); a++) {
                double worth = 0;
                for (int node : play.members[set]) {
                    worth += byOthers[node] * value(play.children[node][a]);
                }
                if (worth > most) {
                    most = worth;
                    best = a;
                }
            }
            chosen[set] = best;
        }
        return chosen[set];
    }

    private double value(int node) {
        if (Double.isNaN(known[node])) {
            double value = play.paid[player][node];
            int set = play.setOf[node];
            if (set >= 0 && play.playerOf[set] == player) {
                value += value(play.children[node][choice(set)]);
            } else {
                for (int child : play.children[node]) {
                    value += play.step(child, behaviour) * value(child);
                }
            }
            known[node] = value;
        }
        return known[node];
    }
}
