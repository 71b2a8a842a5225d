package org.equipoise.games.group.spatial;

import java.util.List;

/**
 * A proposal of one actor to another: you stand there, I stand here.
 *
 * @param initiator who proposes
 * @param receiver who is asked
 * @param gain what the initiator expects to gain from challenging the receiver, above 0
 * @param odds probability that the initiator would prevail, as held by whose terms these are
 * @param initiatorTo where the initiator would stand, in the issues' units
 * @param receiverTo where the receiver would stand
 */
public record Bargain(
        String initiator,
        String receiver,
        double gain,
        double odds,
        List<Double> initiatorTo,
        List<Double> receiverTo) {

    /** Copies the lists. */
    public Bargain {
        initiatorTo = List.copyOf(initiatorTo);
        receiverTo = List.copyOf(receiverTo);
    }

    @Override
    public String toString() {
        return initiator + " to " + receiver;
    }
}
