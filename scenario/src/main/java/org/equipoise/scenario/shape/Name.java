package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.scenario.problem.Ledger;

/** A short name that other parts of the scenario use. */
public record Name() implements Scalar<String> {

    private static final String PATTERN = "[A-Za-z][A-Za-z0-9_.-]*";
    private static final Pattern NAME = Pattern.compile(PATTERN);

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        if (!NAME.matcher(token.text()).matches()) {
            ledger.problem(token.place(), "found '" + token.text() + "'", expected());
            return Optional.empty();
        }
        return Optional.of(token.text());
    }

    @Override
    public String expected() {
        return "a short name of letters, digits, '-', '_' and '.' that begins with a letter";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^" + PATTERN + "$");
    }
}
