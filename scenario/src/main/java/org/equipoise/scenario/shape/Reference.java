package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;

/**
 * A name that another part of the scenario declares.
 *
 * @param kind what is named
 */
public record Reference(Kind kind) implements Scalar<String> {

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        return ledger.check(kind, token.text(), token.place()) ? Optional.of(token.text()) : Optional.empty();
    }

    @Override
    public String expected() {
        return "the name of a " + kind.word();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "minLength", 1);
    }
}
