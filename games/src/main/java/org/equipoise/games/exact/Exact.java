package org.equipoise.games.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.fraction.BigFraction;

/**
 * Reads and writes exact numbers: integers, decimals with or without exponent, and fractions such as {@code 2/3}.
 *
 * <p>A double stands for the shortest decimal that names it, so that .1 is 1/10 and comes back as the very same double.
 */
public final class Exact {

    /** Exponents beyond this are taken for a slip: the digits alone would fill the memory. */
    private static final int LARGEST_EXPONENT = 400;

    /** Fractions whose decimals end within so many digits are written as decimals. */
    private static final int DIGITS = 17;

    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)(\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE]([+-]?\\d{1,9}))?(?:/(\\d+(?:\\.\\d*)?|\\.\\d+))?");

    /** Whole numbers of so many bits are doubles, and the quotient of two doubles is rounded once. */
    private static final int EXACT_BITS = 53;

    private static final MathContext LONG = new MathContext(40);

    private Exact() {}

    /**
     * The number that a text names.
     *
     * @throws NumberFormatException if it names none; the message says what was expected
     */
    public static BigFraction of(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new NumberFormatException("'" + text + "' is no number; one looks like 3, -0.25, 1e-3 or 2/3");
        }
        String exponent = matcher.group(3);
        int power = exponent == null ? 0 : Integer.parseInt(exponent);
        if (Math.abs(power) > LARGEST_EXPONENT) {
            throw new NumberFormatException("the exponent of '" + text + "' is beyond " + LARGEST_EXPONENT);
        }
        BigFraction value = of(new BigDecimal(matcher.group(2)).scaleByPowerOfTen(power));
        String divisor = matcher.group(4);
        if (divisor != null) {
            BigFraction by = of(new BigDecimal(divisor));
            if (by.equals(BigFraction.ZERO)) {
                throw new NumberFormatException("'" + text + "' divides by zero");
            }
            value = value.divide(by);
        }
        return matcher.group(1).equals("-") ? value.negate() : value;
    }

    /**
     * The shortest decimal that names a double.
     *
     * @throws IllegalArgumentException if the double is not finite
     */
    public static BigFraction of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a number must be finite, not " + value);
        }
        return of(BigDecimal.valueOf(value));
    }

    private static BigFraction of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? new BigFraction(plain.toBigIntegerExact())
                : new BigFraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** The nearest double; the quotient of rounded numerator and denominator would miss it by a bit now and then. */
    public static double toDouble(BigFraction value) {
        if (value.getNumerator().bitLength() <= EXACT_BITS
                && value.getDenominator().bitLength() <= EXACT_BITS) {
            return value.getNumerator().doubleValue() / value.getDenominator().doubleValue();
        }
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), LONG)
                .doubleValue();
    }

    /** A number as {@link #of(String)} reads it: an integer, a short decimal, or a fraction. */
    public static String text(BigFraction value) {
        if (value.getDenominator().equals(BigInteger.ONE)) {
            return value.getNumerator().toString();
        }
        BigInteger rest = value.getDenominator();
        for (BigInteger prime : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        if (rest.equals(BigInteger.ONE)) {
            String decimal = new BigDecimal(value.getNumerator())
                    .divide(new BigDecimal(value.getDenominator()))
                    .toString();
            if (decimal.length() <= DIGITS + 3) {
                return decimal;
            }
        }
        return value.getNumerator() + "/" + value.getDenominator();
    }
}
