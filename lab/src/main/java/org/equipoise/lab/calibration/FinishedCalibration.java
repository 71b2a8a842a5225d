package org.equipoise.lab.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.store.StudyRefused;
import tools.jackson.core.JacksonException;

/**
 * A finished calibration as it lies in its folder, checked whole: the manifest is there, every file has the hash that it names, and draws
 * are values that the parameters can take, with weights that sum to one.
 *
 * @param manifest what it was made from, the panel's hash among it
 * @param report what was found
 * @param points the posterior
 */
public record FinishedCalibration(CalibrationManifest manifest, CalibrationReport report, List<Point> points) {

    private static final String DRAWS = "draws.csv";
    private static final String REPORT = "report.json";

    /** What the manifest must name. */
    private static final List<String> FILES = List.of(DRAWS, "posterior.yaml", REPORT, "summaries.csv");

    /** How far the weights' sum may lie from one: rounding. */
    private static final double ROUNDING = 1e-9;

    public FinishedCalibration {
        points = List.copyOf(points);
    }

    /**
     * A point of the posterior.
     *
     * @param weight its share, at least 0; all sum to one
     * @param values parameters on their own scales, in the order of {@link FreeParameter#CORE}
     */
    public record Point(double weight, double[] values) {}

    /**
     * Reads a folder that {@code equipoise calibrate} wrote.
     *
     * @throws StudyRefused if there is no finished calibration, or any of it was changed
     */
    public static FinishedCalibration read(Path folder) {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw new StudyRefused(
                    folder, "holds no finished calibration (no manifest.json). Maybe run 'equipoise calibrate' again");
        }
        CalibrationManifest manifest = parsed(file, text(file), CalibrationManifest.class);
        if (!CalibrationManifest.FORMAT.equals(manifest.format())) {
            throw new StudyRefused(
                    file,
                    "found layout '" + manifest.format() + "', expected '" + CalibrationManifest.FORMAT
                            + "'. Maybe run 'equipoise calibrate' again with another --out");
        }
        if (!manifest.panel().matches("[0-9a-f]{64}")) {
            throw new StudyRefused(file, "names no panel; expected its SHA-256");
        }
        Map<String, String> texts = new TreeMap<>();
        for (String name : FILES) {
            Path one = folder.resolve(name);
            String hash = manifest.files().getOrDefault(name, "");
            String text = text(one);
            if (!Identity.sha256(text).equals(hash)) {
                throw new StudyRefused(
                        one,
                        "differs from what the manifest says of it. Maybe it was edited; calibrate again elsewhere");
            }
            texts.put(name, text);
        }
        return new FinishedCalibration(
                manifest,
                parsed(folder.resolve(REPORT), texts.getOrDefault(REPORT, ""), CalibrationReport.class),
                points(folder.resolve(DRAWS), texts.getOrDefault(DRAWS, "")));
    }

    static List<Point> points(Path file, String text) {
        List<String> lines = text.lines().toList();
        String header = "number,weight,"
                + String.join(
                        ",",
                        FreeParameter.CORE.stream().map(FreeParameter::name).toList());
        if (lines.size() < 2 || !lines.get(0).equals(header)) {
            throw new StudyRefused(file, "expected the header '" + header + "' and at least one draw");
        }
        List<Point> points = new ArrayList<>();
        double sum = 0;
        for (int l = 1; l < lines.size(); l++) {
            String[] cells = lines.get(l).split(",", -1);
            if (cells.length != FreeParameter.CORE.size() + 2) {
                throw refused(file, l, cells.length + " cells", FreeParameter.CORE.size() + 2 + " cells");
            }
            double weight = number(file, l, cells[1]);
            if (!(weight >= 0)) {
                throw refused(file, l, "weight " + cells[1], "a share of at least 0");
            }
            sum += weight;
            double[] values = new double[FreeParameter.CORE.size()];
            for (int p = 0; p < values.length; p++) {
                FreeParameter free = FreeParameter.CORE.get(p);
                values[p] = number(file, l, cells[p + 2]);
                if (!(values[p] >= free.low() && values[p] <= free.high())) {
                    throw refused(
                            file,
                            l,
                            free.name() + " " + cells[p + 2],
                            "a value between " + free.low() + " and " + free.high());
                }
            }
            points.add(new Point(weight, values));
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new StudyRefused(file, "weights sum to " + sum + ", expected 1");
        }
        return points;
    }

    private static double number(Path file, int line, String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(file, line, "'" + cell + "'", "a number");
        }
        throw refused(file, line, "'" + cell + "'", "a finite number");
    }

    private static StudyRefused refused(Path file, int line, String found, String expected) {
        return new StudyRefused(file, "line " + (line + 1) + ": found " + found + ", expected " + expected);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StudyRefused(file, "cannot be read. Maybe run 'equipoise calibrate' again");
        }
    }

    private static <T> T parsed(Path file, String text, Class<T> type) {
        try {
            return Json.read(text, type);
        } catch (JacksonException e) {
            throw new StudyRefused(file, "cannot be read as part of a calibration: " + e.getOriginalMessage());
        }
    }
}
