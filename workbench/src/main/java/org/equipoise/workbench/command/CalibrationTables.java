package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.calibration.CalibrationReport;
import org.equipoise.lab.calibration.Coverage;
import org.equipoise.lab.calibration.Ridges;
import org.equipoise.lab.calibration.Statistic;
import org.equipoise.workbench.chart.Points;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** A calibration as tables for a terminal. */
final class CalibrationTables {

    private static final double MARGIN = 0.03;

    private CalibrationTables() {}

    static List<TextTable> all(CalibrationReport report) {
        return List.of(
                parameters(report),
                statistics(report, false),
                coverage(report),
                correlations(report),
                directions(report),
                heldOut(report));
    }

    private static TextTable parameters(CalibrationReport report) {
        List<List<String>> rows = new ArrayList<>();
        CalibrationReport.Indirect indirect = report.indirect();
        for (int p = 0; p < report.parameters().size(); p++) {
            CalibrationReport.ParameterFinding found = report.parameters().get(p);
            rows.add(List.of(
                    found.name(),
                    number(found.priorMedian()),
                    number(found.median()),
                    number(found.low()) + "–" + number(found.high()),
                    percent(report.ridges().left()[p]),
                    number(indirect.estimate()[p]),
                    number(indirect.low()[p]) + "–" + number(indirect.high()[p])));
        }
        List<String> notes = new ArrayList<>();
        notes.add("Sampled: " + report.step() + ". Left: share of the prior's variance, on the estimated scale.");
        notes.add("90 % at means: error of the data alone, other parameters at their means; too narrow where those are"
                + " not known.");
        notes.add(misfit("Indirect inference", indirect));
        report.indirectAll().ifPresent(all -> notes.add(misfit("With the statistics that nothing reaches, too", all)));
        if (!indirect.bounded().isEmpty()) {
            notes.add(
                    "At the edge of the prior, where intervals mean little: " + Listing.and(indirect.bounded()) + ".");
        }
        CalibrationReport.Step last =
                report.generations().get(report.generations().size() - 1);
        notes.add("Generations of the sampler: " + report.generations().size() + ", tolerance "
                + number(report.generations().get(0).tolerance()) + " to " + number(last.tolerance()) + ", "
                + Figures.whole(last.effective()) + " effective draws.");
        return new TextTable(
                "Free parameters, from " + Listing.count(report.pairs(), "pair", "pairs") + " of rivals in "
                        + Listing.count(report.pairYears(), "pair-year", "pair-years"),
                List.of("Parameter", "prior", "sampled", "90 %", "left", "indirect", "90 % at means"),
                rows,
                notes);
    }

    private static String misfit(String name, CalibrationReport.Indirect indirect) {
        return name + ": J " + number(indirect.distance()) + " on " + indirect.degrees() + " degrees of freedom, "
                + (indirect.sharp() ? "p " : "p roughly ")
                + chance(indirect.p()) + " with other parameters at their means, "
                + chance(indirect.ignorant()) + " with all that is not known of them."
                + (indirect.sharp()
                        ? ""
                        : " No sharp p: " + Listing.and(indirect.bounded()) + " at the edge of the range searched.");
    }

    private static String chance(double p) {
        return p < 0.001 ? "<0.001" : number(p);
    }

    static TextTable statistics(CalibrationReport report, boolean raw) {
        List<List<String>> rows = new ArrayList<>();
        for (int s = 0; s < report.statistics().size(); s++) {
            CalibrationReport.StatisticFinding found = report.statistics().get(s);
            double indirect = report.indirect().z()[s];
            rows.add(
                    raw
                            ? List.of(
                                    found.id(),
                                    found.label(),
                                    found.source().name(),
                                    Boolean.toString(found.fitted()),
                                    TextTable.raw(found.observed()),
                                    TextTable.raw(found.error()),
                                    TextTable.raw(found.priorMean()),
                                    TextTable.raw(found.priorLow()),
                                    TextTable.raw(found.priorHigh()),
                                    TextTable.raw(found.posteriorMean()),
                                    TextTable.raw(found.posteriorSd()),
                                    TextTable.raw(found.z()),
                                    TextTable.raw(indirect))
                            : List.of(
                                    found.label()
                                            + (found.source() == Statistic.Source.PRINTED ? " *" : "")
                                            + (report.outOfReach().contains(found.id()) ? " !" : ""),
                                    Figures.decimal(found.observed(), 3),
                                    Figures.decimal(found.error(), 3),
                                    Figures.decimal(found.priorMean(), 3),
                                    Figures.decimal(found.posteriorMean(), 3),
                                    Figures.decimal(found.z(), 1),
                                    Figures.decimal(indirect, 1)));
        }
        List<String> header = raw
                ? List.of(
                        "statistic",
                        "label",
                        "source",
                        "fitted",
                        "observed",
                        "error",
                        "prior_mean",
                        "prior_low",
                        "prior_high",
                        "posterior_mean",
                        "posterior_sd",
                        "z",
                        "z_indirect")
                : List.of("Statistic", "data", "error", "prior", "sampled", "z", "z indirect");
        List<String> notes = List.of(
                "z: (model - data) / error of the data. *: a printed figure, which the panel does not hold.",
                report.outOfReach().isEmpty()
                        ? "Every statistic lies within the middle 99 % of panels drawn from the prior."
                        : "!: outside the middle 99 % of panels drawn from the prior, so estimates leave it out. They reach from "
                                + report.statistics().stream()
                                        .filter(found -> report.outOfReach().contains(found.id()))
                                        .map(found -> Figures.decimal(found.priorLow(), 2) + " to "
                                                + Figures.decimal(found.priorHigh(), 2))
                                        .collect(java.util.stream.Collectors.joining(", "))
                                + ".");
        return new TextTable("Auxiliary statistics", header, rows, notes);
    }

    private static TextTable coverage(CalibrationReport report) {
        Coverage coverage = report.coverage();
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < report.parameters().size(); p++) {
            double miss = Math.abs(coverage.adjusted()[p] - coverage.share());
            rows.add(List.of(
                    report.parameters().get(p).name(),
                    percent(coverage.adjusted()[p]),
                    percent(coverage.plain()[p]),
                    miss <= MARGIN ? "holds" : "misses"));
        }
        return new TextTable(
                "Simulated-truth check: how often 90 % intervals hold the truth",
                List.of("Parameter", "adjusted", "plain", "90 ± 3 %"),
                rows,
                List.of(
                        Listing.count(coverage.truths(), "truth", "truths") + " drawn from the prior; standard error "
                                + percent(coverage.error()) + ".",
                        "Checked: " + coverage.checked() + ". The posterior: "
                                + (report.step().equals(coverage.checked())
                                        ? "the same."
                                        : report.step() + ", which is not checked.")));
    }

    private static TextTable correlations(CalibrationReport report) {
        List<String> header = new ArrayList<>(List.of("Posterior correlations"));
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < report.parameters().size(); p++) {
            header.add(Integer.toString(p + 1));
            List<String> row = new ArrayList<>(
                    List.of((p + 1) + " " + report.parameters().get(p).name()));
            for (double r : report.ridges().correlations()[p]) {
                row.add(Figures.decimal(r, 2));
            }
            rows.add(row);
        }
        return new TextTable("", header, rows, List.of());
    }

    private static TextTable directions(CalibrationReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (Ridges.Direction direction : report.ridges().directions()) {
            StringBuilder words = new StringBuilder();
            for (int p = 0; p < direction.loadings().length; p++) {
                double loading = direction.loadings()[p];
                if (Math.abs(loading) >= 0.25) {
                    words.append(words.isEmpty() ? "" : ", ")
                            .append(report.parameters().get(p).name())
                            .append(loading < 0 ? " −" : " +")
                            .append(Figures.decimal(Math.abs(loading), 2));
                }
            }
            rows.add(List.of(percent(direction.left()), words.toString()));
        }
        return new TextTable(
                "Directions, least identified first",
                List.of("Left", "in standard deviations of the priors"),
                rows,
                List.of(
                        "Left: share of the prior's variance along the direction. More than all of it can be left where the"
                                + " panel pulls towards the edges of a prior."));
    }

    private static TextTable heldOut(CalibrationReport report) {
        CalibrationReport.HeldOut held = report.heldOut();
        List<List<String>> rows = new ArrayList<>();
        for (int s = 0; s < report.statistics().size(); s++) {
            if (report.statistics().get(s).source() == Statistic.Source.PANEL) {
                rows.add(List.of(
                        report.statistics().get(s).label(),
                        Figures.decimal(held.observed()[s], 3),
                        Figures.decimal(held.prior()[s], 3),
                        Figures.decimal(held.predicted()[s], 3),
                        Figures.decimal(held.spread()[s], 3),
                        Figures.decimal(held.z()[s], 1)));
            }
        }
        return new TextTable(
                "Calibrated on one half of the pairs, scored on the other " + held.pairs(),
                List.of("Statistic", "data", "prior", "foretold", "spread", "z"),
                rows,
                List.of(
                        "Log score of a normal forecast, mean of the fitted ones: "
                                + Figures.decimal(held.logScore(), 3)
                                + "; of the prior " + Figures.decimal(held.logScoreOfPrior(), 3)
                                + ". The higher the better.",
                        "Mean squared z, calibration only, since wide forecasts lower it: " + number(held.squares())
                                + "; of the prior " + number(held.squaresOfPrior())
                                + ". 1 is what a true model expects."));
    }

    /** The scatter of precision against costs: where points lie along a line, the panel tells only what they have in common. */
    static List<Points> ridges(List<double[]> draws) {
        return List.of(
                points(draws, "Precision and lowest cost of war", "lowest cost", line -> line[1]),
                points(draws, "Precision and highest cost of war", "highest cost", line -> line[2]),
                points(
                        draws,
                        "Precision and precision times mean cost",
                        "precision × mean cost",
                        line -> line[0] * 0.5 * (line[1] + line[2])));
    }

    private static Points points(
            List<double[]> draws, String title, String up, java.util.function.ToDoubleFunction<double[]> of) {
        return new Points(
                title,
                "precision of choice",
                up,
                draws.stream()
                        .map(line -> new Points.Point(line[0], of.applyAsDouble(line)))
                        .toList());
    }

    private static String percent(double share) {
        return Figures.decimal(100 * share, 0) + " %";
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? Figures.NONE
                : Figures.decimal(value, Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0);
    }
}
