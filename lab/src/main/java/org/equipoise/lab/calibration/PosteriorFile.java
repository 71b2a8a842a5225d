package org.equipoise.lab.calibration;

import java.util.Locale;
import org.equipoise.lab.plan.Software;

/** {@code posterior.yaml}: a posterior that scenarios cite as the source of their priors. */
final class PosteriorFile {

    private PosteriorFile() {}

    /** The text of the file. */
    static String text(CalibrationReport report, Software software) {
        StringBuilder out = new StringBuilder();
        out.append(
                "# Made by 'equipoise calibrate'. Copy it into the folder calibration/ of a scenario, whose parameters.yaml\n");
        out.append("# may then take a prior from here and say 'sources: [calibration/")
                .append(report.id())
                .append("]'.\n");
        out.append("calibration: \"").append(report.id()).append("\"\n");
        out.append(String.format(
                Locale.ROOT,
                "panel: %d pairs of rivals, %d pair-years, %d directed side-years; draws of %s\n",
                report.pairs(),
                report.pairYears(),
                report.sideYears(),
                report.step()));
        out.append("version: ").append(software.toString()).append('\n');
        out.append(String.format(
                Locale.ROOT,
                "misfit: J %.1f on %d degrees of freedom%s\n",
                report.indirect().distance(),
                report.indirect().degrees(),
                report.outOfReach().isEmpty()
                        ? ""
                        : "; left out since they lie outside the middle 99 % of panels drawn from the prior - "
                                + String.join(" ", report.outOfReach())
                                + report.indirectAll()
                                        .map(all -> String.format(
                                                Locale.ROOT, "; with them J %.1f on %d", all.distance(), all.degrees()))
                                        .orElse("")));
        out.append("parameters:\n");
        for (int p = 0; p < report.parameters().size(); p++) {
            CalibrationReport.ParameterFinding found = report.parameters().get(p);
            out.append("  ").append(found.name()).append(":\n");
            out.append("    unit: ").append(FreeParameter.CORE.get(p).unit()).append('\n');
            out.append("    prior: ").append(found.fitted()).append('\n');
            number(out, "mean", found.mean());
            number(out, "sd", found.sd());
            number(out, "low", found.low());
            number(out, "median", found.median());
            number(out, "high", found.high());
        }
        return out.toString();
    }

    private static void number(StringBuilder out, String key, double value) {
        out.append(String.format(Locale.ROOT, "    %s: %.6g\n", key, value));
    }
}
