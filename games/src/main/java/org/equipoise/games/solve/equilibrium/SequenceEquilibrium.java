package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * One equilibrium of a two-player game, also a large one, through the sequence form and Lemke's algorithm (Koller, Megiddo and von Stengel
 * 1996, with the covering vector of von Stengel, van den Elzen and Talman 2002), in exact numbers.
 *
 * <p>The path begins where all actions at a set are equally likely, which makes the equilibrium it leads to normal-form perfect. Whether
 * there are more is not asked. A search that is stopped gives the profile where it stood, which is no equilibrium yet.
 *
 * <p>The equations are kept as a dense table with one row for each sequence and set and one column for each sequence: a game with a
 * thousand sequences takes some 10^6 entries of growing length.
 */
public final class SequenceEquilibrium {

    private SequenceEquilibrium() {}

    /**
     * An equilibrium of an extensive game.
     *
     * @throws IllegalArgumentException unless there are two players with perfect recall
     */
    public static ExactBehaviour of(Game game, Watch watch) {
        SequenceForm form = SequenceForm.of(game);
        LemkePath path = path(form);
        int pivots = path.follow(watch);
        return new Realisation(game, form)
                .behaviour(
                        List.of(path.plan(0), path.plan(1)),
                        Certificate.Isolation.UNKNOWN,
                        search(pivots),
                        note(pivots));
    }

    /**
     * An equilibrium of a strategic game.
     *
     * @throws IllegalArgumentException unless there are two players
     */
    public static ExactSolution of(StrategicGame game, Watch watch) {
        LemkePath path = path(SequenceForm.of(game));
        int pivots = path.follow(watch);
        List<List<BigFraction>> mixed = new ArrayList<>();
        for (int player = 0; player < 2; player++) {
            mixed.add(path.plan(player).subList(1, game.size(player) + 1));
        }
        return MixedRegret.certify(game, mixed, Certificate.Isolation.UNKNOWN, search(pivots), note(pivots));
    }

    private static LemkePath path(SequenceForm form) {
        return new LemkePath(form, form.plans().stream().map(Realisation::blind).toList());
    }

    private static Certificate.Search search(int pivots) {
        return pivots < 0 ? Certificate.Search.PARTIAL : Certificate.Search.ONE_OF_MORE;
    }

    private static String note(int pivots) {
        return pivots < 0
                ? "stopped after " + (-pivots - 1) + " pivots of Lemke's path"
                : "one equilibrium, " + pivots + " pivots along Lemke's path from the centroid";
    }
}
