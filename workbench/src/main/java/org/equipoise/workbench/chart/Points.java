package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Figures;

/**
 * Points of two numbers each, to see what moves with what.
 *
 * @param title what is shown
 * @param across words for the first number
 * @param up words for the second
 * @param points at least one
 */
public record Points(String title, String across, String up, List<Point> points) {

    private static final double SIZE = 360;
    private static final double LETTER = 12;

    /** A point. */
    public record Point(double x, double y) {}

    public Points {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a chart of points needs a point");
        }
    }

    /** Several charts side by side as one picture that stands alone. */
    public static String page(List<Points> charts) {
        List<Node> panels = new ArrayList<>();
        for (int c = 0; c < charts.size(); c++) {
            panels.add(Element.of("g")
                    .set("transform", "translate(" + Element.tenth(c * SIZE) + " 0)")
                    .add(charts.get(c).content()));
        }
        return Element.of("svg")
                        .set("xmlns", "http://www.w3.org/2000/svg")
                        .set("viewBox", "0 0 " + Element.tenth(charts.size() * SIZE) + " " + Element.tenth(SIZE))
                        .set("font-family", "sans-serif")
                        .add(panels)
                        .toString()
                + "\n";
    }

    private List<Node> content() {
        double left = 4.5 * LETTER;
        double bottom = SIZE - 4 * LETTER;
        Scale x = Scale.round(
                points.stream().mapToDouble(Point::x).min().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(1),
                left,
                SIZE - LETTER,
                4);
        Scale y = Scale.round(
                points.stream().mapToDouble(Point::y).min().orElse(0),
                points.stream().mapToDouble(Point::y).max().orElse(1),
                bottom,
                3 * LETTER,
                4);
        List<Node> content = new ArrayList<>();
        content.add(words(SIZE / 2, 1.5 * LETTER, "middle", title));
        for (double tick : x.ticks()) {
            content.add(line(x.at(tick), bottom, x.at(tick), 3 * LETTER));
            content.add(words(x.at(tick), bottom + 1.4 * LETTER, "middle", Figures.amount(tick)));
        }
        for (double tick : y.ticks()) {
            content.add(line(left, y.at(tick), SIZE - LETTER, y.at(tick)));
            content.add(words(left - 4, y.at(tick) + 0.35 * LETTER, "end", Figures.amount(tick)));
        }
        for (Point point : points) {
            content.add(Element.of("circle")
                    .set("cx", x.at(point.x()))
                    .set("cy", y.at(point.y()))
                    .set("r", 1.6)
                    .set("fill", "#1f5fa8")
                    .set("fill-opacity", "0.35"));
        }
        content.add(words(SIZE / 2, SIZE - LETTER, "middle", across));
        content.add(words(left, 2.6 * LETTER, "middle", up));
        return content;
    }

    private static Element line(double x1, double y1, double x2, double y2) {
        return Sheet.line(x1, y1, x2, y2, "grid").set("stroke", "#dddddd");
    }

    private static Element words(double x, double y, String anchor, String words) {
        return Element.of("text", words)
                .set("x", x)
                .set("y", y)
                .set("text-anchor", anchor)
                .set("font-size", LETTER);
    }
}
