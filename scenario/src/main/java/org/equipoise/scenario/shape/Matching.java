package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Ledger;

/**
 * Text of a given form.
 *
 * @param form regular expression
 * @param expected what is expected, in words
 */
public record Matching(String form, String expected) implements Scalar<String> {

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        if (!token.text().matches(form)) {
            ledger.problem(token.place(), "found '" + token.text() + "'", expected);
            return Optional.empty();
        }
        return Optional.of(token.text());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^(" + form + ")$");
    }
}
