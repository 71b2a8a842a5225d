package org.equipoise.lab.central;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.lab.calibration.FreeParameter;

/**
 * Values of the model's free parameters, one a simulated panel; everything else is drawn from its prior by the panel's number.
 *
 * @param source words for where they come from
 * @param posterior weighted draws of a calibration; none for the prior
 */
public record Belief(String source, List<Weighted> posterior) {

    private static final String FILE = "draws.csv";

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

    /** The posterior in a folder that {@code equipoise calibrate} wrote; throws {@link BadInput} where it cannot be read. */
    public static Belief of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw refused(Place.file(file.toString()), "no file", "the folder of a finished 'equipoise calibrate'");
        }
        List<String> lines = lines(file);
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split(",", -1));
        List<String> wanted =
                FreeParameter.CORE.stream().map(FreeParameter::name).toList();
        if (!header.containsAll(wanted) || !header.contains("weight")) {
            throw refused(
                    Place.file(file.toString()), String.join(",", header), "weight and " + String.join(", ", wanted));
        }
        List<Weighted> points = new ArrayList<>();
        for (int l = 1; l < lines.size(); l++) {
            String[] cells = lines.get(l).split(",", -1);
            if (cells.length != header.size()) {
                throw refused(new Place(file.toString(), l + 1, 1), cells.length + " cells", header.size() + " cells");
            }
            double[] values = new double[wanted.size()];
            for (int p = 0; p < values.length; p++) {
                values[p] = number(file, l + 1, cells[header.indexOf(wanted.get(p))]);
            }
            points.add(new Weighted(number(file, l + 1, cells[header.indexOf("weight")]), values));
        }
        if (points.isEmpty()) {
            throw refused(Place.file(file.toString()), "no draws", "at least one row");
        }
        return new Belief("the posterior of calibration " + id(folder), points);
    }

    /** The calibration's name, as its posterior says it. */
    private static String id(Path folder) {
        Path file = folder.resolve("posterior.yaml");
        String key = "calibration: ";
        return !Files.isRegularFile(file)
                ? "without a name"
                : lines(file).stream()
                        .filter(line -> line.startsWith(key))
                        .map(line -> line.substring(key.length()).strip())
                        .findFirst()
                        .orElse("without a name");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(Path file, int line, String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(new Place(file.toString(), line, 1), "'" + cell + "'", "a number");
        }
        throw refused(new Place(file.toString(), line, 1), "'" + cell + "'", "a finite number");
    }

    private static BadInput refused(Place place, String found, String expected) {
        return new BadInput(List.of(new Problem(place, found, expected, Optional.empty())));
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
