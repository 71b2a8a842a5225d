package org.equipoise.games.group.expected;

/**
 * A challenge and what it asks of the one who receives it.
 *
 * @param initiator who challenges, because it expects to gain
 * @param receiver who is challenged
 * @param kind how the two expectations compare
 * @param initiatorGain E of the initiator's challenge, above 0
 * @param receiverGain E of the receiver's challenge to the initiator
 * @param target where the receiver would stand if it took the offer; where it stands already if it beats the challenge off
 * @param move {@code target} less the receiver's position
 * @param accepted whether the receiver took this offer
 */
public record Offer(
        String initiator,
        String receiver,
        Kind kind,
        double initiatorGain,
        double receiverGain,
        double target,
        double move,
        boolean accepted) {

    /** How the two expectations compare; E_i is the initiator's, E_j the receiver's. */
    public enum Kind {
        /** E_i > E_j > 0: both challenge, the receiver expects less, loses and moves all the way. */
        CONFRONTATION,
        /** E_i > 0 > E_j, |E_i| > |E_j|: the receiver moves by the share |E_j / E_i| of the way. */
        COMPROMISE,
        /** E_i > 0 > E_j, |E_i| at most |E_j|: the receiver moves all the way. */
        CAPITULATION,
        /** E_j at least E_i > 0, or E_j = 0: the receiver stays. */
        BEATEN_OFF
    }

    /** The same offer, taken. */
    Offer taken() {
        return new Offer(initiator, receiver, kind, initiatorGain, receiverGain, target, move, true);
    }
}
