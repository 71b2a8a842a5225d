package org.equipoise.workbench.command.data;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** Rows of a data set as people read them: what is the same in all rows is told once, codes beside
 * names are left out. */
final class ShownRows {

    private static final int MOST = 200;
    private static final String CODE = "_cow";
    private static final String ESTIMATED = "_estimated";

    private ShownRows() {}

    /** The table. */
    static <R extends DataRow> TextTable table(Selection<R> selection, String title, List<String> notes) {
        List<String> names = selection.names();
        List<List<String>> cells = new ArrayList<>();
        for (R row : selection.rows()) {
            cells.add(shown(names, selection.values(row)));
        }
        List<String> below = new ArrayList<>();
        if (cells.isEmpty()) {
            below.add("The files have no such row.");
        }
        List<Integer> columns = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            int at = c;
            if (beside(names, c, CODE) || beside(names, c, ESTIMATED)) {
                continue;
            }
            if (cells.size() > 1
                    && cells.stream().map(row -> row.get(at)).distinct().count() == 1) {
                String value = cells.get(0).get(c);
                if (!value.isEmpty() && !value.equals(Figures.NONE)) {
                    same.add(words(names.get(c)) + " " + value);
                }
            } else {
                columns.add(c);
            }
        }
        if (!same.isEmpty()) {
            below.add("In all rows: " + String.join("; ", same) + ".");
        }
        if (cells.size() > MOST) {
            below.add("The first " + MOST + " of " + Listing.count(cells.size(), "row", "rows") + "; --csv has all.");
        }
        if (cells.isEmpty()) {
            return new TextTable(title + ": no row", List.of(""), List.of(), below(below, notes));
        }
        if (columns.isEmpty()) {
            columns.add(0);
        }
        List<List<String>> rows = cells.stream()
                .limit(MOST)
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        return new TextTable(
                title + ": " + Listing.count(cells.size(), "row", "rows"),
                columns.stream().map(c -> words(names.get(c))).toList(),
                rows,
                below(below, notes));
    }

    private static List<String> below(List<String> own, List<String> notes) {
        List<String> all = new ArrayList<>(own);
        all.addAll(notes);
        return all;
    }

    /** Whether a column only adds something to one that is there: its name is that of the other with an ending. */
    private static boolean beside(List<String> names, int column, String ending) {
        String name = names.get(column);
        return name.endsWith(ending) && names.contains(name.substring(0, name.length() - ending.length()));
    }

    /** The cells of a row; what is an estimate has a question mark, as in SIPRI's own tables. */
    private static List<String> shown(List<String> names, List<Object> values) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < values.size(); c++) {
            int mark = names.indexOf(names.get(c) + ESTIMATED);
            boolean estimated = mark >= 0 && Boolean.TRUE.equals(values.get(mark));
            cells.add(shown(values.get(c)) + (estimated ? "?" : ""));
        }
        return cells;
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "";
        }
        return String.valueOf(value);
    }

    /** With thousands set apart above 10,000, else to four decimals. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return Figures.NONE;
        }
        if (Math.abs(value) >= 10_000) {
            return Figures.whole(value);
        }
        return TextTable.raw(Math.rint(value * 10_000) / 10_000).replace('-', '−');
    }

    /** A value for machines: empty for no data. */
    static String raw(Object value) {
        return value instanceof Double number ? TextTable.raw(number) : String.valueOf(value);
    }
}
