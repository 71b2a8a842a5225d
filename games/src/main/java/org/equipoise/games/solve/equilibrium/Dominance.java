package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * Leaves out strategies that another pure strategy strictly dominates, again and again until none is left. No equilibrium uses them, and
 * which are left does not depend on the order.
 *
 * @param full the whole game
 * @param game the game that is left
 * @param kept for each player the strategies that are left, ascending
 */
public record Dominance(StrategicGame full, StrategicGame game, List<List<Integer>> kept) {

    public Dominance {
        kept = kept.stream().map(List::copyOf).toList();
    }

    /** Compares payoffs exactly. */
    public static Dominance of(StrategicGame game) {
        Ranks ranks = new Ranks(game);
        int players = game.players().size();
        List<List<Integer>> kept = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            kept.add(new ArrayList<>(
                    IntStream.range(0, game.size(player)).boxed().toList()));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int player = 0; player < players; player++) {
                int who = player;
                List<Integer> own = List.copyOf(kept.get(player));
                for (int s : own) {
                    if (own.stream().anyMatch(by -> dominates(game, ranks, kept, who, by, s))) {
                        kept.get(player).remove(Integer.valueOf(s));
                        changed = true;
                    }
                }
            }
        }
        return new Dominance(game, part(game, kept), kept);
    }

    /** Whether a strategy pays a player more than another whatever the others do. */
    private static boolean dominates(
            StrategicGame game, Ranks ranks, List<List<Integer>> kept, int player, int by, int strategy) {
        int[] place = new int[kept.size()];
        int[] chosen = new int[kept.size()];
        do {
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = kept.get(i).get(place[i]);
            }
            chosen[player] = by;
            int better = ranks.of(game.profile(chosen), player);
            chosen[player] = strategy;
            if (better <= ranks.of(game.profile(chosen), player)) {
                return false;
            }
        } while (advance(place, kept, player));
        return true;
    }

    /** The next combination of all but one player; false after the last. */
    private static boolean advance(int[] place, List<List<Integer>> kept, int but) {
        for (int i = 0; i < place.length; i++) {
            if (i != but) {
                place[i]++;
                if (place[i] < kept.get(i).size()) {
                    return true;
                }
                place[i] = 0;
            }
        }
        return false;
    }

    private static StrategicGame part(StrategicGame game, List<List<Integer>> kept) {
        List<List<String>> names = new ArrayList<>();
        int profiles = 1;
        for (int player = 0; player < kept.size(); player++) {
            int who = player;
            names.add(kept.get(player).stream()
                    .map(s -> game.strategies().get(who).get(s))
                    .toList());
            profiles *= kept.get(player).size();
        }
        int[] outcomeOf = new int[profiles];
        int[] place = new int[kept.size()];
        for (int profile = 0; profile < profiles; profile++) {
            outcomeOf[profile] = game.outcome(game.profile(IntStream.range(0, place.length)
                    .map(i -> kept.get(i).get(place[i]))
                    .toArray()));
            advance(place, kept, -1);
        }
        return StrategicGame.of(game.title(), game.comment(), game.players(), names, game.outcomes(), outcomeOf);
    }

    /** Mixed strategies of the whole game from those of the game that is left. */
    List<List<BigFraction>> lift(List<List<BigFraction>> mixed) {
        List<List<BigFraction>> lifted = new ArrayList<>();
        for (int player = 0; player < kept.size(); player++) {
            BigFraction[] own = new BigFraction[full.size(player)];
            Arrays.fill(own, BigFraction.ZERO);
            for (int s = 0; s < mixed.get(player).size(); s++) {
                own[kept.get(player).get(s)] = mixed.get(player).get(s);
            }
            lifted.add(List.of(own));
        }
        return lifted;
    }

    /** The same in doubles. */
    double[][] lift(double[][] mixed) {
        double[][] lifted = new double[mixed.length][];
        for (int player = 0; player < mixed.length; player++) {
            lifted[player] = new double[full.size(player)];
            for (int s = 0; s < mixed[player].length; s++) {
                lifted[player][kept.get(player).get(s)] = mixed[player][s];
            }
        }
        return lifted;
    }

    /** How many strategies were left out, in words; empty if none. */
    String note() {
        int gone = 0;
        for (int player = 0; player < kept.size(); player++) {
            gone += full.size(player) - kept.get(player).size();
        }
        return gone == 0 ? "" : "; " + gone + " strictly dominated strategies were left out";
    }
}
