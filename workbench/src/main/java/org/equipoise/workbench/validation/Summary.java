package org.equipoise.workbench.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.equipoise.lab.evidence.Explained;
import org.equipoise.lab.hindcast.Miss;
import org.equipoise.lab.moments.Moment;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.validation.CalibrationFinding;
import org.equipoise.lab.validation.CaseFinding;
import org.equipoise.lab.validation.CentralFinding;
import org.equipoise.lab.validation.EvidenceFinding;
import org.equipoise.lab.validation.EvidenceFinding.Status;
import org.equipoise.lab.validation.RivalsFinding;
import org.equipoise.lab.validation.Score;
import org.equipoise.lab.validation.Validation;
import org.equipoise.lab.validation.Verdict;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Skills;

/** What to make of a validation, in sentences that the numbers choose; a part that is missing is said to be missing. */
final class Summary {

    private static final double TWO_ERRORS = 2;
    private static final int NAMED = 2;
    private static final double REJECTED = 0.05;
    /** Letters of a miss. */
    private static final int LETTERS = 60;

    private final Validation validation;

    Summary(Validation validation) {
        this.validation = validation;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        validation
                .evidence()
                .what()
                .ifPresentOrElse(found -> sentences.add(evidence(found)), () -> missing.add("printed figures"));
        validation
                .moments()
                .what()
                .ifPresentOrElse(
                        found -> sentences.add(moments(found)), () -> missing.add("the prior predictive check"));
        validation
                .calibration()
                .what()
                .ifPresentOrElse(found -> sentences.add(calibration(found)), () -> missing.add("calibration"));
        validation
                .rivals()
                .what()
                .ifPresentOrElse(found -> sentences.add(rivals(found)), () -> missing.add("hindcasts of rivals"));
        validation
                .cases()
                .what()
                .ifPresentOrElse(found -> sentences.add(cases(found)), () -> missing.add("hindcasts of scenarios"));
        misses(sentences);
        validation.central().what().ifPresentOrElse(found -> {}, () -> missing.add("the central question"));
        if (!missing.isEmpty()) {
            sentences.add("**Not validated here:** " + Listing.and(missing) + "; each part below says how to add it.");
        }
        sentences.add("**Differences between policies have no test in history.**");
        return sentences;
    }

    static String evidence(EvidenceFinding found) {
        int all = found.figures().size() - found.count(Status.UNKNOWN);
        int same = found.count(Status.SAME);
        int again = found.count(Status.FOUND);
        List<EvidenceFinding.Figure> differing = found.differing();
        return "**What reproduces:** of " + Listing.count(all, "printed figure", "printed figures")
                + " that the data can tell, " + Figures.whole(same + again) + " come out in the digits printed ("
                + Figures.whole(same) + " by the definitions used here, " + Figures.whole(again)
                + " by those found to be the printed ones), " + Figures.whole(found.count(Status.NEAR))
                + " come near and "
                + Figures.whole(found.count(Status.DIFFERENT)) + " differ"
                + (differing.isEmpty()
                        ? "."
                        : "; of these " + Listing.count(differing.size(), "difference", "differences") + " "
                                + Figures.whole(found.differing(Explained.YES).size()) + " explained in full, "
                                + Figures.whole(
                                        found.differing(Explained.PARTLY).size()) + " in part, "
                                + Figures.whole(found.differing(Explained.NO).size()) + " not.");
    }

    static String moments(Moments found) {
        List<Moment> known =
                found.list().stream().filter(moment -> moment.z().isPresent()).toList();
        List<Moment> off = known.stream()
                .filter(moment -> Math.abs(moment.z().orElse(0.0)) > TWO_ERRORS)
                .sorted(Comparator.comparingDouble(
                        (Moment moment) -> -Math.abs(moment.z().orElse(0.0))))
                .toList();
        return "**At its priors** the model lies within two standard errors of "
                + Figures.whole(known.size() - off.size()) + " of "
                + Listing.count(known.size(), "rate or moment", "rates and moments")
                + " of the data"
                + (off.isEmpty()
                        ? "."
                        : "; furthest off: "
                                + Listing.and(off.stream()
                                        .limit(NAMED)
                                        .map(moment -> Listing.small(moment.label()) + " ("
                                                + ModelTables.number(moment.model()) + " against "
                                                + ModelTables.number(moment.data()) + ")")
                                        .toList())
                                + ".");
    }

    static String calibration(CalibrationFinding found) {
        List<CalibrationFinding.Statistic> out = found.outOfReach();
        return "**Calibrated** on " + Listing.count(found.pairs(), "pair", "pairs") + " of rivals"
                + (found.quick() ? " (a quick look)" : "") + ", the model "
                + fit(found)
                + (out.isEmpty()
                        ? ""
                        : " and does not reach " + Figures.whole(out.size())
                                + " more with the middle 99 % of panels from its priors ("
                                + Listing.and(out.stream()
                                        .limit(NAMED)
                                        .map(one -> Listing.small(one.label()))
                                        .toList())
                                + (out.size() > NAMED ? " among them" : "") + ")")
                + "; 90 % intervals of the first step of its sampler hold simulated truths as often as they should for "
                + Figures.whole(found.covered()) + " of "
                + Listing.count(found.parameters().size(), "parameter", "parameters")
                + ", and on pairs held out it does "
                + (found.logScore() > found.logScoreOfPrior() ? "better" : "worse") + " than the priors (log score "
                + Figures.decimal(found.logScore(), 3) + " against "
                + Figures.decimal(found.logScoreOfPrior(), 3) + ").";
    }

    /** Whether the calibrated model can be told from the panel by the statistics within its reach. */
    private static String fit(CalibrationFinding found) {
        String p = ModelTables.p(found.p()) + (found.sharp() ? "" : ", roughly");
        String ignorant = ModelTables.p(found.ignorant());
        if (found.p() >= REJECTED) {
            return "cannot be told from the panel by the statistics within its reach (p " + p + ")";
        }
        return found.ignorant() >= REJECTED
                ? "misses the panel with its other parameters at their means (p " + p
                        + "), not where they may be anything that their priors allow (p " + ignorant + ")"
                : "misses the panel even where its other parameters may be anything that their priors allow (p "
                        + ignorant + ")";
    }

    static String rivals(RivalsFinding found) {
        int kinds = Math.min(found.scores().size(), found.priors().size());
        int better = 0;
        for (int kind = 0; kind < kinds; kind++) {
            better +=
                    found.scores().get(kind).brier() < found.priors().get(kind).brier() ? 1 : 0;
        }
        return "**Rivals:** in " + Listing.count(found.rows(), "one-year hindcast", "one-year hindcasts")
                + " of rivals left out of the fit, its chances "
                + Skills.sentence(found.scores().stream().map(Score::verdict).toList())
                + " (Brier skill and 90 % interval); weighing its draws by the other pairs’ rates gives a lower Brier score than its priors (no interval) for "
                + Figures.whole(better) + " of "
                + Listing.count(kinds, "kind of event", "kinds of events") + ".";
    }

    static String cases(List<CaseFinding> found) {
        List<String> parts = new ArrayList<>();
        for (CaseFinding one : found) {
            int shortest = one.scores().stream()
                    .mapToInt(score -> score.verdict().months())
                    .min()
                    .orElse(0);
            List<Verdict> verdicts = one.scores().stream()
                    .map(Score::verdict)
                    .filter(verdict -> verdict.months() == shortest)
                    .toList();
            parts.add("in " + Listing.count(one.starts(), "start", "starts") + " of `" + one.scenario() + "` ("
                    + one.rivalry() + ") chances within " + shortest + " months "
                    + (verdicts.isEmpty() ? "were not asked" : Skills.sentence(verdicts)));
        }
        return "**Cases:** "
                + String.join(". ", parts.stream().map(Listing::capital).toList()) + ".";
    }

    private void misses(List<String> sentences) {
        List<String> named = new ArrayList<>();
        validation.rivals().what().ifPresent(found -> found.unseen().stream()
                .filter(miss -> miss.asked().equals("war"))
                .limit(NAMED)
                .forEach(miss -> named.add(words(miss))));
        validation.cases().what().orElse(List.of()).stream()
                .flatMap(found -> found.misses().stream().filter(Miss::came).limit(NAMED))
                .forEach(miss -> named.add(words(miss)));
        if (!named.isEmpty()) {
            sentences.add("**Largest misses:** " + Listing.and(named) + ".");
        }
    }

    private static String words(Miss miss) {
        String name = miss.name().length() <= LETTERS
                ? miss.name()
                : miss.name().substring(0, LETTERS - 1).stripTrailing() + "…";
        return name + " (" + miss.when() + ", given " + Figures.percent(miss.probability()) + ")";
    }

    static String central(CentralFinding found) {
        List<String> parts = new ArrayList<>();
        for (CentralFinding.Contrast contrast : found.contrasts()) {
            if (contrast.main() && contrast.outcome().equals("force")) {
                parts.add(Listing.small(contrast.label()) + ": "
                        + (Double.isNaN(contrast.odds())
                                ? "not estimated"
                                : "odds ratio " + Figures.decimal(contrast.odds(), 2) + " ["
                                        + Figures.decimal(contrast.low(), 2) + ", "
                                        + Figures.decimal(contrast.high(), 2) + "], " + words(contrast)));
            }
        }
        return "Does arming both, a common supplier or balance go with less use of force between rivals? "
                + Listing.capital(String.join("; ", parts)) + ". All of it is association: nobody was armed by lot.";
    }

    private static String words(CentralFinding.Contrast contrast) {
        return switch (contrast.answer()) {
            case LESS -> "less (" + contrast.stability() + ")";
            case MORE -> "more (" + contrast.stability() + ")";
            case LESS_FRAGILE -> "less by the main estimate, fragile (" + contrast.stability() + ")";
            case MORE_FRAGILE -> "more by the main estimate, fragile (" + contrast.stability() + ")";
            case CANNOT_TELL -> "which way cannot be told";
            case NOT_ESTIMATED -> "too few cases";
        };
    }
}
