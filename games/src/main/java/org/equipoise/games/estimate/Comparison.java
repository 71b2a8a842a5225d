package org.equipoise.games.estimate;

import java.util.Arrays;
import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.numeric.Normal;

/** Which of two models, neither of which contains the other, is nearer to the truth, judged case by case. */
public final class Comparison {

    private Comparison() {}

    /** What a model pays for its number of coefficients. */
    public enum Correction {
        /** Nothing. */
        NONE,
        /** One unit of log-likelihood a coefficient, as in Akaike's criterion. */
        AIC,
        /** (ln n)/2 a coefficient, as in Schwarz's criterion; usual in the field. */
        BIC;

        private double of(Fit fit) {
            return switch (this) {
                case NONE -> 0;
                case AIC -> fit.estimates().length;
                case BIC -> 0.5 * fit.estimates().length * Elementary.log(fit.cases());
            };
        }
    }

    /**
     * Vuong's test.
     *
     * @param statistic standard normal if both models are equally near; above 0 speaks for the first
     * @param p probability of a statistic at least as far from 0
     */
    public record Vuong(double statistic, double p) {}

    /**
     * Clarke's test.
     *
     * @param firstBetter cases to which the first model gives the higher corrected likelihood
     * @param secondBetter cases to which the second does
     * @param p probability of counts at least as unequal if each is as likely as the other
     */
    public record Clarke(int firstBetter, int secondBetter, double p) {}

    /**
     * Vuong 1989: the sum of differences of the cases' log-likelihoods, less the difference of corrections, over sqrt(n) times their standard
     * deviation (with denominator n).
     *
     * @throws IllegalArgumentException if the models are of different cases, or give the same likelihood to every case
     */
    public static Vuong vuong(Fit first, Fit second, Correction correction) {
        double[] differences = differences(first, second);
        int n = differences.length;
        double sum = 0;
        for (double difference : differences) {
            sum += difference;
        }
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - sum / n) * (difference - sum / n);
        }
        if (!(squares > 1e-18 * n)) {
            throw new IllegalArgumentException("the two models give the cases the same likelihoods but for a constant,"
                    + " so that there is nothing to compare. Maybe it is the same model twice.");
        }
        double statistic = (sum - (correction.of(first) - correction.of(second))) / Math.sqrt(squares);
        return new Vuong(statistic, 2 * Normal.cdf(-Math.abs(statistic)));
    }

    /**
     * Clarke 2003: the signs of the differences, each less the difference of corrections over n; p by the binomial distribution, both sides.
     * Cases without a difference count for neither.
     *
     * @throws IllegalArgumentException if the models are of different cases, or no case tells them apart
     */
    public static Clarke clarke(Fit first, Fit second, Correction correction) {
        double[] differences = differences(first, second);
        double each = (correction.of(first) - correction.of(second)) / differences.length;
        int more = 0;
        int less = 0;
        for (double difference : differences) {
            more += difference > each ? 1 : 0;
            less += difference < each ? 1 : 0;
        }
        if (more + less == 0) {
            throw new IllegalArgumentException("the two models give every case the same likelihood, so that there is"
                    + " nothing to compare. Maybe it is the same model twice.");
        }
        return new Clarke(more, less, Math.min(1, 2 * lowerTail(Math.min(more, less), more + less)));
    }

    /** Probability of at most k heads in n throws of a fair coin. */
    private static double lowerTail(int k, int n) {
        double log = -n * Elementary.log(2);
        double sum = 0;
        for (int i = 0; i <= k; i++) {
            sum += Elementary.exp(log);
            log += Elementary.log(n - i) - Elementary.log(i + 1);
        }
        return sum;
    }

    private static double[] differences(Fit first, Fit second) {
        Estimable one = first.estimable();
        Estimable other = second.estimable();
        if (first.cases() != second.cases()) {
            throw different(first.cases() + " cases against " + second.cases());
        }
        if (!one.cases().table().file().equals(other.cases().table().file())) {
            throw different("'" + one.cases().table().file() + "' against '"
                    + other.cases().table().file() + "'");
        }
        for (int row = 0; row < first.cases(); row++) {
            int line = one.cases().table().line(row);
            int otherLine = other.cases().table().line(row);
            if (line != otherLine) {
                throw different("line " + line + " is used by one and line " + otherLine + " by the other");
            }
        }
        if (!Arrays.equals(one.classes(), other.classes())) {
            throw different("they do not see the same outcomes in them");
        }
        double[] differences = first.logLikelihoods();
        double[] less = second.logLikelihoods();
        for (int row = 0; row < differences.length; row++) {
            differences[row] -= less[row];
        }
        return differences;
    }

    private static IllegalArgumentException different(String how) {
        return new IllegalArgumentException("two models are compared on the same cases, but these differ: " + how
                + ". Maybe a variable of one is missing where the other's is not; a condition can leave such cases out of"
                + " both.");
    }
}
