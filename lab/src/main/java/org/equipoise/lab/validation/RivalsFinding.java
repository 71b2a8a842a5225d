package org.equipoise.lab.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.equipoise.lab.hindcast.Miss;
import org.equipoise.lab.hindcast.RivalReport;

/**
 * Hindcasts of the world's rivals, one year ahead, each pair left out of the fit with its fold.
 *
 * @param pairs pairs
 * @param rows years of pairs
 * @param from first year
 * @param to last year
 * @param folds folds
 * @param futures draws of the parameters
 * @param replicates further draws of luck in those that are kept
 * @param effective least number of draws that a fold rests on
 * @param scores of the conditioned model, kind by kind
 * @param priors of the model at its priors
 * @param minor of the conditioned model on pairs of minor powers
 * @param unseen events that it gave least, the greatest surprises first
 * @param falseAlarms quiet years that it gave most
 */
public record RivalsFinding(
        int pairs,
        int rows,
        int from,
        int to,
        int folds,
        int futures,
        int replicates,
        double effective,
        List<Score> scores,
        List<Score> priors,
        List<Score> minor,
        List<Miss> unseen,
        List<Miss> falseAlarms) {

    private static final int YEAR = 12;
    /** Misses that are kept of each kind. */
    private static final int LISTED = 4;

    public RivalsFinding {
        scores = List.copyOf(scores);
        priors = List.copyOf(priors);
        minor = List.copyOf(minor);
        unseen = List.copyOf(unseen);
        falseAlarms = List.copyOf(falseAlarms);
    }

    static RivalsFinding of(RivalReport report) {
        String model = report.forecasters().get(0);
        return new RivalsFinding(
                report.pairs(),
                report.rows(),
                report.from(),
                report.to(),
                report.folds(),
                report.futures(),
                report.replicates(),
                report.effective().stream()
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElse(Double.NaN),
                scores(
                        report,
                        card -> card.sample().equals("all") && card.model().equals(model)),
                scores(
                        report,
                        card -> card.sample().equals("all") && !card.model().equals(model)),
                scores(
                        report,
                        card -> card.sample().equals("minor") && card.model().equals(model)),
                misses(report, true),
                misses(report, false));
    }

    private static List<Score> scores(RivalReport report, Predicate<RivalReport.Card> wanted) {
        return report.cards().stream()
                .filter(wanted)
                .map(card -> Score.of(card.rung(), YEAR, card.scores().events(), card.scores()))
                .toList();
    }

    /** The first of each kind, the gravest kind first. */
    private static List<Miss> misses(RivalReport report, boolean came) {
        List<Miss> misses = new ArrayList<>();
        for (String kind : List.of("war", "fatal", "force")) {
            report.misses().stream()
                    .filter(miss -> miss.came() == came && miss.asked().equals(kind))
                    .limit(LISTED)
                    .forEach(misses::add);
        }
        return misses;
    }
}
