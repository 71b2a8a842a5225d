package org.equipoise.scenario;

import java.util.Map;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.Conduct;
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
 * @param conduct what else it fixes
 * @param place where it is written
 * @param places where each of its parts is written, by key
 */
public record Choice(
        String id,
        String label,
        Map<String, Policy.Posture> supply,
        Optional<Doctrine> doctrine,
        Optional<Policy.Voice> voice,
        Conduct conduct,
        Place place,
        Map<String, Place> places) {
    public Choice {
        supply = Ordered.copy(supply);
        places = Ordered.copy(places);
    }

    /** Where one of its parts is written; where the policy begins if it has none. */
    public Place place(String key) {
        return places.getOrDefault(key, place);
    }
}
