package org.equipoise.lab.evidence;

import java.util.Optional;

/**
 * One figure beside the one that was printed.
 *
 * @param printed the printed figure
 * @param ours the figure by the definitions that Equipoise uses; empty where the library lacks a file for it
 * @param again the figure by the definitions found to come nearest to the printed one
 * @param z difference of ours from the printed one, in its printed standard error, else in ours; empty where there is none
 * @param status whether the printed figure came out
 */
public record EvidenceRow(
        Printed printed, Optional<Estimate> ours, Optional<Estimate> again, Optional<Double> z, Status status) {

    /** Whether the printed figure came out, in the digits that were printed. */
    public enum Status {
        /** By the definitions that Equipoise uses. */
        SAME,
        /** By the definitions that were found. */
        FOUND,
        /** Not, but within a quarter of its standard error, or a twentieth of it where none was printed. */
        NEAR,
        /** Not. */
        DIFFERENT,
        /** The library lacks a file, or the data do not say. */
        UNKNOWN
    }

    private static final double SLACK = 1e-12;
    private static final double NEAR_ERRORS = 0.25;
    private static final double NEAR_SHARE = 0.05;

    static EvidenceRow of(Printed printed, Optional<Estimate> ours, Optional<Estimate> again) {
        Optional<Double> z = ours.map(estimate -> (estimate.value() - printed.number())
                        / (Double.isNaN(printed.errorNumber()) ? estimate.error() : printed.errorNumber()))
                .filter(Double::isFinite);
        return new EvidenceRow(printed, ours, again, z, status(printed, ours, again));
    }

    private static Status status(Printed printed, Optional<Estimate> ours, Optional<Estimate> again) {
        double first = off(printed, ours);
        double second = off(printed, again);
        if (Double.isNaN(first) && Double.isNaN(second)) {
            return Status.UNKNOWN;
        }
        if (first <= printed.rounding() + SLACK) {
            return Status.SAME;
        }
        if (second <= printed.rounding() + SLACK) {
            return Status.FOUND;
        }
        double near = Double.isNaN(printed.errorNumber())
                ? NEAR_SHARE * Math.abs(printed.number()) + printed.rounding()
                : NEAR_ERRORS * printed.errorNumber() + printed.rounding();
        return first <= near || second <= near ? Status.NEAR : Status.DIFFERENT;
    }

    private static double off(Printed printed, Optional<Estimate> estimate) {
        return estimate.map(found -> Math.abs(found.value() - printed.number())).orElse(Double.NaN);
    }
}
