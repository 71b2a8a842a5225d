package org.equipoise.lab.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a person would type them. */
final class Figure {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private Figure() {}

    /** Up to six digits, never with an exponent. */
    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SIX).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
