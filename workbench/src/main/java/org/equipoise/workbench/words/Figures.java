package org.equipoise.workbench.words;

import java.util.Locale;

/** How numbers are printed: as many digits as a reader can use, a real minus sign, thousands set apart. */
public final class Figures {

    /** Stands where there is no number. */
    public static final String NONE = "–";

    /** Units that go without saying. */
    private static final java.util.Set<String> PLAIN = java.util.Set.of("1", "count", "persons", "people");

    private Figures() {}

    /** A whole number with thousands set apart. */
    public static String whole(double value) {
        return signed(String.format(Locale.ROOT, "%,d", Math.abs(Math.round(value))), value, Math.round(value) == 0);
    }

    /** A probability as percent: whole numbers, with one decimal below 1 and above 99. */
    public static String percent(double probability) {
        if (Double.isNaN(probability)) {
            return NONE;
        }
        double percent = printedPercent(probability);
        if (percent == 0 && probability > 0) {
            return "<0.1%";
        }
        if (percent == 100 && probability < 1) {
            return ">99.9%";
        }
        return trimmed(percent) + "%";
    }

    /** The percent of a probability as it is printed: 12.4 becomes 12, 0.64 becomes 0.6. */
    public static double printedPercent(double probability) {
        double percent = 100 * probability;
        double tenth = Math.round(percent * 10) / 10.0;
        return tenth < 1 || tenth > 99 ? tenth : Math.round(percent);
    }

    /** A difference of probabilities in percentage points, with its sign and one decimal. */
    public static String points(double difference) {
        return withPlus(difference * 100, 1);
    }

    /** An amount to about three digits. */
    public static String amount(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        if (size < 5e-3) {
            return "0";
        }
        if (size >= 1000) {
            double step = Math.pow(10, Math.floor(Math.log10(size)) - 2);
            return whole(Math.round(value / step) * step);
        }
        return decimal(value, size >= 100 || value == Math.rint(value) ? 0 : size >= 1 ? 1 : 2);
    }

    /** An amount with its sign, to about three digits. */
    public static String change(double value) {
        String text = amount(value);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    /** A share in [0, 1] as percent, or an amount in its unit. */
    public static String inUnit(double value, String unit) {
        return asPercent(unit)
                ? percentOrNone(value)
                : unit.equals("persons") ? amount(Math.rint(value)) : amount(value);
    }

    /** A difference in its unit: percentage points for shares and probabilities. */
    public static String changeInUnit(double value, String unit) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return asPercent(unit) ? points(value) : change(unit.equals("persons") ? Math.rint(value) : value);
    }

    /** Whether a unit is one that readers want in percent. */
    public static boolean asPercent(String unit) {
        return unit.equals("probability") || unit.equals("share");
    }

    /** The unit of a value as it stands in a heading. */
    public static String unitOf(String unit) {
        return asPercent(unit) ? "%" : PLAIN.contains(unit) ? "" : unit;
    }

    /** The unit of a difference as it stands in a heading. */
    public static String unitOfChange(String unit) {
        return asPercent(unit) ? "points" : PLAIN.contains(unit) ? "" : unit;
    }

    /** A value with a fixed number of decimals. */
    public static String decimal(double value, int decimals) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return signed(text, value, isZero(text));
    }

    private static String percentOrNone(double value) {
        return value < 0 ? "−" + percent(-value) : percent(value);
    }

    private static String withPlus(double value, int decimals) {
        String text = decimal(value, decimals);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    private static String trimmed(double percent) {
        return percent == Math.rint(percent) ? whole(percent) : decimal(percent, 1);
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static String signed(String size, double value, boolean zero) {
        return value < 0 && !zero ? "−" + size : size;
    }
}
