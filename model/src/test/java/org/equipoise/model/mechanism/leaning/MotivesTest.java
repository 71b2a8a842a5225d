package org.equipoise.model.mechanism.leaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.world.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each term of a rung's worth by itself, the others silenced. */
class MotivesTest {

    private static final String[] WEIGHTS = {
        "realignment.trust",
        "realignment.offers",
        "realignment.opinion",
        "realignment.exit-cost",
        "realignment.inertia",
        "realignment.lesson",
        "realignment.presence"
    };

    private static final Policy REFUSING =
            new Policy("refusing", "", "PATRON", Map.of(), Optional.empty(), Optional.empty(), Set.of("PATRON"), "");

    private Rig rig;
    private Motives motives;
    private int tie;
    private int promisedNothing;

    @BeforeEach
    void silence() {
        rig = new Rig(Example.setting(12, false), Example.free(), REFUSING);
        for (String weight : WEIGHTS) {
            rig.set(weight, 0);
        }
        rig.begin(0).open();
        motives = new Motives(rig.blueprint, new Rungs(rig.blueprint));
        motives.begin(rig.world);
        tie = rig.tie("EAST", "PATRON");
        promisedNothing = rig.tie("WEST", "PATRON");
    }

    private double worth(int at, int rung, int punished, int spared) {
        Decision menu = new Decision("EAST", "test", List.of("rung"), Motives.TERMS);
        menu.clear();
        motives.value(rig.world, menu, 0, at, rung, punished, spared);
        return menu.value(0);
    }

    @Test
    void withoutWeightsEveryRungIsWorthNothing() {
        for (int rung = 0; rung <= Rungs.LEGAL; rung++) {
            assertThat(worth(tie, rung, 1, 1)).isZero();
        }
    }

    @Test
    void theGapOfTrustGrowsByTheRungWhereHelpWasPromised() {
        rig.set("realignment.trust", 0.5);
        rig.world.privateAid[tie] = 3;
        rig.world.privateDoubt[tie] = 9;
        assertThat(worth(tie, 2, 0, 0)).isCloseTo(0.5 * 0.75 * 2 / 5, within(1e-12));
        assertThat(worth(promisedNothing, 2, 0, 0)).isZero();
    }

    @Test
    void fearOfCoercionIsLearntAndScalesWithDependenceAndAttention() {
        rig.set("realignment.exit-cost", 0.8).set("realignment.fear", 0.5);
        rig.world.attention[0] = 0.6;
        double scale = 0.8 * 0.7 * 0.6 * 3 / 5;
        assertThat(worth(tie, 3, 0, 0)).isCloseTo(-scale * 0.5, within(1e-12));
        assertThat(worth(tie, 3, 2, 0)).isCloseTo(-scale * 4 / 6, within(1e-12));
        assertThat(worth(tie, 3, 0, 4)).isCloseTo(-scale * 2 / 8, within(1e-12));
    }

    @Test
    void otherSellersAreWorthWhatThePatronRefusesOverchargesOrDelays() {
        rig.set("realignment.offers", 0.2).set("supply.lag", 24);
        assertThat(worth(tie, 1, 0, 0)).isZero();
        rig.world.posture[tie] = 0.5;
        rig.world.alignment.price[tie] = 1.3;
        rig.set("supply.lag[MARKET]", 6);
        assertThat(worth(tie, 1, 0, 0)).isCloseTo(0.2 * 0.6 * (0.5 + 0.3 + 0.5), within(1e-12));
        assertThat(worth(tie, 0, 0, 0)).isZero();
        rig.world.posture[tie] = 0;
        double refused = worth(tie, 1, 0, 0);
        rig.world.posture[tie] = 1;
        rig.world.policy = 1;
        assertThat(worth(tie, 1, 0, 0)).as("a refusal leaves all unmet").isEqualTo(refused);
        rig.world.policy = 0;
        assertThat(worth(promisedNothing, 1, 0, 0)).as("nobody sells to WEST").isZero();
    }

    @Test
    void opinionCountsAgainstThePatronAndChangeHasItsPrice() {
        rig.set("realignment.opinion", 0.1).set("realignment.inertia", 0.05);
        rig.world.opinion[tie] = -0.5;
        assertThat(worth(tie, 2, 0, 0)).isCloseTo(0.1 * 0.5 * 2 / 5 - 0.05, within(1e-12));
        assertThat(worth(tie, 0, 0, 0)).isZero();
    }

    @Test
    void friendsBringSafetyAndDoubtsAndALapsedPromiseProvoke() {
        rig.step("outside-world").step("arms-stocks").step("dispute-window");
        rig.set("realignment.presence", 0.2);
        assertThat(worth(tie, Rungs.HOST, 0, 0)).isPositive();
        assertThat(worth(tie, Rungs.BUY, 0, 0)).isZero();
        rig.set("realignment.presence", 0).set("realignment.lesson", 3);
        double doubted = worth(tie, Rungs.HOST, 0, 0);
        assertThat(doubted).isNegative();
        assertThat(worth(tie, Rungs.FREEZE, 0, 0)).isLessThan(doubted);
    }
}
