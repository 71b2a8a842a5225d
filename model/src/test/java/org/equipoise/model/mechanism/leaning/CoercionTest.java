package org.equipoise.model.mechanism.leaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.junit.jupiter.api.Test;

class CoercionTest {

    private static final int MONTHS = 180;

    private static Setting setting() {
        return Example.playing(
                Example.setting(MONTHS, false),
                List.of(
                        "outside-world",
                        "arms-stocks",
                        "import-demand",
                        "dispute-window",
                        "crisis",
                        "war",
                        "realignment",
                        "coercion"));
    }

    private static Policy coercing(boolean coerces, Map<String, Step> steps) {
        return Example.conducting(
                new Conduct(Map.of(), Optional.empty(), Optional.empty(), Optional.of(coerces), steps));
    }

    /** EAST's mean dependence on PATRON in the example. */
    private static final double HOLD = 0.7;

    @Test
    void aCoercedClientLosesSupportSpendingAndTrust() {
        Rig rig = new Rig(setting(), coercing(true, Map.of("EAST", Step.BUY_ELSEWHERE)))
                .set("coercion.duration", 4)
                .set("coercion.support", 0.1)
                .set("coercion.spending", 0.3)
                .set("coercion.backlash", 0.05)
                .set("coercion.lesson", 2)
                .set("demand.noise", 0)
                .set("demand.reaction", 0)
                .set("demand.budget-elasticity", 0.6)
                .set("arms.depreciation", 0.08)
                .begin(0)
                .month();
        int tie = rig.tie("EAST", "PATRON");
        assertThat(rig.world.alignment.coerced[tie]).isEqualTo(4);
        assertThat(rig.world.support[0]).isCloseTo(-0.1 * HOLD, within(1e-12));
        assertThat(rig.world.opinion[tie]).isCloseTo(-0.05, within(1e-12));
        assertThat(rig.world.privateDoubt[tie]).isCloseTo(3, within(1e-12));
        assertThat(rig.world.publicDoubt[tie]).as("others learn nothing by it").isEqualTo(1);
        rig.month();
        double hold = HOLD;
        assertThat(rig.world.demand[0])
                .isCloseTo(
                        (1 - ArmsStocks.keep(0.08))
                                * 925
                                * StrictMath.pow(rig.world.spending[0] * (1 - 0.3 * hold), 0.6),
                        within(1e-9));
        rig.months(3);
        assertThat(rig.world.alignment.coerced[tie]).isZero();
        assertThat(rig.world.alignment.austerity).containsOnly(0);
        assertThat(rig.world.alignment.dependence[tie])
                .as("other routes are found")
                .isLessThan(HOLD);
        assertThat(rig.world.support[1]).isZero();
    }

    @Test
    void coercionThatIsRenewedPunishesTheNextStepToo() {
        Rig rig = new Rig(setting(), coercing(true, Map.of()))
                .set("coercion.duration", 4)
                .set("realignment.agenda", 0)
                .begin(0);
        int tie = rig.tie("EAST", "PATRON");
        for (int step = 1; step <= 3; step++) {
            rig.open().step("realignment");
            assertThat(rig.world.alignment.reviews[tie])
                    .as("each looked at once")
                    .isEqualTo(step - 1);
            rig.world.alignment.moved[tie] = true;
            assertThat(rig.step("coercion").world.alignment.coerced[tie]).isEqualTo(4);
        }
        rig.open().step("realignment").step("coercion");
        assertThat(rig.world.alignment.reviews[tie]).isEqualTo(3);
        rig.open().step("realignment").step("coercion");
        assertThat(rig.world.alignment.reviews[tie]).as("what lasts is no news").isEqualTo(3);
    }

    @Test
    void aPolicyThatDoesNotCoerceNeverDoes() {
        Rig rig = new Rig(setting(), coercing(false, Map.of()))
                .set("coercion.readiness", 1)
                .set("coercion.influence", 5)
                .set("realignment.agenda", 0.8);
        int steps = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            rig.begin(replicate);
            for (int month = 0; month < MONTHS; month++) {
                rig.month();
                assertThat(rig.world.alignment.coerced).containsOnly(0);
            }
            steps += rig.world.alignment.step[rig.tie("EAST", "PATRON")];
        }
        assertThat(steps).isPositive();
    }

    @Test
    void thePatronCoercesMoreWhereMoreHangsOnItAndLessWhereItIsDear() {
        assertThat(coerced(1, 0)).isGreaterThan(coerced(0, 0));
        assertThat(coerced(1, 0.4)).isLessThan(coerced(1, 0));
    }

    private static int coerced(double influence, double cost) {
        Rig rig = new Rig(
                        setting(),
                        Example.conducting(new Conduct(
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("EAST", Step.LEAVE))))
                .set("coercion.readiness", 0.999999)
                .set("coercion.influence", influence)
                .set("coercion.cost", cost);
        int n = 0;
        for (int replicate = 0; replicate < 200; replicate++) {
            rig.begin(replicate).month();
            n += rig.world.alignment.coerced[rig.tie("EAST", "PATRON")] > 0 ? 1 : 0;
        }
        return n;
    }

    /** Where fear rules and nothing is spoilt by it, coercion keeps clients; where trust rules, it drives them away. */
    @Test
    void coercionKeepsTheFearfulAndDrivesAwayTheDistrustful() {
        assertThat(rungs(true, 1, 0, 0)).isLessThan(rungs(false, 1, 0, 0));
        assertThat(rungs(true, 0, 1, 8)).isGreaterThan(rungs(false, 0, 1, 8));
    }

    /** Mean rung over the run. */
    private static double rungs(boolean coerces, double exit, double trust, double lesson) {
        Rig rig = new Rig(setting(), coercing(coerces, Map.of()))
                .set("realignment.agenda", 0.5)
                .set("realignment.exit-cost", exit)
                .set("realignment.trust", trust)
                .set("realignment.erosion", 0)
                .set("coercion.lesson", lesson)
                .set("coercion.backlash", 0);
        double sum = 0;
        for (int replicate = 0; replicate < 150; replicate++) {
            rig.begin(replicate);
            int tie = rig.tie("EAST", "PATRON");
            rig.world.privateAid[tie] = 4;
            rig.world.privateDoubt[tie] = 4;
            for (int month = 0; month < MONTHS; month++) {
                sum += rig.month().world.alignment.step[tie];
            }
        }
        return sum / 150 / MONTHS;
    }

    /** What a client has seen of coercion, as a yearly look at the next rung shows it: fear alone weighs here. */
    @Test
    void stepsThatGoUnpunishedAreAffordableLaterAndPunishedOnesAreNot() {
        assertThat(affordable(false)).isGreaterThan(affordable(true));
    }

    private static int affordable(boolean coerces) {
        Rig rig = new Rig(setting(), coercing(coerces, Map.of()))
                .set("realignment.agenda", 0.6)
                .set("realignment.exit-cost", 1)
                .set("realignment.fear", 0.5)
                .set("realignment.trust", 0.525)
                .set("realignment.offers", 0)
                .set("realignment.opinion", 0)
                .set("realignment.lesson", 0)
                .set("realignment.presence", 0)
                .set("realignment.erosion", 0)
                .set("realignment.inertia", 0)
                .set("coercion.lesson", 0)
                .set("coercion.backlash", 0);
        int n = 0;
        for (int replicate = 0; replicate < 60; replicate++) {
            rig.begin(replicate);
            int tie = rig.tie("EAST", "PATRON");
            rig.world.privateAid[tie] = 4;
            rig.world.privateDoubt[tie] = 8;
            rig.months(MONTHS);
            n += rig.world.alignment.affordable[tie];
        }
        return n;
    }

    @Test
    void aPatronWithoutAttentionSeesLessAtStake() {
        Rig rig = new Rig(
                        setting(),
                        Example.conducting(
                                new Conduct(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of())))
                .set("coercion.readiness", 0.999999)
                .set("coercion.influence", 1)
                .set("coercion.cost", 0.1);
        int[] n = new int[2];
        for (int attention = 0; attention < 2; attention++) {
            for (int replicate = 0; replicate < 300; replicate++) {
                rig.begin(replicate).open();
                int tie = rig.tie("EAST", "PATRON");
                rig.world.attention[0] = attention;
                rig.world.alignment.step[tie] = Step.FREEZE.ordinal();
                rig.world.alignment.moved[tie] = true;
                n[attention] += rig.step("coercion").world.alignment.coerced[tie] > 0 ? 1 : 0;
            }
        }
        assertThat(n[0]).isLessThan(n[1]);
    }
}
