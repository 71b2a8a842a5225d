package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Options;

/** Tables of the page: each in a box of its own that scrolls where the window is narrow. */
final class Tables {

    private Tables() {}

    /** Options side by side, a line for each policy. */
    static Element options(Options.Table table, String title) {
        Element head = Element.of("tr", Element.of("th", "Option").set("scope", "col"));
        for (Options.Column column : table.columns()) {
            Element cell = Element.of("th", column.head()).set("scope", "col");
            head = head.add(column.unit().isEmpty() ? cell : cell.add(Element.of("small", column.unit())));
        }
        List<Node> rows = new ArrayList<>();
        for (Options.Row row : table.rows()) {
            Element line = Element.of("tr", Element.of("th", row.arm().label()).set("scope", "row"));
            line = row.arm().baseline() ? line.in("base") : line;
            for (Options.Cell cell : row.cells()) {
                boolean word = cell.detail().isEmpty()
                        && !cell.main().isEmpty()
                        && Character.isLetter(cell.main().charAt(0));
                Element main = cell.strong()
                        ? Element.of("td", Element.of("strong", cell.main()))
                        : Element.of("td", cell.main());
                main = word ? main.in("word") : main;
                for (String part :
                        cell.detail().isEmpty() ? new String[0] : cell.detail().split("; ")) {
                    main = main.add(Element.of("small", part));
                }
                line = line.add(main);
            }
            rows.add(line);
        }
        Element whole = Element.of(
                "table", Element.of("thead", head), Element.of("tbody").add(rows));
        return scrolling(
                table.columns().size() <= 4 ? whole.in("few") : table.columns().size() > 8 ? whole.in("dense") : whole,
                title);
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
