package org.equipoise.scenario.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Scalar;
import org.equipoise.scenario.shape.Token;

/** A supplier: an actor by its id, or any other by its name. */
record SupplierName() implements Scalar<String> {

    private static final Pattern LIKE_AN_ID = Pattern.compile("[A-Z][A-Z0-9_]{1,5}");

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        String name = token.text();
        boolean misspelt = LIKE_AN_ID.matcher(name).matches() && !name.equals(Setting.OTHERS);
        if (misspelt && !ledger.check(Kind.ACTOR, name, token.place())) {
            return Optional.empty();
        }
        return Optional.of(name);
    }

    @Override
    public String expected() {
        return "the id of an actor, or the name of a supplier that is none";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
