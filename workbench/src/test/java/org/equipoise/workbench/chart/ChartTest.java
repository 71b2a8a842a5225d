package org.equipoise.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.lab.score.Bins;
import org.equipoise.lab.score.Calibration;
import org.equipoise.lab.score.Forecast;
import org.equipoise.workbench.markup.Element;
import org.junit.jupiter.api.Test;

/** Charts are drawn where their numbers say. */
class ChartTest {

    @Test
    void labelsThatLieOnOneAnotherAreMovedApartInOrder() {
        double[] places = Dodge.apart(new double[] {50, 51, 49, 90}, 10, 0, 100);
        assertThat(places[1] - places[0]).isGreaterThanOrEqualTo(10 - 1e-9);
        assertThat(places[0] - places[2]).isGreaterThanOrEqualTo(10 - 1e-9);
        assertThat(places[3]).isEqualTo(90);
        assertThat(places[0]).isEqualTo(50);
    }

    @Test
    void labelsThatDoNotTouchStay() {
        assertThat(Dodge.apart(new double[] {10, 80, 40}, 10, 0, 100)).containsExactly(10, 80, 40);
    }

    @Test
    void labelsStayOnTheSheet() {
        double[] places = Dodge.apart(new double[] {99, 100, 100}, 10, 0, 100);
        for (double place : places) {
            assertThat(place).isBetween(0.0, 100.0);
        }
    }

    @Test
    void scalesEndOnRoundNumbers() {
        Scale scale = Scale.round(0, 0.31, 300, 0, 4);
        assertThat(scale.high()).isBetween(0.31, 0.4000001);
        assertThat(scale.at(0)).isEqualTo(300);
        assertThat(scale.ticks()).hasSizeBetween(3, 6).startsWith(0.0);
    }

    @Test
    void aDotIsHollowWhereItsIntervalHoldsZero() {
        Differences chart = new Differences(
                "t",
                "d",
                List.of(
                        new Differences.Row("sure", -2, -3, -1, true, ""),
                        new Differences.Row("open", 1, -1, 3, false, "")),
                "less",
                "more",
                value -> String.valueOf(Math.round(value)));
        String svg = chart.draw(Sheet.WIDE).toString();
        assertThat(svg).contains("dot clear", "dot open").doesNotContain("NaN", "Infinity");
    }

    @Test
    void aChartOfZerosIsDrawn() {
        Lines chart = new Lines(
                "t",
                "d",
                List.of(new Lines.Line("none", new double[] {0, 0, 0})),
                Optional.empty(),
                month -> "",
                value -> value + "");
        assertThat(chart.draw(Sheet.NARROW).toString()).doesNotContain("NaN", "Infinity", "nine-tenths");
    }

    @Test
    void linesBelowZeroAndTheirBandStayOnTheSheet() {
        Lines chart = new Lines(
                "t",
                "d",
                List.of(new Lines.Line("worth", new double[] {-0.4, 0.1, -0.2})),
                Optional.of(new Lines.Band(new double[] {-0.9, -0.2, -0.6}, new double[] {0, 0.3, Double.NaN})),
                month -> "",
                value -> value + "");
        Element drawn = chart.draw(Sheet.HALF);
        double height = Double.parseDouble(
                drawn.attributes().getOrDefault("viewBox", "").split(" ")[3]);
        Matcher place = Pattern.compile("[ML]([0-9.-]+) ([0-9.-]+)").matcher(drawn.toString());
        int points = 0;
        while (place.find()) {
            points++;
            assertThat(Double.parseDouble(place.group(1))).isBetween(0.0, Sheet.HALF.width());
            assertThat(Double.parseDouble(place.group(2))).isBetween(0.0, height);
        }
        assertThat(points).isGreaterThan(8);
        assertThat(drawn.toString()).contains("band nine-tenths").doesNotContain("NaN");
    }

    /** Two bins: the one that is right lies on the slanted line, that which came twice as often above it. */
    @Test
    void whatCameAsOftenAsWasSaidLiesOnTheSlantedLine() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            forecasts.add(new Forecast(.1, i % 10 == 0));
            forecasts.add(new Forecast(.3, i % 10 < 6));
        }
        Element svg = new Reliability("t", "d", Calibration.of(forecasts, Bins.RARE), "given", "seen").draw(Sheet.WIDE);
        Element slanted = svg.children().stream()
                .map(Element.class::cast)
                .filter(one -> one.name().equals("line") && !number(one, "x1").equals(number(one, "x2")))
                .filter(one -> !number(one, "y1").equals(number(one, "y2")))
                .findFirst()
                .orElseThrow();
        double rise = (number(slanted, "y2") - number(slanted, "y1")) / (number(slanted, "x2") - number(slanted, "x1"));
        List<Double> above = svg.children().stream()
                .map(Element.class::cast)
                .filter(one -> one.name().equals("circle"))
                .map(dot ->
                        number(slanted, "y1") + rise * (number(dot, "cx") - number(slanted, "x1")) - number(dot, "cy"))
                .toList();
        assertThat(above).hasSize(2);
        assertThat(above.get(0)).isBetween(-1.0, 1.0);
        assertThat(above.get(1)).isGreaterThan(20);
    }

    private static Double number(Element element, String attribute) {
        return Double.valueOf(element.attributes().getOrDefault(attribute, "NaN"));
    }
}
