package org.equipoise.data.file;

import java.util.OptionalDouble;

/** Reads numbers as data files write them: digits, a decimal point, perhaps an exponent, and nothing else. */
public final class Numbers {

    private Numbers() {}

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
