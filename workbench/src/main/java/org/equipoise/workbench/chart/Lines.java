package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * Lines over time, each with its name at its end, so that no legend has to be searched. Lines differ in dashes as well as in
 * colour; the first is the one that others are held against and is drawn strongest.
 *
 * @param title what is shown
 * @param description what a listener needs to know
 * @param lines at least one, all of the same length
 * @param band a spread behind the lines, as long as they are
 * @param tick words for a month at the bottom, empty for none; months count from 1
 * @param value how a value is printed
 */
public record Lines(
        String title,
        String description,
        List<Line> lines,
        Optional<Band> band,
        IntFunction<String> tick,
        DoubleFunction<String> value) {

    public Lines {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a chart of lines needs a line");
        }
    }

    /**
     * One line.
     *
     * @param label its name
     * @param values one a month, from the first month on
     */
    public record Line(String label, double[] values) {
        double last() {
            return values[values.length - 1];
        }
    }

    /**
     * A spread; one value a month in each array.
     *
     * @param low lower ends
     * @param high upper ends
     */
    public record Band(double[] low, double[] high) {}

    /** Number of kinds of lines in the style sheet; more lines repeat them. */
    public static final int KINDS = 8;

    /** Draws the lines. */
    public Element draw(Sheet sheet) {
        int months = lines.get(0).values().length;
        double longest = 0;
        for (Line line : lines) {
            longest = Math.max(longest, sheet.widthOf(line.label()) + sheet.letter() * 4.2);
        }
        double lowest = lowest();
        double top = highest();
        double left = sheet.letter() * 3.1;
        double labels =
                Math.min(longest + 20, sheet.width() * (sheet.width() > 700 ? 0.36 : sheet.roomy() ? 0.43 : 0.5));
        double right = sheet.width() - labels;
        double height = Math.max(sheet.width() > 700 ? 300 : 240, lines.size() * sheet.letter() * 1.45 + 60);
        double bottom = height - sheet.letter() * 2.2;
        Scale y = Scale.round(lowest, top <= lowest ? lowest + 0.01 : top, bottom, sheet.letter(), 4);
        Scale x = Scale.exact(0, months, left, right, 4);

        List<Node> content = new ArrayList<>();
        for (double tickValue : y.ticks()) {
            double at = y.at(tickValue);
            content.add(Sheet.line(left, at, right, at, tickValue == 0 ? "axis" : "grid"));
            content.add(sheet.words(left - 6, at + sheet.letter() * 0.35, "end", "tick", value.apply(tickValue)));
        }
        double taken = Double.NEGATIVE_INFINITY;
        for (int month = 0; month <= months; month++) {
            String words = tick.apply(month + 1);
            double half = sheet.widthOf(words) / 2;
            if (!words.isEmpty() && x.at(month) - half > taken + 8 && x.at(month) + half <= right + half) {
                content.add(Sheet.line(x.at(month), bottom, x.at(month), bottom + 4, "axis"));
                content.add(sheet.words(x.at(month), height - 6, "middle", "tick", words));
                taken = x.at(month) + half;
            }
        }

        band.ifPresent(spread -> content.add(Element.of("path")
                .set("d", "M" + points(spread.low(), x, y, false) + "L" + points(spread.high(), x, y, true) + "Z")
                .in("band nine-tenths")));
        double[] wishes = lines.stream().mapToDouble(line -> y.at(line.last())).toArray();
        double[] places = Dodge.apart(wishes, sheet.letter() * 1.45, sheet.letter(), bottom);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            String kind = "k" + i % KINDS + (i == 0 ? " base" : "");
            content.add(Element.of("path").set("d", path(line.values(), x, y)).in("line " + kind));
            content.add(Element.of("path")
                    .set(
                            "d",
                            "M" + Element.tenth(right) + " " + Element.tenth(wishes[i]) + "L"
                                    + Element.tenth(right + 14) + " " + Element.tenth(places[i]))
                    .in("leader " + kind));
            String number = value.apply(line.last());
            double room = labels - 20 - sheet.widthOf(number) - sheet.letter() * 0.6;
            // the first is set in bold, which is wider
            String name = sheet.fit(line.label(), i == 0 ? room * 0.88 : room);
            content.add(sheet.words(right + 18, places[i] + sheet.letter() * 0.35, "start", "label " + kind, "")
                    .add(Element.of("tspan", number).in("number"))
                    .add(" " + name));
        }
        return sheet.frame(height, title, description, content);
    }

    private double lowest() {
        double lowest = 0;
        for (Line line : lines) {
            for (double v : line.values()) {
                lowest = Double.isNaN(v) ? lowest : Math.min(lowest, v);
            }
        }
        for (double v : band.map(Band::low).orElse(new double[0])) {
            lowest = Double.isNaN(v) ? lowest : Math.min(lowest, v);
        }
        return lowest;
    }

    private double highest() {
        double highest = 0;
        for (Line line : lines) {
            for (double v : line.values()) {
                highest = Double.isNaN(v) ? highest : Math.max(highest, v);
            }
        }
        for (double v : band.map(Band::high).orElse(new double[0])) {
            highest = Double.isNaN(v) ? highest : Math.max(highest, v);
        }
        return highest;
    }

    private static String points(double[] values, Scale x, Scale y, boolean backward) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < values.length; k++) {
            int month = backward ? values.length - 1 - k : k;
            double value = Double.isNaN(values[month]) ? 0 : values[month];
            points.append(k == 0 ? "" : "L")
                    .append(Element.tenth(x.at(month + 1)))
                    .append(' ')
                    .append(Element.tenth(y.within(value)));
        }
        return points.toString();
    }

    private static String path(double[] values, Scale x, Scale y) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int month = 0; month < values.length; month++) {
            if (Double.isNaN(values[month])) {
                pen = false;
                continue;
            }
            path.append(pen ? 'L' : 'M')
                    .append(Element.tenth(x.at(month + 1)))
                    .append(' ')
                    .append(Element.tenth(y.at(values[month])));
            pen = true;
        }
        return path.toString();
    }
}
