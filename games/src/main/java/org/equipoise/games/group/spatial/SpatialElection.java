package org.equipoise.games.group.spatial;

import java.util.List;

/**
 * How likely each position that someone holds is to be the group's decision.
 *
 * @param points the positions put to the vote, one coordinate for each issue in its unit
 * @param holders names of those who stand at each
 * @param risk attitudes R in [-1, 1], one for each actor; above 0 shuns risk
 * @param election the election over the points, whose options are called by their holders
 * @param expected mean of the points by their probabilities
 */
public record SpatialElection(
        List<List<Double>> points,
        List<List<String>> holders,
        List<Double> risk,
        Election election,
        List<Double> expected) {

    /** Copies the lists. */
    public SpatialElection {
        points = points.stream().map(List::copyOf).toList();
        holders = holders.stream().map(List::copyOf).toList();
        risk = List.copyOf(risk);
        expected = List.copyOf(expected);
    }
}
