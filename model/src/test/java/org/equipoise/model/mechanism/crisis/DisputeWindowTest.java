package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

class DisputeWindowTest {

    private static Setting setting(Rivalry.Ceasefire ceasefire, Peacekeepers... forces) {
        Setting whole = Example.playing(
                Example.setting(600, false), List.of("outside-world", "peacekeeping", "dispute-window"));
        return new Example.Builder(whole)
                .rivalries(new Rivalry("valley", "EAST", "WEST", true, 0.75, 0.25, 23, 200, ceasefire))
                .peacekeepers(forces)
                .build();
    }

    private static Rig rig(Rivalry.Ceasefire ceasefire, Peacekeepers... forces) {
        return new Rig(setting(ceasefire, forces), Example.free());
    }

    private static double hazardInMonth(Rig rig, int month) {
        rig.begin(0).months(month);
        return -StrictMath.log(1 - rig.world.windowChance[0]);
    }

    /** Design A.4: y = 24 months, territorial, no other hazard ratio. */
    @Test
    void knownAnswerOfTheDesign() {
        double monthly = DisputeWindow.hazard(-1.03 + 0.43, 0.66, 2);
        assertThat(1 - StrictMath.exp(-12 * monthly)).isCloseTo(0.2099737, within(1e-7));
        assertThat(1 - StrictMath.exp(-monthly)).isCloseTo(0.0194491, within(1e-7));
        Rig rig = rig(Rivalry.Ceasefire.NONE);
        hazardInMonth(rig, 1);
        assertThat(rig.world.quiet[0]).isEqualTo(24);
        assertThat(rig.world.windowChance[0]).isCloseTo(0.0194491, within(1e-7));
    }

    /** Literature 14.19. */
    @Test
    void annualRatesComeBackAsMonthly() {
        for (double[] pair : new double[][] {{0.184, 0.016802}, {0.0139, 0.001166}}) {
            double monthly = DisputeWindow.hazard(Elementary.logit(pair[0]), 0.66, 0);
            assertThat(1 - StrictMath.exp(-monthly)).isCloseTo(pair[1], within(5e-7));
            assertThat(1 - StrictMath.exp(-12 * monthly)).isCloseTo(pair[0], within(1e-12));
        }
    }

    @Test
    void hazardFallsByWholeQuietYears() {
        Rig rig = rig(Rivalry.Ceasefire.NONE);
        double first = hazardInMonth(rig, 1);
        assertThat(hazardInMonth(rig, 12)).as("month 35 of quiet").isEqualTo(first);
        assertThat(hazardInMonth(rig, 13)).as("month 36 of quiet").isLessThan(first);
        double[] years = new double[30];
        for (int y = 0; y < years.length; y++) {
            years[y] = DisputeWindow.hazard(-0.6, 0.66, y);
        }
        assertThatSequence(years).isStrictlyDecreasing();
    }

    @Test
    void territoryRaisesTheHazard() {
        Setting flat = new Example.Builder(setting(Rivalry.Ceasefire.NONE))
                .rivalries(new Rivalry("valley", "EAST", "WEST", false, 0.75, 0.25, 23, 200, Rivalry.Ceasefire.NONE))
                .build();
        double without = hazardInMonth(new Rig(flat, Example.free()), 1);
        assertThat(hazardInMonth(rig(Rivalry.Ceasefire.NONE), 1)).isGreaterThan(without);
        assertThat(without).isCloseTo(DisputeWindow.hazard(-1.03, 0.66, 2), within(1e-12));
    }

    @Test
    void peacekeepersOfHazardRatioOneLeaveTheHazard() {
        Peacekeepers force = new Peacekeepers("valley", "PATRON", 2, 0, 600);
        double plain = hazardInMonth(rig(Rivalry.Ceasefire.NONE), 5);
        assertThat(hazardInMonth(rig(Rivalry.Ceasefire.NONE, force).set("hazard.peacekeepers", 1), 5))
                .isEqualTo(plain);
        assertThat(hazardInMonth(rig(Rivalry.Ceasefire.NONE, force).set("hazard.peacekeepers", 0.3), 5))
                .isLessThan(plain);
    }

    @Test
    void hazardRatiosMultiplyOnTheComplementaryLogLogScale() {
        Peacekeepers force = new Peacekeepers("valley", "PATRON", 2, 0, 600);
        double plain = hazardInMonth(rig(Rivalry.Ceasefire.NONE), 3);
        Rig all = rig(new Rivalry.Ceasefire(true, true, 6), force)
                .set("hazard.peacekeepers", 0.3)
                .set("peacekeeping.credibility", 0.4)
                .set("peacekeeping.half", 0)
                .set("peacekeeping.promise-bias", 0)
                .set("hazard.imposed", 1.7)
                .set("hazard.mediated-soon", 0.6)
                .set("hazard.mediated-later", 1.2);
        double expected = plain * StrictMath.pow(0.3, 0.4) * 1.7 * 0.6;
        assertThat(hazardInMonth(all, 3)).isCloseTo(expected, within(1e-14));
    }

    @Test
    void mediationHelpsForTwoYearsAndThenItsRatioTurns() {
        Rig rig = rig(new Rivalry.Ceasefire(false, true, 6))
                .set("hazard.mediated-soon", 0.6)
                .set("hazard.mediated-later", 1.2)
                .set("dispute.quiet", 0);
        double plain = hazardInMonth(rig(Rivalry.Ceasefire.NONE).set("dispute.quiet", 0), 1);
        assertThat(hazardInMonth(rig, 18)).as("24 months since the war").isCloseTo(0.6 * plain, within(1e-14));
        assertThat(hazardInMonth(rig, 19)).as("25 months since the war").isCloseTo(1.2 * plain, within(1e-14));
    }

    @Test
    void windowsOpenAsOftenAsTheirChance() {
        Rig rig = rig(Rivalry.Ceasefire.NONE);
        int open = 0;
        double chance = 0;
        for (int replicate = 0; replicate < 30_000; replicate++) {
            rig.begin(replicate).month();
            open += rig.world.window[0] ? 1 : 0;
            chance = rig.world.windowChance[0];
        }
        assertThatProportion(open, 30_000).isWithin(4).standardErrorsOf(chance);
    }

    @Test
    void noWindowOpensInWar() {
        Rig rig = rig(Rivalry.Ceasefire.NONE).begin(0);
        rig.world.attacker[0] = 1;
        rig.month();
        assertThat(rig.world.windowChance[0]).isZero();
        assertThat(rig.world.window[0]).isFalse();
    }
}
