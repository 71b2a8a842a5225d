package org.equipoise.model.setting;

import java.util.Optional;

/**
 * What a patron wants from its sales, named by its objective; weights on one utility (model, B.10).
 *
 * @param archetype the objective
 * @param favours the client that an advantage-giver favours
 */
public record Doctrine(Archetype archetype, Optional<String> favours) {

    /**
     * The objectives that the literature and the sources ascribe to patrons. A balancer's target, parity or the status quo, is a
     * hypothesis unless it is named.
     */
    public enum Archetype {
        BALANCER,
        PARITY_BALANCER,
        STATUS_QUO_BALANCER,
        ADVANTAGE_GIVER,
        MERCHANT,
        RESTRAINER
    }
}
