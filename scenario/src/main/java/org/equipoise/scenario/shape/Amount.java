package org.equipoise.scenario.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.scenario.problem.Ledger;

/**
 * A number within bounds, without a unit: the unit is part of the key.
 *
 * @param low least value
 * @param open whether the least value itself is refused
 * @param high greatest value
 */
public record Amount(double low, boolean open, double high) implements Scalar<Double> {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    /** Any number. */
    public static Amount any() {
        return new Amount(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY);
    }

    /** A number of at least 0. */
    public static Amount notNegative() {
        return new Amount(0, false, Double.POSITIVE_INFINITY);
    }

    /** A number above 0. */
    public static Amount positive() {
        return new Amount(0, true, Double.POSITIVE_INFINITY);
    }

    /** A share or a probability. */
    public static Amount share() {
        return new Amount(0, false, 1);
    }

    @Override
    public Optional<Double> parse(Token token, Ledger ledger) {
        String text = token.text();
        if (!token.quoted() && NUMBER.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            if (!Double.isInfinite(value) && value <= high && (open ? value > low : value >= low)) {
                return Optional.of(value);
            }
        }
        ledger.problem(token.place(), "found '" + text + "'" + (token.quoted() ? " in quotes" : ""), expected());
        return Optional.empty();
    }

    @Override
    public String expected() {
        if (Double.isInfinite(low)) {
            return "a number";
        }
        if (Double.isInfinite(high)) {
            return open ? "a number above " + trim(low) : "a number of at least " + trim(low);
        }
        return "a number in " + (open ? "(" : "[") + trim(low) + ", " + trim(high) + "]";
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        if (!Double.isInfinite(low)) {
            schema.put(open ? "exclusiveMinimum" : "minimum", new BigDecimal(trim(low)));
        }
        if (!Double.isInfinite(high)) {
            schema.put("maximum", new BigDecimal(trim(high)));
        }
        return schema;
    }

    private static String trim(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
