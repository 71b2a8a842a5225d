package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * Spreads over time side by side on one scale: the middle line, the middle half and the middle nine tenths.
 *
 * @param title what is shown
 * @param description what a listener needs to know
 * @param fans at least one, all of the same length
 * @param tick words for a month at the bottom, empty for none; months count from 1
 * @param value how a value is printed
 */
public record Fans(
        String title, String description, List<Fan> fans, IntFunction<String> tick, DoubleFunction<String> value) {

    public Fans {
        fans = List.copyOf(fans);
    }

    /**
     * One spread; one value a month in each array.
     *
     * @param label whose
     * @param low 5th percentile
     * @param lowerHalf 25th percentile, or a copy of the median where it is not known
     * @param middle median
     * @param upperHalf 75th percentile
     * @param high 95th percentile
     */
    public record Fan(
            String label, double[] low, double[] lowerHalf, double[] middle, double[] upperHalf, double[] high) {}

    /** Draws the fans, two abreast where there is room. */
    public Element draw(Sheet sheet) {
        double letter = sheet.letter();
        int abreast = sheet.roomy() ? 2 : 1;
        int rowsOfFans = (fans.size() + abreast - 1) / abreast;
        double cell = sheet.width() / abreast;
        double cellHeight = sheet.roomy() ? 210 : 180;
        double top = 0;
        for (Fan fan : fans) {
            for (double v : fan.high()) {
                top = Math.max(top, v);
            }
        }
        List<Node> content = new ArrayList<>();
        for (int f = 0; f < fans.size(); f++) {
            Fan fan = fans.get(f);
            int months = fan.middle().length;
            double x0 = f % abreast * cell;
            double y0 = f / abreast * cellHeight;
            double left = x0 + letter * 4;
            double right = x0 + cell - letter * 4.2;
            double bottom = y0 + cellHeight - letter * 2.4;
            Scale x = Scale.exact(1, Math.max(2, months), left, right, 3);
            Scale y = Scale.round(0, top <= 0 ? 1 : top, bottom, y0 + letter * 2.2, 3);
            content.add(sheet.words(
                    left, y0 + letter * 1.2, "start", "label strong", sheet.fit(fan.label(), cell - letter * 5)));
            for (double tickValue : y.ticks()) {
                content.add(
                        Sheet.line(left, y.at(tickValue), right, y.at(tickValue), tickValue == 0 ? "axis" : "grid"));
                content.add(
                        sheet.words(left - 6, y.at(tickValue) + letter * 0.35, "end", "tick", value.apply(tickValue)));
            }
            double taken = Double.NEGATIVE_INFINITY;
            for (int month = 1; month <= months; month++) {
                String words = tick.apply(month);
                double half = sheet.widthOf(words) / 2;
                if (!words.isEmpty() && x.at(month) - half > taken + 8 && x.at(month) + half < x0 + cell) {
                    content.add(sheet.words(x.at(month), bottom + letter * 1.5, "middle", "tick", words));
                    taken = x.at(month) + half;
                }
            }
            content.add(band(fan.low(), fan.high(), x, y, "nine-tenths"));
            content.add(band(fan.lowerHalf(), fan.upperHalf(), x, y, "half"));
            content.add(Element.of("path")
                    .set("d", "M" + points(fan.middle(), x, y, false))
                    .in("line k0 base"));
            int end = months - 1;
            double[] wishes = {y.at(fan.high()[end]), y.at(fan.middle()[end]), y.at(fan.low()[end])};
            double[] places = Dodge.apart(wishes, letter * 1.15, y0 + letter * 2.2, bottom);
            double[] values = {fan.high()[end], fan.middle()[end], fan.low()[end]};
            for (int k = 0; k < 3; k++) {
                content.add(sheet.words(
                        right + 5,
                        places[k] + letter * 0.35,
                        "start",
                        k == 1 ? "label number" : "tick number",
                        value.apply(values[k])));
            }
        }
        return sheet.frame(rowsOfFans * cellHeight, title, description, content);
    }

    private static Element band(double[] low, double[] high, Scale x, Scale y, String styleClass) {
        return Element.of("path")
                .set("d", "M" + points(low, x, y, false) + "L" + points(high, x, y, true) + "Z")
                .in("band " + styleClass);
    }

    private static String points(double[] values, Scale x, Scale y, boolean backward) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < values.length; k++) {
            int month = backward ? values.length - 1 - k : k;
            points.append(k == 0 ? "" : "L")
                    .append(Element.tenth(x.at(month + 1)))
                    .append(' ')
                    .append(Element.tenth(y.within(values[month])));
        }
        return points.toString();
    }
}
