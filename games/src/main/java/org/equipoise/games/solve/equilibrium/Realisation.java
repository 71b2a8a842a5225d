package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.hipparchus.fraction.BigFraction;

/**
 * Turns realisation plans into behaviour and back.
 *
 * <p>At a set that the player's own moves keep it from, a plan says nothing, and whatever is done there changes no payoff. There the player
 * is given a best reply all the same: nodes weigh by how likely the others lead there or, if they never do, how likely they would if they
 * chose blindly; sets further down the tree are settled first, and the first of equal actions is taken.
 */
final class Realisation {

    /** Regrets that rounding alone can leave, in units of the largest payoff. */
    private static final double ROUNDING = 1e-12;

    private final Game game;
    private final SequenceForm form;
    private final Play play;
    private final double tolerance;

    Realisation(Game game, SequenceForm form) {
        this.game = game;
        this.form = form;
        play = new Play(game);
        double most = 0;
        for (int player = 0; player < play.players; player++) {
            for (int node = 0; node < play.nodes; node++) {
                most = Math.max(most, Math.abs(Exact.toDouble(game.payoff(node, player))));
            }
        }
        tolerance = ROUNDING * Math.max(1, most);
    }

    /** A player's realisation plan if all actions at a set are equally likely. */
    static List<BigFraction> blind(Plans plans) {
        BigFraction[] plan = new BigFraction[plans.sequences()];
        plan[0] = BigFraction.ONE;
        for (int h = 0; h < plans.sets(); h++) {
            int actions = plans.first()[h + 1] - plans.first()[h];
            Arrays.fill(plan, plans.first()[h], plans.first()[h + 1], plan[plans.before()[h]].divide(actions));
        }
        return List.of(plan);
    }

    /** The behaviour of two realisation plans, completed and certified. */
    ExactBehaviour behaviour(
            List<List<BigFraction>> plans, Certificate.Isolation isolation, Certificate.Search search, String note) {
        List<BigFraction> flat = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (InformationSet set : game.sets()) {
            Plans own = form.plans().get(set.player());
            List<BigFraction> plan = plans.get(set.player());
            int h = set.index() - game.setsOf(set.player()).get(0).index();
            BigFraction arrives = plan.get(own.before()[h]);
            for (int s = own.first()[h]; s < own.first()[h + 1]; s++) {
                flat.add(
                        arrives.signum() > 0
                                ? plan.get(s).divide(arrives)
                                : new BigFraction(1, set.actions().size()));
            }
            if (arrives.signum() == 0) {
                open.add(set.index());
            }
        }
        complete(flat, open);
        double[] doubles = flat.stream().mapToDouble(Exact::toDouble).toArray();
        List<BigFraction> payoffs =
                List.of(form.value(0, plans.get(0), plans.get(1)), form.value(1, plans.get(1), plans.get(0)));
        return new ExactBehaviour(
                flat, payoffs, Regret.certify(Behaviour.of(game, doubles), tolerance, isolation, search, note));
    }

    private void complete(List<BigFraction> flat, List<Integer> open) {
        List<Integer> deepest = new ArrayList<>(open);
        deepest.sort(Collections.reverseOrder(Comparator.comparingInt(this::depth)));
        double[] behaviour = flat.stream().mapToDouble(Exact::toDouble).toArray();
        double[] blind = Behaviour.centroid(game).flat();
        double[] reach = new double[play.nodes];
        double[] value = new double[play.nodes];
        for (int set : deepest) {
            int player = play.playerOf[set];
            play.reachByOthers(behaviour, player, reach);
            if (Arrays.stream(play.members[set]).allMatch(node -> reach[node] == 0)) {
                play.reachByOthers(blind, player, reach);
            }
            play.values(behaviour, player, value);
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < play.actions(set); a++) {
                double worth = 0;
                for (int node : play.members[set]) {
                    worth += reach[node] * value[play.children[node][a]];
                }
                if (worth > most) {
                    most = worth;
                    best = a;
                }
            }
            for (int a = 0; a < play.actions(set); a++) {
                int at = play.first[set] + a;
                behaviour[at] = a == best ? 1 : 0;
                flat.set(at, a == best ? BigFraction.ONE : BigFraction.ZERO);
            }
        }
    }

    private int depth(int set) {
        int most = 0;
        for (int member : play.members[set]) {
            int depth = 0;
            for (Node at = game.nodes().get(member);
                    at.parent() >= 0;
                    at = game.nodes().get(at.parent())) {
                depth++;
            }
            most = Math.max(most, depth);
        }
        return most;
    }
}
