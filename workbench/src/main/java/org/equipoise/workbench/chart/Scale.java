package org.equipoise.workbench.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to places on a sheet, with round numbers for its ticks.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above {@code low}
 * @param from place of {@code low}
 * @param to place of {@code high}
 * @param step distance of ticks
 */
public record Scale(double low, double high, double from, double to, double step) {

    /** A scale whose ends are the values given. */
    public static Scale exact(double low, double high, double from, double to, int ticks) {
        double top = high > low ? high : low + 1;
        return new Scale(low, top, from, to, roundStep((top - low) / Math.max(1, ticks)));
    }

    /** A scale that reaches out to round numbers. */
    public static Scale round(double low, double high, double from, double to, int ticks) {
        Scale raw = exact(low, high, from, to, ticks);
        double step = raw.step();
        return new Scale(
                Math.floor(low / step + 1e-9) * step, Math.ceil(raw.high() / step - 1e-9) * step, from, to, step);
    }

    /** Place of a value. */
    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** Place of a value, held within the scale. */
    public double within(double value) {
        return at(Math.min(high, Math.max(low, value)));
    }

    /** Round values between the ends. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    private static double roundStep(double wish) {
        double power = Math.pow(10, Math.floor(Math.log10(wish)));
        double lead = wish / power;
        return (lead <= 1.0000001 ? 1 : lead <= 2.0000001 ? 2 : lead <= 5.0000001 ? 5 : 10) * power;
    }
}
