package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.equipoise.workbench.chart.Sheet;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * One picture of a study with its caption: part of a page, or a file of its own.
 *
 * @param name short name for a file
 * @param caption what is shown
 * @param legend how to read it
 * @param chart draws it on a sheet
 */
public record Picture(String name, String caption, String legend, Function<Sheet, Element> chart) {

    private static final double HEAD = 34;
    private static final double EDGE = 14;

    /** The picture on a page, once for a wide and once for a narrow window. */
    Element onPage() {
        return on(Sheet.WIDE);
    }

    /** The picture beside others of its kind. */
    Element abreast() {
        return on(Sheet.HALF);
    }

    private Element on(Sheet wide) {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("figcaption", caption + ". ").add(Element.of("span", legend)));
        content.add(chart.apply(wide));
        content.add(chart.apply(Sheet.NARROW));
        return Element.of("figure").add(content);
    }

    /** The picture as a file that needs nothing else: light ground, its caption above it, colours and letters of its own. */
    public String file() {
        Element drawn = chart.apply(Sheet.WIDE);
        String[] box = drawn.attributes().getOrDefault("viewBox", "").split(" ");
        double width = Double.parseDouble(box[2]) + 2 * EDGE;
        double height = Double.parseDouble(box[3]) + HEAD + 2 * EDGE;
        List<Node> words = new ArrayList<>();
        List<Node> rest = new ArrayList<>();
        for (Node child : drawn.children()) {
            boolean spoken = child instanceof Element element
                    && (element.name().equals("title") || element.name().equals("desc"));
            (spoken ? words : rest).add(child);
        }
        Element svg = Element.of("svg")
                .in("chart")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("viewBox", "0 0 " + Element.tenth(width) + " " + Element.tenth(height))
                .set("width", width)
                .set("height", height)
                .set("role", "img")
                .set("font-family", Style.FONTS)
                .set("aria-label", caption)
                .add(words)
                .add(Element.of("style", Style.ofPictures()))
                .add(
                        Element.of("rect")
                                .set("width", width)
                                .set("height", height)
                                .set("fill", "#fff"),
                        Sheet.WIDE
                                .words(EDGE, EDGE + Sheet.WIDE.letter(), "start", "strong", "")
                                .add(Sheet.WIDE.fit(caption, width - 2 * EDGE)),
                        Element.of("g")
                                .set(
                                        "transform",
                                        "translate(" + Element.tenth(EDGE) + " " + Element.tenth(EDGE + HEAD) + ")")
                                .add(rest));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
    }
}
