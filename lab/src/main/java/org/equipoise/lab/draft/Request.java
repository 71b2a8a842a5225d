package org.equipoise.lab.draft;

import java.time.YearMonth;
import org.equipoise.data.state.State;

/**
 * What a scenario is asked to be about.
 *
 * @param first first rival
 * @param second second rival
 * @param patron whose policies are to be studied
 * @param from first month of play
 */
public record Request(State first, State second, State patron, YearMonth from) {

    /** Id of the scenario, such as {@code grc-tur-1996}. */
    public String id() {
        return (first.iso3() + "-" + second.iso3() + "-" + from.getYear()).toLowerCase(java.util.Locale.ROOT);
    }

    /** Title of the scenario. */
    public String title() {
        return first.name() + " and " + second.name() + ", supplied by " + patron.name();
    }
}
