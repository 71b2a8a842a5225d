package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.estimate.ChoiceGame.End;
import org.equipoise.games.estimate.ChoiceGame.Move;
import org.equipoise.games.estimate.ChoiceGame.Node;
import org.equipoise.games.estimate.numeric.Jet;

/**
 * Probabilities of the outcomes of a {@link ChoiceGame}, solved backward.
 *
 * <p>At a move of player i with p_k the probability of end k given an action, the action on the right is taken with probability F(z),
 *
 * <pre>z = (sum_right p_k U_ik - sum_left p_k U_ik) / s_i c,</pre>
 *
 * <p>with c = sqrt 2 under agent error and c = sqrt(sum over both sides of p_k^2) under private information, where the errors of the ends
 * are weighed as the ends are (Signorino 2003, eq. 12; for a last move that is sqrt 2 again). The scale s_i is 1 unless it is estimated.
 * For egame12 this is p4 = F(U24/c), p2 = F((p3 U13 + p4 U14 - U11)/c).
 */
final class GameKernel implements Kernel {

    private final ChoiceGame game;
    private final Link link;
    private final Errors errors;
    private final int scales;
    private final int[] observed;

    /**
     * Of cases.
     *
     * @param scales number of scale inputs: 0, 1 for all players together, or one for each player
     * @param observed outcome of each case
     */
    GameKernel(ChoiceGame game, Link link, Errors errors, int scales, int[] observed) {
        this.game = game;
        this.link = link;
        this.errors = errors;
        this.scales = scales;
        this.observed = observed.clone();
    }

    /** An end as seen from a node: its probability given the node, and the log of the probability that the players looked at lead there. */
    record Prospect(int outcome, Jet probability, Jet log) {}

    @Override
    public int inputs() {
        return game.utilities().size() + scales;
    }

    @Override
    public Jet logProbability(Jet[] inputs, int row, int player) {
        for (Prospect prospect : prospects(inputs, player)) {
            if (prospect.outcome() == observed[row]) {
                return prospect.log();
            }
        }
        throw new IllegalStateException("outcome " + observed[row] + " is not an end of " + game.name());
    }

    @Override
    public List<String> quantities() {
        List<String> names = new ArrayList<>();
        game.outcomes().forEach(outcome -> names.add(outcome.name()));
        game.actions().forEach(action -> names.add(action.label()));
        return names;
    }

    @Override
    public double[] predict(double[] inputs) {
        Jet[] jets = new Jet[inputs.length];
        for (int i = 0; i < jets.length; i++) {
            jets[i] = Jet.constant(inputs[i], 0, 0);
        }
        double[] outcomes = new double[game.outcomes().size()];
        for (Prospect prospect : prospects(jets, ALL)) {
            outcomes[prospect.outcome()] = prospect.probability().value();
        }
        List<ChoiceGame.Action> actions = game.actions();
        double[] all = Arrays.copyOf(outcomes, outcomes.length + actions.size());
        for (int a = 0; a < actions.size(); a++) {
            all[outcomes.length + a] = actions.get(a).shareOf(outcomes);
        }
        return all;
    }

    /** All ends as seen from the start. */
    List<Prospect> prospects(Jet[] inputs, int player) {
        return prospects(game.root(), inputs, player);
    }

    private List<Prospect> prospects(Node node, Jet[] inputs, int player) {
        if (node instanceof End end) {
            Jet zero = inputs[0].times(0);
            return List.of(new Prospect(end.outcome(), zero.plus(1), zero));
        }
        Move move = (Move) node;
        List<Prospect> left = prospects(move.ifLeft(), inputs, player);
        List<Prospect> right = prospects(move.ifRight(), inputs, player);
        Jet z = difference(move.player(), left, right, inputs);
        boolean counts = player == ALL || player == move.player();
        List<Prospect> all = new ArrayList<>();
        follow(link.logProbability(z.negate()), left, counts, all);
        follow(link.logProbability(z), right, counts, all);
        return all;
    }

    private static void follow(Jet log, List<Prospect> after, boolean counts, List<Prospect> all) {
        Jet probability = log.exp();
        for (Prospect prospect : after) {
            all.add(new Prospect(
                    prospect.outcome(),
                    prospect.probability().times(probability),
                    counts ? prospect.log().plus(log) : prospect.log()));
        }
    }

    private Jet difference(int player, List<Prospect> left, List<Prospect> right, Jet[] inputs) {
        Jet z = expected(player, right, inputs).minus(expected(player, left, inputs));
        if (errors == Errors.PRIVATE) {
            z = z.over(squares(right).plus(squares(left)).sqrt());
        } else {
            z = z.times(Math.sqrt(0.5));
        }
        if (scales > 0) {
            Jet logScale = inputs[game.utilities().size() + (scales == 1 ? 0 : player)];
            z = z.times(logScale.negate().exp());
        }
        return z;
    }

    private Jet expected(int player, List<Prospect> ends, Jet[] inputs) {
        Jet sum = inputs[0].times(0);
        for (Prospect end : ends) {
            Optional<Integer> utility = game.utility(player, end.outcome());
            if (utility.isPresent()) {
                sum = sum.plus(end.probability().times(inputs[utility.get()]));
            }
        }
        return sum;
    }

    private static Jet squares(List<Prospect> ends) {
        Jet sum = ends.get(0).probability().times(0);
        for (Prospect end : ends) {
            sum = sum.plus(end.probability().times(end.probability()));
        }
        return sum;
    }
}
