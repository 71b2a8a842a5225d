package org.equipoise.lab.score;

import java.util.List;
import java.util.TreeMap;
import org.equipoise.lab.statistics.Sum;

/**
 * Brier score and its parts: score = reliability - resolution + uncertainty + within (Murphy 1973; within: Stephenson, Coelho and
 * Jolliffe 2008).
 *
 * <p>Forecasts are pooled, either where they are equal or in bins; a bin stands for the mean of its forecasts, and {@code within} is what
 * that hides: 0 where only equal forecasts are pooled.
 *
 * @param cases forecasts scored
 * @param events how many of them happened
 * @param score mean Brier score, NaN without a case
 * @param reliability mean squared distance of forecasts from the frequencies that followed them: 0 is perfect
 * @param resolution mean squared distance of these frequencies from the base rate: the more the better
 * @param uncertainty variance of the events, o(1 - o)
 * @param within what differs within bins; may be negative
 */
public record Murphy(
        int cases, int events, double score, double reliability, double resolution, double uncertainty, double within) {

    /** Pools equal forecasts. */
    public static Murphy of(List<Forecast> forecasts) {
        TreeMap<Double, Pool> pools = new TreeMap<>();
        for (Forecast forecast : forecasts) {
            // -0.0 and 0.0 are one forecast
            pools.computeIfAbsent(forecast.probability() + 0.0, key -> new Pool())
                    .add(forecast);
        }
        return of(forecasts, List.copyOf(pools.values()));
    }

    /** Pools forecasts that lie in one bin. */
    public static Murphy of(List<Forecast> forecasts, Bins bins) {
        TreeMap<Integer, Pool> pools = new TreeMap<>();
        for (Forecast forecast : forecasts) {
            pools.computeIfAbsent(bins.of(forecast.probability()), key -> new Pool())
                    .add(forecast);
        }
        return of(forecasts, List.copyOf(pools.values()));
    }

    private static Murphy of(List<Forecast> forecasts, List<Pool> pools) {
        int cases = forecasts.size();
        if (cases == 0) {
            return new Murphy(0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Sum score = new Sum();
        int events = 0;
        for (Forecast forecast : forecasts) {
            score.add(forecast.brier());
            events += forecast.happened() ? 1 : 0;
        }
        double base = (double) events / cases;
        Sum reliability = new Sum();
        Sum resolution = new Sum();
        for (Pool pool : pools) {
            double mean = pool.sum.value() / pool.cases;
            double frequency = (double) pool.events / pool.cases;
            reliability.add(pool.cases * (mean - frequency) * (mean - frequency));
            resolution.add(pool.cases * (frequency - base) * (frequency - base));
        }
        double brier = score.value() / cases;
        double rel = reliability.value() / cases;
        double res = resolution.value() / cases;
        double unc = base * (1 - base);
        return new Murphy(cases, events, brier, rel, res, unc, brier - (rel - res + unc));
    }

    private static final class Pool {
        private final Sum sum = new Sum();
        private int cases;
        private int events;

        void add(Forecast forecast) {
            sum.add(forecast.probability());
            cases++;
            events += forecast.happened() ? 1 : 0;
        }
    }
}
