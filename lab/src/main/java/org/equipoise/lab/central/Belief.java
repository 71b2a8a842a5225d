package org.equipoise.lab.central;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.lab.calibration.FinishedCalibration;
import org.equipoise.lab.calibration.FreeParameter;
import org.equipoise.lab.store.StudyRefused;

/**
 * Values of the model's free parameters, one a simulated panel; everything else is drawn from its prior by the panel's number.
 *
 * @param source words for where they come from
 * @param posterior weighted draws of a calibration; none for the prior
 */
public record Belief(String source, List<Weighted> posterior) {

    /** The priors of the model. */
    public static final Belief PRIOR = new Belief("prior draws, not calibrated", List.of());

    public Belief {
        posterior = List.copyOf(posterior);
    }

    /**
     * A point of the posterior.
     *
     * @param weight its share
     * @param values in the order of {@link FreeParameter#CORE}
     */
    public record Weighted(double weight, double[] values) {}

    /** The posterior in a folder that {@code equipoise calibrate} wrote; throws {@link BadInput} where it is not whole. */
    public static Belief of(Path folder) {
        try {
            FinishedCalibration finished = FinishedCalibration.read(folder);
            return new Belief(
                    "the posterior of calibration " + finished.report().id() + " (draws of "
                            + finished.report().step() + ")",
                    finished.points().stream()
                            .map(point -> new Weighted(point.weight(), point.values()))
                            .toList());
        } catch (StudyRefused e) {
            throw new BadInput(List.of(new Problem(
                    Place.file(folder.toString()),
                    String.valueOf(e.getMessage()),
                    "the folder of a finished 'equipoise calibrate' of "
                            + FreeParameter.CORE.stream()
                                    .map(FreeParameter::name)
                                    .collect(Collectors.joining(", ")),
                    Optional.empty())));
        }
    }

    /** The values of one of so many panels: the prior's draw of its number, or the posterior in steps of equal weight. */
    double[] values(LongFunction<double[]> prior, int number, int panels) {
        if (posterior.isEmpty()) {
            return prior.apply(number);
        }
        double total = 0;
        for (Weighted point : posterior) {
            total += point.weight();
        }
        double left = total * (number + 0.5) / panels;
        for (Weighted point : posterior) {
            left -= point.weight();
            if (left < 0) {
                return point.values().clone();
            }
        }
        return posterior.get(posterior.size() - 1).values().clone();
    }
}
