package org.equipoise.lab.result;

import java.util.List;
import java.util.Optional;

/**
 * The results as they are if one of several rival readings is right: futures with that reading only, before any averaging.
 *
 * @param hypothesis name of the parameter, such as {@code silence.reading}
 * @param option name of the reading, such as {@code weakness}
 * @param futures number of futures with this reading
 * @param cells each arm and measure
 */
public record Reading(String hypothesis, String option, int futures, List<Cell> cells) {
    public Reading {
        cells = List.copyOf(cells);
    }

    /**
     * One arm and measure under this reading.
     *
     * @param arm id of the arm
     * @param measure id of the measure
     * @param mean mean over the futures with this reading
     * @param error its Monte Carlo standard error; NaN with fewer than two futures
     * @param futures the middle 90 % of these futures' means
     * @param difference arm minus baseline; empty for a baseline
     */
    public record Cell(
            String arm, String measure, double mean, double error, Interval futures, Optional<Difference> difference) {}

    /** The cell of an arm and a measure, empty when there is none. */
    public Optional<Cell> cell(String arm, String measure) {
        for (Cell cell : cells) {
            if (cell.measure().equals(measure) && cell.arm().equals(arm)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
