package org.equipoise.data.file;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads numbers as data files write them: digits, a decimal point, perhaps an exponent, and nothing else. */
public final class Numbers {

    /** No code is longer. */
    private static final int DIGITS = 9;

    private Numbers() {}

    /** The code that a text is: up to nine digits, perhaps a minus before them; without patterns, since files have millions of them. */
    static OptionalInt code(String text) {
        boolean minus = !text.isEmpty() && text.charAt(0) == '-';
        int begin = minus ? 1 : 0;
        if (text.length() == begin || text.length() > begin + DIGITS) {
            return OptionalInt.empty();
        }
        int code = 0;
        for (int c = begin; c < text.length(); c++) {
            char digit = text.charAt(c);
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            code = 10 * code + (digit - '0');
        }
        return OptionalInt.of(minus ? -code : code);
    }

    /** The number that a text is; empty where it is none, such as one with a decimal comma or thousands separators. */
    public static OptionalDouble parse(String text) {
        for (int c = 0; c < text.length(); c++) {
            char letter = text.charAt(c);
            // Java would also read 1d, 0x1p3 and NaN
            if ((letter < '0' || letter > '9') && "+-.eE".indexOf(letter) < 0) {
                return OptionalDouble.empty();
            }
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
