package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * Differences from the baseline, each a dot with its interval. A hollow dot is one whose interval holds zero.
 *
 * @param title what is shown
 * @param description what a listener needs to know
 * @param rows one a policy
 * @param leftward what a dot left of zero means, such as {@code fewer wars}
 * @param rightward what a dot right of zero means
 * @param value how a difference is printed
 */
public record Differences(
        String title,
        String description,
        List<Row> rows,
        String leftward,
        String rightward,
        DoubleFunction<String> value) {

    public Differences {
        rows = List.copyOf(rows);
    }

    /**
     * One difference.
     *
     * @param label the policy
     * @param middle the difference
     * @param low lower end of its interval
     * @param high upper end
     * @param clear whether a ranking is claimed
     * @param remark what stands behind the figures, empty for nothing
     */
    public record Row(String label, double middle, double low, double high, boolean clear, String remark) {}

    /** Draws the dots. */
    public Element draw(Sheet sheet) {
        boolean beside = sheet.roomy();
        double letter = sheet.letter();
        double names = 0;
        double numbers = 0;
        double low = 0;
        double high = 0;
        for (Row row : rows) {
            names = Math.max(names, sheet.widthOf(row.label()));
            numbers = Math.max(numbers, sheet.widthOf(figures(row)));
            low = Math.min(low, row.low());
            high = Math.max(high, row.high());
        }
        double left = beside ? Math.min(names + 16, sheet.width() * 0.33) : 6;
        double right = beside ? sheet.width() - Math.min(numbers + 20, sheet.width() * 0.33) : sheet.width() - 6;
        double pitch = beside ? letter * 2.1 : letter * 3.4;
        double head = letter * 2.2;
        double bottom = head + rows.size() * pitch;
        double height = bottom + letter * 2;
        double room = high > low ? (high - low) * 0.04 : 0.01;
        Scale x = Scale.exact(low - room, high + room, left, right, beside ? 5 : 3);

        List<Node> content = new ArrayList<>();
        for (double tick : x.ticks()) {
            double at = x.at(tick);
            String kind = Math.abs(tick) < x.step() / 2 ? "zero" : "grid";
            if (beside) {
                content.add(Sheet.line(at, head - 2, at, bottom, kind));
            } else {
                for (int r = 0; r < rows.size(); r++) {
                    double y = head + r * pitch + pitch * 0.68;
                    content.add(Sheet.line(at, y - 9, at, y + 9, kind));
                }
            }
            content.add(sheet.words(
                    at,
                    bottom + letter * 1.3,
                    "middle",
                    "tick",
                    value.apply(tick).replaceFirst("[.]0$", "")));
        }
        double zero = x.at(0);
        if (zero - left > sheet.widthOf(leftward) + 20) {
            content.add(sheet.words(zero - 8, letter, "end", "tick", "← " + leftward));
        }
        if (right - zero > sheet.widthOf(rightward) + 20) {
            content.add(sheet.words(zero + 8, letter, "start", "tick", rightward + " →"));
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double top = head + r * pitch;
            double y = beside ? top + pitch / 2 : top + pitch * 0.68;
            String kind = row.clear() ? "clear" : "open";
            content.add(Sheet.line(x.at(row.low()), y, x.at(row.high()), y, "interval " + kind));
            content.add(Sheet.line(x.at(row.low()), y - 4, x.at(row.low()), y + 4, "interval " + kind));
            content.add(Sheet.line(x.at(row.high()), y - 4, x.at(row.high()), y + 4, "interval " + kind));
            content.add(Element.of("circle")
                    .set("cx", x.at(row.middle()))
                    .set("cy", y)
                    .set("r", 4.5)
                    .in("dot " + kind));
            if (beside) {
                content.add(
                        sheet.words(left - 12, y + letter * 0.35, "end", "label", sheet.fit(row.label(), left - 12)));
                content.add(sheet.words(sheet.width() - 4, y + letter * 0.35, "end", "label number", figures(row)));
            } else {
                double room2 = sheet.width() - 24 - 1.08 * sheet.widthOf(figures(row));
                content.add(sheet.words(6, top + letter * 1.2, "start", "label", sheet.fit(row.label(), room2)));
                content.add(sheet.words(sheet.width() - 6, top + letter * 1.2, "end", "label number", figures(row)));
            }
        }
        return sheet.frame(height, title, description, content);
    }

    private String figures(Row row) {
        return value.apply(row.middle()) + " [" + value.apply(row.low()) + ", " + value.apply(row.high()) + "]"
                + (row.remark().isEmpty() ? "" : "  " + row.remark());
    }
}
