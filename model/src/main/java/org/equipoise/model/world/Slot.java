package org.equipoise.model.world;

/**
 * A group of the world's numbers that mechanisms own, read and write; the compiler of a setting checks them.
 *
 * <p>A slot that lasts keeps its value from month to month. A fresh slot is made anew each month, so its writer has to come before
 * its readers.
 */
public enum Slot {
    ATTENTION(false, "full attention"),
    SPENDING(false, "spending as at the start"),
    PEACEKEEPING(false, "no peacekeepers"),
    PROMISES(false, "no promise in force"),
    ARMS(false, "no arms but the floor"),
    ORDERS(false, "nothing on order"),
    DEMAND(true, "no demand"),
    POSTURE(false, "every supplier fills every order"),
    BELIEFS(false, "even odds of aid"),
    STATEMENTS(true, "nothing is said"),
    OPPOSITION(false, "no supplier opposes force"),
    WINDOW(true, "no dispute opens"),
    COSTS(false, "war costs as drawn at the start"),
    PHASE(false, "peace"),
    LAND(false, "land as at the start"),
    SUPPORT(false, "support even"),
    LEADERS(false, "leaders stay"),
    OPINION(false, "opinion indifferent"),
    CALLS(false, "nobody calls for help"),
    MEDIATION(true, "nobody mediates"),
    TRUCES(true, "no truce is signed"),
    TABLE(false, "nothing is settled"),
    MISUSE(true, "arms are not misused"),
    ALLEGATIONS(true, "nothing is alleged"),
    REPUTATION(false, "suppliers in full repute"),
    SANCTIONS(false, "no sanctions"),
    PRICES(false, "prices as at the start"),
    ALIGNMENT(false, "clients stay with their patrons"),
    COERCION(false, "nobody is coerced"),
    LAW(false, "the law is silent"),
    ENTRY(false, "third parties stay out"),
    FIGHTERS(false, "no hidden fighters"),
    SPREAD(false, "wars stay where they began"),
    UNREST(false, "the streets are quiet"),
    SIEGE(false, "roads are open"),
    DISPLACED(false, "nobody is displaced");

    private final boolean fresh;
    private final String neutral;

    Slot(boolean fresh, String neutral) {
        this.fresh = fresh;
        this.neutral = neutral;
    }

    /** Whether it is made anew each month. */
    public boolean fresh() {
        return fresh;
    }

    /** What holds when no mechanism writes it. */
    public String neutral() {
        return neutral;
    }
}
