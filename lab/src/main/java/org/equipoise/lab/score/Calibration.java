package org.equipoise.lab.score;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.statistics.Sum;

/**
 * Whether what is given 10 % happens one time in ten: forecasts in bins, beside the frequency of what followed.
 *
 * <p>Two intervals stand at each bin. The one about the frequency is Wilson's, 90 %. The consistency band holds 90 % of the frequencies
 * that forecasts would see if they were right (Broecker and Smith 2007), here exactly, by the Poisson binomial distribution of the bin's
 * own forecasts. Both take the forecasts of a bin for independent; where windows overlap or pairs repeat, both are too narrow.
 *
 * @param bins those that hold a forecast, lowest first
 */
public record Calibration(List<Bin> bins) {
    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * One bin.
     *
     * @param low lower edge
     * @param high upper edge
     * @param cases forecasts in it
     * @param events how many of them happened
     * @param forecast mean of the forecasts
     * @param frequency share that happened
     * @param interval 90 % interval of the frequency
     * @param consistent frequencies that right forecasts would see, 90 %
     */
    public record Bin(
            double low,
            double high,
            int cases,
            int events,
            double forecast,
            double frequency,
            Interval interval,
            Interval consistent) {

        /** Whether the frequency lies where right forecasts would have it. */
        public boolean isConsistent() {
            return consistent.contains(frequency);
        }
    }

    /** Sorts forecasts into bins. */
    public static Calibration of(List<Forecast> forecasts, Bins edges) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < edges.count(); b++) {
            int bin = b;
            List<Forecast> inside = forecasts.stream()
                    .filter(forecast -> edges.of(forecast.probability()) == bin)
                    .toList();
            if (!inside.isEmpty()) {
                bins.add(bin(edges.edges().get(b), edges.edges().get(b + 1), inside));
            }
        }
        return new Calibration(bins);
    }

    private static Bin bin(double low, double high, List<Forecast> inside) {
        Sum sum = new Sum();
        int events = 0;
        for (Forecast forecast : inside) {
            sum.add(forecast.probability());
            events += forecast.happened() ? 1 : 0;
        }
        int cases = inside.size();
        return new Bin(
                low,
                high,
                cases,
                events,
                sum.value() / cases,
                (double) events / cases,
                Wilson.ninety(events, cases),
                consistent(inside));
    }

    private static Interval consistent(List<Forecast> inside) {
        double[] chance = counts(inside);
        int n = inside.size();
        double below = 0;
        int low = -1;
        int high = n;
        for (int k = 0; k <= n; k++) {
            below += chance[k];
            if (low < 0 && below > 0.05) {
                low = k;
            }
            if (below >= 0.95) {
                high = k;
                break;
            }
        }
        return new Interval(Math.max(0, low) / (double) n, high / (double) n);
    }

    /** Distribution of the number of events if every forecast is right: a convolution, one forecast at a time. */
    private static double[] counts(List<Forecast> inside) {
        double[] chance = new double[inside.size() + 1];
        chance[0] = 1;
        int seen = 0;
        for (Forecast forecast : inside) {
            double p = forecast.probability();
            seen++;
            for (int k = seen; k > 0; k--) {
                chance[k] = chance[k] * (1 - p) + chance[k - 1] * p;
            }
            chance[0] *= 1 - p;
        }
        return chance;
    }
}
