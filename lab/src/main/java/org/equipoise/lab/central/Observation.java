package org.equipoise.lab.central;

import org.equipoise.data.panel.SideYear;
import org.equipoise.data.state.States;
import org.equipoise.games.Elementary;

/**
 * One side of a pair of rivals in one year, with what the register says of both.
 *
 * @param row what happened and who they are
 * @param supply who armed them
 */
public record Observation(SideYear row, Supply supply) {

    /** Stock that every army has, TIV million (model, A.2). */
    static final double FLOOR = 25;

    /** ln ratio of own stock to the target's. */
    double lnArms() {
        return Elementary.log((supply.stock() + FLOOR) / (supply.targetStock() + FLOOR));
    }

    /** ln ratio of own capabilities to the target's; not finite where one is not known. */
    double lnCapabilities() {
        return Elementary.log(row.cinc() / row.targetCinc());
    }

    /** The same side and year with another history. */
    Observation with(SideYear other) {
        return new Observation(other, supply);
    }

    /** The same for both directions: {@code Norway-Sweden}, the lower code first. */
    public String pairName() {
        int first = Math.min(row.own(), row.target());
        int second = Math.max(row.own(), row.target());
        return States.shipped().name(first) + "–" + States.shipped().name(second);
    }
}
