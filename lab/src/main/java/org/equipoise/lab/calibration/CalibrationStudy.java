package org.equipoise.lab.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.store.Durable;
import org.equipoise.lab.store.StudyLock;
import org.equipoise.lab.store.StudyRefused;

/**
 * A folder that holds a calibration: {@code posterior.yaml} (what scenarios cite), {@code draws.csv}, {@code summaries.csv},
 * {@code report.json}, {@code manifest.json}; while it runs, {@code work} with finished batches.
 */
public final class CalibrationStudy {

    private final Path folder;

    /** A folder, there or not. */
    public CalibrationStudy(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs, resumes or reads a calibration.
     *
     * @param rows the panel
     * @param sources files behind it
     * @throws StudyRefused if the folder holds another calibration, or something else
     * @throws org.equipoise.lab.run.StudyInterrupted if it was stopped; the same call resumes it
     */
    public CalibrationReport run(
            Calibration calibration,
            CalibrationPlan plan,
            List<SideYear> rows,
            List<CalibrationManifest.Source> sources) {
        Path manifest = folder.resolve("manifest.json");
        String identity = calibration.identity();
        Path work = folder.resolve("work");
        if (Files.isRegularFile(manifest)) {
            FinishedCalibration finished = FinishedCalibration.read(folder);
            if (!identity.equals(finished.manifest().identity())) {
                throw new StudyRefused(
                        folder, "holds a calibration of another panel, plan or version. Maybe choose another --out");
            }
            // what an end between manifest and sweep left behind
            Batches.sweep(work);
            return finished.report();
        }
        refuseStrangers();
        Batches.refuseStrangers(work);
        Durable.folder(folder);
        return StudyLock.holding(folder, () -> {
            Calibration.Result result = calibration.run(work);
            Map<String, String> files = new TreeMap<>();
            write("posterior.yaml", PosteriorFile.text(result.report(), Software.current()), files);
            write("draws.csv", draws(result), files);
            write("summaries.csv", summaries(result), files);
            write("report.json", result.report().toJson(), files);
            Durable.write(
                    manifest,
                    Json.pretty(new CalibrationManifest(
                            CalibrationManifest.FORMAT,
                            Software.current(),
                            identity,
                            plan,
                            Identity.hash(rows),
                            sources,
                            files)));
            Batches.sweep(work);
            return result.report();
        });
    }

    /**
     * Equally weighted draws of the posterior, parameters on their own scales in the order of {@link FreeParameter#CORE}: as many as
     * there are weighted ones, at even steps through their weights.
     *
     * @throws StudyRefused if the folder holds none
     */
    public List<double[]> draws() {
        List<FinishedCalibration.Point> points =
                FinishedCalibration.read(folder).points();
        Draws draws = new Draws(
                points.stream().map(FinishedCalibration.Point::values).toList(),
                points.stream().mapToDouble(FinishedCalibration.Point::weight).toArray());
        List<double[]> even = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            even.add(draws.at((i + 0.5) / points.size()));
        }
        return even;
    }

    private void write(String name, String text, Map<String, String> files) {
        Durable.write(folder.resolve(name), text);
        files.put(name, Identity.sha256(text));
    }

    private void refuseStrangers() {
        if (!Files.exists(folder)) {
            return;
        }
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("work") && !name.equals(".lock"))
                    .map(name -> name.endsWith(".tmp") ? name.substring(0, name.length() - 4) : name)
                    .sorted()
                    .toList();
            List<String> ours = List.of(
                    "posterior.yaml", "draws.csv", "summaries.csv", "report.json", "manifest.json", "ridges.svg");
            if (!ours.containsAll(names)) {
                throw new StudyRefused(
                        folder, "the folder is not empty and holds no calibration. Maybe choose a new one");
            }
        } catch (IOException e) {
            throw new StudyRefused(folder, "is no folder that can be read");
        }
    }

    private static String draws(Calibration.Result result) {
        StringBuilder csv = new StringBuilder("number,weight");
        FreeParameter.CORE.forEach(free -> csv.append(',').append(free.name()));
        csv.append('\n');
        Draws draws = result.draws();
        for (int i = 0; i < draws.weights().length; i++) {
            csv.append(result.population().particles().get(i).number())
                    .append(',')
                    .append(draws.weights()[i]);
            for (int p = 0; p < FreeParameter.CORE.size(); p++) {
                csv.append(',')
                        .append(FreeParameter.CORE.get(p).back(draws.lines().get(i)[p]));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String summaries(Calibration.Result result) {
        StringBuilder csv = new StringBuilder("number,weight");
        Statistics.ALL.forEach(statistic -> csv.append(',').append(statistic.id()));
        csv.append('\n');
        Population population = result.population();
        for (int i = 0; i < population.weights().length; i++) {
            csv.append(population.particles().get(i).number())
                    .append(',')
                    .append(population.weights()[i]);
            for (double value : population.particles().get(i).all()) {
                csv.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
