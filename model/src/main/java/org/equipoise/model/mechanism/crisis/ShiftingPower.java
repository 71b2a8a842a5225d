package org.equipoise.model.mechanism.crisis;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What standing still is worth when the rival's announced arms will shift the odds (model, A.2; Powell 2006).
 *
 * <p>Value = -omega max over L in {12, 24, 36} of beta^L [Dis0_j(t+L)+ - Dis0_j(t)+]+, with stocks projected from the orders under way;
 * Dis0_j is the rival's gain from a war over the disputed land now and then, at the cost expected of it. Never above 0. Omega is a
 * hypothesis: 0 foresees nothing, 1 foresees in full.
 */
public final class ShiftingPower {

    static final Parameter FORESIGHT = Parameter.of(
            "commitment.foresight",
            "omega",
            "whether rivals act on foreseen shifts of power",
            "hypothesis",
            new Prior.Hypotheses(List.of("myopic", "foresighted"), List.of(1.0, 1.0)),
            "Powell 2006; Debs and Monteiro 2014");

    private static final double DISCOUNT = 0.995;
    private static final int YEARS = 3;

    private final Cast cast;
    private final int foresight;
    private final int depreciation;
    private final int materiel;
    private final double[] discount = new double[YEARS];
    /** Capability of each client at the horizons, minus its present one, in logs. */
    private final double[] gain;

    private double keep;

    /** Numbers the parameters. */
    public ShiftingPower(Blueprint blueprint) {
        cast = blueprint.cast();
        foresight = blueprint.parameters().index(FORESIGHT.name());
        depreciation = blueprint.parameters().index(ArmsStocks.DEPRECIATION.name());
        materiel = blueprint.parameters().index(ArmsStocks.MATERIEL.name());
        gain = new double[cast.clients() * YEARS];
        for (int y = 0; y < YEARS; y++) {
            discount[y] = Elementary.pow(DISCOUNT, 12 * (y + 1));
        }
    }

    /** Derives the future's constants. */
    public void begin(World world) {
        keep = ArmsStocks.keep(world.draws[depreciation]);
    }

    /** Whether this future foresees anything. */
    public boolean foresees(World world) {
        return world.draws[foresight] > 0;
    }

    /** Projects the stocks of all clients; call once a month before {@link #standing}. */
    public void project(World world) {
        for (int c = 0; c < cast.clients(); c++) {
            double arms = world.arms[c];
            double now = Elementary.log(arms + ArmsStocks.FLOOR);
            int ring = c * World.RING;
            for (int ahead = 1; ahead <= 12 * YEARS; ahead++) {
                arms = keep * arms + world.dueAll[ring + ((world.month + ahead) & (World.RING - 1))];
                if (ahead % 12 == 0) {
                    gain[c * YEARS + ahead / 12 - 1] =
                            world.draws[materiel] * (Elementary.log(arms + ArmsStocks.FLOOR) - now);
                }
            }
        }
    }

    /** Change of a client's log capability from now to 12, 24 and 36 months ({@code year} 0 to 2), as projected last. */
    public double gain(int client, int year) {
        return gain[client * YEARS + year];
    }

    /**
     * Value of standing still for a side.
     *
     * @param rivalLogit logit of the rival's chance if it attacked now
     * @param decisiveness m
     * @param gainOfRival what the rival would gain by winning, and {@code lossOfRival} lose by losing
     * @param burden cost and restraint expected of the rival
     */
    double standing(
            World world,
            Odds odds,
            int side,
            double rivalLogit,
            double decisiveness,
            double gainOfRival,
            double lossOfRival,
            double burden) {
        int rival = side ^ 1;
        double now = Math.max(0, worth(odds.withAid(rival, rivalLogit), gainOfRival, lossOfRival) - burden);
        double worst = 0;
        for (int y = 0; y < YEARS; y++) {
            double shift = gain[cast.clientOfSide(rival) * YEARS + y] - gain[cast.clientOfSide(side) * YEARS + y];
            double chance = odds.withAid(rival, rivalLogit + decisiveness * shift);
            double then = Math.max(0, worth(chance, gainOfRival, lossOfRival) - burden);
            worst = Math.max(worst, discount[y] * (then - now));
        }
        return -world.draws[foresight] * worst;
    }

    private static double worth(double chance, double gain, double loss) {
        return chance * gain - (1 - chance) * loss;
    }
}
