package org.equipoise.scenario;

import java.util.Map;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Policy;

/**
 * A named policy of the patron under study, as its file states it.
 *
 * @param id short name
 * @param label words for tables
 * @param supply posture by client
 * @param doctrine doctrine that replaces its own
 * @param voice what it says and when
 * @param place where it is written
 * @param supplyPlace where its postures are written
 * @param doctrinePlace where its doctrine is written
 * @param voicePlace where its words are written
 */
public record Choice(
        String id,
        String label,
        Map<String, Policy.Posture> supply,
        Optional<Doctrine> doctrine,
        Optional<Policy.Voice> voice,
        Place place,
        Place supplyPlace,
        Place doctrinePlace,
        Place voicePlace) {
    public Choice {
        supply = Ordered.copy(supply);
    }
}
