package org.equipoise.model.mechanism.war;

import org.equipoise.games.Elementary;

/**
 * War as a walk over forts: of N forts the attacker holds n and wins each battle with chance r (Smith and Stam 2003, 2004).
 *
 * <p>With z = (1-r)/r: chance of winning from here W(n) = (1 - z^n)/(1 - z^N), n/N if r = 1/2; battles to the end D(n) = n/(1-2r) - N
 * W(n)/(1-2r), n(N-n) if r = 1/2. Bridge to the contest: starting in the middle, logit W = (N/2) logit r, so r =
 * logistic(logit(P)/(N/2)) makes walk and contest agree.
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
        if (Math.abs(z - 1) < 1e-9) {
            return (double) n / forts;
        }
        return (1 - power(z, n)) / (1 - power(z, forts));
    }

    /** Expected number of battles from {@code n} of {@code forts} forts. */
    public static double battlesToCome(int n, int forts, double r) {
        double drift = 1 - 2 * r;
        if (Math.abs(drift) < 1e-9) {
            return (double) n * (forts - n);
        }
        return n / drift - forts * chanceOfWinning(n, forts, r) / drift;
    }

    private static double power(double z, int n) {
        double product = 1;
        for (int i = 0; i < n; i++) {
            product *= z;
        }
        return product;
    }
}
