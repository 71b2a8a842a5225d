package org.equipoise.workbench.chart;

import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * The sheet that a chart is drawn on. A chart is drawn twice, for a wide and for a narrow window, since letters that shrink with
 * their picture cannot be read; the style sheet shows one of the two.
 *
 * @param styleClass its class in the style sheet
 * @param width in the unit of the picture, which is one pixel at full size
 * @param letter height of letters
 */
public record Sheet(String styleClass, double width, double letter) {

    /** Mean advance of a letter relative to its height, on the safe side. */
    private static final double ADVANCE = 0.55;

    /** For windows from 640 pixels on, and for paper. */
    public static final Sheet WIDE = new Sheet("wide", 720, 13);

    /** For windows and paper, two abreast. */
    public static final Sheet HALF = new Sheet("wide", 560, 13);

    /** For telephones. */
    public static final Sheet NARROW = new Sheet("narrow", 340, 12);

    /** Whether there is room for long words. */
    public boolean roomy() {
        return width > 500;
    }

    /** Estimated width of words, generous enough for any of the system's fonts. */
    public double widthOf(String words) {
        return words.length() * letter * ADVANCE;
    }

    /** Words cut to a width, with an ellipsis when they do not fit. */
    public String fit(String words, double room) {
        int letters = (int) Math.max(3, room / (letter * ADVANCE));
        return words.length() <= letters
                ? words
                : words.substring(0, letters - 1).stripTrailing() + "…";
    }

    /** The picture's frame with its title and description, which readers of the page who cannot see it hear. */
    public Element frame(double height, String title, String description, List<? extends Node> content) {
        return Element.of("svg")
                .in("chart " + styleClass)
                .set("viewBox", "0 0 " + Element.tenth(width) + " " + Element.tenth(height))
                .set("role", "img")
                .add(Element.of("title", title), Element.of("desc", description))
                .add(content);
    }

    /** Words at a place. */
    public Element words(double x, double y, String anchor, String styleClassOfWords, String words) {
        return Element.of("text", words)
                .set("x", x)
                .set("y", y)
                .set("text-anchor", anchor)
                .set("font-size", styleClassOfWords.startsWith("tick") ? letter * 0.92 : letter)
                .in(styleClassOfWords);
    }

    /** A straight line. */
    public static Element line(double x1, double y1, double x2, double y2, String styleClass) {
        return Element.of("line")
                .set("x1", x1)
                .set("y1", y1)
                .set("x2", x2)
                .set("y2", y2)
                .in(styleClass);
    }

    /** A filled box; boxes of negative extent vanish. */
    public static Element box(double x, double y, double width, double height, String styleClass) {
        return Element.of("rect")
                .set("x", x)
                .set("y", y)
                .set("width", Math.max(0, width))
                .set("height", Math.max(0, height))
                .in(styleClass);
    }
}
