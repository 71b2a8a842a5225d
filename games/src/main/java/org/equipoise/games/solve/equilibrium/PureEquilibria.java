package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * All pure equilibria of a strategic game: profiles at which no player has a strategy that pays more.
 *
 * <p>Payoffs are compared exactly, so that a tie is a tie. An equilibrium whose players would all lose by any change is isolated; where
 * one player alone is indifferent, it can mix a little and belongs to a continuum; where several are, it is not known.
 */
public final class PureEquilibria {

    private static final int WATCHED = 1 << 12;

    private PureEquilibria() {}

    /** Searches all profiles. */
    public static Equilibria<ExactSolution> of(StrategicGame game, Watch watch) {
        int players = game.players().size();
        Ranks ranks = new Ranks(game);
        List<Integer> found = new ArrayList<>();
        int profile = 0;
        for (; profile < game.profiles(); profile++) {
            if (profile % WATCHED == 0 && !watch.goOn(profile, game.profiles(), "profiles")) {
                break;
            }
            boolean content = true;
            for (int player = 0; player < players && content; player++) {
                content = better(game, ranks, profile, player, 1) == 0;
            }
            if (content) {
                found.add(profile);
            }
        }
        boolean all = profile == game.profiles();
        int listed = Equilibria.listed(found.size(), !all);
        Certificate.Search search =
                all && listed == found.size() ? Certificate.Search.COMPLETE : Certificate.Search.PARTIAL;
        String note = (all
                        ? "all " + profile + " pure profiles were tried"
                        : "stopped after " + profile + " of " + game.profiles() + " profiles")
                + Equilibria.unlisted(found.size(), listed);
        List<ExactSolution> solutions = new ArrayList<>();
        for (int at : found.subList(0, listed)) {
            if (all && !watch.goOn(solutions.size(), listed, "certificates")) {
                String cut = note + "; stopped after certifying " + solutions.size() + " of " + found.size();
                return new Equilibria<>(solutions, List.of(), Certificate.Search.PARTIAL, cut);
            }
            int indifferent = 0;
            for (int player = 0; player < players; player++) {
                indifferent += better(game, ranks, at, player, 0) > 1 ? 1 : 0;
            }
            Certificate.Isolation isolation =
                    switch (indifferent) {
                        case 0 -> Certificate.Isolation.ISOLATED;
                        case 1 -> Certificate.Isolation.CONTINUUM;
                        default -> Certificate.Isolation.UNKNOWN;
                    };
            solutions.add(MixedRegret.certify(game, pure(game, at), isolation, search, note));
        }
        return new Equilibria<>(solutions, List.of(), search, note);
    }

    /** How many of a player's strategies pay more than in a profile by at least so many ranks, the own included if by 0. */
    private static int better(StrategicGame game, Ranks ranks, int profile, int player, int by) {
        int own = game.strategy(profile, player);
        int[] unit = new int[game.players().size()];
        unit[player] = 1;
        int stride = game.profile(unit);
        int count = 0;
        for (int s = 0; s < game.size(player); s++) {
            int other = profile + (s - own) * stride;
            count += ranks.of(other, player) >= ranks.of(profile, player) + by ? 1 : 0;
        }
        return count;
    }

    /** A pure profile as mixed strategies. */
    static List<List<BigFraction>> pure(StrategicGame game, int profile) {
        List<List<BigFraction>> mixed = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            BigFraction[] own = new BigFraction[game.size(player)];
            Arrays.fill(own, BigFraction.ZERO);
            own[game.strategy(profile, player)] = BigFraction.ONE;
            mixed.add(List.of(own));
        }
        return mixed;
    }
}
