package org.equipoise.workbench.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;

/**
 * The hypothesis whose readings set the level of a measure furthest apart under the baseline, beyond Monte Carlo error.
 *
 * @param hypothesis name of the hypothesis
 * @param low reading with the lowest mean
 * @param high reading with the highest mean
 * @param from the lowest mean, in the measure's unit
 * @param to the highest mean
 */
public record Swing(String hypothesis, String low, String high, double from, double to) {

    /** Standard errors that a distance must have. */
    private static final double SURE = 3;

    /** The widest swing under the first baseline; empty where no two readings can be told apart. */
    public static Optional<Swing> of(Results results, Measure measure) {
        Optional<Arm> baseline = results.arms().stream().filter(Arm::baseline).findFirst();
        Optional<Swing> widest = Optional.empty();
        List<String> hypotheses =
                results.readings().stream().map(Reading::hypothesis).distinct().toList();
        for (String hypothesis : hypotheses) {
            Optional<Swing> swing = baseline.flatMap(arm -> of(results, measure, hypothesis, arm));
            if (swing.isPresent()
                    && widest.filter(known -> known.width() >= swing.get().width())
                            .isEmpty()) {
                widest = swing;
            }
        }
        return widest;
    }

    private static Optional<Swing> of(Results results, Measure measure, String hypothesis, Arm arm) {
        List<Seen> seen = results.readings().stream()
                .filter(reading -> reading.hypothesis().equals(hypothesis))
                .flatMap(reading -> reading.cell(arm.id(), measure.id()).stream()
                        .filter(cell -> !Double.isNaN(cell.error()))
                        .map(cell -> new Seen(Turning.plain(reading.option()), cell)))
                .sorted(Comparator.comparingDouble(one -> one.cell().mean()))
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Seen least = seen.get(0);
        Seen most = seen.get(seen.size() - 1);
        double error = Math.hypot(least.cell().error(), most.cell().error());
        return most.cell().mean() - least.cell().mean() > SURE * error
                ? Optional.of(new Swing(
                        hypothesis,
                        least.reading(),
                        most.reading(),
                        least.cell().mean(),
                        most.cell().mean()))
                : Optional.empty();
    }

    /** A reading and what is found under it. */
    private record Seen(String reading, Reading.Cell cell) {}

    private double width() {
        return to - from;
    }
}
