package org.equipoise.games.estimate;

/** Why players do not always do what the analyst would expect of them. */
public enum Errors {
    /** Each action at each move gets an error of its own, which nobody foresees (Signorino 1999: agent error). */
    AGENT,
    /** Each player knows errors of its own payoffs at the ends, which others know only in distribution (Signorino 2003). */
    PRIVATE
}
