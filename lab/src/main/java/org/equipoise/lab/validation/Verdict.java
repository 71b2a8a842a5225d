package org.equipoise.lab.validation;

import org.equipoise.lab.regression.ShareInterval;
import org.equipoise.lab.result.Interval;

/**
 * What hindcasts say of the model's chances of one kind of event, beside the base rate.
 *
 * @param kind kind of event: {@code force}, {@code fatal}, {@code war}, or another that a case asks
 * @param months length of the windows
 * @param cases windows
 * @param events windows in which it came
 * @param distinct different events in them
 * @param blocks pairs, or spans of time, that may count as independent
 * @param chance mean chance that the model gave
 * @param rate share of the windows in which it came
 * @param skill Brier skill against the base rate (climatology): 1 perfect, 0 no better, negative worse; NaN where none is known
 * @param low 5 % quantile of the skill over redrawn blocks; NaN where none is known
 * @param high 95 % quantile
 */
public record Verdict(
        String kind,
        int months,
        int cases,
        int events,
        int distinct,
        int blocks,
        double chance,
        double rate,
        double skill,
        double low,
        double high) {

    /** Fewer different events tell nothing. */
    public static final int FEWEST_EVENTS = 3;

    /** Fewer blocks give no interval worth the name. */
    public static final int FEWEST_BLOCKS = 10;

    /** What may be said of the skill. */
    public enum Sign {
        BETTER,
        WORSE,
        /** The interval holds both. */
        OPEN,
        /** Too few different events or blocks. */
        TOO_FEW
    }

    /** What may be said of the mean chance, where there are enough different events. */
    public enum Bias {
        FAR_TOO_LOW,
        TOO_LOW,
        /** The interval of the rate holds the mean chance: it may be right, or far off with too few events to tell. */
        NOT_CLEARLY_OFF,
        TOO_HIGH,
        FAR_TOO_HIGH,
        TOO_FEW
    }

    private static final double FAR = 2;
    private static final double TAIL = 0.05;

    /** Whether it does better than the base rate: only where the 90 % interval leaves one sign. */
    public Sign sign() {
        if (distinct < FEWEST_EVENTS || blocks < FEWEST_BLOCKS || Double.isNaN(low) || Double.isNaN(high)) {
            return Sign.TOO_FEW;
        }
        return low > 0 ? Sign.BETTER : high < 0 ? Sign.WORSE : Sign.OPEN;
    }

    /**
     * 90 % interval of the rate, exact of a Poisson process (Garwood 1936). Windows overlap and events of one pair come together, so no
     * more events count than are different, nor more than there are blocks.
     */
    public Interval rates() {
        int independent = Math.max(1, Math.min(distinct, blocks));
        return ShareInterval.poisson(independent, independent / rate, TAIL);
    }

    /** Whether the mean chance is off: only where the 90 % interval of the rate excludes it; far, where its near end is twice or half. */
    public Bias bias() {
        if (distinct < FEWEST_EVENTS) {
            return Bias.TOO_FEW;
        }
        Interval rates = rates();
        if (chance < rates.low()) {
            return chance < rates.low() / FAR ? Bias.FAR_TOO_LOW : Bias.TOO_LOW;
        }
        return chance <= rates.high()
                ? Bias.NOT_CLEARLY_OFF
                : chance <= rates.high() * FAR ? Bias.TOO_HIGH : Bias.FAR_TOO_HIGH;
    }
}
