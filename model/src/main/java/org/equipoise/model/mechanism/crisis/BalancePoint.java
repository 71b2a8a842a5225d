package org.equipoise.model.mechanism.crisis;

/**
 * The balance of power at which the less satisfied side is as satisfied as it can be (model, A.2).
 *
 * <p>p* = [l_A + ((c_A + r_A) - (c_B + r_B))/2] / (g_A + l_A) minimises max(Dis_A, Dis_B), with g, l of A as the attacker and no
 * advantage to either attacker. Where the war aims cover everything it is q + (c_A - c_B)/2; Powell 1996, 1999: peace needs no demand
 * iff q - c_B is at most p and p at most q + c_A.
 */
public final class BalancePoint {

    private BalancePoint() {}

    /**
     * Balance point of the first side.
     *
     * @param gain what A gains by winning
     * @param loss what A loses by losing; gain and loss are not both 0
     * @param burdenOfA cost of war and restraint of A
     * @param burdenOfB cost of war and restraint of B
     */
    public static double of(double gain, double loss, double burdenOfA, double burdenOfB) {
        return (loss + 0.5 * (burdenOfA - burdenOfB)) / (gain + loss);
    }
}
