package org.equipoise.games.estimate.table;

import java.util.Locale;
import java.util.Set;

/** Tells a number in a table from a word: digits with at most one point, a sign and an exponent, and nothing else that Java would read. */
public final class Decimal {

    private static final Set<String> NOT_FINITE = Set.of("inf", "infinity", "nan");

    private Decimal() {}

    /** Whether it reads as a number. */
    public static boolean isNumber(String text) {
        int end = text.length();
        for (char c : new char[] {'e', 'E'}) {
            int exponent = text.indexOf(c);
            if (exponent >= 0) {
                String digits = unsigned(text.substring(exponent + 1));
                if (digits.isEmpty() || !allDigits(digits)) {
                    return false;
                }
                end = exponent;
            }
        }
        String mantissa = unsigned(text.substring(0, end));
        int point = mantissa.indexOf('.');
        String digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        return !digits.isEmpty() && allDigits(digits);
    }

    /** Whether it is one of the words for what is no finite number. */
    static boolean isNotFinite(String text) {
        return NOT_FINITE.contains(unsigned(text).toLowerCase(Locale.ROOT));
    }

    private static String unsigned(String text) {
        return text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
