package org.equipoise.data.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.equipoise.games.problem.Place;

/** A row of a table: cells by the name of their column, with what is wrong noted where it stands. */
public final class Row {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})([ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");

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

    /** The cell to the right of a column, if that one has no name; else empty. */
    public String beside(String column) {
        int position = table.position(column) + 1;
        return position > 0 && table.nameless(position) ? line.cell(position).strip() : "";
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
        if (!text.isEmpty() && text.length() <= 4 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
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
        OptionalDouble value = Numbers.parse(text);
        if (value.isPresent()) {
            return value.getAsDouble();
        }
        problem(column, "a number with a decimal point, as the source writes it");
        return Double.NaN;
    }

    /** A number that cannot be negative; NaN where it is missing; a problem, and NaN, where it is negative or none. */
    public double amount(String column, String... missing) {
        double value = number(column, missing);
        if (value < 0) {
            problem(column, missing.length == 0 ? "0 or more" : "0 or more, or " + String.join(" or ", missing));
            return Double.NaN;
        }
        return value;
    }

    /** A code from {@code first} to {@code last}, or one of the codes for a missing value; a problem, and 0, where it is none. */
    public int code(String column, int first, int last, int... missing) {
        String text = text(column);
        OptionalInt code = Numbers.code(text);
        if (code.isPresent() && allowed(code.getAsInt(), first, last, missing)) {
            return code.getAsInt();
        }
        problem(
                column,
                "a whole number from " + first + " to " + last
                        + Arrays.stream(missing)
                                .mapToObj(other -> ", or " + other)
                                .collect(Collectors.joining()));
        return 0;
    }

    private static boolean allowed(int code, int first, int last, int... missing) {
        if (code >= first && code <= last) {
            return true;
        }
        for (int other : missing) {
            if (code == other) {
                return true;
            }
        }
        return false;
    }

    /** The same, with {@code missing}, or an empty cell, for a missing value. */
    public int codeOr(String column, int missing, int first, int last) {
        return codeOr(column, missing, first, last, missing);
    }

    /** The same with more codes for missing values. */
    public int codeOr(String column, int empty, int first, int last, int... missing) {
        return text(column).isEmpty() ? empty : code(column, first, last, missing);
    }

    /** Whether the table has such a column. */
    public boolean has(String column) {
        return table.has(column);
    }

    /** A number from {@code least} to {@code most}; a problem, and NaN, where it is missing, none or out of range. */
    public double between(String column, double least, double most) {
        double value = number(column);
        if (value >= least && value <= most) {
            return value;
        }
        if (!Double.isNaN(value) || text(column).isEmpty()) {
            problem(column, "a number from " + least + " to " + most);
        }
        return Double.NaN;
    }

    /** Whether a cell says 1; a problem where it says neither 0 nor 1, or is empty. */
    public boolean flag(String column) {
        return code(column, 0, 1) == 1;
    }

    /** Whether a cell says 1, in a column that is empty for no; a problem where it says anything else. */
    public boolean mark(String column) {
        return !text(column).isEmpty() && code(column, 0, 1) == 1;
    }

    /**
     * A date, year first: {@code 2020-07-16}, or {@code 2020/7/16} as spreadsheets make of it, with a time of day or without. A problem, and the first day of the year
     * 1, where it is none: a date with the year last can be read in two ways.
     */
    public LocalDate date(String column) {
        Matcher parts = DATE.matcher(text(column));
        if (parts.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            } catch (DateTimeException e) {
                // told below
            }
        }
        problem(column, "a date such as 1994-05-12. Maybe a spreadsheet turned it");
        return LocalDate.of(1, 1, 1);
    }

    /** A date from three columns; a problem, and the first day of the year 1, where it is none. */
    public LocalDate date(String year, String month, String day) {
        int y = year(year, 1, 9999);
        int m = code(month, 1, 12);
        int d = code(day, 1, 31);
        if (m > 0 && d > 0) {
            if (d <= YearMonth.of(y, m).lengthOfMonth()) {
                return LocalDate.of(y, m, d);
            }
            problem(day, "a day of month " + m + " in " + y);
        }
        return LocalDate.of(1, 1, 1);
    }

    /** Notes what was mended in this row. */
    public void remark(String sentence) {
        findings.remark("Line " + number() + ": " + sentence);
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
