package org.equipoise.model.mechanism.talks;

/**
 * Which mediator is believed when it says that the other side would fight (Kydd 2003).
 *
 * <p>Side 2 has a low or a high cost of war c_L < c_H. The mediator sees a sign of it, after which the high cost has the chance mu_h or
 * mu_l; it values side 1's share with b and a war with -c_M. It tells the truth iff b (mu_h c_H - c_L) >= (1 - mu_h) c_M and b (mu_l c_H
 * - c_L) <= (1 - mu_l) c_M: one that wants peace alone always counsels restraint, and is not heard.
 */
public final class KyddCondition {

    private KyddCondition() {}

    /**
     * Chance pi* of the high cost above which side 1 makes the demand that risks a war: (c_L + c_1)/(c_H + c_1).
     *
     * @param own cost of war of side 1, at least 0
     */
    public static double riskyAbove(double own, double low, double high) {
        return (low + own) / (high + own);
    }

    /**
     * Least bias b* that is believed; infinite where no bias makes it frank.
     *
     * @param mu chance of the high cost after the hopeful sign
     */
    public static double leastBias(double mu, double low, double high, double ownCost) {
        double gain = mu * high - low;
        double risk = (1 - mu) * ownCost;
        if (gain > 0) {
            return risk / gain;
        }
        return risk > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    /**
     * Largest bias b** that is believed: beyond it the mediator would egg its friend on; infinite where there is none.
     *
     * @param mu chance of the high cost after the bad sign
     */
    public static double mostBias(double mu, double low, double high, double ownCost) {
        double gain = mu * high - low;
        return gain > 0 ? (1 - mu) * ownCost / gain : Double.POSITIVE_INFINITY;
    }
}
