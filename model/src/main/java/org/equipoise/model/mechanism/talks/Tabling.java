package org.equipoise.model.mechanism.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * Which offer at hand comes up for an answer this month: h = h_T x_T [war] y_T [credible mediator] w, w by who would table it (model,
 * B.4).
 *
 * <p>w = attention of a broker or patron, 0 while a broker is not at hand or a patron prefers to table nothing; a_i for an offer of side i; 1
 * - (1 - a_A)(1 - a_B) for one that the sides may table themselves. A policy that fixes an offer fixes the table of that
 * rivalry: its offer alone, whoever else might have tabled another, with w = attention of the patron whose policy it is, so that
 * policies differ in the offer and in nothing else. One that tables nothing does so everywhere.
 */
final class Tabling {

    static final Parameter HAZARD = Parameter.assumed(
            "settlement.tabling",
            "h_T",
            "chance a month that an offer at hand comes up for an answer, at peace",
            "probability",
            new Prior.Beta(2, 38));
    static final Parameter IN_WAR = Parameter.assumed(
            "settlement.tabling-war",
            "x_T",
            "how many times likelier while there is war",
            "ratio",
            new Prior.LogNormal(2, 0.5));
    static final Parameter MEDIATED = Parameter.assumed(
            "settlement.tabling-mediated",
            "y_T",
            "how many times likelier with a mediator whom the sides believe",
            "ratio",
            new Prior.LogNormal(2, 0.4));

    /** No offer. */
    static final int NONE = -1;

    /** Nothing is fixed. */
    private static final int FREE = -2;

    private final OffersOnFile file;
    private final PatronsTable patrons;
    private final Monthly[] luck;
    private final int hazard;
    private final int inWar;
    private final int mediated;
    /** What each policy fixes: an offer, {@link #NONE} or {@link #FREE}. */
    private final int[] fixed;
    /** Supplier whose policy each is, -1 for nobody who sells. */
    private final int[] whose;
    /** Side of the rivalry that tables an offer, 2 for both, -1 for neither. */
    private final int[] side;
    /** Supplier that tables an offer, -1 for nobody who sells. */
    private final int[] supplier;
    /** When somebody is at hand to table an offer; no entries where that is always. */
    private final List<List<Diplomacy.Broker>> brokers = new ArrayList<>();

    Tabling(Blueprint blueprint, OffersOnFile file, PatronsTable patrons) {
        this.file = file;
        this.patrons = patrons;
        Cast cast = blueprint.cast();
        int n = file.offers.size();
        luck = new Monthly[n];
        side = new int[n];
        supplier = new int[n];
        for (int o = 0; o < n; o++) {
            Offer offer = file.offers.get(o);
            luck[o] = new Monthly(Stream.of("settlement.tabled", offer.id()));
            Optional<String> by = offer.by();
            int first = 2 * file.rivalry[o];
            side[o] = by.isEmpty()
                    ? 2
                    : by.get().equals(cast.sideId(first)) ? 0 : by.get().equals(cast.sideId(first + 1)) ? 1 : -1;
            supplier[o] = blueprint.setting().suppliers().indexOf(by.orElse(""));
            brokers.add(blueprint.setting().diplomacy().brokers().stream()
                    .filter(broker -> by.isPresent()
                            && broker.actor().equals(by.get())
                            && broker.rivalry().equals(offer.rivalry()))
                    .toList());
        }
        fixed = new int[blueprint.policies().size()];
        whose = new int[fixed.length];
        for (int p = 0; p < fixed.length; p++) {
            Policy policy = blueprint.policies().get(p);
            fixed[p] = fixed(policy);
            whose[p] = blueprint.setting().suppliers().indexOf(policy.of());
        }
        hazard = blueprint.parameters().index(HAZARD.name());
        inWar = blueprint.parameters().index(IN_WAR.name());
        mediated = blueprint.parameters().index(MEDIATED.name());
    }

    private int fixed(Policy policy) {
        Optional<String> table = policy.conduct().table();
        if (table.isEmpty()) {
            return FREE;
        }
        return table.get().equals(Conduct.NO_OFFER) ? NONE : file.number(table.get());
    }

    /** Whether the policy in force leaves the table of a rivalry to the actors. */
    boolean free(World world, int r) {
        int only = fixed[world.policy];
        return only == FREE || (only != NONE && file.rivalry[only] != r);
    }

    /** The offer of a rivalry that comes up for an answer this month, of several the one with the luckiest draw; or {@link #NONE}. */
    int tabled(World world, int r) {
        int best = NONE;
        double least = 1;
        int[] offers = file.of[r];
        for (int n = 0; n < offers.length; n++) {
            int offer = offers[n];
            if (file.atHand(world, offer)) {
                double chance = chance(world, offer);
                double u = chance > 0 ? luck[offer].uniform(world.chance) : 1;
                if (u < chance && u / chance < least) {
                    least = u / chance;
                    best = offer;
                }
            }
        }
        return best;
    }

    /** Chance that an offer at hand comes up this month. */
    double chance(World world, int offer) {
        int r = file.rivalry[offer];
        double chance = world.draws[hazard] * weight(world, offer);
        chance *= world.atWar(r) ? world.draws[inWar] : 1;
        chance *= world.talks.mediator[r] ? world.draws[mediated] : 1;
        return Math.min(1, chance);
    }

    private double weight(World world, int offer) {
        if (!free(world, file.rivalry[offer])) {
            return fixed[world.policy] == offer ? attention(world, whose[world.policy]) : 0;
        }
        if (side[offer] == 2) {
            return 1 - (1 - world.table.accepts[2 * offer]) * (1 - world.table.accepts[2 * offer + 1]);
        }
        if (side[offer] >= 0) {
            return world.table.accepts[2 * offer + side[offer]];
        }
        if (patrons.withholds(offer) || !somebodyAtHand(world, brokers.get(offer))) {
            return 0;
        }
        return attention(world, supplier[offer]);
    }

    private static double attention(World world, int supplier) {
        return supplier < 0 ? 1 : world.attention[supplier];
    }

    private static boolean somebodyAtHand(World world, List<Diplomacy.Broker> brokers) {
        for (int b = 0; b < brokers.size(); b++) {
            if (world.month > brokers.get(b).from()
                    && world.month <= brokers.get(b).to()) {
                return true;
            }
        }
        return brokers.isEmpty();
    }
}
