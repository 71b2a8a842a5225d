package org.equipoise.workbench.command.game;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.estimate.Bootstrap;
import org.equipoise.games.estimate.BootstrapSummary;
import org.equipoise.games.estimate.Fit;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Software;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import tools.jackson.core.JacksonException;

/**
 * A fit as a file keeps it: what was asked, the data it rests on, and what came out, so that it can be estimated again to the bit anywhere.
 *
 * @param software version that made it
 * @param request what was asked
 * @param file name of the data
 * @param data the data as they were read
 * @param names coefficients
 * @param estimates their estimates
 * @param logLikelihood log-likelihood at the estimate
 * @param draws coefficients by bootstrap draw; none without a bootstrap
 */
record SavedFit(
        String software,
        FitRequest request,
        String file,
        String data,
        List<String> names,
        List<Double> estimates,
        double logLikelihood,
        List<List<Double>> draws) {

    /** Estimates this near to those of the file count as the same. */
    private static final double NEAR = 1e-6;

    SavedFit {
        // a file may lack a key
        List.of(software, request, file, data);
        names = List.copyOf(names);
        estimates = List.copyOf(estimates);
        draws = draws.stream().map(List::copyOf).toList();
    }

    static SavedFit of(FitRequest request, String file, String data, Fit fit, List<Bootstrap.Draw> draws) {
        return new SavedFit(
                Software.current().toString(),
                request,
                file,
                data,
                fit.coefficients().stream().map(each -> each.name()).toList(),
                Arrays.stream(fit.estimates()).boxed().toList(),
                fit.logLikelihood(),
                Arrays.stream(BootstrapSummary.estimates(draws))
                        .map(draw -> Arrays.stream(draw).boxed().toList())
                        .toList());
    }

    static SavedFit read(Desk desk, java.nio.file.Path asTyped) {
        try {
            return Json.read(GameFiles.text(desk, asTyped), SavedFit.class);
        } catch (JacksonException e) {
            String why = Optional.ofNullable(e.getOriginalMessage()).orElse("");
            throw new Refused(asTyped + " is no fit saved by 'equipoise game fit --save': " + why, e);
        }
    }

    /** Estimates again, and makes sure that it is the same fit. */
    Fit fit() {
        Fit fit = Estimates.asked(() -> request.specification().fit(request.table(file, data)));
        double[] again = fit.estimates();
        boolean same = again.length == estimates.size();
        for (int k = 0; same && k < again.length; k++) {
            same = Math.abs(again[k] - estimates.get(k)) <= NEAR * Math.max(1, Math.abs(again[k]));
        }
        if (!same) {
            throw new Refused("estimated again, the coefficients differ from those in the file, which " + software
                    + " made. Maybe the file was changed, or fit it again");
        }
        return fit;
    }

    /** Coefficients by draw. */
    double[][] drawn() {
        return draws.stream()
                .map(draw -> draw.stream().mapToDouble(value -> value).toArray())
                .toArray(double[][]::new);
    }
}
