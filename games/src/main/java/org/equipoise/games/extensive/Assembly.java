package org.equipoise.games.extensive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.exact.Exact;
import org.hipparchus.fraction.BigFraction;

/** Puts a game together from a tree: numbers nodes, gathers information sets, and checks that all fits. */
final class Assembly {

    /** Owner of moves of chance that have neither number nor name: each stands alone, known by its node. */
    private static final int UNNAMED = -2;

    /** Sets, lotteries and outcomes are known by number where they have one, by name otherwise. */
    private record Key(int owner, int number, String label, List<?> rest) {}

    private static final class Group {
        final Key key;
        final String label;
        final List<String> actions;
        final List<BigFraction> values;
        final List<Integer> nodes = new ArrayList<>();
        int index;
        int number;

        Group(Key key, String label, List<String> actions, List<BigFraction> values) {
            this.key = key;
            this.label = label;
            this.actions = actions;
            this.values = values;
            number = key.owner() == UNNAMED ? 0 : key.number();
        }
    }

    private record Visit(Tree tree, int parent, int branch) {}

    private static final class Found {
        final Visit visit;
        final Optional<Group> set;
        final Optional<Group> outcome;
        final List<Integer> children = new ArrayList<>();

        Found(Visit visit, Optional<Group> set, Optional<Group> outcome) {
            this.visit = visit;
            this.set = set;
            this.outcome = outcome;
        }
    }

    private final List<String> players;
    private final Map<Key, Group> sets = new LinkedHashMap<>();
    private final Map<Key, Group> lotteries = new LinkedHashMap<>();
    private final Map<Key, Group> outcomes = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();

    Assembly(List<String> players) {
        if (players.isEmpty()) {
            throw new IllegalArgumentException("a game needs at least one player");
        }
        this.players = List.copyOf(players);
    }

    Game of(String title, String comment, Tree root) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(root, -1, -1));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            int index = found.size();
            if (visit.parent() >= 0) {
                found.get(visit.parent()).children.add(index);
            }
            List<Tree.Branch> branches = enter(visit);
            for (int b = branches.size() - 1; b >= 0; b--) {
                open.push(new Visit(branches.get(b).next(), index, b));
            }
        }
        List<Group> ownSets = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            int owner = player;
            List<Group> own =
                    sets.values().stream().filter(g -> g.key.owner() == owner).toList();
            number(own);
            ownSets.addAll(own);
        }
        List<Group> chances = List.copyOf(lotteries.values());
        number(chances);
        List<Group> paid = List.copyOf(outcomes.values());
        number(paid);
        index(ownSets);
        index(chances);
        index(paid);
        requireFinite();
        return new Game(
                title,
                comment,
                players,
                nodes(),
                ownSets.stream()
                        .map(g -> new InformationSet(g.index, g.key.owner(), g.number, g.label, g.actions, g.nodes))
                        .toList(),
                chances.stream()
                        .map(g -> new Lottery(g.index, g.number, g.label, g.actions, g.values, g.nodes))
                        .toList(),
                paid.stream()
                        .map(g -> new Outcome(g.index, g.number, g.label, g.values))
                        .toList());
    }

    private List<Tree.Branch> enter(Visit visit) {
        int index = found.size();
        Tree tree = visit.tree();
        Optional<Group> outcome = tree.payment().map(payment -> outcome(tree, payment));
        Optional<Group> set = Optional.empty();
        List<Tree.Branch> branches = List.of();
        if (tree instanceof Tree.Move move) {
            branches = move.branches();
            set = Optional.of(set(move));
        } else if (tree instanceof Tree.Chance chance) {
            branches = chance.branches();
            set = Optional.of(lottery(chance));
        }
        set.ifPresent(group -> group.nodes.add(index));
        found.add(new Found(visit, set, outcome));
        return branches;
    }

    private Group set(Tree.Move move) {
        if (move.player() < 0 || move.player() >= players.size()) {
            throw new IllegalArgumentException("the move '" + move.set() + "' is for player " + (move.player() + 1)
                    + "; there are players 1 to " + players.size());
        }
        String what = "information set '" + move.set() + "' of " + players.get(move.player());
        List<String> actions = move.branches().stream().map(Tree.Branch::action).toList();
        if (actions.isEmpty()) {
            throw new IllegalArgumentException(what + " has no action");
        }
        if (move.branches().stream().anyMatch(b -> b.probability().isPresent())) {
            throw new IllegalArgumentException(what + " has a probability; only chance has");
        }
        Key key = new Key(move.player(), move.number(), move.number() > 0 ? "" : move.set(), List.of());
        Group group = sets.computeIfAbsent(key, k -> new Group(k, move.set(), actions, List.of()));
        if (!group.actions.equals(actions)) {
            throw new IllegalArgumentException(what + " has actions " + group.actions + " at one node and " + actions
                    + " at another. Maybe these are two information sets; give them different names.");
        }
        return group;
    }

    private Group lottery(Tree.Chance chance) {
        String what = "the move of chance '" + chance.set() + "'";
        List<String> actions = new ArrayList<>();
        List<BigFraction> probabilities = new ArrayList<>();
        BigFraction sum = BigFraction.ZERO;
        for (Tree.Branch branch : chance.branches()) {
            BigFraction probability = branch.probability()
                    .orElseThrow(() ->
                            new IllegalArgumentException(what + " has no probability for '" + branch.action() + "'"));
            if (probability.signum() < 0) {
                throw new IllegalArgumentException(
                        what + " has probability " + Exact.toDouble(probability) + " for '" + branch.action() + "'");
            }
            actions.add(branch.action());
            probabilities.add(probability);
            sum = sum.add(probability);
        }
        if (!Lottery.isOne(sum)) {
            throw new IllegalArgumentException(
                    "probabilities of " + what + " sum to " + Exact.toDouble(sum) + ", not to 1");
        }
        Key key = chance.number() > 0 || !chance.set().isEmpty()
                ? new Key(-1, chance.number(), chance.number() > 0 ? "" : chance.set(), List.of())
                : new Key(UNNAMED, found.size(), "", List.of());
        Group group = lotteries.computeIfAbsent(key, k -> new Group(k, chance.set(), actions, probabilities));
        if (!group.actions.equals(actions) || !group.values.equals(probabilities)) {
            throw new IllegalArgumentException(what + " differs from one node to another: " + group.actions + " "
                    + group.values + " and " + actions + " " + probabilities
                    + ". Maybe these are two moves; give them different names.");
        }
        return group;
    }

    private Group outcome(Tree tree, Tree.Payment payment) {
        if (payment.payoffs().size() != players.size()) {
            throw new IllegalArgumentException("outcome '" + payment.label() + "' at node '" + tree.label() + "' has "
                    + payment.payoffs().size() + " payoffs for " + players.size() + " players");
        }
        Key key = payment.number() > 0
                ? new Key(-1, payment.number(), "", List.of())
                : new Key(-1, 0, payment.label(), payment.payoffs());
        Group group = outcomes.computeIfAbsent(key, k -> new Group(k, payment.label(), List.of(), payment.payoffs()));
        if (!group.values.equals(payment.payoffs()) || !group.label.equals(payment.label())) {
            throw new IllegalArgumentException("outcome " + payment.number() + " is described twice, as '" + group.label
                    + "' " + group.values + " and as '" + payment.label() + "' " + payment.payoffs());
        }
        return group;
    }

    /** Gives numbers, in order, to those who have none. */
    private static void number(List<Group> groups) {
        Set<Integer> taken = new HashSet<>();
        groups.forEach(group -> taken.add(group.number));
        int next = 1;
        for (Group group : groups) {
            if (group.number == 0) {
                while (taken.contains(next)) {
                    next++;
                }
                group.number = next++;
            }
        }
    }

    private static void index(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).index = i;
        }
    }

    /** Payoffs that add up beyond all doubles are refused; so are those that only do so in another order. */
    private void requireFinite() {
        double[][] size = new double[found.size()][];
        for (int n = 0; n < size.length; n++) {
            int parent = found.get(n).visit.parent();
            size[n] = parent < 0 ? new double[players.size()] : size[parent];
            if (found.get(n).outcome.isPresent()) {
                Group outcome = found.get(n).outcome.get();
                size[n] = size[n].clone();
                for (int player = 0; player < players.size(); player++) {
                    size[n][player] += Math.abs(Exact.toDouble(outcome.values.get(player)));
                    if (!Double.isFinite(size[n][player])) {
                        throw new IllegalArgumentException("payoffs of " + players.get(player) + " up to outcome '"
                                + outcome.label + "' (number " + outcome.number + ") at node '"
                                + found.get(n).visit.tree().label() + "' (" + (n + 1)
                                + " in order) add up beyond 1.8e308 in size. Maybe a smaller unit will do.");
                    }
                }
            }
        }
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Found f : found) {
            Tree tree = f.visit.tree();
            Node.Kind kind = tree instanceof Tree.Move
                    ? Node.Kind.MOVE
                    : tree instanceof Tree.Chance ? Node.Kind.CHANCE : Node.Kind.END;
            nodes.add(new Node(
                    nodes.size(),
                    f.visit.parent(),
                    f.visit.branch(),
                    kind,
                    tree.label(),
                    f.set.map(g -> g.index).orElse(-1),
                    f.outcome.map(g -> g.index).orElse(-1),
                    f.children));
        }
        return nodes;
    }
}
