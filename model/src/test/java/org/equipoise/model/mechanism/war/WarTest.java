package org.equipoise.model.mechanism.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatMean;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import org.equipoise.games.Elementary;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

/** WEST, which holds a quarter of the land, attacks EAST. */
class WarTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static Rig rig() {
        return new Rig(Example.setting(600, false), Example.free())
                .set("war.obstacles", 3)
                .set("war.mediation", 0)
                .set("war.optimism", 0)
                .set("war.battles", 2)
                .set("war-aims.disputed", 0.5)
                .set("war-aims.recognised", 0.2);
    }

    private static Rig attack(Rig rig, int theatre, long replicate) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = WEST;
        rig.world.theatre[0] = theatre;
        return rig;
    }

    private static void fightOn(Rig rig) {
        for (int month = 0; month < 500 && rig.world.atWar(0); month++) {
            rig.step("war").open();
        }
        assertThat(rig.world.atWar(0)).isFalse();
    }

    /** The bridge lemma at work: wars fought to the end are won as often as the contest says. */
    @Test
    void warsFoughtToTheEndAreWonAsOftenAsTheContestSays() {
        Rig rig = rig().set("war.obstacles", 1e6).set("war.stock-loss", 0);
        int runs = 4_000;
        int won = 0;
        double[] battles = new double[runs];
        double chance = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            attack(rig, 0, replicate);
            double gap = rig.world.logCapability[1] - rig.world.logCapability[0];
            double logit = rig.get("contest.decisiveness") * gap
                    + rig.get("contest.initiative")
                    - rig.get("contest.prepared-ground");
            chance = Elementary.logistic(logit);
            fightOn(rig);
            won += rig.world.tally.wonByAttacker[0];
            battles[replicate] = rig.world.battles[0];
            assertThat(rig.world.tally.wonByAttacker[0] + rig.world.tally.wonByVictim[0])
                    .isEqualTo(1);
        }
        assertThatProportion(won, runs).isWithin(4).standardErrorsOf(chance);
        double r = BattleWalk.battleChance(Elementary.logit(chance));
        assertThatMean(battles).isWithin(4).standardErrorsOf(BattleWalk.battlesToCome(5, 10, r));
    }

    @Test
    void aidShiftsTheOddsOfTheWar() {
        int without = victories(0, 0);
        assertThat(victories(1.5, 0)).isGreaterThan(without);
        assertThat(victories(0, 1.5)).isLessThan(without);
        assertThat(victories(1.5, 1.5))
                .as("aid to both cancels under the same luck")
                .isEqualTo(without);
    }

    private static int victories(double toAttacker, double toVictim) {
        Rig rig = rig().set("war.obstacles", 1e6);
        int won = 0;
        for (int replicate = 0; replicate < 300; replicate++) {
            attack(rig, 0, replicate);
            rig.world.aidToAttacker[0] = toAttacker;
            rig.world.aidToVictim[0] = toVictim;
            fightOn(rig);
            won += rig.world.tally.wonByAttacker[0];
        }
        return won;
    }

    @Test
    void landChangesHandsByTheFront() {
        Rig rig = rig().set("war.obstacles", 1e6);
        for (int replicate = 0; replicate < 40; replicate++) {
            fightOn(attack(rig, 0, replicate));
            boolean won = rig.world.front[0] == 10;
            assertThat(rig.world.share[WEST]).isCloseTo(won ? 0.75 : 0, within(1e-12));
            assertThat(rig.world.share[EAST]).isCloseTo(won ? 0.25 : 1, within(1e-12));
            assertThat(rig.world.home).containsOnly(1);
            fightOn(attack(rig, 1, replicate));
            won = rig.world.front[0] == 10;
            assertThat(rig.world.home[EAST]).isCloseTo(won ? 0.8 : 1, within(1e-12));
            assertThat(rig.world.share).containsExactly(0.75, 0.25);
        }
    }

    @Test
    void aWarThatStopsBeforeTheEndDividesByTheFront() {
        Rig rig = rig().set("war.obstacles", -1e6);
        for (int replicate = 0; replicate < 40; replicate++) {
            attack(rig, 0, replicate).step("war");
            assertThat(rig.world.atWar(0)).isFalse();
            double change = 0.5 * (rig.world.front[0] - 5) / 5;
            assertThat(rig.world.share[WEST]).isCloseTo(Math.max(0, Math.min(1, 0.25 + change)), within(1e-12));
            assertThat(rig.world.tally.imposed[0]).isZero();
        }
    }

    @Test
    void anEndIsImposedWhenTheSameLuckWouldNotHaveBroughtItWithoutPressure() {
        Rig alone = rig();
        Rig pressed = rig().set("war.pressure", 4);
        int imposed = 0;
        for (int replicate = 0; replicate < 300; replicate++) {
            boolean endedAlone = !attack(alone, 0, replicate).step("war").world.atWar(0);
            attack(pressed, 0, replicate).world.talks.pressure[0] = 0.5;
            boolean ended = !pressed.step("war").world.atWar(0);
            assertThat(!endedAlone || ended).as("pressure never prolongs a war").isTrue();
            assertThat(pressed.world.imposed[0]).isEqualTo(ended && !endedAlone);
            assertThat(pressed.world.mediated[0]).isFalse();
            imposed += pressed.world.imposed[0] ? 1 : 0;
        }
        assertThat(imposed).isPositive();
    }

    @Test
    void pressureTakesObstaclesAway() {
        Rig pressed = rig().set("war.pressure", 3);
        Rig easier = rig().set("war.obstacles", 3 - 3 * 0.4);
        for (int replicate = 0; replicate < 300; replicate++) {
            attack(pressed, 0, replicate).world.talks.pressure[0] = 0.4;
            attack(easier, 0, replicate).step("war");
            assertThat(pressed.step("war").world.atWar(0)).isEqualTo(easier.world.atWar(0));
        }
    }

    @Test
    void aMediatorWhomTheSidesBelieveShortensTheWarWithoutImposingAnything() {
        Rig alone = rig();
        Rig mediated = rig().set("war.mediation", 2).set("war.battles", 6);
        alone.set("war.battles", 6);
        int earlier = 0;
        int decided = 0;
        for (int replicate = 0; replicate < 300; replicate++) {
            boolean endedAlone = !attack(alone, 0, replicate).step("war").world.atWar(0);
            attack(mediated, 0, replicate).world.talks.mediator[0] = true;
            boolean ended = !mediated.step("war").world.atWar(0);
            assertThat(!endedAlone || ended)
                    .as("a mediator never prolongs a war")
                    .isTrue();
            assertThat(mediated.world.imposed[0]).isFalse();
            assertThat(mediated.world.mediated[0]).isEqualTo(ended && Math.abs(mediated.world.front[0] - 5) < 5);
            earlier += ended && !endedAlone ? 1 : 0;
            decided += ended && Math.abs(mediated.world.front[0] - 5) == 5 ? 1 : 0;
        }
        assertThat(decided).as("wars that arms decided, mediator or not").isPositive();
        assertThat(earlier).isPositive();
    }

    @Test
    void aTruceEndsTheWarWithoutABattleAndDividesByTheFront() {
        Rig rig = attack(rig(), 0, 0);
        rig.world.front[0] = 7;
        rig.world.talks.stops[0] = true;
        rig.world.talks.imposed[0] = true;
        rig.world.talks.mediator[0] = true;
        rig.step("war");
        assertThat(rig.world.atWar(0)).isFalse();
        assertThat(rig.world.warEnded[0]).isTrue();
        assertThat(rig.world.dead).containsOnly(0);
        assertThat(rig.world.battles[0]).isZero();
        assertThat(rig.world.imposed[0]).isTrue();
        assertThat(rig.world.mediated[0]).isTrue();
        assertThat(rig.world.share[WEST]).isCloseTo(0.25 + 0.5 * 2 / 5, within(1e-12));
    }

    @Test
    void aSettlementThatHasDividedTheLandIsNotDividedAgain() {
        Rig rig = attack(rig(), 0, 0);
        rig.world.front[0] = 9;
        rig.world.talks.stops[0] = true;
        rig.world.talks.divided[0] = true;
        rig.step("war");
        assertThat(rig.world.atWar(0)).isFalse();
        assertThat(rig.world.imposed[0]).isFalse();
        assertThat(rig.world.mediated[0]).isFalse();
        assertThat(rig.world.share).containsExactly(0.75, 0.25);
    }

    @Test
    void whatStopsAWarIsForgottenWithTheMonth() {
        Rig rig = attack(rig(), 0, 0);
        rig.world.talks.stops[0] = true;
        rig.world.talks.imposed[0] = true;
        rig.world.talks.divided[0] = true;
        rig.world.talks.mediator[0] = true;
        rig.world.talks.pressure[0] = 1;
        rig.open();
        assertThat(rig.world.talks.stops[0]).isFalse();
        assertThat(rig.world.talks.imposed[0]).isFalse();
        assertThat(rig.world.talks.divided[0]).isFalse();
        assertThat(rig.world.talks.mediator[0]).isFalse();
        assertThat(rig.world.talks.pressure[0]).isZero();
    }

    @Test
    void peacekeepersSpareLives() {
        Rig rig = rig();
        attack(rig, 0, 3).step("war");
        double without = rig.world.dead[EAST] + rig.world.dead[WEST];
        attack(rig, 0, 3).world.troops.deathRatio[0] = 0.5;
        rig.step("war");
        assertThat(rig.world.dead[EAST] + rig.world.dead[WEST]).isCloseTo(0.5 * without, within(1e-9));
    }

    @Test
    void theDeadOfAMonthHaveTheirMean() {
        Rig rig = rig().set("war.deaths", 3_000).set("war.obstacles", -1e6);
        double[] dead = new double[6_000];
        for (int replicate = 0; replicate < dead.length; replicate++) {
            attack(rig, 0, replicate).step("war");
            dead[replicate] = rig.world.dead[EAST] + rig.world.dead[WEST];
        }
        assertThatMean(dead).isWithin(4).standardErrorsOf(3_000);
    }

    /** COW wars (literature 3.1): log loss ratio -.15 on the log capability ratio, residual 1.55. */
    @Test
    void lossesFallByTheRatioDrawnOnceForTheWar() {
        Rig rig = rig().set("war.obstacles", 1e6).set("war.stock-loss", 0);
        double[] ratio = new double[3_000];
        double gap = 0;
        for (int replicate = 0; replicate < ratio.length; replicate++) {
            attack(rig, 0, replicate);
            gap = rig.world.logCapability[1] - rig.world.logCapability[0];
            rig.step("war");
            ratio[replicate] = StrictMath.log(rig.world.dead[WEST] / rig.world.dead[EAST]);
            if (rig.world.atWar(0)) {
                rig.open().step("war");
                assertThat(StrictMath.log(rig.world.dead[WEST] / rig.world.dead[EAST]))
                        .as("the same ratio in the second month")
                        .isCloseTo(ratio[replicate], within(1e-9));
            }
        }
        assertThatMean(ratio).isWithin(4).standardErrorsOf(-0.15 * gap);
        double squares = 0;
        for (double x : ratio) {
            squares += (x + 0.15 * gap) * (x + 0.15 * gap) / ratio.length;
        }
        assertThat(Math.sqrt(squares)).isCloseTo(1.55, within(0.08));
    }

    @Test
    void bothSidesGetNewSecretsAndTheLoserIsBlamedIfItBegan() {
        Rig rig = rig().set("war.obstacles", 1e6);
        boolean attackerLost = false;
        for (int replicate = 0; replicate < 60; replicate++) {
            attack(rig, 0, replicate);
            rig.world.culpable[1] = true;
            double before = rig.world.cost[EAST];
            fightOn(rig);
            assertThat(rig.world.cost[EAST]).isNotEqualTo(before);
            boolean lost = rig.world.front[0] == 0;
            attackerLost |= lost;
            assertThat(rig.world.blamed[1]).isEqualTo(lost ? 12 : 0);
            assertThat(rig.world.blamed[0]).as("the victim began nothing").isZero();
        }
        assertThat(attackerLost).isTrue();
    }
}
