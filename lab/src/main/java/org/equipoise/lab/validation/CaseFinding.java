package org.equipoise.lab.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.lab.hindcast.CaseReport;
import org.equipoise.lab.hindcast.DeathCard;
import org.equipoise.lab.hindcast.Miss;
import org.equipoise.lab.score.Skill;

/**
 * Hindcasts of a scenario's rivalry from many past months.
 *
 * @param scenario name of the scenario
 * @param sha256 hash of its folder when it was played
 * @param title its title
 * @param rivalry the rivalry
 * @param first first start
 * @param until last month of the record that windows reach
 * @param starts start months that were played
 * @param left start months that were not, and why
 * @param futures draws of what is not known, for each start
 * @param replicates draws of luck in each
 * @param scores under the scenario's priors, kind by kind and horizon by horizon
 * @param library under the library's priors, in the same order
 * @param deaths of the number of dead, under the scenario's priors
 * @param misses the greatest surprises, each event once
 * @param logit what the logit was fitted on
 */
public record CaseFinding(
        String scenario,
        String sha256,
        String title,
        String rivalry,
        String first,
        String until,
        int starts,
        Map<String, Integer> left,
        int futures,
        int replicates,
        List<Score> scores,
        List<Score> library,
        List<Dead> deaths,
        List<Miss> misses,
        String logit) {

    private static final int LISTED = 10;

    public CaseFinding {
        scores = List.copyOf(scores);
        library = List.copyOf(library);
        deaths = List.copyOf(deaths);
        misses = List.copyOf(misses);
    }

    /**
     * The number of dead in windows of whole years.
     *
     * @param months length of the windows
     * @param windows windows
     * @param inside windows in which the record lies within the model's 90 % interval
     * @param crps mean CRPS of the model, persons
     * @param climatology mean CRPS of all windows before, persons
     * @param skill of the model against it
     * @param low 5 % quantile
     * @param high 95 % quantile
     */
    public record Dead(
            int months,
            int windows,
            int inside,
            double crps,
            double climatology,
            double skill,
            double low,
            double high) {

        static Dead of(DeathCard card) {
            DeathCard.Rated model = card.rated().get(0);
            DeathCard.Rated base = card.rated().get(1);
            return new Dead(
                    card.months(),
                    model.windows(),
                    (int) card.rows().stream()
                            .filter(row -> row.observed() >= row.low() && row.observed() <= row.high())
                            .count(),
                    model.crps(),
                    base.crps(),
                    base.skill().map(Skill::skill).orElse(Double.NaN),
                    base.skill().map(one -> one.skillInterval().low()).orElse(Double.NaN),
                    base.skill().map(one -> one.skillInterval().high()).orElse(Double.NaN));
        }
    }

    static CaseFinding of(String title, String sha256, CaseReport report) {
        CaseReport.Variant own = report.variants().get(0);
        return new CaseFinding(
                report.scenario(),
                sha256,
                title,
                report.rivalry(),
                report.first().toString(),
                report.until().toString(),
                report.starts(),
                left(report.left()),
                report.futures(),
                report.replicates(),
                scores(own),
                scores(report.variants().get(1)),
                own.deaths().stream().map(Dead::of).toList(),
                misses(own.misses()),
                report.logit());
    }

    /** Reasons that differ only in their month are one. */
    private static Map<String, Integer> left(Map<String, Integer> all) {
        Map<String, Integer> left = new TreeMap<>();
        all.forEach(
                (why, starts) -> left.merge(why.replaceAll(" (in|for|at) \\d{4}-\\d{2}", ""), starts, Integer::sum));
        return left;
    }

    private static List<Score> scores(CaseReport.Variant variant) {
        return variant.cards().stream()
                .map(card -> Score.of(card.kind(), card.horizon(), card.distinct(), card.scores()))
                .toList();
    }

    private static List<Miss> misses(List<Miss> all) {
        List<Miss> misses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Miss miss : all) {
            if (misses.size() < LISTED && seen.add(miss.asked() + miss.when())) {
                misses.add(miss);
            }
        }
        return misses;
    }
}
