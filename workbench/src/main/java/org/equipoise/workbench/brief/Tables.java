package org.equipoise.workbench.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Dated;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Months;
import org.equipoise.workbench.words.Options;

/** Tables of the page: each in a box of its own that scrolls where the window is narrow. */
final class Tables {

    /** Columns that a page bears side by side. */
    private static final int ABREAST = 9;

    private Tables() {}

    /** Options side by side: a line for each policy, or, where there is more to tell than a page is wide, a column. */
    static Element options(Options.Table table, String title) {
        return table.columns().size() > ABREAST ? byMeasure(table, title) : byOption(table, title);
    }

    private static Element byOption(Options.Table table, String title) {
        Element head = Element.of("tr", Element.of("th", "Option").set("scope", "col"));
        for (Options.Column column : table.columns()) {
            head = head.add(headed(column, "col"));
        }
        List<Node> rows = new ArrayList<>();
        for (Options.Row row : table.rows()) {
            Element line = Element.of("tr", Element.of("th", row.arm().label()).set("scope", "row"));
            line = row.arm().baseline() ? line.in("base") : line;
            rows.add(line.add(row.cells().stream().map(Tables::cell).toList()));
        }
        return scrolling(whole(head, rows, table.columns().size()), title);
    }

    private static Element byMeasure(Options.Table table, String title) {
        Element head = Element.of("tr", Element.of("th", "").set("scope", "col"));
        for (Options.Row row : table.rows()) {
            Element name = Element.of("th", row.arm().label()).set("scope", "col");
            head = head.add(row.arm().baseline() ? name.add(Element.of("small", "baseline")) : name);
        }
        List<Node> rows = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Element line = Element.of("tr", headed(table.columns().get(c), "row"));
            for (Options.Row row : table.rows()) {
                line = line.add(cell(row.cells().get(c)));
            }
            rows.add(line);
        }
        Element made = whole(head, rows, table.rows().size());
        return scrolling(made.set("class", (made.attributes().getOrDefault("class", "") + " measures").strip()), title);
    }

    /** Quantities at dates: under the name of each quantity a line for each option. */
    static Element dated(Dated dated, List<Dated.Group> groups, String title) {
        Element head = Element.of("tr", Element.of("th", "").set("scope", "col"));
        for (YearMonth date : dated.dates()) {
            head = head.add(Element.of("th", Months.of(date)).set("scope", "col"));
        }
        List<Node> rows = new ArrayList<>();
        for (Dated.Group group : groups) {
            String unit = Figures.unitOf(group.quantity().unit());
            Element name = Element.of("th", group.quantity().label())
                    .set("scope", "rowgroup")
                    .set("colspan", String.valueOf(dated.dates().size() + 1));
            rows.add(Element.of("tr", unit.isEmpty() ? name : name.add(Element.of("small", unit)))
                    .in("group"));
            for (Dated.Row row : group.rows()) {
                Element line = Element.of("tr", Element.of("th", row.label()).set("scope", "row"));
                line = row.baseline() ? line.in("base") : line;
                rows.add(line.add(row.cells().stream().map(Tables::cell).toList()));
            }
        }
        return scrolling(whole(head, rows, dated.dates().size()), title);
    }

    private static Element whole(Element head, List<Node> rows, int columns) {
        Element whole = Element.of(
                "table", Element.of("thead", head), Element.of("tbody").add(rows));
        return columns <= 4 ? whole.in("few") : columns > 8 ? whole.in("dense") : whole;
    }

    private static Element headed(Options.Column column, String scope) {
        Element head = Element.of("th", column.head()).set("scope", scope);
        return column.unit().isEmpty() ? head : head.add(Element.of("small", column.unit()));
    }

    private static Element cell(Options.Cell cell) {
        boolean word = cell.detail().isEmpty()
                && !cell.main().isEmpty()
                && Character.isLetter(cell.main().charAt(0));
        Element main =
                cell.strong() ? Element.of("td", Element.of("strong", cell.main())) : Element.of("td", cell.main());
        main = word ? main.in("word") : main;
        for (String part :
                cell.detail().isEmpty() ? new String[0] : cell.detail().split("; ")) {
            main = main.add(Element.of("small", part));
        }
        return main;
    }

    /** A table of words. */
    static Element words(String title, List<String> header, List<List<String>> rows) {
        Element head = Element.of("tr");
        for (String name : header) {
            head = head.add(Element.of("th", name).set("scope", "col"));
        }
        List<Node> lines = new ArrayList<>();
        for (List<String> row : rows) {
            Element line = Element.of("tr", Element.of("th", row.get(0)).set("scope", "row"));
            for (String cell : row.subList(1, row.size())) {
                line = line.add(Element.of("td", cell));
            }
            lines.add(line);
        }
        return scrolling(
                Element.of(
                                "table",
                                Element.of("thead", head),
                                Element.of("tbody").add(lines))
                        .in("table-text"),
                title);
    }

    /** A heading that stays in place, and below it the box that scrolls. */
    private static Element scrolling(Element table, String title) {
        return Element.of(
                "section",
                Element.of("p", title).in("caption"),
                Element.of("div", table.set("aria-label", title))
                        .in("scroll")
                        .set("tabindex", "0")
                        .set("role", "region")
                        .set("aria-label", title));
    }
}
