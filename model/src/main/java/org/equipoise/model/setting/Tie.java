package org.equipoise.model.setting;

/**
 * What links a supplier to a client.
 *
 * @param supplier who sells, protects or both
 * @param client to whom
 * @param decides whether the supplier chooses its posture (a patron) or fills what is ordered (the market)
 * @param aidsDefence whether it may help the client when attacked
 * @param aidsAttack whether it may help the client's own attack
 * @param price price relative to the market, above 0
 * @param opposesForce how far it opposes the client's use of force, in [0, 1]
 * @param opacity share of its supplies that the rival cannot see, in [0, 1]
 */
public record Tie(
        String supplier,
        String client,
        boolean decides,
        boolean aidsDefence,
        boolean aidsAttack,
        double price,
        double opposesForce,
        double opacity) {}
