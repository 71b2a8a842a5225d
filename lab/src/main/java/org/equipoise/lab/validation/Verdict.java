package org.equipoise.lab.validation;

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
        RIGHT,
        TOO_HIGH,
        FAR_TOO_HIGH,
        TOO_FEW
    }

    private static final double FAR = 2;
    private static final double SOME = 1.25;

    /** Whether it does better than the base rate: only where the 90 % interval leaves one sign. */
    public Sign sign() {
        if (distinct < FEWEST_EVENTS || blocks < FEWEST_BLOCKS || Double.isNaN(low) || Double.isNaN(high)) {
            return Sign.TOO_FEW;
        }
        return low > 0 ? Sign.BETTER : high < 0 ? Sign.WORSE : Sign.OPEN;
    }

    /** Whether chances are right on average: within a quarter of the rate is right, beyond twice or half of it far off. */
    public Bias bias() {
        if (distinct < FEWEST_EVENTS) {
            return Bias.TOO_FEW;
        }
        double ratio = chance / rate;
        if (ratio < 1 / SOME) {
            return ratio < 1 / FAR ? Bias.FAR_TOO_LOW : Bias.TOO_LOW;
        }
        return ratio <= SOME ? Bias.RIGHT : ratio <= FAR ? Bias.TOO_HIGH : Bias.FAR_TOO_HIGH;
    }
}
