package org.equipoise.data.file;

import java.util.List;
import java.util.OptionalInt;
import org.equipoise.games.problem.Place;

/** A row of a table: cells by the name of their column, with what is wrong noted where it stands. */
public final class Row {

    private final Table table;
    private final Line line;
    private final Findings findings;

    Row(Table table, Line line, Findings findings) {
        this.table = table;
        this.line = line;
        this.findings = findings;
    }

    /** Line of the file, from 1. */
    public int number() {
        return line.number();
    }

    /** Place of a cell; its column is counted in cells from 1. */
    public Place place(String column) {
        return new Place(table.file(), line.number(), Math.max(0, table.position(column)) + 1);
    }

    /** The cell as it was written, without blanks around it; empty where there is no such column. */
    public String text(String column) {
        int position = table.position(column);
        return position < 0 ? "" : line.cell(position).strip();
    }

    /** A cell by its position from 0, for columns that have no name of their own. */
    public String text(int position) {
        return line.cell(position).strip();
    }

    /** A whole number; a problem, and 0, where it is none. */
    public int whole(String column) {
        return whole(column, OptionalInt.empty());
    }

    /** A whole number, or {@code missing} where the cell is empty. */
    public int wholeOr(String column, int missing) {
        return whole(column, OptionalInt.of(missing));
    }

    private int whole(String column, OptionalInt missing) {
        String text = text(column);
        if (text.isEmpty() && missing.isPresent()) {
            return missing.getAsInt();
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problem(column, "a whole number");
            return missing.orElse(0);
        }
    }

    /** A year; a problem, and {@code first}, where it is none or out of range. */
    public int year(String column, int first, int last) {
        String text = text(column);
        if (text.matches("\\d{1,4}")) {
            int year = Integer.parseInt(text);
            if (year >= first && year <= last) {
                return year;
            }
        }
        problem(column, "a year from " + first + " to " + last);
        return first;
    }

    /** A number; NaN where the cell is empty or one of the words for a missing value; a problem, and NaN, where it is none. */
    public double number(String column, String... missing) {
        String text = text(column);
        if (text.isEmpty() || List.of(missing).contains(text)) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problem(column, "a number with a decimal point, as the source writes it");
        return Double.NaN;
    }

    /** Notes that a cell is not what was expected. */
    public void problem(String column, String expected) {
        findings.problem(place(column), "found '" + text(column) + "' in column '" + column + "'", expected);
    }

    /** Where this row's problems go. */
    public Findings findings() {
        return findings;
    }
}
