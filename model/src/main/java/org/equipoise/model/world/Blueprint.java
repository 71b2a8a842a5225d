package org.equipoise.model.world;

import java.util.List;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/**
 * What a mechanism is built from.
 *
 * @param setting what is fixed
 * @param cast who is who
 * @param parameters where each parameter lies among the draws
 * @param policies the arms of the plan
 */
public record Blueprint(Setting setting, Cast cast, ParameterTable parameters, List<Policy> policies) {
    public Blueprint {
        policies = List.copyOf(policies);
    }

    /** Positions of a parameter that each client has. */
    public int[] perClient(String name) {
        int[] at = new int[cast.clients()];
        for (int c = 0; c < at.length; c++) {
            at[c] = parameters.index(name + "[" + cast.clientId(c) + "]");
        }
        return at;
    }

    /** Positions of a parameter that each supplier has. */
    public int[] perSupplier(String name) {
        int[] at = new int[cast.suppliers()];
        for (int k = 0; k < at.length; k++) {
            at[k] = parameters.index(name + "[" + cast.supplierId(k) + "]");
        }
        return at;
    }
}
