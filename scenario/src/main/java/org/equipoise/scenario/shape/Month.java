package org.equipoise.scenario.shape;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.scenario.problem.Ledger;

/** A month. */
public record Month() implements Scalar<YearMonth> {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    @Override
    public Optional<YearMonth> parse(Token token, Ledger ledger) {
        boolean shaped = MONTH.matcher(token.text()).matches();
        if (shaped) {
            try {
                return Optional.of(YearMonth.parse(token.text()));
            } catch (DateTimeException impossible) {
                ledger.problem(token.place(), "impossible date '" + token.text() + "'", expected());
                return Optional.empty();
            }
        }
        ledger.problem(token.place(), "found '" + token.text() + "'", expected());
        return Optional.empty();
    }

    @Override
    public String expected() {
        return "a month as YYYY-MM";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
    }
}
