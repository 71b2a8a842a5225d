package org.equipoise.workbench.command.game;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.equipoise.games.exact.Exact;
import org.equipoise.workbench.words.Figures;
import org.hipparchus.fraction.BigFraction;

/** Numbers of games for people: fractions where they are exact and short, six digits otherwise, a real minus sign. */
final class Numbers {

    private static final MathContext BRIEF = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int LONGEST_FRACTION = 12;
    private static final double NOTHING = 5e-13;

    private Numbers() {}

    /** A number to six digits, without zeros at its end. */
    static String brief(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? Figures.NONE : value > 0 ? "∞" : "−∞";
        }
        if (Math.abs(value) < NOTHING) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(BRIEF).stripTrailingZeros();
        String text = rounded.scale() > 12 || rounded.precision() - rounded.scale() > 15
                ? rounded.toString()
                : rounded.toPlainString();
        return text.replace('-', '−');
    }

    /** A number near zero to two digits, such as 3.1e−9. */
    static String tiny(double value) {
        return value == 0
                ? "0"
                : String.format(java.util.Locale.ROOT, "%.1e", value)
                        .replaceFirst("e([-+])0*", "e$1")
                        .replace("+", "")
                        .replace('-', '−');
    }

    /** An exact number, as a fraction if it is short. */
    static String brief(BigFraction value) {
        String text = value.getNumerator() + "/" + value.getDenominator();
        if (value.getDenominator().bitLength() == 1) {
            text = value.getNumerator().toString();
        }
        return text.length() <= LONGEST_FRACTION ? text.replace('-', '−') : brief(Exact.toDouble(value));
    }
}
