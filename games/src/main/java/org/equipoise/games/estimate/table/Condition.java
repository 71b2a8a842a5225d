package org.equipoise.games.estimate.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/**
 * Says which rows of a table are meant, such as {@code year >= 1850 & regime1 == dem}: comparisons that must all hold.
 *
 * @param comparisons at least one
 */
public record Condition(List<Comparison> comparisons) {

    public Condition {
        comparisons = List.copyOf(comparisons);
    }

    /** How a cell is compared. */
    public enum Relation {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("=="),
        NOT_EQUAL("!="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        private boolean holds(int compared) {
            return switch (this) {
                case LESS -> compared < 0;
                case AT_MOST -> compared <= 0;
                case EQUAL -> compared == 0;
                case NOT_EQUAL -> compared != 0;
                case AT_LEAST -> compared >= 0;
                case MORE -> compared > 0;
            };
        }
    }

    /**
     * One comparison of a column with a value.
     *
     * @param column name of the column
     * @param relation sign; factors know only equal and not equal
     * @param value number or level
     * @param place where it was written
     */
    public record Comparison(String column, Relation relation, String value, Place place) {}

    /**
     * Reads a condition.
     *
     * @throws BadInput if it cannot be read
     */
    public static Condition parse(String text) {
        int[] begin = {0};
        return new Condition(Arrays.stream(text.split("&", -1))
                .map(part -> {
                    Comparison comparison = comparison(part, begin[0]);
                    begin[0] += part.length() + 1;
                    return comparison;
                })
                .toList());
    }

    private static Comparison comparison(String part, int begin) {
        int sign = 0;
        while (sign < part.length() && "<>=!".indexOf(part.charAt(sign)) < 0) {
            sign++;
        }
        int value = sign;
        while (value < part.length() && "<>=!".indexOf(part.charAt(value)) >= 0) {
            value++;
        }
        String column = part.substring(0, sign).strip();
        String written = part.substring(sign, value);
        Optional<Relation> relation = Arrays.stream(Relation.values())
                .filter(each -> each.sign.equals(written.equals("=") ? "==" : written))
                .findFirst();
        String right = part.substring(value).strip();
        int lead = 0;
        while (lead < part.length() && part.charAt(lead) == ' ') {
            lead++;
        }
        Place place = new Place("condition", 1, begin + lead + 1);
        if (column.isEmpty() || relation.isEmpty() || right.isEmpty()) {
            throw problem(
                    place,
                    "'" + part.strip() + "'",
                    "a column, one of < <= == != >= >, and a value, such as year >= 1850",
                    Optional.empty());
        }
        return new Comparison(column, relation.get(), unquoted(right), place);
    }

    private static String unquoted(String text) {
        char first = text.charAt(0);
        boolean quoted =
                text.length() > 1 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Positions of the rows for which it holds, in order; a row in which a cell that it needs is missing is not among them. */
    List<Integer> rows(DataTable table) {
        List<Integer> rows = IntStream.range(0, table.rows()).boxed().toList();
        for (Comparison comparison : comparisons) {
            IntPredicate holds = test(table.column(comparison.column(), comparison.place()), comparison, rows);
            rows = rows.stream().filter(holds::test).toList();
        }
        return rows;
    }

    private static IntPredicate test(Column column, Comparison comparison, List<Integer> rows) {
        Relation relation = comparison.relation();
        if (column instanceof Column.Numbers numbers) {
            double value = number(comparison);
            // adding zero makes -0 and 0 equal
            return row -> numbers.has(row) && relation.holds(Double.compare(numbers.number(row) + 0.0, value));
        }
        if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            throw problem(
                    comparison.place(),
                    "'" + relation.sign + "' on '" + column.name() + "', which is a factor",
                    "== or !=",
                    Optional.empty());
        }
        List<String> levels = column.levels(rows);
        if (!rows.isEmpty() && !levels.contains(comparison.value())) {
            throw problem(
                    comparison.place(),
                    "no level '" + comparison.value() + "' of '" + column.name() + "'",
                    "one of " + String.join(", ", levels),
                    Suggestion.nearest(comparison.value(), levels));
        }
        return row -> column.has(row) && relation.holds(column.word(row).compareTo(comparison.value()));
    }

    private static double number(Comparison comparison) {
        if (!Decimal.isNumber(comparison.value())) {
            throw problem(
                    comparison.place(),
                    "'" + comparison.value() + "' beside '" + comparison.column() + "', which holds numbers",
                    "a number",
                    Optional.empty());
        }
        return Double.parseDouble(comparison.value()) + 0.0;
    }

    private static BadInput problem(Place place, String found, String expected, Optional<String> maybe) {
        return new BadInput(List.of(new Problem(place, found, expected, maybe)));
    }
}
