package org.equipoise.scenario.read;

import java.util.Map;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.model.prior.Parameter;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Scalar;
import org.equipoise.scenario.shape.Token;

/** The full name of a parameter, such as {@code honour.cost} or {@code honour.cost[P]}. */
record ParameterName(Map<String, Parameter> known) implements Scalar<String> {

    private static final String FORM = "[a-z][a-z0-9]*([.-][a-z0-9]+)*(\\[[A-Za-z0-9_.-]+\\])?";

    /** The name without the member. */
    static String base(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    @Override
    public Optional<String> parse(Token token, Ledger ledger) {
        String name = token.text();
        if (!name.matches(FORM)) {
            ledger.problem(token.place(), "found '" + name + "'", expected());
            return Optional.empty();
        }
        if (known.isEmpty()) {
            return Optional.of(name);
        }
        Optional<Parameter> parameter = Optional.ofNullable(known.get(base(name)));
        if (parameter.isEmpty()) {
            ledger.unknown(token.place(), "parameter", base(name), known.keySet());
            return Optional.empty();
        }
        return member(name, parameter.get(), token, ledger) ? Optional.of(name) : Optional.empty();
    }

    private static boolean member(String name, Parameter parameter, Token token, Ledger ledger) {
        String base = parameter.name();
        if (name.equals(base)) {
            return true;
        }
        String member = name.substring(base.length() + 1, name.length() - 1);
        Place place = token.place();
        Place at = new Place(place.file(), place.line(), place.column() + base.length() + 1);
        return switch (parameter.per()) {
            case WORLD -> {
                ledger.problem(
                        at, "'" + base + "' of '" + member + "'", "'" + base + "', as there is one for the world");
                yield false;
            }
            case CLIENT -> ledger.check(Kind.CLIENT, member, at);
            case SUPPLIER -> ledger.check(Kind.SUPPLIER, member, at);
        };
    }

    @Override
    public String expected() {
        return "the dotted name of a parameter, with a member in brackets where it has members";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^" + FORM + "$");
    }
}
