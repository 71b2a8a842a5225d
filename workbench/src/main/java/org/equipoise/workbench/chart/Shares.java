package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Figures;

/**
 * Bars that divide a whole into named parts, each part with its name and share written below it.
 *
 * @param title what is shown
 * @param description what a listener needs to know
 * @param parts names of the parts, in order
 * @param bars the wholes
 */
public record Shares(String title, String description, List<String> parts, List<Bar> bars) {

    public Shares {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
    }

    /**
     * One whole.
     *
     * @param label its name
     * @param shares of the parts, each in [0, 1], summing to one
     */
    public record Bar(String label, List<Double> shares) {
        public Bar {
            shares = List.copyOf(shares);
        }
    }

    /** Draws the bars. */
    public Element draw(Sheet sheet) {
        double letter = sheet.letter();
        double pitch = letter * 4.6;
        double left = 4;
        double right = sheet.width() - 4;
        List<Node> content = new ArrayList<>();
        for (int b = 0; b < bars.size(); b++) {
            Bar bar = bars.get(b);
            double top = b * pitch;
            content.add(sheet.words(
                    left, top + letter * 1.1, "start", "label strong", sheet.fit(bar.label(), right - left)));
            double x = left;
            double key = left;
            double line = top + letter * 3.9;
            for (int p = 0; p < parts.size(); p++) {
                double width = (right - left) * bar.shares().get(p);
                content.add(Sheet.box(x, top + letter * 1.6, width - 1, letter * 1.1, "part p" + p));
                x += width;
                String words = parts.get(p) + " " + Figures.percent(bar.shares().get(p));
                content.add(Sheet.box(key, line - letter * 0.7, letter * 0.75, letter * 0.75, "part p" + p));
                content.add(sheet.words(key + letter * 1.05, line, "start", "tick", words));
                key += letter * 2.4 + sheet.widthOf(words);
            }
        }
        return sheet.frame(Math.max(1, bars.size()) * pitch, title, description, content);
    }
}
