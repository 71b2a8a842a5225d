package org.equipoise.bench.k1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both forms of the kernel against the declared expectations; {@link K1Check} does the same with more runs. */
class KernelTest {

    private static final int RUNS = 20_000;

    @Test
    @Tag("slow")
    void mechanismsMeetTheDeclaration() {
        for (Variant variant : Variant.values()) {
            assertNear(K1Check.ofEngine(variant, RUNS, 1));
        }
    }

    @Test
    @Tag("slow")
    void loopMeetsTheDeclaration() {
        for (Variant variant : Variant.values()) {
            assertNear(K1Check.ofLoop(variant, RUNS, 1));
        }
    }

    @Test
    void aRunHangsOnItsNumberAloneAndNotOnTheRunsBefore() {
        Outcomes one = new Outcomes(50);
        Outcomes other = new Outcomes(50);
        K1Engine forward = new K1Engine(Variant.SQ, 7);
        K1Engine backward = new K1Engine(Variant.SQ, 7);
        for (int run = 0; run < 50; run++) {
            forward.run(one, run);
            backward.run(other, 49 - run);
        }
        assertThat(one.share).isEqualTo(other.share);
        assertThat(one.logRatio).isEqualTo(other.logRatio);
        assertThat(one.firstWar).isEqualTo(other.firstWar);
        assertThat(one.incidents).isEqualTo(other.incidents);
    }

    private static void assertNear(List<Declared.Distance> distances) {
        for (Declared.Distance distance : distances) {
            assertThat(Math.abs(distance.z())).as("%s", distance).isLessThan(3);
        }
    }
}
