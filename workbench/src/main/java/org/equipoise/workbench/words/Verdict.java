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
    /** The order holds in about nineteen futures of twenty or more. */
    CLEAR;

    /** Half width of a 90 % interval in standard errors. */
    public static final double NINETY = 1.6448536269514722;

    /**
     * An interval leaves zero out when it does so by this share of its width: its ends are themselves estimates, and an end that is
     * printed as zero must not count.
     */
    private static final double MARGIN = 0.05;

    /** The verdict on a difference. */
    public static Verdict of(Difference difference) {
        if (difference.mean() == 0 && difference.ties() >= 1) {
            return SAME;
        }
        if (!(Math.abs(difference.mean()) > NINETY * difference.error())) {
            return CANNOT_TELL;
        }
        Interval futures = difference.futures();
        double margin = MARGIN * (futures.high() - futures.low());
        return futures.low() - margin > 0 || futures.high() + margin < 0 ? CLEAR : LEANS;
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
