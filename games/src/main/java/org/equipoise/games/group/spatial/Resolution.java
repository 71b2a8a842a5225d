package org.equipoise.games.group.spatial;

import java.util.List;
import java.util.Optional;

/**
 * What one actor does with the bargains it is part of.
 *
 * @param actor whose bargains these are
 * @param bargains those it proposed and those proposed to it
 * @param election over its staying put, the first option, and the bargains in order
 * @param chosen the likeliest bargain; empty if it stays
 */
public record Resolution(String actor, List<Bargain> bargains, Election election, Optional<Bargain> chosen) {

    /** Copies the list. */
    public Resolution {
        bargains = List.copyOf(bargains);
    }
}
