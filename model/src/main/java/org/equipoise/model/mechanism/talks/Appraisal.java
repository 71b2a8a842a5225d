package org.equipoise.model.mechanism.talks;

import java.util.Arrays;
import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.crisis.HazardRatio;
import org.equipoise.model.mechanism.crisis.ShiftingPower;
import org.equipoise.model.mechanism.foresight.Prospect;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What each offer is worth to each side over going on, and how wide the zone of agreement is (model, B.4; Fearon 1995, Powell 2006).
 *
 * <p>U(offer) = PV(shares) + status + T - B c, with T the land and B the wars' worth of cost that the side foresees over 36 months under
 * the offer's division, its hazard ratio and announced arms; U(continue) at peace = max(s + T' - B' c', a war now), in war that of fighting on plus
 * T' - B' c. Because an agreement does not bind a rival that grows stronger, T under it falls as the rival's foreseen odds rise; where a war now is what the weakening side would rather have, the zone closes (commitment problem). Reservation
 * of a side: the share at which a plain agreement, with today's risk under it, is worth going on; width of the zone = 1 - the two reservations.
 */
final class Appraisal {

    private final Cast cast;
    private final OffersOnFile file;
    private final SigningCost signing;
    private final Guarantee guarantee;
    private final Prospect prospect;
    private final ShiftingPower shifting;
    private final HazardRatio hazard;
    private final GoingOn goingOn;
    private final int precision;

    // as foreseen in the last review
    private final double[] land;
    private final double[] burden;
    private final double[] landIfSettled;
    private final double[] burdenIfSettled;
    private final double[] landUnder;
    private final double[] burdenUnder;
    /** Chance of a war within 36 months as things stand, by rivalry. */
    final double[] war;
    /** Chance of a war within 36 months under each offer. */
    final double[] warUnder;
    /** U(continue) of each side. */
    final double[] alternative;

    private final double[] shifts = new double[2 * Prospect.YEARS];
    private final double[] division = new double[2 * Prospect.YEARS];
    private final double[] solved = new double[2 * Prospect.YEARS];

    Appraisal(Blueprint blueprint, OffersOnFile file, SigningCost signing, Guarantee guarantee) {
        this.file = file;
        this.signing = signing;
        this.guarantee = guarantee;
        cast = blueprint.cast();
        prospect = new Prospect(blueprint);
        shifting = new ShiftingPower(blueprint);
        hazard = new HazardRatio(blueprint);
        goingOn = new GoingOn(blueprint);
        precision = blueprint.parameters().index("choice.precision");
        int sides = 2 * cast.rivalries();
        int offers = file.offers.size();
        land = new double[sides];
        burden = new double[sides];
        landIfSettled = new double[sides];
        burdenIfSettled = new double[sides];
        landUnder = new double[2 * offers];
        burdenUnder = new double[2 * offers];
        war = new double[cast.rivalries()];
        warUnder = new double[offers];
        alternative = new double[sides];
    }

    void begin(World world) {
        prospect.begin(world);
        shifting.begin(world);
        goingOn.begin(world);
    }

    /**
     * Looks ahead anew.
     *
     * @param wanted offers to look at
     */
    void review(World world, int r, boolean[] wanted) {
        foreseeArms(world, r);
        prospect.prepare(world, r);
        for (int y = 0; y < Prospect.YEARS; y++) {
            division[y] = world.share[2 * r];
            division[Prospect.YEARS + y] = world.share[2 * r + 1];
        }
        solve(world, r);
        prospect.weigh(world.atWar(r) ? hazard.watched(world, world.peacekeeping[r]) : hazard.of(world, r));
        keep(2 * r, land, burden);
        war[r] = prospect.warChance;
        prospect.weigh(hazard.agreed(world, world.peacekeeping[r]));
        keep(2 * r, landIfSettled, burdenIfSettled);
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            int offer = offers[n];
            if (wanted[offer]) {
                divide(offer);
                if (!Arrays.equals(division, solved)) {
                    solve(world, r);
                }
                double kappa = Math.max(world.peacekeeping[r], guarantee.kappa(world, offer));
                int mandate = file.offers.get(offer).mandate();
                prospect.weigh(hazard.agreed(world, kappa), hazard.agreed(world, world.peacekeeping[r]), mandate);
                keep(2 * offer, landUnder, burdenUnder);
                warUnder[offer] = prospect.warChance;
            }
        }
    }

    private void foreseeArms(World world, int r) {
        boolean foresees = shifting.foresees(world);
        if (foresees) {
            shifting.project(world);
        }
        for (int s = 0; s < 2; s++) {
            int client = cast.clientOfSide(2 * r + s);
            for (int y = 0; y < Prospect.YEARS; y++) {
                shifts[s * Prospect.YEARS + y] = foresees ? shifting.gain(client, y) : 0;
            }
        }
    }

    private void solve(World world, int r) {
        prospect.lookAhead(world, r, division, shifts);
        System.arraycopy(division, 0, solved, 0, division.length);
    }

    private void keep(int at, double[] landKept, double[] burdenKept) {
        for (int s = 0; s < 2; s++) {
            landKept[at + s] = prospect.land[s];
            burdenKept[at + s] = prospect.burden[s];
        }
    }

    private void divide(int offer) {
        int wait = file.offers.get(offer).monthsToLater();
        for (int s = 0; s < 2; s++) {
            for (int y = 0; y < Prospect.YEARS; y++) {
                boolean handedOver = 12 * (y + 1) >= wait;
                division[s * Prospect.YEARS + y] = (handedOver ? file.later : file.now)[2 * offer + s];
            }
        }
    }

    /** Values offers from the last review and from what the sides know of their costs and of the war today. */
    void value(World world, int r, boolean[] wanted) {
        for (int s = 0; s < 2; s++) {
            int side = 2 * r + s;
            double cost = world.costBorne(side);
            double foreseen = land[side] - burden[side] * cost;
            alternative[side] = world.atWar(r)
                    ? goingOn.byFightingOn(world, side) + foreseen
                    : Math.max(world.share[side] + foreseen, goingOn.byWarNow(world, side));
        }
        world.talks.zone[r] = 1 - (reservation(world, 2 * r) + reservation(world, 2 * r + 1));
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            int offer = offers[n];
            if (wanted[offer]) {
                for (int s = 0; s < 2; s++) {
                    double worth = worth(world, offer, s);
                    world.table.worth[2 * offer + s] = worth;
                    world.table.accepts[2 * offer + s] = Elementary.logistic(world.draws[precision] * worth);
                }
            }
        }
    }

    /** The least share of the land, for good, for which a side would sign a plain agreement. */
    double reservation(World world, int side) {
        return alternative[side]
                - (landIfSettled[side] - burdenIfSettled[side] * world.costBorne(side))
                + signing.ofAny(world, side);
    }

    /** Utility of signing over going on. */
    private double worth(World world, int offer, int s) {
        int side = 2 * file.rivalry[offer] + s;
        double gets = file.present[2 * offer + s] + file.status[2 * offer + s] + foreseenUnder(world, offer, s);
        return gets - signing.of(world, offer, s) - alternative[side];
    }

    /** Land and cost that a side foresees of force under an offer. */
    double foreseenUnder(World world, int offer, int s) {
        int side = 2 * file.rivalry[offer] + s;
        return landUnder[2 * offer + s] - burdenUnder[2 * offer + s] * world.costBorne(side);
    }
}
