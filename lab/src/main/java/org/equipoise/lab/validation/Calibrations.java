package org.equipoise.lab.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.calibration.CalibrationManifest;
import org.equipoise.lab.calibration.CalibrationPlan;
import org.equipoise.lab.calibration.CalibrationReport;
import org.equipoise.lab.calibration.FinishedCalibration;
import org.equipoise.lab.calibration.Ridges;
import org.equipoise.lab.plan.Identity;

/** Reads what a calibration left in its folder. */
final class Calibrations {

    private static final String COMMAND = "./equipoise calibrate --library DIR";

    /** Directions that are told. */
    private static final int DIRECTIONS = 2;

    /** Smaller loadings are not told. */
    private static final double LOADING = 0.25;

    private Calibrations() {}

    static Found<CalibrationFinding> read(Path folder, Optional<RivalPanel> panel) {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            return Found.absent("no finished calibration was found", COMMAND);
        }
        FinishedCalibration finished = FinishedCalibration.read(folder);
        CalibrationManifest made = finished.manifest();
        return Found.of(of(finished.report(), made.software().toString(), panel.map(one -> made.panel()
                .equals(Identity.hash(
                        one.sides().stream().filter(SideYear::bothMinor).toList())))));
    }

    static CalibrationFinding of(CalibrationReport report, String software, Optional<Boolean> samePanel) {
        List<CalibrationFinding.Parameter> parameters = new ArrayList<>();
        for (int p = 0; p < report.parameters().size(); p++) {
            CalibrationReport.ParameterFinding found = report.parameters().get(p);
            parameters.add(new CalibrationFinding.Parameter(
                    found.name(),
                    found.priorMedian(),
                    found.low(),
                    found.median(),
                    found.high(),
                    report.ridges().left()[p],
                    report.coverage().adjusted()[p]));
        }
        CalibrationPlan plan = report.plan();
        return new CalibrationFinding(
                report.id(),
                plan.reference() < CalibrationPlan.full(plan.seed()).reference(),
                software,
                samePanel,
                report.pairs(),
                report.pairYears(),
                parameters,
                report.statistics().stream()
                        .map(found -> new CalibrationFinding.Statistic(
                                found.label(),
                                found.observed(),
                                found.priorLow(),
                                found.priorHigh(),
                                found.posteriorMean(),
                                found.z(),
                                report.outOfReach().contains(found.id())))
                        .toList(),
                report.indirect().distance(),
                report.indirect().degrees(),
                report.indirect().p(),
                report.indirect().ignorant(),
                report.coverage().truths(),
                report.coverage().share(),
                report.coverage().error(),
                report.ridges().directions().stream()
                        .limit(DIRECTIONS)
                        .map(direction -> new CalibrationFinding.Ridge(direction.left(), words(direction, parameters)))
                        .toList(),
                report.heldOut().pairs(),
                report.heldOut().squares(),
                report.heldOut().squaresOfPrior(),
                report.heldOut().logScore(),
                report.heldOut().logScoreOfPrior(),
                report.indirect().sharp(),
                report.step(),
                report.coverage().checked());
    }

    private static String words(Ridges.Direction direction, List<CalibrationFinding.Parameter> parameters) {
        List<String> words = new ArrayList<>();
        for (int p = 0; p < direction.loadings().length; p++) {
            double loading = direction.loadings()[p];
            if (Math.abs(loading) >= LOADING) {
                words.add(parameters.get(p).name()
                        + (loading < 0 ? " −" : " +")
                        + String.format(Locale.ROOT, "%.2f", Math.abs(loading)));
            }
        }
        return String.join(", ", words);
    }
}
