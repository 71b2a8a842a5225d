package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.scenario.problem.Ledger;

/**
 * A whole number within bounds.
 *
 * @param low least value
 * @param high greatest value
 */
public record Count(int low, int high) implements Scalar<Integer> {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");

    @Override
    public Optional<Integer> parse(Token token, Ledger ledger) {
        if (!token.quoted() && WHOLE.matcher(token.text()).matches()) {
            int value = Integer.parseInt(token.text());
            if (value >= low && value <= high) {
                return Optional.of(value);
            }
        }
        ledger.problem(token.place(), "found '" + token.text() + "'", expected());
        return Optional.empty();
    }

    @Override
    public String expected() {
        return "a whole number from " + low + " to " + high;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "integer", "minimum", low, "maximum", high);
    }
}
