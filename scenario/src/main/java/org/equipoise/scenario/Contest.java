package org.equipoise.scenario;

import java.util.List;
import java.util.Optional;
import org.equipoise.games.problem.Place;

/**
 * Two sides and what they dispute.
 *
 * @param id short name
 * @param sideA first side
 * @param sideB second side
 * @param territorial whether land is at stake
 * @param theatres parts of the land at stake
 * @param incidents file of its militarised disputes
 * @param game a game of its own for its crises, in place of the model's
 * @param place where it is written
 */
public record Contest(
        String id,
        String sideA,
        String sideB,
        boolean territorial,
        List<Theatre> theatres,
        Optional<String> incidents,
        Optional<Stated<GameFile>> game,
        Place place) {
    public Contest {
        theatres = List.copyOf(theatres);
    }
}
