package org.equipoise.games.group.spatial;

import java.util.List;
import org.equipoise.games.group.Group;

/**
 * One round of bargaining over several issues.
 *
 * @param before the decision if the group voted on its positions before the round
 * @param resolutions one for each actor
 * @param after the group at its new positions
 * @param moved the longest move of any actor on any issue, in scale lengths
 */
public record SpatialRound(SpatialElection before, List<Resolution> resolutions, Group after, double moved) {

    /** Copies the list. */
    public SpatialRound {
        resolutions = List.copyOf(resolutions);
    }
}
