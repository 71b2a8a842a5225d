package org.equipoise.model.mechanism.arms;

import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Cast;

/** Whose share a patron cares for that favours somebody, in what it sells as in what it tables. */
public final class FavouredClient {

    /** No client. */
    public static final int NOBODY = -1;

    private FavouredClient() {}

    /** Number of the client that a doctrine names, else of the patron's sole ally; {@link #NOBODY} where there is neither. */
    public static int of(Setting setting, Cast cast, int supplier, Doctrine doctrine) {
        return doctrine.favours().map(cast::client).orElseGet(() -> soleAlly(setting, cast, supplier));
    }

    /** The one client whom a patron has promised more than to consult. */
    private static int soleAlly(Setting setting, Cast cast, int supplier) {
        int ally = NOBODY;
        for (Treaty treaty : setting.treaties()) {
            if (treaty.patron().equals(cast.supplierId(supplier)) && treaty.obligation() != Treaty.Obligation.CONSULT) {
                int client = cast.client(treaty.client());
                if (ally != NOBODY && ally != client) {
                    return NOBODY;
                }
                ally = client;
            }
        }
        return ally;
    }
}
