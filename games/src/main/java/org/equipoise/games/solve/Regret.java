package org.equipoise.games.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.extensive.Recall;

/**
 * What players could gain by playing otherwise, worked out from a behaviour profile alone.
 *
 * <p>With perfect recall a best reply is found backward, each information set weighing its nodes by how likely the others lead there.
 * Without it, all pure strategies of the player are tried, up to a million plays; but where a play can pass a set twice, mixing may pay
 * more than any pure strategy, and what players could gain is left open.
 */
public final class Regret {

    private static final double MOST_PURE = 1e6;

    private final Play play;
    private final double[] behaviour;
    private final boolean recall;

    private Regret(Play play, double[] behaviour) {
        this.play = play;
        this.behaviour = behaviour;
        recall = Recall.broken(play.game).isEmpty();
    }

    /**
     * A solution with its certificate.
     *
     * @param tolerance regrets up to this count as none, at least 0
     */
    public static Solution certify(
            Behaviour behaviour,
            double tolerance,
            Certificate.Isolation isolation,
            Certificate.Search search,
            String note) {
        Play play = new Play(behaviour.game());
        Regret regret = new Regret(play, behaviour.flat());
        List<Double> payoffs = regret.payoffs();
        Optional<List<Double>> gains = regret.ofPlayers(payoffs);
        double agent = regret.ofAgents();
        boolean agentNash = agent <= tolerance;
        Certificate.Standing standing;
        if (gains.isEmpty()) {
            standing = agentNash ? Certificate.Standing.AGENT_NASH_AT_LEAST : Certificate.Standing.NOT_NASH;
        } else if (gains.get().stream().allMatch(gain -> gain <= tolerance)) {
            standing = Certificate.Standing.NASH;
        } else {
            standing = agentNash ? Certificate.Standing.AGENT_NASH_ONLY : Certificate.Standing.NOT_NASH;
        }
        return new Solution(
                behaviour, payoffs, new Certificate(gains, agent, standing, tolerance, isolation, search, note));
    }

    private List<Double> payoffs() {
        List<Double> payoffs = new ArrayList<>();
        double[] value = new double[play.nodes];
        for (int player = 0; player < play.players; player++) {
            play.values(behaviour, player, value);
            payoffs.add(value[0]);
        }
        return payoffs;
    }

    private Optional<List<Double>> ofPlayers(List<Double> payoffs) {
        if (!recall && Recall.passesTwice(play.game)) {
            return Optional.empty();
        }
        List<Double> gains = new ArrayList<>();
        for (int player = 0; player < play.players; player++) {
            double best;
            if (recall) {
                best = new BestReply(play, behaviour, player).value();
            } else {
                double plays = 1;
                for (int set = 0; set < play.sets; set++) {
                    plays *= play.playerOf[set] == player ? play.actions(set) : 1;
                }
                if (plays * play.nodes > MOST_PURE) {
                    return Optional.empty();
                }
                best = bestPure(player);
            }
            gains.add(Math.max(0, best - payoffs.get(player)));
        }
        return Optional.of(gains);
    }

    /** The largest payoff of any pure strategy of a player, the others as they are. */
    private double bestPure(int player) {
        int[] own = new int[play.sets];
        int count = 0;
        double[] trial = behaviour.clone();
        for (int set = 0; set < play.sets; set++) {
            if (play.playerOf[set] == player) {
                own[count++] = set;
                Arrays.fill(trial, play.first[set], play.first[set + 1], 0);
                trial[play.first[set]] = 1;
            }
        }
        int[] chosen = new int[count];
        double[] value = new double[play.nodes];
        double best = Double.NEGATIVE_INFINITY;
        while (true) {
            play.values(trial, player, value);
            best = Math.max(best, value[0]);
            int i = 0;
            while (i < count && chosen[i] == play.actions(own[i]) - 1) {
                trial[play.first[own[i]] + chosen[i]] = 0;
                chosen[i] = 0;
                trial[play.first[own[i]]] = 1;
                i++;
            }
            if (i == count) {
                return best;
            }
            trial[play.first[own[i]] + chosen[i]] = 0;
            chosen[i]++;
            trial[play.first[own[i]] + chosen[i]] = 1;
        }
    }

    private double ofAgents() {
        double[] reach = new double[play.nodes];
        play.reach(behaviour, reach);
        double[] value = new double[play.nodes];
        double most = 0;
        for (int player = 0; player < play.players; player++) {
            play.values(behaviour, player, value);
            for (int set = 0; set < play.sets; set++) {
                if (play.playerOf[set] == player) {
                    most = Math.max(most, ofAgent(set, reach, value));
                }
            }
        }
        return most;
    }

    private double ofAgent(int set, double[] reach, double[] value) {
        double reached = 0;
        for (int node : play.members[set]) {
            reached += reach[node];
        }
        if (reached == 0) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        double mean = 0;
        for (int a = 0; a < play.actions(set); a++) {
            double worth = 0;
            for (int node : play.members[set]) {
                worth += reach[node] / reached * value[play.children[node][a]];
            }
            best = Math.max(best, worth);
            mean += behaviour[play.first[set] + a] * worth;
        }
        return Math.max(0, best - mean);
    }
}
