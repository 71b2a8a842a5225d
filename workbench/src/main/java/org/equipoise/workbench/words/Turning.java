package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;

/**
 * An option whose difference from the baseline is above zero under one reading of a hypothesis and below zero under another, both known
 * beyond Monte Carlo error.
 *
 * @param arm the option
 * @param hypothesis name of the hypothesis
 * @param sides the readings under which the sign is known, with the difference
 */
public record Turning(Arm arm, String hypothesis, List<Side> sides) {

    /** Standard errors from zero at which a sign is known, with many arms, readings and hypotheses looked at. */
    private static final double KNOWN = 3;

    public Turning {
        sides = List.copyOf(sides);
    }

    /** A reading and the difference under it. */
    public record Side(String reading, Difference difference) {}

    /** All turnings of a measure, in the order of the hypotheses. */
    public static List<Turning> of(Results results, Measure measure) {
        List<Turning> turnings = new ArrayList<>();
        List<String> hypotheses =
                results.readings().stream().map(Reading::hypothesis).distinct().toList();
        for (String hypothesis : hypotheses) {
            for (Arm arm : results.arms()) {
                List<Side> sides = sides(results, measure, hypothesis, arm);
                boolean up = sides.stream().anyMatch(side -> side.difference().mean() > 0);
                boolean down = sides.stream().anyMatch(side -> side.difference().mean() < 0);
                if (up && down) {
                    turnings.add(new Turning(arm, hypothesis, sides));
                }
            }
        }
        return turnings;
    }

    private static List<Side> sides(Results results, Measure measure, String hypothesis, Arm arm) {
        List<Side> sides = new ArrayList<>();
        for (Reading reading : results.readings()) {
            if (reading.hypothesis().equals(hypothesis)) {
                reading.cell(arm.id(), measure.id())
                        .flatMap(Reading.Cell::difference)
                        .filter(d -> Math.abs(d.mean()) > KNOWN * d.error())
                        .ifPresent(d -> sides.add(new Side(plain(reading.option()), d)));
            }
        }
        return sides;
    }

    /** The readings with their differences, such as {@code weakness +2.1, consent −1.3}. */
    public String words(Measure measure) {
        return String.join(
                ", ",
                sides.stream()
                        .map(side -> side.reading() + " "
                                + Figures.changeInUnit(side.difference().mean(), Measures.unit(measure)))
                        .toList());
    }

    /** A reading's name without its dashes. */
    public static String plain(String reading) {
        return reading.replace('-', ' ');
    }
}
