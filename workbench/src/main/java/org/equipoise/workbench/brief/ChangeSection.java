package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Confidence;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Verdict;

/** What would change the judgement. */
final class ChangeSection {

    private final Material material;

    ChangeSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<String> points = new ArrayList<>();
        for (Material.Answer answer : material.answers()) {
            Results results = answer.results();
            Optional<Measure> chief = new Measures(results).chief();
            if (chief.isEmpty()) {
                continue;
            }
            List<String> turning = Confidence.turning(results, chief.get(), answer::condition);
            if (!turning.isEmpty()) {
                points.add("Evidence that decides between the rival readings of "
                        + Listing.and(results.plan().hypotheses()) + ": they turn the comparison over for "
                        + Listing.and(turning) + ".");
            }
            long leaning = results.comparisons().stream()
                    .filter(c -> c.measure().equals(chief.get().id()) && Verdict.of(c.difference()) == Verdict.LEANS)
                    .count();
            if (leaning > 0) {
                points.add("For “" + answer.question() + "”: knowing the uncertain numbers better, since for "
                        + Listing.count(leaning, "option", "options")
                        + " they decide whether the option is better or worse than the baseline.");
            }
            more(answer, chief.get()).ifPresent(points::add);
        }
        long weak = material.facts(true);
        if (weak > 0) {
            points.add("Sources that settle the " + Listing.count(weak, "fact", "facts")
                    + " that are disputed, recalled, estimated or sourced only in part.");
        }
        int scored = material.foretold().model().cases();
        points.add(
                scored == 0
                        ? "A score of the model against what happened in this case, which has not been made yet."
                        : "More cases on which the model can be scored than "
                                + Listing.count(scored, "prediction", "predictions") + ".");
        points.add(
                "Which single parameters decide, and in which regions of the unknown an option fails, has not been analysed yet.");
        return List.of(Prose.list(points));
    }

    private static Optional<String> more(Material.Answer answer, Measure chief) {
        Results results = answer.results();
        List<Comparison> open = results.comparisons().stream()
                .filter(c -> c.measure().equals(chief.id()) && Verdict.of(c.difference()) == Verdict.CANNOT_TELL)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        long futures = 0;
        for (Comparison comparison : open) {
            futures = Math.max(futures, comparison.adequacy().moreFutures());
        }
        return Optional.of("For “" + answer.question() + "”: more runs, since "
                + Listing.and(open.stream()
                        .map(c -> results.arm(c.arm()))
                        .map(Arm::label)
                        .distinct()
                        .map(label -> "“" + label + "”")
                        .toList())
                + " cannot be told apart from the baseline; " + Figures.whole(futures)
                + " further futures would halve the error.");
    }
}
