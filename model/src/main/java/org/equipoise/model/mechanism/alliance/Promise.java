package org.equipoise.model.mechanism.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Cast;

/**
 * A promise of a patron to a client, and those who must agree before it is kept.
 *
 * @param treaty the promise
 * @param members the other members of its body, if it has one
 */
record Promise(Treaty treaty, List<Member> members) {

    /** Nobody. */
    static final int NONE = -1;

    /** Help without a promise: on request, and nobody else has to agree. */
    static final Promise MISSING = new Promise(
            new Treaty("", "", "", Treaty.Obligation.CONSULT, true, Treaty.Scope.ANY, Optional.empty(), 0, 0),
            List.of());

    /**
     * Another member of the body.
     *
     * @param supplier its number among the suppliers, {@link #NONE} if it sells nothing here
     * @param client its number among the clients, {@link #NONE} if it is none
     */
    record Member(int supplier, int client) {}

    /** A treaty, with the members of its body but the patron and the client. */
    static Promise of(Treaty treaty, Setting setting, Cast cast) {
        List<Member> members = new ArrayList<>();
        for (Actor actor : setting.actors()) {
            if (treaty.body().equals(Optional.of(actor.id()))) {
                for (String member : actor.members()) {
                    if (!member.equals(treaty.patron()) && !member.equals(treaty.client())) {
                        members.add(new Member(supplier(cast, member), client(cast, member)));
                    }
                }
            }
        }
        return new Promise(treaty, List.copyOf(members));
    }

    private static int supplier(Cast cast, String id) {
        for (int k = 0; k < cast.suppliers(); k++) {
            if (cast.supplierId(k).equals(id)) {
                return k;
            }
        }
        return NONE;
    }

    private static int client(Cast cast, String id) {
        for (int c = 0; c < cast.clients(); c++) {
            if (cast.clientId(c).equals(id)) {
                return c;
            }
        }
        return NONE;
    }

    /** Whether it obliges to more than talk. */
    boolean binds() {
        return treaty.obligation() != Treaty.Obligation.CONSULT;
    }

    boolean inForce(int month) {
        return month > treaty.from() && month <= treaty.to();
    }

    /**
     * Whether it binds in a month to an attack in a theatre.
     *
     * @param began whether the client itself began the war: then only an unconditional promise binds
     */
    boolean covers(int month, int theatre, boolean began) {
        Treaty.Scope beside = theatre == 0 ? Treaty.Scope.RECOGNISED : Treaty.Scope.DISPUTED;
        boolean owed = !began || treaty.obligation() == Treaty.Obligation.UNCONDITIONAL;
        return inForce(month) && treaty.scope() != beside && owed;
    }
}
