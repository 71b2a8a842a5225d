package org.equipoise.games.strategic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Recall;
import org.hipparchus.fraction.BigFraction;

/**
 * The reduced strategic form of an extensive game: each player picks a plan for all its information sets, except those that the plan
 * itself keeps it from reaching (Kuhn 1953). With imperfect recall all sets count.
 *
 * <p>A strategy is named by the numbers of its actions from 1, set by set, with {@code *} for a set out of reach.
 */
public final class StrategicForm {

    private static final int MOST_STRATEGIES = 1_000_000;
    private static final int ANY = -1;

    private final Game source;
    private final List<List<int[]>> plans = new ArrayList<>();
    private final List<List<InformationSet>> own = new ArrayList<>();
    private final StrategicGame game;

    private StrategicForm(Game source) {
        this.source = source;
        boolean reduce = Recall.broken(source).isEmpty();
        List<List<String>> names = new ArrayList<>();
        for (int player = 0; player < source.players().size(); player++) {
            own.add(source.setsOf(player));
            plans.add(plans(player, reduce));
            names.add(plans.get(player).stream().map(StrategicForm::name).toList());
        }
        game = StrategicGame.of(source.title(), source.comment(), source.players(), names, payoffs(names));
    }

    /**
     * The reduced strategic form.
     *
     * @throws IllegalArgumentException if it would be too large
     */
    public static StrategicForm of(Game game) {
        return new StrategicForm(game);
    }

    /** The game in strategic form. */
    public StrategicGame game() {
        return game;
    }

    /** A player's plan: for each of its sets, in order, the action taken, or -1 where the plan itself keeps it from getting there. */
    public int[] plan(int player, int strategy) {
        return plans.get(player).get(strategy).clone();
    }

    /**
     * The behaviour that plays the same as mixed strategies (Kuhn 1953); at sets that a player's own strategy never reaches all actions
     * are equally likely.
     *
     * @param mixed for each player the probability of each strategy
     * @throws IllegalArgumentException without perfect recall, for then there may be no such behaviour; the message names the set
     */
    public Behaviour behaviour(double[][] mixed) {
        Recall.require(source, "behaviour that plays as mixed strategies do");
        double[] flat = Behaviour.centroid(source).flat();
        int at = 0;
        for (int player = 0; player < mixed.length; player++) {
            for (int s = 0; s < own.get(player).size(); s++) {
                int actions = own.get(player).get(s).actions().size();
                double[] weight = new double[actions];
                double all = 0;
                for (int i = 0; i < mixed[player].length; i++) {
                    int action = plans.get(player).get(i)[s];
                    if (action != ANY) {
                        weight[action] += mixed[player][i];
                        all += mixed[player][i];
                    }
                }
                for (int a = 0; all > 0 && a < actions; a++) {
                    flat[at + a] = weight[a] / all;
                }
                at += actions;
            }
        }
        return Behaviour.of(source, flat);
    }

    private List<int[]> plans(int player, boolean reduce) {
        List<int[]> open = new ArrayList<>();
        int[] none = new int[own.get(player).size()];
        Arrays.fill(none, ANY);
        open.add(none);
        for (int s = 0; s < own.get(player).size(); s++) {
            InformationSet set = own.get(player).get(s);
            List<int[]> longer = new ArrayList<>();
            for (int[] plan : open) {
                if (reduce && !reaches(player, plan, set.nodes().get(0))) {
                    longer.add(plan);
                    continue;
                }
                for (int action = 0; action < set.actions().size(); action++) {
                    int[] next = plan.clone();
                    next[s] = action;
                    longer.add(next);
                }
                if (longer.size() > MOST_STRATEGIES) {
                    throw new IllegalArgumentException(source.players().get(player) + " has more than "
                            + MOST_STRATEGIES
                            + " strategies. Maybe a solver that works on the tree itself will do.");
                }
            }
            open = longer;
        }
        return open;
    }

    /** Whether a plan does not itself keep its player from a node. */
    private boolean reaches(int player, int[] plan, int node) {
        for (Node at = source.nodes().get(node);
                at.parent() >= 0;
                at = source.nodes().get(at.parent())) {
            Node before = source.nodes().get(at.parent());
            if (before.kind() == Node.Kind.MOVE) {
                InformationSet set = source.sets().get(before.set());
                if (set.player() == player
                        && plan[set.index() - own.get(player).get(0).index()] != at.branch()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String name(int[] plan) {
        StringBuilder name = new StringBuilder();
        boolean wide = Arrays.stream(plan).anyMatch(action -> action > 8);
        for (int action : plan) {
            name.append(wide && !name.isEmpty() ? "." : "").append(action == ANY ? "*" : String.valueOf(action + 1));
        }
        return name.toString();
    }

    /** Adds up each end's payoffs over the profiles that lead there. */
    private List<List<BigFraction>> payoffs(List<List<String>> names) {
        int players = names.size();
        int[] size = names.stream().mapToInt(List::size).toArray();
        double profiles = 1;
        for (int n : size) {
            profiles *= n;
        }
        if (profiles > MOST_STRATEGIES) {
            throw new IllegalArgumentException("more than " + MOST_STRATEGIES
                    + " profiles of strategies. Maybe a solver that works on the tree itself will do.");
        }
        BigFraction[][] sum = new BigFraction[(int) profiles][players];
        for (BigFraction[] row : sum) {
            Arrays.fill(row, BigFraction.ZERO);
        }
        for (Node node : source.nodes()) {
            if (node.outcome() >= 0) {
                add(node, sum, size);
            }
        }
        return Arrays.stream(sum).map(List::of).toList();
    }

    private void add(Node node, BigFraction[][] sum, int[] size) {
        BigFraction luck = BigFraction.ONE;
        for (Node at = node; at.parent() >= 0; at = source.nodes().get(at.parent())) {
            Node before = source.nodes().get(at.parent());
            if (before.kind() == Node.Kind.CHANCE) {
                luck = luck.multiply(
                        source.lotteries().get(before.set()).probabilities().get(at.branch()));
            }
        }
        List<int[]> leading = new ArrayList<>();
        for (int player = 0; player < size.length; player++) {
            int who = player;
            leading.add(IntStream.range(0, size[player])
                    .filter(i -> reaches(who, plans.get(who).get(i), node.index()))
                    .toArray());
        }
        List<BigFraction> paid = source.outcomes().get(node.outcome()).payoffs();
        add(0, 0, 1, leading, size, sum, paid, luck);
    }

    private static void add(
            int player,
            int profile,
            int stride,
            List<int[]> leading,
            int[] size,
            BigFraction[][] sum,
            List<BigFraction> paid,
            BigFraction luck) {
        if (player == size.length) {
            for (int p = 0; p < size.length; p++) {
                sum[profile][p] = sum[profile][p].add(luck.multiply(paid.get(p)));
            }
            return;
        }
        for (int strategy : leading.get(player)) {
            add(player + 1, profile + strategy * stride, stride * size[player], leading, size, sum, paid, luck);
        }
    }
}
