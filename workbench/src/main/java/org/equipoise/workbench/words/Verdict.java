package org.equipoise.workbench.words;

import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Interval;

/**
 * What may be said of an option beside its baseline. A ranking is claimed only where both intervals leave zero out: that of chance
 * (were enough runs made?) and that over futures (does it hold whatever of the unknown is true?).
 */
public enum Verdict {
    /** Equal in every future. */
    SAME,
    /** Too few runs: the interval of the mean holds zero. */
    CANNOT_TELL,
    /** The means differ, but in more than one future in twenty the order is the other way round. */
    LEANS,
    /** The order holds in at least nineteen futures of twenty. */
    CLEAR;

    /** Half width of a 90 % interval in standard errors. */
    public static final double NINETY = 1.6448536269514722;

    /** The verdict on a difference. */
    public static Verdict of(Difference difference) {
        if (difference.mean() == 0 && difference.ties() >= 1) {
            return SAME;
        }
        if (!(Math.abs(difference.mean()) > NINETY * difference.error())) {
            return CANNOT_TELL;
        }
        Interval futures = difference.futures();
        return futures.contains(0) ? LEANS : CLEAR;
    }

    /** Words for a table. */
    public String words() {
        return switch (this) {
            case SAME -> "the same";
            case CANNOT_TELL -> "cannot tell apart";
            case LEANS -> "leans, no ranking";
            case CLEAR -> "clear";
        };
    }
}
