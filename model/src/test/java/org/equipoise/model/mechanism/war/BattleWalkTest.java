package org.equipoise.model.mechanism.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatMean;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.SplittableRandom;
import org.equipoise.games.Elementary;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class BattleWalkTest {

    /** Smith and Stam 2003, 2004: computed from their formulas (literature 3.3). */
    @Test
    void knownAnswersOfSmithAndStam() {
        assertThat(BattleWalk.chanceOfWinning(5, 10, 0.6)).isCloseTo(0.883636, within(5e-7));
        assertThat(BattleWalk.battlesToCome(5, 10, 0.6)).isCloseTo(19.181818, within(5e-7));
        assertThat(BattleWalk.chanceOfWinning(3, 10, 0.55)).isCloseTo(0.522536, within(5e-7));
        assertThat(BattleWalk.battlesToCome(3, 10, 0.55)).isCloseTo(22.253641, within(5e-7));
        assertThat(BattleWalk.chanceOfWinning(5, 10, 0.5)).isEqualTo(0.5);
        assertThat(BattleWalk.battlesToCome(5, 10, 0.5)).isEqualTo(25);
    }

    @Test
    void bridgeMakesWalkAndContestAgree() {
        Property.forAll(1, 1_000, draws -> draws.between(-8, 8), logit -> {
            double chance = BattleWalk.chanceOfWinning(5, 10, BattleWalk.battleChance(logit));
            assertThat(chance).isCloseTo(Elementary.logistic(logit), within(1e-9));
        });
    }

    /** W and D solve the recurrences of the walk: W(n) = r W(n+1) + (1-r) W(n-1), D(n) = 1 + r D(n+1) + (1-r) D(n-1). */
    @Test
    void chanceAndDurationSolveTheWalksRecurrences() {
        Property.forAll(2, 500, draws -> draws.between(0.05, 0.95), r -> {
            for (int n = 1; n < 10; n++) {
                assertThat(BattleWalk.chanceOfWinning(n, 10, r))
                        .isCloseTo(
                                r * BattleWalk.chanceOfWinning(n + 1, 10, r)
                                        + (1 - r) * BattleWalk.chanceOfWinning(n - 1, 10, r),
                                within(1e-9));
                assertThat(BattleWalk.battlesToCome(n, 10, r))
                        .isCloseTo(
                                1
                                        + r * BattleWalk.battlesToCome(n + 1, 10, r)
                                        + (1 - r) * BattleWalk.battlesToCome(n - 1, 10, r),
                                within(1e-6));
            }
            assertThat(BattleWalk.chanceOfWinning(0, 10, r)).isZero();
            assertThat(BattleWalk.chanceOfWinning(10, 10, r)).isEqualTo(1);
        });
    }

    @Test
    void theTwoSidesChancesAddUpToOne() {
        Property.forAll(3, 500, draws -> draws.between(0.05, 0.95), r -> assertThat(
                        BattleWalk.chanceOfWinning(3, 10, r) + BattleWalk.chanceOfWinning(7, 10, 1 - r))
                .isCloseTo(1, within(1e-12)));
    }

    @Test
    void walksThatArePlayedEndAsOftenAndAsLateAsTheClosedForms() {
        SplittableRandom random = new SplittableRandom(8);
        int runs = 20_000;
        int won = 0;
        double[] battles = new double[runs];
        for (int run = 0; run < runs; run++) {
            int n = 4;
            while (n > 0 && n < 10) {
                n += random.nextDouble() < 0.55 ? 1 : -1;
                battles[run]++;
            }
            won += n == 10 ? 1 : 0;
        }
        assertThatProportion(won, runs).isWithin(4).standardErrorsOf(BattleWalk.chanceOfWinning(4, 10, 0.55));
        assertThatMean(battles).isWithin(4).standardErrorsOf(BattleWalk.battlesToCome(4, 10, 0.55));
    }
}
