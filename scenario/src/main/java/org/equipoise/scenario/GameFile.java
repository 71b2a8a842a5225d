package org.equipoise.scenario;

import java.util.Map;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.GivenGame;

/**
 * A game that a scenario brings for the crises of a rivalry.
 *
 * @param file where it is written, in the scenario's folder
 * @param errors how its players err
 * @param precision how precisely they choose, above 0
 * @param ends what each of its outcomes is in the world
 * @param endsPlace where that is said
 */
public record GameFile(
        String file, GivenGame.Errors errors, double precision, Map<String, GivenGame.End> ends, Place endsPlace) {
    public GameFile {
        ends = Ordered.copy(ends);
    }

    /** The game with its text. */
    public GivenGame reading(String text) {
        return new GivenGame(file, text, errors, precision, ends);
    }
}
