package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;

/**
 * A word that other parts of the scenario may name from now on, even if something else about it turns out to be wrong.
 *
 * @param kind what it names
 * @param word the word
 * @param once whether it may be declared only once
 */
public record Declared(Kind kind, Scalar<String> word, boolean once) implements Scalar<String> {

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        Optional<String> name = word.parse(token, ledger);
        name.ifPresent(known -> {
            if (once && ledger.names(kind).contains(known)) {
                ledger.problem(token.place(), "duplicate " + kind.word() + " '" + known + "'", "each of them once");
            }
            ledger.declare(kind, known);
        });
        return name;
    }

    @Override
    public String expected() {
        return word.expected();
    }

    @Override
    public Map<String, Object> schema() {
        return word.schema();
    }
}
