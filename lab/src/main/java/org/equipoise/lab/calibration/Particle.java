package org.equipoise.lab.calibration;

import java.util.Arrays;

/**
 * A simulated panel in short: what was assumed and what came out.
 *
 * @param number its number, the address of its luck and of what is not free
 * @param line free parameters on the whole line, in the order of {@link FreeParameter#CORE}
 * @param all statistics of the whole panel, NaN where it does not define one
 * @param first statistics of the first half of the pairs; empty where not wanted
 * @param second statistics of the second half
 */
public record Particle(long number, double[] line, double[] all, double[] first, double[] second) {

    /** Which pairs statistics are taken of. */
    public enum Part {
        ALL,
        FIRST,
        SECOND
    }

    /** Statistics of a part. */
    public double[] of(Part part) {
        return switch (part) {
            case ALL -> all;
            case FIRST -> first;
            case SECOND -> second;
        };
    }

    /** Whether all statistics at some positions are defined. */
    boolean defines(Part part, int[] positions) {
        double[] values = of(part);
        return Arrays.stream(positions).allMatch(at -> Double.isFinite(values[at]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Particle that
                && number == that.number
                && Arrays.equals(line, that.line)
                && Arrays.equals(all, that.all)
                && Arrays.equals(first, that.first)
                && Arrays.equals(second, that.second);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) + 31 * Arrays.hashCode(line);
    }
}
