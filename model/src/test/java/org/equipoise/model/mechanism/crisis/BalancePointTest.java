package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class BalancePointTest {

    /** Shares, war aims and burdens of two sides. */
    private record Case(double held, double aims, double burdenOfA, double burdenOfB) {
        double gain() {
            return Math.min(aims, 1 - held);
        }

        double loss() {
            return Math.min(aims, held);
        }

        double worstDissatisfaction(double p) {
            double ofA = p * gain() - (1 - p) * loss() - burdenOfA;
            double ofB = (1 - p) * loss() - p * gain() - burdenOfB;
            return Math.max(ofA, ofB);
        }

        double point() {
            return BalancePoint.of(gain(), loss(), burdenOfA, burdenOfB);
        }
    }

    @Test
    void balancePointMinimisesTheGreaterDissatisfaction() {
        Property.forAll(
                1,
                2_000,
                draws -> new Case(
                        draws.between(0.05, 0.95),
                        draws.between(0.05, 0.95),
                        draws.between(0.1, 0.9),
                        draws.between(0.1, 0.9)),
                one -> {
                    double least = one.worstDissatisfaction(one.point());
                    for (double p = 0; p <= 1; p += 0.01) {
                        assertThat(one.worstDissatisfaction(p)).isGreaterThanOrEqualTo(least - 1e-12);
                    }
                });
    }

    @Test
    void balanceIsTheStatusQuoShiftedByCostsWhereWarAimsCoverEverything() {
        Case all = new Case(0.7, 1, 0.3, 0.4);
        assertThat(all.point()).isCloseTo(0.7 + (0.3 - 0.4) / 2, within(1e-15));
        Case narrow = new Case(0.7, 0.1, 0.3, 0.4);
        assertThat(narrow.point()).isNotCloseTo(0.65, within(0.05));
    }

    @Test
    void balanceIsParityWhereWarAimsAreNarrowAndCostsEqual() {
        assertThat(new Case(0.8, 0.15, 0.3, 0.3).point()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void balanceOfTheOtherSideIsTheComplement() {
        Property.forAll(2, 500, draws -> draws.array(4, 0.05, 0.95), x -> {
            Case ofA = new Case(x[0], x[1], x[2], x[3]);
            Case ofB = new Case(1 - x[0], x[1], x[3], x[2]);
            assertThat(ofA.point() + ofB.point()).isCloseTo(1, within(1e-12));
        });
    }
}
