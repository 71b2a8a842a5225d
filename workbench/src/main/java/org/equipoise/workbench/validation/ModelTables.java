package org.equipoise.workbench.validation;

import java.util.List;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.validation.CalibrationFinding;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** What the model makes of itself, before and after it has seen data. */
final class ModelTables {

    private static final double SMALL = 0.001;

    private ModelTables() {}

    static void moments(Markdown page, Moments found) {
        page.paragraph("The scenario `generic-rivalry` at its priors, before anything is fitted: "
                + Listing.count(found.runs(), "run", "runs") + ", "
                + Listing.count(found.years(), "rival-year", "rival-years")
                + ", the first " + Listing.count(found.burnIn(), "year", "years")
                + " of each run left out. z is the difference in standard errors of model and data together; why it misses is "
                + "discussed in [prior-predictive.md](prior-predictive.md).");
        page.table(
                List.of("Moment", "model", "error", "data", "error", "z"),
                found.list().stream()
                        .map(moment -> List.of(
                                moment.label(),
                                number(moment.model()),
                                number(moment.error()),
                                number(moment.data()),
                                number(moment.dataError().orElse(Double.NaN)),
                                moment.z().map(z -> Figures.decimal(z, 1)).orElse(Figures.NONE)))
                        .toList());
    }

    static void calibration(Markdown page, CalibrationFinding found) {
        page.paragraph((found.quick() ? "**A quick calibration, no figure to quote.** " : "")
                + (found.samePanel().orElse(true) ? "" : "**Made on another panel than the one above.** ")
                + "`calibration/" + found.id() + "`: " + Listing.count(found.pairs(), "pair", "pairs")
                + " of minor rivals, "
                + Listing.count(found.pairYears(), "pair-year", "pair-years") + ", made by version " + found.software()
                + ". Indirect inference on the statistics within reach: J "
                + number(found.distance()) + " on " + Listing.count(found.degrees(), "degree", "degrees")
                + " of freedom, p " + (found.sharp() ? "" : "(roughly, an estimate lies at the edge of its range) ")
                + p(found.p())
                + " with all other parameters at their means, " + p(found.ignorant())
                + " where they may be anything that their priors allow.");
        page.table(
                List.of(
                        "Free parameter",
                        "prior",
                        "posterior",
                        "90 %",
                        "left of the prior’s variance",
                        "truths held by 90 %"),
                found.parameters().stream()
                        .map(one -> List.of(
                                "`" + one.name() + "`",
                                number(one.prior()),
                                number(one.median()),
                                number(one.low()) + " to " + number(one.high()),
                                percent(one.left()),
                                percent(one.covered())))
                        .toList());
        page.paragraph("Posterior: " + found.step() + ". Truths held: how often intervals of " + found.checked()
                + ", hold parameters that made a simulated panel, of "
                + Listing.count(found.truths(), "truth", "truths") + " (standard error "
                + percent(found.coverageError())
                + "); it should be " + percent(found.share()) + " ± " + percent(CalibrationFinding.MARGIN)
                + ". What the panel tells least, in standard deviations of the priors:");
        page.table(
                List.of("Direction", "left"),
                found.ridges().stream()
                        .map(ridge -> List.of(ridge.words(), percent(ridge.left())))
                        .toList());
        page.table(
                List.of("Statistic", "data", "panels from the priors", "posterior", "z", ""),
                found.statistics().stream()
                        .map(one -> List.of(
                                one.label(),
                                number(one.observed()),
                                number(one.low()) + " to " + number(one.high()),
                                number(one.posterior()),
                                Figures.decimal(one.z(), 1),
                                one.outOfReach() ? "out of reach" : ""))
                        .toList());
        page.paragraph(
                "z: posterior less data in the data’s standard error. Out of reach: outside the middle 99 % of panels drawn from the "
                        + "priors; estimates leave it out. Calibrated on one half of the pairs and scored on the other "
                        + Listing.count(found.heldOutPairs(), "pair", "pairs") + ", the mean log score is "
                        + Figures.decimal(found.logScore(), 3) + ", under the priors "
                        + Figures.decimal(found.logScoreOfPrior(), 3)
                        + " (the higher the better); the mean squared distance, calibration only, is "
                        + number(found.squares())
                        + " of the model’s own spread (1 is what a true model expects), under the priors "
                        + number(found.squaresOfPrior()) + ".");
    }

    /** A chance under a hypothesis. */
    static String p(double chance) {
        return chance < SMALL ? "< 0.001" : number(chance);
    }

    static String number(double value) {
        double size = Math.abs(value);
        return Double.isNaN(value) ? Figures.NONE : Figures.decimal(value, size < 1 ? 3 : size < 100 ? 2 : 0);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? Figures.NONE : Figures.decimal(100 * share, 0) + " %";
    }
}
