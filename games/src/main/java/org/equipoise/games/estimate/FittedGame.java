package org.equipoise.games.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Tree;

/**
 * Writes a fitted model down as the game that a case of given covariates is thought to play, so that it can be solved and simulated.
 *
 * <p>Payoffs are fitted utilities over the scale of the player's errors; those that are zero by convention are 0. Solved as agent logit with
 * lambda = 1/sqrt 2 the game gives the very probabilities of an agent-error logit fit; of the other fits the errors are told in the comment.
 */
final class FittedGame {

    private final StrategicChoice specification;
    private final double[] inputs;

    FittedGame(StrategicChoice specification, double[] inputs) {
        this.specification = specification;
        this.inputs = inputs.clone();
    }

    /** Utilities by name, and log scales if there are any. */
    static Map<String, Double> named(List<Block> blocks, double[] inputs) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int b = 0; b < inputs.length; b++) {
            named.put(blocks.get(b).name(), inputs[b]);
        }
        return named;
    }

    Game game() {
        ChoiceGame game = specification.game();
        Between between = Game.between(game.players().toArray(String[]::new))
                .titled(game.name() + " as fitted")
                .saying(comment());
        return between.startingAt(tree(between, game, game.root(), ""));
    }

    private String comment() {
        String utilities = "Payoffs are fitted utilities in units of the standard deviation or scale of the errors. ";
        if (specification.errors() == Errors.PRIVATE) {
            return utilities
                    + "Fitted with private information and probit: each player knows a standard normal error of each of its"
                    + " payoffs, of which others know the distribution only; these errors are not part of the game.";
        }
        return specification.link() == Link.LOGIT
                ? utilities + "Fitted with agent error and logit of scale sqrt 2: agent logit with lambda = 1/sqrt 2 ="
                        + " 0.7071067811865476 gives the fitted probabilities exactly."
                : utilities
                        + "Fitted with agent error and probit: an action is taken if its expected payoff and a standard"
                        + " normal error beat the other's; agent logit gives these probabilities only nearly.";
    }

    private Tree tree(Between between, ChoiceGame game, ChoiceGame.Node node, String way) {
        if (node instanceof ChoiceGame.Move move) {
            String set = way.isEmpty() ? "first move" : "after " + way;
            return between.move(
                    game.players().get(move.player()),
                    set,
                    Between.to(move.left(), tree(between, game, move.ifLeft(), further(way, move.left()))),
                    Between.to(move.right(), tree(between, game, move.ifRight(), further(way, move.right()))));
        }
        int outcome = ((ChoiceGame.End) node).outcome();
        double[] payoffs = new double[game.players().size()];
        for (int player = 0; player < payoffs.length; player++) {
            double scale = scale(player);
            payoffs[player] = game.utility(player, outcome)
                    .map(utility -> inputs[utility] / scale)
                    .orElse(0.0);
        }
        return between.end(game.outcomes().get(outcome).name(), payoffs);
    }

    private static String further(String way, String action) {
        return way.isEmpty() ? action : way + ", " + action;
    }

    private double scale(int player) {
        int utilities = specification.game().utilities().size();
        int scales = inputs.length - utilities;
        return scales == 0 ? 1 : Elementary.exp(inputs[utilities + (scales == 1 ? 0 : player)]);
    }
}
