package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Ledger;

/** Any text of at least one letter. */
public record Words() implements Scalar<String> {

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        if (token.text().isBlank()) {
            ledger.problem(token.place(), "found nothing", expected());
            return Optional.empty();
        }
        return Optional.of(token.text().strip());
    }

    @Override
    public String expected() {
        return "text";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", java.util.List.of("string", "number"));
    }
}
