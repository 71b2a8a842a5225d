package org.equipoise.lab.score;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.lab.statistics.Sum;

/**
 * Mean of -ln of the probability given to what came about (Good 1952): 0 is perfect, ln 2 what even odds earn.
 *
 * <p>A probability of 0 or 1 that is wrong would score infinity for ever. The rule here: every probability is first moved into
 * [{@link #FLOOR}, 1 - {@link #FLOOR}], so that "never" is read as one in a thousand. The score stays proper for forecasters who say
 * nothing beyond these bounds.
 *
 * @param cases forecasts scored
 * @param score mean, in nats; NaN without a case
 * @param moved how many forecasts lay beyond the bounds
 */
public record LogScore(int cases, double score, int moved) {

    /** Least probability that is scored as it is given. */
    public static final double FLOOR = 0.001;

    /** Score of one forecast, in [0, ln 1000]. */
    public static double of(Forecast forecast) {
        double p = Math.min(1 - FLOOR, Math.max(FLOOR, forecast.probability()));
        return -Elementary.log(forecast.happened() ? p : 1 - p);
    }

    /** Mean score. */
    public static LogScore of(List<Forecast> forecasts) {
        Sum sum = new Sum();
        int moved = 0;
        for (Forecast forecast : forecasts) {
            sum.add(of(forecast));
            moved += forecast.probability() < FLOOR || forecast.probability() > 1 - FLOOR ? 1 : 0;
        }
        return new LogScore(forecasts.size(), forecasts.isEmpty() ? Double.NaN : sum.value() / forecasts.size(), moved);
    }
}
