package org.equipoise.games.extensive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Draws;
import org.hipparchus.fraction.BigFraction;

/**
 * Random games for properties: {@code Property.forAll(7, 200, draws -> RandomGames.recalling(draws, 2, 4), game -> ...)}.
 *
 * <p>Payoffs are whole numbers from −9 to 9, so that ties occur but are rare; {@link #odd} draws whatever a file may hold.
 */
public final class RandomGames {

    /** What a game may have in it. */
    private enum Knowledge {
        PERFECT,
        RECALLED,
        FORGOTTEN
    }

    private static final int WIDEST = 3;

    /** A set that a move can join: same owner, same number of actions and, with recall, the same past of its owner. */
    private record Key(int player, int actions, String past) {}

    private final Draws draws;
    private final int players;
    private final Knowledge knowledge;
    private final boolean odd;
    private final Map<Key, List<Integer>> sets = new HashMap<>();
    private final List<Tree.Payment> paid = new ArrayList<>();
    private final List<List<String>> actions = new ArrayList<>();
    private int chances;

    private RandomGames(Draws draws, int players, Knowledge knowledge, boolean odd) {
        this.draws = draws;
        this.players = players;
        this.knowledge = knowledge;
        this.odd = odd;
    }

    /** A game of perfect information, chance included, of at most {@code depth} moves in a row. */
    public static Game informed(Draws draws, int players, int depth) {
        return new RandomGames(draws, players, Knowledge.PERFECT, false).game(depth);
    }

    /** A game of perfect recall with information sets of several nodes. */
    public static Game recalling(Draws draws, int players, int depth) {
        return new RandomGames(draws, players, Knowledge.RECALLED, false).game(depth);
    }

    /** A game whose players may forget what they knew and did, even that they moved already. */
    public static Game forgetting(Draws draws, int players, int depth) {
        return new RandomGames(draws, players, Knowledge.FORGOTTEN, false).game(depth);
    }

    /** A game as strange as one may be written: odd names and numbers, payments on the way, ends that pay nothing. */
    public static Game odd(Draws draws, int players, int depth) {
        return new RandomGames(draws, players, Knowledge.FORGOTTEN, true).game(depth);
    }

    /** A strategic game with so many strategies for each player. */
    public static StrategicGame strategic(Draws draws, int... strategies) {
        List<String> players = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        int profiles = 1;
        for (int own : strategies) {
            players.add("P" + (players.size() + 1));
            List<String> list = new ArrayList<>();
            for (int s = 1; s <= own; s++) {
                list.add(String.valueOf(s));
            }
            names.add(list);
            profiles *= own;
        }
        List<List<BigFraction>> payoffs = new ArrayList<>();
        for (int profile = 0; profile < profiles; profile++) {
            payoffs.add(whole(draws, strategies.length));
        }
        return StrategicGame.of("random", "", players, names, payoffs);
    }

    /** A name as strange as a file may hold. */
    public static String name(Draws draws) {
        StringBuilder name = new StringBuilder();
        for (int length = draws.integer(0, 6); length > 0; length--) {
            name.append(draws.oneOf(
                    "a", "B", " ", "1", "\"", "\\", "{", "}", ",", "\n", "\r", "\t", "é", "\uD83C\uDFB2", "\uFEFF"));
        }
        return name.toString();
    }

    private static List<BigFraction> whole(Draws draws, int players) {
        List<BigFraction> payoffs = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            payoffs.add(new BigFraction(draws.integer(-9, 9)));
        }
        return payoffs;
    }

    private Game game(int depth) {
        List<String> names = new ArrayList<>();
        List<String> pasts = new ArrayList<>();
        for (int player = 1; player <= players; player++) {
            names.add(odd ? name(draws) : "P" + player);
            pasts.add("");
        }
        return Game.of(odd ? name(draws) : "random", odd ? name(draws) : "", names, tree(depth, true, pasts));
    }

    private Tree tree(int depth, boolean first, List<String> pasts) {
        boolean end = depth == 0 || !first && draws.integer(1, 5) == 1;
        Tree tree = end
                ? new Tree.End(label(), Optional.empty())
                : draws.integer(1, 6) == 1 ? chance(depth, pasts) : move(depth, pasts);
        boolean pays = odd ? draws.flip() : end;
        return pays ? tree.paying(payment()) : tree;
    }

    private Tree move(int depth, List<String> pasts) {
        int player = draws.integer(0, players - 1);
        int width = draws.integer(odd ? 1 : 2, WIDEST);
        Key key = new Key(player, width, knowledge == Knowledge.RECALLED ? pasts.get(player) : "");
        List<Integer> known = sets.computeIfAbsent(key, k -> new ArrayList<>());
        int set;
        if (knowledge == Knowledge.PERFECT || known.isEmpty() || draws.integer(1, 3) == 1) {
            set = actions.size();
            known.add(set);
            actions.add(names(width));
        } else {
            set = known.get(draws.integer(0, known.size() - 1));
        }
        List<Tree.Branch> branches = new ArrayList<>();
        for (int a = 0; a < width; a++) {
            List<String> after = new ArrayList<>(pasts);
            after.set(player, pasts.get(player) + set + "/" + a + " ");
            branches.add(Between.to(actions.get(set).get(a), tree(depth - 1, false, after)));
        }
        int number = odd ? set * 7 + 3 : 0;
        return new Tree.Move(label(), player, number, "set " + set, branches, Optional.empty());
    }

    private Tree chance(int depth, List<String> pasts) {
        List<String> names = names(draws.integer(odd ? 1 : 2, WIDEST));
        int[] weights = new int[names.size()];
        int all = 0;
        for (int b = 0; b < weights.length; b++) {
            weights[b] = draws.integer(odd && b > 0 ? 0 : 1, 5);
            all += weights[b];
        }
        String name = "chance " + ++chances;
        List<Tree.Branch> branches = new ArrayList<>();
        for (int b = 0; b < weights.length; b++) {
            branches.add(new Tree.Branch(
                    names.get(b), Optional.of(new BigFraction(weights[b], all)), tree(depth - 1, false, pasts)));
        }
        return new Tree.Chance(label(), 0, name, branches, Optional.empty());
    }

    private Tree.Payment payment() {
        if (!paid.isEmpty() && draws.integer(1, 4) == 1) {
            return paid.get(draws.integer(0, paid.size() - 1));
        }
        Tree.Payment payment = odd
                ? new Tree.Payment(paid.size() * 3 + 2, name(draws), fractions())
                : new Tree.Payment(0, "outcome " + (paid.size() + 1), whole(draws, players));
        paid.add(payment);
        return payment;
    }

    private List<BigFraction> fractions() {
        List<BigFraction> payoffs = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            payoffs.add(
                    draws.flip()
                            ? new BigFraction(draws.integer(-999, 999), draws.integer(1, 999))
                            : Exact.of(draws.between(-1, 1) * draws.betweenMagnitudes(1e-12, 1e12)));
        }
        return payoffs;
    }

    private List<String> names(int width) {
        List<String> names = new ArrayList<>();
        for (int a = 0; a < width; a++) {
            names.add(odd ? name(draws) : String.valueOf((char) ('a' + a)));
        }
        return names;
    }

    private String label() {
        return odd ? name(draws) : "";
    }
}
