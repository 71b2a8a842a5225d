package org.equipoise.games.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.equipoise.games.extensive.Play;

/** A player's best reply to what the others do, in a game of perfect recall. */
final class BestReply {

    private static final int OPEN = -1;

    private final Play play;
    private final double[] behaviour;
    private final int player;
    private final double[] byOthers;
    private final int[] chosen;
    private final double[] worth;
    private final boolean[] known;

    BestReply(Play play, double[] behaviour, int player) {
        this.play = play;
        this.behaviour = behaviour;
        this.player = player;
        byOthers = new double[play.nodes];
        play.reachByOthers(behaviour, player, byOthers);
        chosen = new int[play.sets];
        Arrays.fill(chosen, OPEN);
        worth = new double[play.nodes];
        known = new boolean[play.nodes];
    }

    /** What the best reply pays. */
    double value() {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(0);
        while (!open.isEmpty()) {
            int node = open.element();
            if (!known[node]) {
                int before = open.size();
                ask(node, open);
                if (open.size() > before) {
                    continue;
                }
                worth[node] = valueOf(node);
                known[node] = true;
            }
            open.pop();
        }
        return worth[0];
    }

    /** Puts on the pile what has to be known before a node: no recursion, which would be as deep as the tree. */
    private void ask(int node, Deque<Integer> open) {
        int set = play.setOf[node];
        if (set < 0 || play.playerOf[set] != player) {
            askAll(play.children[node], open);
        } else if (chosen[set] == OPEN) {
            for (int member : play.members[set]) {
                askAll(play.children[member], open);
            }
        }
    }

    private void askAll(int[] children, Deque<Integer> open) {
        for (int child : children) {
            if (!known[child]) {
                open.push(child);
            }
        }
    }

    private double valueOf(int node) {
        double value = play.paid[player][node];
        int set = play.setOf[node];
        if (set >= 0 && play.playerOf[set] == player) {
            return value + worth[play.children[node][choice(set)]];
        }
        for (int child : play.children[node]) {
            value += play.step(child, behaviour) * worth[child];
        }
        return value;
    }

    /** The best action at a set of the player, all that follows being known. */
    private int choice(int set) {
        if (chosen[set] == OPEN) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < play.actions(set); a++) {
                double sum = 0;
                for (int node : play.members[set]) {
                    sum += byOthers[node] * worth[play.children[node][a]];
                }
                if (sum > most) {
                    most = sum;
                    best = a;
                }
            }
            chosen[set] = best;
        }
        return chosen[set];
    }
}
