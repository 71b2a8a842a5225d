package org.equipoise.lab.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.equipoise.lab.statistics.Sum;

/**
 * What warnings are worth when all forecasts from a probability on are taken for a warning: precision, the share of warnings that came
 * true, and recall, the share of events that were warned of. For rare events this tells more than the area under a curve of false alarms.
 *
 * @param points from the highest threshold to the lowest, one for each forecast that differs
 * @param averagePrecision sum of precision times the recall gained, in [0, 1]; the base rate is what a blind ranking earns; NaN without
 *     an event
 * @param baseRate share of forecasts that happened
 */
public record PrecisionRecall(List<Point> points, double averagePrecision, double baseRate) {
    public PrecisionRecall {
        points = List.copyOf(points);
    }

    /**
     * A threshold.
     *
     * @param threshold warn from this probability on
     * @param warnings how many warnings that gives
     * @param precision share of them that came true
     * @param recall share of events warned of
     */
    public record Point(double threshold, int warnings, double precision, double recall) {}

    /** Ranks forecasts. */
    public static PrecisionRecall of(List<Forecast> forecasts) {
        List<Forecast> ranked = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability).reversed())
                .toList();
        int events = 0;
        for (Forecast forecast : ranked) {
            events += forecast.happened() ? 1 : 0;
        }
        if (events == 0) {
            return new PrecisionRecall(List.of(), Double.NaN, ranked.isEmpty() ? Double.NaN : 0);
        }
        List<Point> points = new ArrayList<>();
        Sum average = new Sum();
        int hits = 0;
        double before = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += ranked.get(i).happened() ? 1 : 0;
            double threshold = ranked.get(i).probability();
            if (i + 1 < ranked.size() && ranked.get(i + 1).probability() == threshold) {
                continue;
            }
            double precision = (double) hits / (i + 1);
            double recall = (double) hits / events;
            points.add(new Point(threshold, i + 1, precision, recall));
            average.add(precision * (recall - before));
            before = recall;
        }
        return new PrecisionRecall(points, average.value(), (double) events / ranked.size());
    }
}
