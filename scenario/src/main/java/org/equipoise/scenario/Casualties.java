package org.equipoise.scenario;

import java.util.Optional;

/**
 * Dead, wounded or displaced of an episode.
 *
 * @param rivalry the rivalry
 * @param episode the episode
 * @param from first day
 * @param to last day
 * @param side whose; an actor or {@code all}
 * @param kind deaths, wounded, displaced and the like
 * @param low low figure
 * @param best best figure
 * @param high high figure
 */
public record Casualties(
        String rivalry,
        String episode,
        Moment from,
        Moment to,
        String side,
        String kind,
        Optional<Double> low,
        Optional<Double> best,
        Optional<Double> high) {}
