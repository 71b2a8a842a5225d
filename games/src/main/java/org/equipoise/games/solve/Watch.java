package org.equipoise.games.solve;

/**
 * Is asked by a long search whether to go on, and told how far it is. Callers bring their own clock, since games know none.
 *
 * <p>A search that is stopped returns what it has and says so in its certificate.
 */
@FunctionalInterface
public interface Watch {

    /** Never stops a search. */
    Watch PATIENT = (done, all, what) -> true;

    /**
     * Whether to go on.
     *
     * @param done how much is done
     * @param all how much there is to do; NaN if nobody knows
     * @param what what is counted, such as {@code supports} or {@code lambda}
     */
    boolean goOn(double done, double all, String what);
}
