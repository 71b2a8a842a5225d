package org.equipoise.data.sipri;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.FontColours;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.Numbers;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.file.Workbook;
import org.equipoise.games.problem.Place;

/** One sheet of the military expenditure workbook: a row a country, a column a year. */
final class SpendingSheet {

    /** The index of blue in the old palette. */
    private static final String BLUE = "12";

    /** The index of red in it. */
    private static final String RED = "10";

    private static final String NOT_A_STATE = "xxx";
    private static final Set<String> MISSING = Set.of("...", ". .", "..", ". . .", "");

    private final String name;
    private final FontColours colours;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Line> countries = new LinkedHashMap<>();
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    private SpendingSheet(String name, FontColours colours) {
        this.name = name;
        this.colours = colours;
    }

    /** Reads a sheet; rows with a name and nothing else are headings of regions and left out. */
    static SpendingSheet of(RawFile file, Workbook book, FontColours colours, String name, Findings findings) {
        SpendingSheet sheet = new SpendingSheet(name, colours);
        String place = file.name() + "[" + name + "]";
        for (Line line : book.sheet(name)) {
            String head = line.cell(0).strip();
            if (sheet.columns.isEmpty()) {
                if (head.equals("Country") || head.equals("Region")) {
                    sheet.header(line, place, findings);
                }
            } else if (!head.isEmpty() && sheet.speaks(line)) {
                Line before = sheet.countries.putIfAbsent(head, line);
                if (before != null) {
                    findings.problem(
                            new Place(place, line.number(), 1),
                            "a second row for '" + head + "', as in row " + before.number(),
                            "one row a country");
                }
                sheet.check(line, place, findings);
            }
        }
        if (sheet.columns.isEmpty() || sheet.countries.isEmpty()) {
            findings.problem(
                    Place.file(place),
                    sheet.columns.isEmpty() ? "no header" : "no row with numbers",
                    "a row that begins with Country and goes on with years, and rows below it");
        }
        return sheet;
    }

    private void header(Line line, String place, Findings findings) {
        for (int c = 0; c < line.cells().size(); c++) {
            String text = line.cell(c).strip();
            columns.putIfAbsent(text, c);
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                if (last > 0 && year != last + 1 || year < 1900 || year > 2099) {
                    findings.problem(new Place(place, line.number(), c + 1), "the year " + year, "years in a row");
                }
                first = Math.min(first, year);
                last = Math.max(last, year);
            }
        }
        if (last < 0) {
            findings.problem(new Place(place, line.number(), 1), "a header without years", "years after Country");
        }
    }

    private boolean speaks(Line line) {
        for (int year = first; year <= last; year++) {
            if (!cell(line, year).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void check(Line line, String place, Findings findings) {
        for (int year = first; year <= last; year++) {
            String text = cell(line, year);
            if (!MISSING.contains(text) && !text.equals(NOT_A_STATE)) {
                OptionalDouble value = Numbers.parse(text);
                if (value.isEmpty() || value.getAsDouble() < 0) {
                    findings.problem(
                            new Place(place, line.number(), column(year) + 1),
                            "found '" + text + "'",
                            "a number that is not negative, '...' or 'xxx'");
                }
            }
        }
    }

    private int column(int year) {
        return columns.getOrDefault(String.valueOf(year), Integer.MAX_VALUE);
    }

    private String cell(Line line, int year) {
        return line.cell(column(year)).strip();
    }

    /** Name of the sheet. */
    String name() {
        return name;
    }

    /** Names of countries in the order of the sheet. */
    Set<String> countries() {
        return countries.keySet();
    }

    /** First year. */
    int first() {
        return first;
    }

    /** Last year. */
    int last() {
        return last;
    }

    private String cell(String country, int year) {
        Line line = countries.get(country);
        return line == null ? "" : cell(line, year);
    }

    /** The number, NaN for no data. */
    double value(String country, int year) {
        return Numbers.parse(cell(country, year)).orElse(Double.NaN);
    }

    /** Whether the country was independent throughout the year. */
    boolean existed(String country, int year) {
        return !cell(country, year).equals(NOT_A_STATE);
    }

    /** A cell of a column that is no year; empty where there is none. */
    String text(String country, String column) {
        Line line = countries.get(country);
        Integer position = columns.get(column);
        return line == null || position == null ? "" : line.cell(position).strip();
    }

    /** How sure a number is, by the colour of its letters; what is no number is as reported. */
    Spending.Certainty certainty(String country, int year) {
        Line line = countries.get(country);
        if (line == null || Numbers.parse(cell(line, year)).isEmpty()) {
            return Spending.Certainty.REPORTED;
        }
        return switch (colours.of(name, line.number(), column(year))) {
            case BLUE, "FF0000FF" -> Spending.Certainty.ESTIMATED;
            case RED, "FFFF0000" -> Spending.Certainty.UNCERTAIN;
            default -> Spending.Certainty.REPORTED;
        };
    }
}
