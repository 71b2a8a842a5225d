package org.equipoise.games.solve.quantal;

import java.util.Arrays;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;

/** The logit response to a profile, worked out the long way: end by end, by probabilities of whole paths. */
final class BruteResponse {

    private BruteResponse() {}

    /** The response of every set to a flat profile without zeros. */
    static double[] to(Game game, double[] flat, double lambda) {
        double[] response = new double[flat.length];
        int first = 0;
        for (InformationSet set : game.sets()) {
            int n = set.actions().size();
            double[] worth = new double[n];
            for (int a = 0; a < n; a++) {
                double reached = 0;
                for (Node end : game.nodes()) {
                    if (end.kind() == Node.Kind.END) {
                        double weight = weight(game, flat, end, set, a);
                        worth[a] +=
                                weight * game.payoff(end.index(), set.player()).doubleValue();
                        reached += weight;
                    }
                }
                worth[a] /= reached;
            }
            double best = Arrays.stream(worth).max().orElseThrow();
            double sum = 0;
            for (int a = 0; a < n; a++) {
                response[first + a] = StrictMath.exp(lambda * (worth[a] - best));
                sum += response[first + a];
            }
            for (int a = 0; a < n; a++) {
                response[first + a] /= sum;
            }
            first += n;
        }
        return response;
    }

    /** How likely a path is that passes the set by an action, that step not counted; 0 if it does not. */
    private static double weight(Game game, double[] flat, Node end, InformationSet set, int action) {
        double weight = 1;
        boolean passes = false;
        for (Node at = end; at.parent() >= 0; ) {
            Node before = game.nodes().get(at.parent());
            if (before.kind() == Node.Kind.CHANCE) {
                weight *= game.lotteries()
                        .get(before.set())
                        .probabilities()
                        .get(at.branch())
                        .doubleValue();
            } else if (before.set() == set.index()) {
                if (at.branch() != action) {
                    return 0;
                }
                passes = true;
            } else {
                int slot = at.branch();
                for (int s = 0; s < before.set(); s++) {
                    slot += game.sets().get(s).actions().size();
                }
                weight *= flat[slot];
            }
            at = before;
        }
        return passes ? weight : 0;
    }
}
