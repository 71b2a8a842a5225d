package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.games.Elementary;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.junit.jupiter.api.Test;

/** Powell 2006: announced arms make standing still worse for the rival, and only because they are foreseen. */
class ShiftingPowerTest {

    private static final int EAST = 0;
    private static final double BURDEN = 0.05;

    private static Rig rig(double foresight, Client.Order... orders) {
        Client east = Example.client("EAST", 900, 50, 0);
        Client west = Example.client("WEST", 900, 50, 0);
        Setting setting = new Example.Builder(Example.setting(60, false))
                .clients(
                        east,
                        new Client(
                                "WEST",
                                west.stocks(),
                                java.util.List.of(orders),
                                west.marketShares(),
                                50,
                                west.spending()))
                .ties(new Tie("PATRON", "EAST", true, false, false, 1, 0, 0))
                .build();
        return new Rig(setting, Example.free())
                .set("commitment.foresight", foresight)
                .set("contest.decisiveness", 1)
                .set("contest.initiative", 0)
                .set("contest.prepared-ground", 0)
                .begin(0);
    }

    /** Value of standing still for EAST, whose rival has orders under way. */
    private static double standing(Rig rig) {
        Odds odds = new Odds(rig.blueprint);
        odds.begin(rig.world);
        ShiftingPower shifting = new ShiftingPower(rig.blueprint);
        shifting.begin(rig.world);
        shifting.project(rig.world);
        odds.prepareAid(rig.world, 1, 0);
        return shifting.standing(
                rig.world, odds, EAST, odds.trueLogit(rig.world, 1, 0), odds.decisiveness(), 0.5, 0.25, BURDEN);
    }

    private static Client.Order order(int month, double tiv) {
        return new Client.Order("MARKET", month, tiv);
    }

    @Test
    void withoutOrdersStandingStillCostsNothing() {
        assertThat(standing(rig(1))).isZero();
    }

    @Test
    void withoutForesightOrdersUnderWayMoveNothing() {
        assertThat(standing(rig(0, order(10, 5_000)))).isZero();
    }

    @Test
    void foreseenArmsOfTheRivalMakeStandingStillWorse() {
        double few = standing(rig(1, order(10, 1_000)));
        double many = standing(rig(1, order(10, 5_000)));
        assertThat(few).isNegative();
        assertThat(many).isLessThan(few);
    }

    /** Literature 14.29: with the same total, earlier delivery worsens standing still at once, through foresight alone. */
    @Test
    void earlierDeliveryRaisesThePreventiveMotiveOnlyThroughForesight() {
        double late = standing(rig(1, order(35, 3_000)));
        double early = standing(rig(1, order(11, 3_000)));
        assertThat(early).isLessThan(late);
        assertThat(standing(rig(0, order(11, 3_000)))).isEqualTo(standing(rig(0, order(35, 3_000))));
    }

    @Test
    void armsThatComeAfterTheHorizonDoNotCount() {
        assertThat(standing(rig(1, order(37, 5_000)))).isZero();
    }

    /** The closed form: -beta^12 [Dis0(t+12)+ - Dis0(t)+]+ where all arms arrive within a year and nothing wears out. */
    @Test
    void valueFollowsTheClosedForm() {
        Rig rig = rig(1, order(6, 2_000)).set("arms.depreciation", 0).begin(0);
        double gamma = rig.get(ArmsStocks.MATERIEL.name());
        double ratio = gamma * (StrictMath.log(2_925) - StrictMath.log(925));
        double chance = Elementary.logistic(ratio);
        double then = chance * 0.5 - (1 - chance) * 0.25 - BURDEN;
        double now = 0.5 * 0.5 - 0.5 * 0.25 - BURDEN;
        double expected = -StrictMath.pow(0.995, 12) * (Math.max(0, then) - Math.max(0, now));
        assertThat(standing(rig)).isCloseTo(expected, within(1e-12));
    }
}
