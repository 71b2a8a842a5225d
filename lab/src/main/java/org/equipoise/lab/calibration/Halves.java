package org.equipoise.lab.calibration;

import org.equipoise.data.panel.SideYear;
import org.equipoise.model.chance.Stream;

/** Splits pairs into two halves by the hash of their names, so that no pair lies in both and no list has to be kept. */
final class Halves {

    private Halves() {}

    /** Whether a pair belongs to the first half. */
    static boolean first(int oneState, int otherState) {
        String name = Math.min(oneState, otherState) + "-" + Math.max(oneState, otherState);
        return (Stream.of("calibration.half", name) >>> 40 & 1) == 0;
    }

    /** Whether a row belongs to a part. */
    static boolean in(Particle.Part part, SideYear row) {
        return in(part, row.own(), row.target());
    }

    /** Whether a pair belongs to a part. */
    static boolean in(Particle.Part part, int oneState, int otherState) {
        return part == Particle.Part.ALL || first(oneState, otherState) == (part == Particle.Part.FIRST);
    }
}
