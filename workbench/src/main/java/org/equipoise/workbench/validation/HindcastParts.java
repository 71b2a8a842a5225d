package org.equipoise.workbench.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.lab.hindcast.Miss;
import org.equipoise.lab.validation.CaseFinding;
import org.equipoise.lab.validation.RivalsFinding;
import org.equipoise.lab.validation.Score;
import org.equipoise.lab.validation.Verdict;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Skills;

/** Hindcasts on the page. */
final class HindcastParts {

    private static final int DIGITS = 4;

    private HindcastParts() {}

    static void rivals(Markdown page, RivalsFinding found) {
        page.paragraph(
                Listing.count(found.rows(), "year", "years") + " of " + Listing.count(found.pairs(), "pair", "pairs")
                        + " of rivals, " + found.from() + "–" + found.to()
                        + ", one year ahead with what is known on its first day. Pairs are left "
                        + "out in " + Listing.count(found.folds(), "fold", "folds")
                        + "; draws of the priors are weighed by how well they give the "
                        + "other pairs’ yearly rates, and each fold rests on at least "
                        + Figures.whole(found.effective())
                        + " draws. How often disputes open is estimated on the training pairs; the other priors had all pairs in view. Skill is Brier skill, 0 as good as the benchmark, below 0 worse; intervals hold 90 % and redraw whole pairs, those of one dispute together.");
        List<List<String>> rows = new ArrayList<>();
        rows(rows, "", found.scores());
        rows(rows, ", priors alone", found.priors());
        rows(rows, ", minor powers", found.minor());
        page.table(header("Kind, model", "years", found.scores()), rows);
        misses(page, "Events that the model gave least", found.unseen());
        misses(page, "Quiet years that it gave most", found.falseAlarms());
    }

    static void cases(Markdown page, List<CaseFinding> cases) {
        cases.forEach(found -> ofCase(page, found));
    }

    private static void ofCase(Markdown page, CaseFinding found) {
        page.heading(3, found.title() + " (" + found.rivalry() + ")");
        StringBuilder words = new StringBuilder(Listing.count(found.starts(), "start", "starts") + " from "
                + found.first() + ", record to " + found.until() + ", what was known at each start. ");
        for (Map.Entry<String, Integer> left : found.left().entrySet()) {
            words.append(Listing.count(left.getValue(), "start", "starts"))
                    .append(" left out: ")
                    .append(left.getKey())
                    .append(". ");
        }
        page.paragraph(words
                + "Intervals redraw stretches of two windows. The priors had the rates of all rivals 1946–2010 in view. Benchmarks: climatology, "
                + "the rate so far on a prior at the rate of rivals before; persistence, how often it came after a window like the last; "
                + found.logit() + ".");
        List<List<String>> rows = new ArrayList<>();
        rows(rows, "", found.scores());
        page.table(header("Kind", "windows", found.scores()), rows);
        library(page, found);
        page.table(
                List.of("Dead", "windows", "record within 90 %", "CRPS, model", "CRPS, climatology", "skill"),
                found.deaths().stream()
                        .map(dead -> List.of(
                                "in " + dead.months() + " months",
                                Figures.whole(dead.windows()),
                                Figures.whole(dead.inside()),
                                Figures.amount(dead.crps()),
                                Figures.amount(dead.climatology()),
                                Skills.skill(dead.skill(), dead.low(), dead.high())))
                        .toList());
        misses(page, "Greatest surprises", found.misses());
    }

    /** How much the scenario's own priors matter. */
    private static void library(Markdown page, CaseFinding found) {
        int better = 0;
        int all = Math.min(found.scores().size(), found.library().size());
        for (int i = 0; i < all; i++) {
            better += found.scores().get(i).brier() < found.library().get(i).brier() ? 1 : 0;
        }
        if (all > 0) {
            page.paragraph(
                    "The scenario’s own priors, written by people who knew the end, have a lower Brier score than the library’s (no interval) in "
                            + Figures.whole(better) + " of " + Listing.count(all, "row", "rows") + ".");
        }
    }

    private static List<String> header(String first, String cases, List<Score> scores) {
        List<String> header =
                new ArrayList<>(List.of(first, cases, "came", "different", "blocks", "mean chance", "share", "Brier"));
        scores.stream().findFirst().ifPresent(score -> score.against()
                .forEach(one -> header.add("skill on " + one.benchmark())));
        return header;
    }

    private static void rows(List<List<String>> rows, String which, List<Score> scores) {
        for (Score score : scores) {
            Verdict verdict = score.verdict();
            List<String> row = new ArrayList<>(List.of(
                    Skills.noun(verdict.kind()) + ", " + verdict.months() + " months" + which,
                    Figures.whole(verdict.cases()),
                    Figures.whole(verdict.events()),
                    Figures.whole(verdict.distinct()),
                    Figures.whole(verdict.blocks()),
                    Figures.percent(verdict.chance()),
                    Figures.percent(verdict.rate()),
                    Figures.decimal(score.brier(), DIGITS)));
            score.against().forEach(one -> row.add(Skills.skill(one.skill(), one.low(), one.high())));
            rows.add(row);
        }
    }

    private static void misses(Markdown page, String title, List<Miss> misses) {
        page.table(
                List.of(title, "asked", "months", "chance given", "climatology", "surprise, bits"),
                misses.stream()
                        .map(miss -> List.of(
                                miss.when() + " " + miss.name(),
                                Skills.noun(miss.asked().replaceFirst("\\..*", "")),
                                String.valueOf(miss.horizon()),
                                Figures.percent(miss.probability()),
                                Figures.percent(miss.benchmark()),
                                Figures.decimal(miss.surprise(), 1)))
                        .toList());
    }
}
