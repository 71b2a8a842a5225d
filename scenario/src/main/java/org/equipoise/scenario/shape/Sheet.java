package org.equipoise.scenario.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Ledger;

/**
 * A CSV file with columns that the program knows; each row is read into one value.
 *
 * @param description what a row is
 * @param columns its columns; a column that is not required may be missing or empty
 * @param make makes the value; called only when every column could be read
 * @param <T> what a row is read into
 */
public record Sheet<T>(String description, List<Field<?>> columns, Function<Values, T> make) {

    /** All rows that could be read; the problems of the others are noted. */
    public List<T> read(String file, String text, Ledger ledger) {
        List<T> rows = new ArrayList<>();
        List<List<Token>> lines = Csv.read(file, text, ledger);
        if (lines.isEmpty()) {
            return rows;
        }
        List<String> header =
                lines.get(0).stream().map(token -> token.text().strip()).toList();
        if (!header(lines.get(0), ledger)) {
            return rows;
        }
        for (List<Token> line : lines.subList(1, lines.size())) {
            Place place = line.get(0).place();
            if (line.size() != header.size()) {
                ledger.problem(place, "found " + line.size() + " cells", header.size() + ", one for each column");
                continue;
            }
            Map<String, Token> cells = new LinkedHashMap<>();
            for (int c = 0; c < header.size(); c++) {
                cells.put(header.get(c), line.get(c));
            }
            row(cells, place, ledger).ifPresent(rows::add);
        }
        return rows;
    }

    private boolean header(List<Token> header, Ledger ledger) {
        boolean whole = true;
        List<String> known = columns.stream().map(Field::key).toList();
        List<String> seen = new ArrayList<>();
        for (Token token : header) {
            String name = token.text().strip();
            if (!known.contains(name)) {
                ledger.unknown(token.place(), "column", name, known);
                whole = false;
            } else if (seen.contains(name)) {
                ledger.problem(token.place(), "duplicate column '" + name + "'", "it once");
                whole = false;
            }
            seen.add(name);
        }
        for (Field<?> column : columns) {
            if (column.required() && !seen.contains(column.key())) {
                ledger.problem(
                        header.get(0).place(),
                        "missing column '" + column.key() + "'",
                        "the columns " + String.join(",", known));
                whole = false;
            }
        }
        return whole;
    }

    private Optional<T> row(Map<String, Token> cells, Place place, Ledger ledger) {
        Values values = new Values(place, ledger);
        boolean whole = true;
        for (Field<?> column : columns) {
            whole &= cell(column, cells, values, place, ledger);
        }
        return whole ? Optional.of(make.apply(values)) : Optional.empty();
    }

    private static <F> boolean cell(
            Field<F> column, Map<String, Token> cells, Values values, Place place, Ledger ledger) {
        Optional<Token> token = Optional.ofNullable(cells.get(column.key()))
                .filter(cell -> !cell.text().isBlank());
        if (token.isEmpty()) {
            Optional.ofNullable(cells.get(column.key())).ifPresent(cell -> values.put(column.key(), cell.place()));
            if (column.required()) {
                Place at = Optional.ofNullable(cells.get(column.key()))
                        .map(Token::place)
                        .orElse(place);
                ledger.problem(at, "nothing in column '" + column.key() + "'", column.description());
            }
            column.absent().ifPresent(absent -> values.put(column, absent));
            return !column.required();
        }
        if (!(column.shape() instanceof Scalar<F> scalar)) {
            throw new IllegalStateException("column '" + column.key() + "' is no single word");
        }
        Token trimmed = new Token(token.get().text().strip(), false, token.get().place());
        values.put(column.key(), trimmed.place());
        scalar.parse(trimmed, ledger).ifPresent(value -> values.put(column, value));
        return values.complete(column);
    }
}
