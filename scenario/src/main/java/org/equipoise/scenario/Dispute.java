package org.equipoise.scenario;

import java.util.Optional;
import org.equipoise.model.setting.Replay.Level;

/**
 * A militarised dispute of a rivalry.
 *
 * @param rivalry the rivalry
 * @param from first day
 * @param to last day
 * @param level highest rung reached
 * @param firstMover who moved first, when known
 * @param theatre where
 * @param deathsA dead of the first side
 * @param deathsB dead of the second side
 * @param what what happened
 */
public record Dispute(
        String rivalry,
        Moment from,
        Moment to,
        Level level,
        Optional<String> firstMover,
        Optional<String> theatre,
        Optional<Double> deathsA,
        Optional<Double> deathsB,
        String what) {}
