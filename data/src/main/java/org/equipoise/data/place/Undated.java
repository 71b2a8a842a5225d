package org.equipoise.data.place;

import java.util.Optional;
import org.equipoise.data.Coverage;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;

/** Places are of no year: they are listed for every year. Their countries are those of the present. */
final class Undated {

    static final int FIRST = 1;
    static final int LAST = 9999;
    static final Coverage ALWAYS = new Coverage(FIRST, LAST);

    /** A year in which all states of the present stand. */
    private static final int PRESENT = 2020;

    private Undated() {}

    static int cow(String iso3) {
        return cow(States.shipped().byIso3(iso3, PRESENT));
    }

    static int cowNamed(String name) {
        return cow(States.shipped().byName(name, PRESENT));
    }

    private static int cow(Optional<State> state) {
        return state.map(State::cow).orElse(0);
    }
}
