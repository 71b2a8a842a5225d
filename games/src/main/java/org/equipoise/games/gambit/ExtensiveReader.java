package org.equipoise.games.gambit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Lottery;
import org.equipoise.games.extensive.Tree;
import org.hipparchus.fraction.BigFraction;

/**
 * Reads {@code EFG 2}: nodes in prefix order, each with its set and its outcome, which are described when first mentioned and may be
 * described again in the same words.
 */
final class ExtensiveReader {

    private static final int CHANCE = 0;
    private static final int NOBODY = -1;

    private record Key(int owner, int number) {}

    /** Probabilities are empty for a player's set. */
    private record Described(String label, List<String> actions, List<BigFraction> probabilities, int line) {}

    private record Paid(Tree.Payment payment, int line) {}

    private record Entry(String label, int line, Key key, Optional<Described> set, Optional<Tree.Payment> payment) {
        int width() {
            return set.map(s -> s.actions().size()).orElse(0);
        }
    }

    private static final class Open {
        final Entry entry;
        int next;

        Open(Entry entry) {
            this.entry = entry;
        }
    }

    private final Words words;
    private final Map<Key, Described> sets = new HashMap<>();
    private final Map<Integer, Paid> outcomes = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Header header = new Header("", List.of());
    private String comment = "";

    ExtensiveReader(Words words) {
        this.words = words;
    }

    Game read() {
        return words.read(this::scan, () -> Game.of(header.title(), comment, header.players(), tree()));
    }

    private void scan() {
        header = Header.read(words, "2");
        if (words.peek().is(Token.Kind.STRING)) {
            comment = words.take().text();
        }
        Deque<Open> open = new ArrayDeque<>();
        do {
            Entry entry = node(open);
            entries.add(entry);
            if (entry.width() > 0) {
                open.push(new Open(entry));
            } else {
                while (!open.isEmpty()
                        && ++open.element().next == open.element().entry.width()) {
                    open.pop();
                }
            }
        } while (!open.isEmpty());
        words.take(Token.Kind.END, "the end of the file, since every action leads to a node by now");
    }

    /** From the last node to the first, so that no recursion is as deep as the tree. */
    private Tree tree() {
        Deque<Tree> done = new ArrayDeque<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.set().isEmpty()) {
                done.push(new Tree.End(entry.label(), entry.payment()));
                continue;
            }
            Described set = entry.set().get();
            boolean chance = entry.key().owner() == CHANCE;
            List<Tree.Branch> branches = new ArrayList<>();
            for (int a = 0; a < entry.width(); a++) {
                Optional<BigFraction> probability =
                        chance ? Optional.of(set.probabilities().get(a)) : Optional.empty();
                branches.add(new Tree.Branch(set.actions().get(a), probability, done.pop()));
            }
            int number = entry.key().number();
            done.push(
                    chance
                            ? new Tree.Chance(entry.label(), number, set.label(), branches, entry.payment())
                            : new Tree.Move(
                                    entry.label(),
                                    entry.key().owner() - 1,
                                    number,
                                    set.label(),
                                    branches,
                                    entry.payment()));
        }
        return done.pop();
    }

    private Entry node(Deque<Open> open) {
        Token kind = words.peek();
        if (!kind.isWord("c") && !kind.isWord("p") && !kind.isWord("t")) {
            throw words.refuse(kind, "a node, beginning with c, p or t" + owed(open));
        }
        words.take();
        String label =
                words.take(Token.Kind.STRING, "the name of the node in quotes").text();
        Key key = new Key(NOBODY, 0);
        Optional<Described> set = Optional.empty();
        if (!kind.isWord("t")) {
            int owner = kind.isWord("c") ? CHANCE : player();
            String expected =
                    owner == CHANCE ? "the number of the move of chance" : "the number of the information set";
            key = new Key(owner, words.whole(1, expected + ", from 1"));
            set = Optional.of(set(key));
        }
        return new Entry(label, kind.place().line(), key, set, payment());
    }

    private static String owed(Deque<Open> open) {
        if (open.isEmpty()) {
            return "";
        }
        Open last = open.element();
        String action = last.entry.set().orElseThrow().actions().get(last.next);
        return ", for action " + (last.next + 1) + " '" + action + "' of the node on line " + last.entry.line();
    }

    private int player() {
        Token token = words.peek();
        int player = words.whole(0, "the number of the player who moves");
        int players = header.players().size();
        if (player < 1 || player > players) {
            words.note(
                    token.place(),
                    "player " + player,
                    "1 to " + players + (player == 0 ? ". Maybe this is a move of chance, c" : ""));
        }
        return player == CHANCE ? NOBODY : player;
    }

    private Described set(Key key) {
        String what = key.owner() == CHANCE
                ? "move of chance " + key.number()
                : "information set " + key.number() + " of player " + key.owner();
        Optional<Described> known = Optional.ofNullable(sets.get(key));
        Token name = words.peek();
        if (!name.is(Token.Kind.STRING)) {
            return known.orElseThrow(() -> words.refuse(
                    name, "the name and the actions of " + what + ", which is mentioned for the first time"));
        }
        words.take();
        Token brace = words.take(Token.Kind.OPEN, "'{' and the actions of " + what);
        int before = words.noted();
        Described set = actions(name, key.owner() == CHANCE);
        if (known.isPresent()) {
            compare(what, name, brace, set, known.get());
        } else {
            sets.put(key, set);
            if (key.owner() == CHANCE && words.noted() == before) {
                add(what, brace, set);
            }
        }
        return set;
    }

    private Described actions(Token name, boolean chance) {
        List<String> actions = new ArrayList<>();
        List<BigFraction> probabilities = new ArrayList<>();
        while (!words.peek().is(Token.Kind.CLOSE) || actions.isEmpty()) {
            String or = actions.isEmpty() ? "" : ", or '}'";
            String hint = words.peek().is(Token.Kind.NUMBER) ? ". Maybe this is a move of chance, c" : "";
            String action = words.take(Token.Kind.STRING, "an action's name in quotes" + or + hint)
                    .text();
            actions.add(action);
            if (chance) {
                Token token = words.peek();
                BigFraction probability = words.number("the probability of '" + action + "'");
                probabilities.add(probability);
                if (probability.signum() < 0) {
                    words.note(token.place(), token.found(), "the probability of '" + action + "', at least 0");
                }
            }
        }
        words.take();
        return new Described(
                name.text(),
                List.copyOf(actions),
                List.copyOf(probabilities),
                name.place().line());
    }

    private void add(String what, Token brace, Described set) {
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction probability : set.probabilities()) {
            sum = sum.add(probability);
        }
        if (!Lottery.isOne(sum)) {
            words.note(
                    brace.place(),
                    "probabilities of " + what + " '" + set.label() + "' that sum to " + Exact.text(sum),
                    "a sum of 1. Maybe write fractions such as 1/3");
        }
    }

    private void compare(String what, Token name, Token brace, Described set, Described known) {
        String before = ", as on line " + known.line();
        if (!set.label().equals(known.label())) {
            words.note(name.place(), what + " with the name '" + set.label() + "'", "'" + known.label() + "'" + before);
        }
        if (!set.actions().equals(known.actions())) {
            words.note(
                    brace.place(),
                    what + " with actions " + set.actions(),
                    known.actions() + before + ". Maybe these are two; give them different numbers");
        } else if (!set.probabilities().equals(known.probabilities())) {
            words.note(
                    brace.place(),
                    what + " with probabilities " + texts(set.probabilities()),
                    texts(known.probabilities()) + before + ". Maybe these are two; give them different numbers");
        }
    }

    private Optional<Tree.Payment> payment() {
        Token token = words.peek();
        int number = words.whole(0, "the number of the outcome, 0 for none");
        Optional<Paid> known = Optional.ofNullable(outcomes.get(number));
        Token name = words.peek();
        if (!name.is(Token.Kind.STRING)) {
            if (number > 0 && known.isEmpty()) {
                words.note(
                        token.place(),
                        "outcome " + number + ", which no node above describes",
                        "its name and payoffs at its first mention, or 0 for no outcome");
            }
            return known.map(Paid::payment);
        }
        words.take();
        if (number == 0) {
            words.note(name.place(), name.found() + " for outcome 0", "nothing, since 0 stands for no outcome");
        }
        int before = words.noted();
        Token brace = words.take(Token.Kind.OPEN, "'{' and the payoffs of outcome " + number);
        List<BigFraction> payoffs = Payoffs.read(words, header.players().size());
        if (words.noted() > before) {
            return Optional.empty();
        }
        Tree.Payment payment = new Tree.Payment(number, name.text(), payoffs);
        if (known.isEmpty()) {
            outcomes.put(number, new Paid(payment, name.place().line()));
        } else {
            compare(number, name, brace, payment, known.get());
        }
        return Optional.of(payment);
    }

    private void compare(int number, Token name, Token brace, Tree.Payment payment, Paid known) {
        String before = ", as on line " + known.line();
        if (!payment.label().equals(known.payment().label())) {
            words.note(
                    name.place(),
                    "outcome " + number + " with the name '" + payment.label() + "'",
                    "'" + known.payment().label() + "'" + before);
        }
        if (!payment.payoffs().equals(known.payment().payoffs())) {
            words.note(
                    brace.place(),
                    "outcome " + number + " with payoffs " + texts(payment.payoffs()),
                    texts(known.payment().payoffs()) + before);
        }
    }

    private static List<String> texts(List<BigFraction> numbers) {
        return numbers.stream().map(Exact::text).toList();
    }
}
