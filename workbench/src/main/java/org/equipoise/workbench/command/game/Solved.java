package org.equipoise.workbench.command.game;

import java.util.List;
import org.equipoise.games.solve.Certificate;

/**
 * What a search found.
 *
 * @param profiles in the order of the search
 * @param search how far it got
 * @param note one sentence
 */
record Solved(List<Profile> profiles, Certificate.Search search, String note) {
    Solved {
        profiles = List.copyOf(profiles);
    }
}
