package org.equipoise.model.mechanism.alliance;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Cast;

/**
 * A patron that may answer the calls of a client.
 *
 * @param supplier its number
 * @param client number of the client
 * @param tie position of the tie
 * @param aidsAttack whether it may join the client's attack
 * @param aidsDefence whether it may help the client when attacked
 * @param promises what it has promised, consultation apart
 * @param addresses of the luck of its answers, by rivalry
 */
record Helper(
        int supplier,
        int client,
        int tie,
        boolean aidsAttack,
        boolean aidsDefence,
        List<Promise> promises,
        List<Long> addresses) {

    /** Everybody who may help somebody. */
    static List<Helper> all(Setting setting, Cast cast) {
        List<Helper> list = new ArrayList<>();
        for (Tie tie : setting.ties()) {
            if (tie.aidsDefence() || tie.aidsAttack()) {
                list.add(of(setting, cast, tie.supplier(), tie.client(), tie.aidsAttack(), tie.aidsDefence()));
            }
        }
        return List.copyOf(list);
    }

    static Helper of(
            Setting setting, Cast cast, String supplier, String client, boolean aidsAttack, boolean aidsDefence) {
        List<Promise> promises = new ArrayList<>();
        for (Treaty treaty : setting.treaties()) {
            if (treaty.patron().equals(supplier)
                    && treaty.client().equals(client)
                    && treaty.obligation() != Treaty.Obligation.CONSULT) {
                promises.add(Promise.of(treaty, setting, cast));
            }
        }
        List<Long> addresses = new ArrayList<>();
        for (int r = 0; r < cast.rivalries(); r++) {
            addresses.add(Stream.of("honour", cast.rivalryId(r), supplier, client));
        }
        int k = cast.supplier(supplier);
        int c = cast.client(client);
        return new Helper(k, c, cast.tie(c, k), aidsAttack, aidsDefence, List.copyOf(promises), List.copyOf(addresses));
    }

    /** Address of the luck of its answers in a rivalry, so that calls in two in one month have luck of their own. */
    long luck(int rivalry) {
        return addresses.get(rivalry);
    }
}
