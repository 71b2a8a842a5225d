package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.equipoise.lab.score.Bins;
import org.equipoise.lab.score.Calibration;
import org.equipoise.lab.score.Forecast;
import org.equipoise.lab.score.LogScore;
import org.equipoise.lab.score.Murphy;
import org.equipoise.lab.score.PrecisionRecall;
import org.equipoise.lab.score.Skill;

/**
 * How forecasters did on the same cases, the model first.
 *
 * @param what what was forecast, in words
 * @param cases how many the model was asked
 * @param events how many of them happened
 * @param blocks groups of pairs that they lie in, or lengths of a window that fit into their time, which is all that may count as independent
 * @param rated the forecasters in their order
 * @param calibration of the model
 * @param ranking of the model
 */
public record Scorecard(
        String what,
        int cases,
        int events,
        int blocks,
        List<Rated> rated,
        Calibration calibration,
        PrecisionRecall ranking) {
    public Scorecard {
        rated = List.copyOf(rated);
    }

    private static final int REDRAWS = 2000;
    private static final long SEED = 1;

    /**
     * One forecaster.
     *
     * @param forecaster its name
     * @param cases cases on which it spoke
     * @param brier Brier score and parts, forecasts pooled in {@link Bins#RARE}
     * @param log mean log score
     * @param averagePrecision of its ranking
     * @param brierSkill skill of the model against it, by Brier score, on the cases where both spoke; empty for the model itself
     * @param logSkill the same by log score
     */
    public record Rated(
            String forecaster,
            int cases,
            Murphy brier,
            LogScore log,
            double averagePrecision,
            Optional<Skill> brierSkill,
            Optional<Skill> logSkill) {}

    /** Scores cases, those of one block being alike; none without the model's probability is counted. */
    public static Scorecard of(String what, List<String> forecasters, List<Case> all) {
        return of(what, forecasters, all, OptionalInt.empty());
    }

    /**
     * Scores windows of time that overlap; the block of a case is the first month of its window, counted from any month.
     *
     * @param months length of the windows
     */
    public static Scorecard ofWindows(String what, List<String> forecasters, List<Case> all, int months) {
        return of(what, forecasters, all, OptionalInt.of(months));
    }

    private static Scorecard of(String what, List<String> forecasters, List<Case> all, OptionalInt months) {
        List<Case> cases =
                all.stream().filter(one -> !Double.isNaN(one.model())).toList();
        List<Rated> rated = new ArrayList<>();
        for (int f = 0; f < forecasters.size(); f++) {
            int forecaster = f;
            List<Case> spoken = cases.stream()
                    .filter(one -> !Double.isNaN(one.given().get(forecaster)))
                    .toList();
            List<Forecast> forecasts = forecasts(spoken, f);
            rated.add(new Rated(
                    forecasters.get(f),
                    spoken.size(),
                    Murphy.of(forecasts, Bins.RARE),
                    LogScore.of(forecasts),
                    PrecisionRecall.of(forecasts).averagePrecision(),
                    f == 0 || spoken.isEmpty() ? Optional.empty() : Optional.of(skill(spoken, f, months, false)),
                    f == 0 || spoken.isEmpty() ? Optional.empty() : Optional.of(skill(spoken, f, months, true))));
        }
        List<Forecast> model = forecasts(cases, 0);
        return new Scorecard(
                what,
                cases.size(),
                (int) cases.stream().filter(Case::happened).count(),
                blocks(cases, months),
                rated,
                Calibration.of(model, Bins.RARE),
                PrecisionRecall.of(model));
    }

    private static List<Forecast> forecasts(List<Case> cases, int forecaster) {
        return cases.stream()
                .map(one -> new Forecast(one.given().get(forecaster), one.happened()))
                .toList();
    }

    private static int blocks(List<Case> cases, OptionalInt months) {
        IntSummaryStatistics blocks = cases.stream().mapToInt(Case::block).summaryStatistics();
        return months.isEmpty() || cases.isEmpty()
                ? (int) cases.stream().mapToInt(Case::block).distinct().count()
                : (blocks.getMax() - blocks.getMin()) / months.getAsInt() + 1;
    }

    private static Skill skill(List<Case> cases, int benchmark, OptionalInt months, boolean log) {
        double[] own = new double[cases.size()];
        double[] other = new double[cases.size()];
        int[] block = new int[cases.size()];
        for (int i = 0; i < own.length; i++) {
            Case one = cases.get(i);
            own[i] = loss(one, 0, log);
            other[i] = loss(one, benchmark, log);
            block[i] = one.block();
        }
        return months.isPresent()
                ? Skill.ofWindows(own, other, block, months.getAsInt(), REDRAWS, SEED)
                : Skill.of(own, other, block, REDRAWS, SEED);
    }

    private static double loss(Case one, int forecaster, boolean log) {
        Forecast forecast = new Forecast(one.given().get(forecaster), one.happened());
        return log ? LogScore.of(forecast) : forecast.brier();
    }
}
