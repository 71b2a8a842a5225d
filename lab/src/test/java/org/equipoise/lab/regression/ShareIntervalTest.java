package org.equipoise.lab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.lab.result.Interval;
import org.junit.jupiter.api.Test;

class ShareIntervalTest {

    /** No event in n trials: the bounds solve (1 - p)^n = .025. */
    @Test
    void withoutEventsTheExactBoundHasAClosedForm() {
        Interval none = ShareInterval.exact(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(1 - Math.pow(.025, 1 / 20.0), within(1e-12));
        assertThat(ShareInterval.exact(20, 20).low()).isCloseTo(Math.pow(.025, 1 / 20.0), within(1e-12));
        assertThat(ShareInterval.poisson(0, 2).high()).isCloseTo(-Math.log(.025) / 2, within(1e-12));
    }

    /** At the bounds the tails are .025, summed term by term. */
    @Test
    void theTailsAtTheBoundsAreTwoAndAHalfPerCent() {
        Interval bounds = ShareInterval.exact(3, 10);
        double above = 0;
        double below = 0;
        double[] choose = {1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1};
        for (int k = 0; k <= 10; k++) {
            above += k >= 3 ? choose[k] * Math.pow(bounds.low(), k) * Math.pow(1 - bounds.low(), 10 - k) : 0;
            below += k <= 3 ? choose[k] * Math.pow(bounds.high(), k) * Math.pow(1 - bounds.high(), 10 - k) : 0;
        }
        assertThat(above).isCloseTo(.025, within(1e-10));
        assertThat(below).isCloseTo(.025, within(1e-10));
    }

    /** 6 wars in 703 rival-years were printed as [.0036, .0176] (literature 4.7): Jeffreys, not exact. */
    @Test
    void thePrintedIntervalOfWarsIsThatOfJeffreys() {
        Interval printed = ShareInterval.jeffreys(6, 703);
        assertThat(printed.low()).isCloseTo(.0036, within(5e-5));
        assertThat(printed.high()).isCloseTo(.0175, within(5e-5));
        Interval exact = ShareInterval.exact(6, 703);
        assertThat(exact.low()).isLessThan(printed.low());
        assertThat(exact.high()).isGreaterThan(printed.high());
        Interval poisson = ShareInterval.poisson(6, 703);
        assertThat(poisson.low()).isCloseTo(exact.low(), within(1e-4));
        assertThat(poisson.high()).isCloseTo(exact.high(), within(1e-3));
    }
}
