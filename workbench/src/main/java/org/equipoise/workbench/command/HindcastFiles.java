package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.hindcast.CaseReport;
import org.equipoise.lab.hindcast.RivalReport;
import org.equipoise.lab.hindcast.RivalRow;
import org.equipoise.lab.score.Calibration;
import org.equipoise.workbench.brief.Picture;
import org.equipoise.workbench.chart.Reliability;
import org.equipoise.workbench.terminal.TextTable;

/** Writes what a hindcast found as files: CSV for machines, calibration curves as pictures. */
final class HindcastFiles {

    private static final String LEGEND =
            "A dot on the slanted line is right on average; the number beside it counts forecasts; the grey bar is "
                    + "where right forecasts would lie, the thin line a 90% interval of what was seen; both as if forecasts were independent";

    private final Path folder;

    HindcastFiles(Path folder) {
        this.folder = folder;
    }

    void write(CaseReport report, String before) {
        HindcastTables tables = new HindcastTables(report);
        csv(before + "scores.csv", tables.raw());
        csv(before + "windows.csv", tables.windows());
        csv(before + "deaths.csv", tables.deathWindows());
        List<List<String>> curves = new ArrayList<>();
        for (CaseReport.Variant variant : report.variants()) {
            csv(before + "misses-" + variant.name() + ".csv", HindcastTables.misses(variant.misses()));
            variant.cards()
                    .forEach(card -> curves.addAll(HindcastTables.curve(
                            variant.name() + " " + card.kind() + " " + card.horizon(),
                            card.scores().calibration())));
            int least = variant.cards().stream()
                    .mapToInt(CaseReport.Card::horizon)
                    .min()
                    .orElse(0);
            variant.cards().stream()
                    .filter(card -> card.horizon() == least)
                    .forEach(card -> picture(
                            before + "calibration-" + variant.name() + "-" + card.kind() + "-" + least,
                            report.scenario() + ": " + card.kind() + " within " + least + " months, priors of the "
                                    + variant.name(),
                            card.scores().calibration()));
        }
        csv(before + "calibration.csv", new TextTable("", HindcastTables.CURVE, curves, List.of()));
    }

    void write(RivalReport report) {
        csv("rival-scores.csv", RivalTables.raw(report));
        csv("rival-misses.csv", HindcastTables.misses(report.misses()));
        List<List<String>> curves = new ArrayList<>();
        for (RivalReport.Card card : report.cards()) {
            curves.addAll(HindcastTables.curve(
                    card.model() + " " + card.sample() + " " + card.rung(),
                    card.scores().calibration()));
            if (card.sample().equals("all")
                    && card.model().equals(report.forecasters().get(0))) {
                picture(
                        "rival-calibration-" + card.rung(),
                        "Rivals: " + card.rung() + " within a year",
                        card.scores().calibration());
            }
        }
        csv("rival-calibration.csv", new TextTable("", HindcastTables.CURVE, curves, List.of()));
        List<List<String>> rows = new ArrayList<>();
        for (RivalRow row : report.all()) {
            List<String> cells = new ArrayList<>(List.of(
                    row.rung(),
                    String.valueOf(row.first()),
                    String.valueOf(row.second()),
                    String.valueOf(row.year()),
                    String.valueOf(row.fold()),
                    row.minor() ? "1" : "0",
                    row.happened() ? "1" : "0"));
            row.given().forEach(given -> cells.add(TextTable.raw(given)));
            rows.add(cells);
        }
        List<String> header = new ArrayList<>(List.of("kind", "first", "second", "year", "fold", "minor", "happened"));
        header.addAll(report.forecasters());
        csv("rival-forecasts.csv", new TextTable("", header, rows, List.of()));
    }

    private void csv(String name, TextTable table) {
        Whole.write(folder.resolve(name), table.csv());
    }

    private void picture(String name, String title, Calibration curve) {
        Reliability chart = new Reliability(
                title,
                "What the model gave against how often it came, in bins",
                curve,
                "chance that the model gave",
                "share in which it came");
        Whole.write(folder.resolve(name + ".svg"), new Picture(name, title, LEGEND, chart::draw).file());
    }
}
