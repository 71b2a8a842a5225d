package org.equipoise.lab.run;

/** Hears how far an ensemble is, about five times a second at most, always on the thread that called {@link Runner#run}. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = state -> {};

    /** How far the ensemble is. */
    void at(State state);

    /**
     * How far an ensemble is.
     *
     * @param done runs done, those of an earlier attempt included
     * @param total runs of the plan
     * @param perSecond runs a second since this attempt began, 0 when none is done yet
     * @param secondsLeft estimate; NaN before the first run
     */
    record State(long done, long total, double perSecond, double secondsLeft) {

        /** The state after {@code seconds} of this attempt, which began with {@code before} runs done. */
        static State of(long before, long done, long total, double seconds) {
            double perSecond = seconds > 0 ? (done - before) / seconds : 0;
            return new State(done, total, perSecond, perSecond > 0 ? (total - done) / perSecond : Double.NaN);
        }

        /** Share of the runs that are done, in [0, 1]. */
        public double share() {
            return (double) done / total;
        }
    }
}
