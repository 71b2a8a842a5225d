package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Ledger;

/** True or false; in CSV also yes or no. */
public record Flag() implements Scalar<Boolean> {

    @Override
    public Optional<Boolean> parse(Token token, Ledger ledger) {
        return switch (token.text()) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> {
                ledger.problem(token.place(), "found '" + token.text() + "'", expected());
                yield Optional.empty();
            }
        };
    }

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "boolean");
    }
}
