package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.score.Draws;
import org.equipoise.lab.score.Skill;
import org.equipoise.lab.statistics.Sum;

/** Scores the model's dead against the record's, beside all windows before (climatology) and the last one (persistence, one number). */
final class Deaths {

    /** The forecasters in their order. */
    static final List<String> FORECASTERS = List.of("model", "climatology", "persistence");

    /** Windows before the start that climatology needs. */
    private static final int LEAST = 3;

    private static final int MONTHS = 12;
    private static final int REDRAWS = 2000;
    private static final long SEED = 1;

    private Deaths() {}

    /** Card of windows of a length, a multiple of 12 months, that begin in a January and whose years are all on record. */
    static DeathCard card(int months, List<CasePlay.Played> plays, DeathRecord record) {
        int years = months / MONTHS;
        List<DeathCard.Row> rows = new ArrayList<>();
        List<List<Draws>> forecasts = new ArrayList<>();
        for (CasePlay.Played played : plays) {
            double[] model = played.dead().get(months);
            int year = played.start().getYear();
            Optional<Double> observed = record.dead(year, years);
            Optional<Double> last = record.dead(year - years, years);
            double[] before = record.deadBefore(year, years);
            if (model == null || observed.isEmpty() || last.isEmpty() || before.length < LEAST) {
                continue;
            }
            List<Draws> all = List.of(new Draws(model), new Draws(before), new Draws(last.get()));
            double y = observed.get();
            forecasts.add(all);
            rows.add(new DeathCard.Row(
                    year,
                    y,
                    all.get(0).quantile(0.5),
                    all.get(0).quantile(0.05),
                    all.get(0).quantile(0.95),
                    all.get(0).percentile(y),
                    all.stream().map(draws -> draws.fairCrps(y)).toList()));
        }
        List<DeathCard.Rated> rated = new ArrayList<>();
        for (int f = 0; f < FORECASTERS.size(); f++) {
            rated.add(rate(f, months, rows, forecasts));
        }
        return new DeathCard(months, rated, rows);
    }

    private static DeathCard.Rated rate(
            int forecaster, int months, List<DeathCard.Row> rows, List<List<Draws>> forecasts) {
        int n = rows.size();
        Sum crps = new Sum();
        Sum fair = new Sum();
        Sum ignorance = new Sum();
        Sum interval = new Sum();
        double[] own = new double[n];
        double[] other = new double[n];
        int[] first = new int[n];
        for (int i = 0; i < n; i++) {
            Draws draws = forecasts.get(i).get(forecaster);
            double y = rows.get(i).observed();
            own[i] = rows.get(i).fairCrps().get(0);
            other[i] = rows.get(i).fairCrps().get(forecaster);
            first[i] = MONTHS * rows.get(i).firstYear();
            crps.add(draws.crps(y));
            fair.add(other[i]);
            ignorance.add(draws.size() > 1 ? draws.ignorance(y) : Double.NaN);
            interval.add(draws.size() > 1 ? draws.intervalScore(y) : Double.NaN);
        }
        return new DeathCard.Rated(
                FORECASTERS.get(forecaster),
                n,
                crps.value() / n,
                fair.value() / n,
                ignorance.value() / n,
                interval.value() / n,
                forecaster == 0 || n == 0
                        ? Optional.empty()
                        : Optional.of(Skill.ofWindows(own, other, first, months, REDRAWS, SEED)));
    }
}
