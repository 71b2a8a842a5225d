package org.equipoise.games.group.expected;

/**
 * Why the rounds ended.
 *
 * @param reason what was seen
 * @param period after how many rounds positions repeat; 0 unless they cycle
 * @param since the round after which the repeated positions were first reached, 0 for the start; -1 unless they cycle
 * @param exact whether positions repeated to the last bit, or only when rounded
 */
public record Ending(Reason reason, int period, int since, boolean exact) {

    /** What was seen. */
    public enum Reason {
        /** What had to be stable stayed within its tolerance. */
        STABLE,
        /** Positions came back to where they had been; more rounds would go round again. */
        CYCLE,
        /** The maximum number of rounds. */
        MAXIMUM_ROUNDS
    }
}
