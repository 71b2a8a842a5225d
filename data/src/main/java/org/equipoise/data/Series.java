package org.equipoise.data;

import java.util.Locale;

/** What a data set tells about; the word that a user types. */
public enum Series {
    TRANSFERS,
    SPENDING,
    CAPABILITIES,
    DISPUTES,
    WARS,
    DEATHS,
    RIVALRIES,
    ALLIANCES,
    CRISES,
    VOTES,
    REGIMES,
    ECONOMY,
    NEIGHBOURS,
    STATES,
    PLACES;

    /** The word as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
