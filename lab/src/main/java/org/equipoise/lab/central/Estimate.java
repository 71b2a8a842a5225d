package org.equipoise.lab.central;

import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.lab.result.Interval;

/**
 * What a regression says of a contrast.
 *
 * @param method how it was estimated
 * @param coefficient log odds ratio, or for the linear method the change of the yearly probability; NaN where there is no estimate
 * @param error its standard error, rows of one pair alike in any way
 * @param perThousand change of the yearly number of cases per 1,000 rival-years, averaged over the rows of the contrast; NaN where the
 *     method does not tell
 * @param perThousandRange its 90 % interval, from that of the coefficient, the others as estimated
 * @param rows side-years
 * @param exposed those that the contrast asks about
 * @param reference those that they are compared with; for an amount none
 * @param informative pairs that change kind, or their amount, over the years and have cases: those that an estimate within pairs is from
 * @param why why there is no estimate
 */
public record Estimate(
        Method method,
        double coefficient,
        double error,
        double perThousand,
        Interval perThousandRange,
        int rows,
        Cell exposed,
        Cell reference,
        int informative,
        Optional<String> why) {

    /** 95 % quantile of the normal distribution, for intervals of 90 %. */
    public static final double Z90 = 1.6448536269514722;

    private static final Interval NOWHERE = new Interval(Double.NaN, Double.NaN);

    /** How an estimate is made. */
    public enum Method {
        LOGIT,
        /** With a dummy for each region. */
        LOGIT_WITH_REGIONS,
        /** Linear, each pair with a constant of its own. */
        WITHIN_PAIRS,
        /** Logit conditional on each pair's number of cases. */
        CONDITIONAL_LOGIT
    }

    /**
     * Side-years of one kind.
     *
     * @param rows how many
     * @param pairs pairs of rivals that they come from
     * @param events cases among them
     */
    public record Cell(int rows, int pairs, int events) {}

    /** None, and why. */
    static Estimate none(Method method, int rows, Cell exposed, Cell reference, int informative, String why) {
        return new Estimate(
                method,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                NOWHERE,
                rows,
                exposed,
                reference,
                informative,
                Optional.of(why));
    }

    /** Whether there is one. */
    public boolean known() {
        return Double.isFinite(coefficient) && Double.isFinite(error);
    }

    /** Whether it is a log odds ratio. */
    public boolean odds() {
        return method != Method.WITHIN_PAIRS;
    }

    /** By how much the odds are multiplied; NaN for the linear method. */
    public double oddsRatio() {
        return odds() ? Elementary.exp(coefficient) : Double.NaN;
    }

    /** 90 % interval of the odds ratio. */
    public Interval oddsRange() {
        return odds()
                ? new Interval(Elementary.exp(coefficient - Z90 * error), Elementary.exp(coefficient + Z90 * error))
                : NOWHERE;
    }

    /** Whether the 90 % interval leaves out no effect. */
    public boolean excludesNoEffect() {
        return known() && Math.abs(coefficient) > Z90 * error;
    }

    /** -1 less conflict, 1 more, 0 where there is no estimate. */
    public int sign() {
        return known() ? (int) Math.signum(coefficient) : 0;
    }
}
