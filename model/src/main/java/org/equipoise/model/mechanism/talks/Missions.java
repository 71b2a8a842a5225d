package org.equipoise.model.mechanism.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** Peacekeepers of the setting by number: those on schedule, and who could be asked for some. */
final class Missions {

    /**
     * A force.
     *
     * @param id who sends it, or by which offer it would come
     * @param rivalry number of the rivalry
     * @param sender number of the supplier whose troops they are, -1 for somebody who sells nothing
     * @param bias how far the setting has the sender favour the first side, as a broker; NaN where it does not say
     * @param thousand troops
     * @param from first month of play without which they are not there, counted from 0
     * @param to last month in which they may come
     * @param term months for which they may stay
     */
    record Mission(String id, int rivalry, int sender, double bias, double thousand, int from, int to, int term) {

        /** Whether somebody could send them this month. */
        boolean atHand(World world) {
            return world.month > from && world.month <= to;
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
                    force.by(),
                    rivalry(cast, force.rivalry()),
                    setting.suppliers().indexOf(force.by()),
                    biasOfBroker(setting, force.rivalry(), force.by()),
                    force.troops(),
                    force.from(),
                    force.to(),
                    force.to() - force.from());
        }
        return missions;
    }

    /**
     * By rivalry, whose and how many troops could watch over a truce, the largest first and equal ones by their ids: those of offers and
     * those on schedule, as far as they are some and may stay for some time.
     */
    static Mission[][] onCall(Setting setting, Cast cast) {
        List<Mission> all = new ArrayList<>(List.of(scheduled(setting, cast)));
        for (Offer offer : setting.diplomacy().offers()) {
            offer.guarantor()
                    .ifPresent(guarantor -> all.add(new Mission(
                            offer.id(),
                            rivalry(cast, offer.rivalry()),
                            setting.suppliers().indexOf(guarantor),
                            biasOfBroker(setting, offer.rivalry(), guarantor),
                            offer.troops(),
                            offer.from(),
                            offer.to(),
                            offer.mandate())));
        }
        all.removeIf(mission -> !(mission.thousand() > 0) || mission.term() <= 0);
        all.sort(Comparator.comparingDouble(Mission::thousand).reversed().thenComparing(Mission::id));
        Mission[][] calls = new Mission[cast.rivalries()][];
        for (int r = 0; r < calls.length; r++) {
            int rivalry = r;
            calls[r] =
                    all.stream().filter(mission -> mission.rivalry() == rivalry).toArray(Mission[]::new);
        }
        return calls;
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
