package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.score.Calibration;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/**
 * A calibration curve: what was given against what followed, with the line on which both agree. The grey bar of a bin is where right
 * forecasts would see it, the thin line the interval of what was seen; a bin's number of forecasts stands beside it.
 *
 * @param title what is shown
 * @param description what a listener needs to know
 * @param curve the bins
 * @param given words for what was given
 * @param seen words for what followed
 */
public record Reliability(String title, String description, Calibration curve, String given, String seen) {

    /** Draws the curve. */
    public Element draw(Sheet sheet) {
        double most = 0.05;
        for (Calibration.Bin bin : curve.bins()) {
            most = Math.max(
                    most,
                    Math.max(
                            bin.forecast(),
                            Math.max(bin.interval().high(), bin.consistent().high())));
        }
        double height = Math.min(sheet.width(), 460);
        double left = sheet.letter() * 4;
        double bottom = height - sheet.letter() * 3.6;
        Scale x = Scale.round(0, most, left, sheet.width() - sheet.letter() * 2, 5);
        Scale y = Scale.round(0, most, bottom, sheet.letter(), 5);
        List<Node> content = new ArrayList<>();
        for (double tick : y.ticks()) {
            content.add(Sheet.line(left, y.at(tick), x.to(), y.at(tick), tick == 0 ? "axis" : "grid"));
            content.add(sheet.words(left - 6, y.at(tick) + sheet.letter() * 0.35, "end", "tick", percent(tick)));
        }
        for (double tick : x.ticks()) {
            content.add(sheet.words(x.at(tick), bottom + sheet.letter() * 1.3, "middle", "tick", percent(tick)));
        }
        content.add(sheet.words((left + x.to()) / 2, height - 4, "middle", "tick", given));
        content.add(sheet.words(left + 6, sheet.letter() * 1.4, "start", "tick", seen));
        content.add(Sheet.line(x.at(0), y.at(0), x.at(x.high()), y.at(x.high()), "axis"));
        double half = sheet.letter() * 0.35;
        for (Calibration.Bin bin : curve.bins()) {
            double at = x.at(bin.forecast());
            double top = y.at(bin.consistent().high());
            content.add(Sheet.box(
                    at - half, top, 2 * half, Math.max(1, y.at(bin.consistent().low()) - top), "band nine-tenths"));
            content.add(Sheet.line(
                    at, y.at(bin.interval().low()), at, y.at(bin.interval().high()), "line k0"));
            content.add(Element.of("circle")
                    .set("cx", at)
                    .set("cy", y.at(bin.frequency()))
                    .set("r", sheet.letter() * 0.3)
                    .in("dot k0"));
            content.add(sheet.words(
                    at + half + 3, y.at(bin.frequency()) - 4, "start", "tick", String.valueOf(bin.cases())));
        }
        return sheet.frame(height, title, description, content);
    }

    private static String percent(double share) {
        return Element.tenth(100 * share) + " %";
    }
}
