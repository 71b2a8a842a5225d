package org.equipoise.model.mechanism.talks;

import java.util.List;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.Cast;

/** Peacekeepers of the setting by number: those on schedule, and who could be asked for some. */
final class Missions {

    /**
     * A force.
     *
     * @param rivalry number of the rivalry
     * @param sender number of the supplier whose troops they are, -1 for somebody who sells nothing
     * @param bias how far the setting has the sender favour the first side, as a broker; NaN where it does not say
     * @param thousand troops
     * @param from first month of play without which they are not there, counted from 0
     * @param to last month of the mandate
     */
    record Mission(int rivalry, int sender, double bias, double thousand, int from, int to) {
        int term() {
            return to - from;
        }
    }

    private Missions() {}

    /** Forces on schedule. */
    static Mission[] scheduled(Setting setting, Cast cast) {
        List<Peacekeepers> forces = setting.peacekeepers();
        Mission[] missions = new Mission[forces.size()];
        for (int p = 0; p < missions.length; p++) {
            Peacekeepers force = forces.get(p);
            missions[p] = new Mission(
                    rivalry(cast, force.rivalry()),
                    setting.suppliers().indexOf(force.by()),
                    biasOfBroker(setting, force.rivalry(), force.by()),
                    force.troops(),
                    force.from(),
                    force.to());
        }
        return missions;
    }

    /** By rivalry, whose and how many troops could watch over a truce: the largest force on an offer or on schedule; none is empty. */
    static Mission[][] onCall(Setting setting, Cast cast) {
        Mission[][] best = new Mission[cast.rivalries()][0];
        for (Offer offer : setting.diplomacy().offers()) {
            if (offer.guarantor().isPresent()) {
                keepLarger(
                        best,
                        new Mission(
                                rivalry(cast, offer.rivalry()),
                                setting.suppliers().indexOf(offer.guarantor().get()),
                                Double.NaN,
                                offer.troops(),
                                0,
                                offer.mandate()));
            }
        }
        for (Mission mission : scheduled(setting, cast)) {
            keepLarger(best, mission);
        }
        return best;
    }

    private static void keepLarger(Mission[][] best, Mission mission) {
        Mission[] known = best[mission.rivalry()];
        if (mission.thousand() > 0 && (known.length == 0 || mission.thousand() > known[0].thousand())) {
            best[mission.rivalry()] = new Mission[] {mission};
        }
    }

    /** By rivalry and supplier, the bias that the setting gives it as a broker; NaN where it gives none. */
    static double[] biases(Setting setting, Cast cast) {
        double[] bias = new double[cast.rivalries() * cast.suppliers()];
        for (int i = 0; i < bias.length; i++) {
            String rivalry = cast.rivalryId(i / cast.suppliers());
            bias[i] = biasOfBroker(setting, rivalry, cast.supplierId(i % cast.suppliers()));
        }
        return bias;
    }

    private static double biasOfBroker(Setting setting, String rivalry, String actor) {
        for (Diplomacy.Broker broker : setting.diplomacy().brokers()) {
            if (broker.rivalry().equals(rivalry) && broker.actor().equals(actor)) {
                return broker.biasToA();
            }
        }
        return Double.NaN;
    }

    /** Number of a rivalry. */
    static int rivalry(Cast cast, String id) {
        for (int r = 0; r < cast.rivalries(); r++) {
            if (cast.rivalryId(r).equals(id)) {
                return r;
            }
        }
        throw new IllegalArgumentException("no rivalry '" + id + "'");
    }
}
