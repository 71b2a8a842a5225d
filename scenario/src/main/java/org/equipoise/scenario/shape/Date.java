package org.equipoise.scenario.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.problem.Ledger;

/** A date to the day, the month or the year. */
public record Date() implements Scalar<Moment> {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    @Override
    public Optional<Moment> parse(Token token, Ledger ledger) {
        Matcher matcher = DATE.matcher(token.text());
        if (!matcher.matches()) {
            ledger.problem(token.place(), "found '" + token.text() + "'", expected());
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            String month = matcher.group(2);
            String day = matcher.group(3);
            if (month == null) {
                return Optional.of(Moment.of(year));
            }
            if (day == null) {
                return Optional.of(Moment.of(YearMonth.of(year, Integer.parseInt(month))));
            }
            LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Moment(date, date));
        } catch (DateTimeException impossible) {
            ledger.problem(token.place(), "impossible date '" + token.text() + "'", expected());
            return Optional.empty();
        }
    }

    @Override
    public String expected() {
        return "a date as YYYY, YYYY-MM or YYYY-MM-DD";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "type",
                List.of("string", "integer"),
                "pattern",
                "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                "minimum",
                1000,
                "maximum",
                9999);
    }
}
