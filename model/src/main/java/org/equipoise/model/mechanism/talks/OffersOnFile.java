package org.equipoise.model.mechanism.talks;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** The settlements of a setting by number; what differs by side lies at offer x 2 + side of the rivalry. */
final class OffersOnFile {

    private static final double DISCOUNT = 0.995;

    final List<Offer> offers;
    /** Rivalry of each offer. */
    final int[] rivalry;
    /** Offers of each rivalry, in the order of the file. */
    final int[][] of;
    /** Share of the disputed land at once. */
    final double[] now;
    /** Share in the end. */
    final double[] later;
    /** Present value of the shares: now until the hand-over, then later; what is held for good is worth itself. */
    final double[] present;
    /** What a side gets beside land. */
    final double[] status;
    /** Supplier whose troops guarantee it, -1 for nobody or somebody who sells nothing. */
    final int[] guarantor;

    OffersOnFile(Blueprint blueprint) {
        Cast cast = blueprint.cast();
        Diplomacy diplomacy = blueprint.setting().diplomacy();
        offers = diplomacy.offers();
        int n = offers.size();
        rivalry = new int[n];
        now = new double[2 * n];
        later = new double[2 * n];
        present = new double[2 * n];
        status = new double[2 * n];
        guarantor = new int[n];
        for (int o = 0; o < n; o++) {
            Offer offer = offers.get(o);
            rivalry[o] = Missions.rivalry(cast, offer.rivalry());
            now[2 * o] = offer.shareANow();
            now[2 * o + 1] = 1 - offer.shareANow();
            later[2 * o] = offer.shareALater();
            later[2 * o + 1] = 1 - offer.shareALater();
            status[2 * o] = offer.statusA();
            status[2 * o + 1] = offer.statusB();
            double wait = Elementary.pow(DISCOUNT, offer.monthsToLater());
            for (int s = 0; s < 2; s++) {
                double first = now[2 * o + s];
                double last = later[2 * o + s];
                present[2 * o + s] = first == last ? first : (1 - wait) * first + wait * last;
            }
            guarantor[o] = offer.guarantor()
                    .map(actor -> blueprint.setting().suppliers().indexOf(actor))
                    .orElse(-1);
        }
        of = new int[cast.rivalries()][];
        for (int r = 0; r < of.length; r++) {
            int at = r;
            of[r] = java.util.stream.IntStream.range(0, n)
                    .filter(o -> rivalry[o] == at)
                    .toArray();
        }
    }

    /** Number of an offer; throws {@link IllegalArgumentException} if there is none. */
    int number(String id) {
        for (int o = 0; o < offers.size(); o++) {
            if (offers.get(o).id().equals(id)) {
                return o;
            }
        }
        throw new IllegalArgumentException("no offer '" + id + "'; there are "
                + offers.stream().map(Offer::id).toList());
    }

    /** Whether an offer is at hand this month. */
    boolean atHand(World world, int offer) {
        Offer terms = offers.get(offer);
        return world.month > terms.from() && world.month <= terms.to();
    }

    /** Whether an offer was at hand before this month and, by the record, is not the one that was signed. */
    boolean heardBefore(World world, int offer) {
        Offer terms = offers.get(offer);
        return world.month - 1 > terms.from() && terms.signed().isEmpty();
    }
}
