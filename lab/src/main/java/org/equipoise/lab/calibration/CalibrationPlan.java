package org.equipoise.lab.calibration;

/**
 * How much is played, fixed before anything is looked at.
 *
 * @param seed key of all luck
 * @param reference panels drawn from the prior
 * @param population particles of a generation
 * @param generations generations after the reference table
 * @param attempts panels that a generation may play at most
 * @param local panels around the estimate of indirect inference, where the surface is fitted again
 * @param repeats panels played to see what values of the parameters imply
 * @param resamples bootstrap resamples of the real panel
 * @param truths simulated truths of the coverage check
 */
public record CalibrationPlan(
        long seed,
        int reference,
        int population,
        int generations,
        int attempts,
        int local,
        int repeats,
        int resamples,
        int truths) {

    /** Full quality: within 30 minutes on two cores. */
    public static CalibrationPlan full(long seed) {
        return new CalibrationPlan(seed, 24_000, 1_000, 2, 30_000, 4_000, 500, 1_000, 1_000);
    }

    /** A first look: within 3 minutes on two cores. */
    public static CalibrationPlan quick(long seed) {
        return new CalibrationPlan(seed, 3_000, 200, 1, 5_000, 600, 100, 300, 400);
    }

    /** Panels that are likely to be played. */
    long expected() {
        return reference + generations * Math.min((long) attempts, 20L * population) + 2L * local + 4L * repeats;
    }
}
