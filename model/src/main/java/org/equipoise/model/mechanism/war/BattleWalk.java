package org.equipoise.model.mechanism.war;

import org.equipoise.games.Elementary;

/**
 * War as a walk over forts: of N forts the attacker holds n and wins each battle with chance r (Smith and Stam 2003, 2004).
 *
 * <p>With z = (1-r)/r: chance of winning from here W(n) = (1 - z^n)/(1 - z^N); battles to the end D(n) = (n - N W(n))/(1-2r). Both are
 * worked out as sums of powers of z, in which the vanishing factor 1 - z is cancelled beforehand, so that even odds are no special
 * case. Bridge to the contest: starting in the middle, logit W = (N/2) logit r, so r = logistic(logit(P)/(N/2)) makes walk and contest
 * agree.
 */
public final class BattleWalk {

    /** Forts of the model's wars. */
    public static final int FORTS = 10;

    /** Forts that each side holds at the outset. */
    public static final int MIDDLE = 5;

    private BattleWalk() {}

    /** Chance of winning a battle that agrees with a chance of winning the war given by its logit. */
    public static double battleChance(double logitOfWar) {
        return Elementary.logistic(logitOfWar / MIDDLE);
    }

    /** Chance of winning from {@code n} of {@code forts} forts, r in (0, 1). */
    public static double chanceOfWinning(int n, int forts, double r) {
        double z = (1 - r) / r;
        double power = 1;
        double below = 0;
        double all = 0;
        for (int k = 0; k < forts; k++) {
            below = k < n ? below + power : below;
            all += power;
            power *= z;
        }
        return below / all;
    }

    /** Expected number of battles from {@code n} of {@code forts} forts, r in (0, 1). */
    public static double battlesToCome(int n, int forts, double r) {
        double z = (1 - r) / r;
        double power = 1;
        double sum = 0;
        double all = 0;
        for (int k = 0; k < forts; k++) {
            double ways = k < n ? (k + 1.0) * (forts - n) : (double) n * (forts - 1 - k);
            sum += ways * power;
            all += power;
            power *= z;
        }
        return sum / (r * all);
    }
}
