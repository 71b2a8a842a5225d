package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Test;

class MediationTest {

    private static final int RESOLVE = 0;
    private static final int TRUST = 1;

    private static Setting brokered(Diplomacy.Broker... brokers) {
        return new Example.Builder(Example.setting(240, false))
                .diplomacy(new Diplomacy(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(brokers),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .build();
    }

    private static Diplomacy.Broker broker(double bias, double leverage) {
        return new Diplomacy.Broker("CONCERT", "valley", bias, leverage, -1, 1000);
    }

    /** A rig in which every candidate mediates each month, opened at the first month; the patron looks away unless told otherwise. */
    private static Rig rig(Setting setting, int message, double attention) {
        Rig rig = new Rig(setting, Example.free())
                .set("mediation.message", message)
                .set("mediation.effort", 1)
                .set("mediation.own-cost", 0.2)
                .set("mediation.hopeful-sign", 0.9)
                .set("mediation.bad-sign", 0.3)
                .set("war-cost.low", 0.05)
                .set("war-cost.high", 0.3)
                .set("mediation.even", 0.1)
                .set("mediation.promise-bias", 0.2)
                .set("mediation.word-bias", 0.6)
                .begin(0)
                .open();
        rig.world.attention[rig.cast.supplier("PATRON")] = attention;
        return rig;
    }

    private static boolean believed(double bias, int message) {
        return rig(brokered(broker(bias, 0.5)), message, 0).step("mediation").world.talks.mediator[0];
    }

    @Test
    void biasHelpsAMessageOfResolveAndHurtsOneOfTrust() {
        for (double bias : new double[] {-1, -0.3, -0.091, 0.091, 0.3, 1}) {
            assertThat(believed(bias, RESOLVE)).as("resolve, bias %s", bias).isTrue();
        }
        for (double bias : new double[] {-0.09, 0, 0.09}) {
            assertThat(believed(bias, RESOLVE)).as("resolve, bias %s", bias).isFalse();
            assertThat(believed(bias, TRUST)).as("trust, bias %s", bias).isTrue();
        }
        assertThat(believed(0.3, TRUST)).isFalse();
        assertThat(believed(-0.3, TRUST)).isFalse();
    }

    @Test
    void aPatronOfBothIsBiasedByAPromiseToOneAndByWordsInPublic() {
        Setting setting = brokered();
        assertThat(rig(setting, TRUST, 1).step("mediation").world.talks.mediator[0])
                .as("sworn to EAST alone")
                .isFalse();
        Rig unsworn = rig(setting, TRUST, 1);
        unsworn.world.inScope[2 * unsworn.tie("EAST", "PATRON") + 1] = false;
        assertThat(unsworn.step("mediation").world.talks.mediator[0]).isTrue();
        Rig both = rig(setting, TRUST, 1);
        both.world.inScope[2 * both.tie("WEST", "PATRON")] = true;
        assertThat(both.step("mediation").world.talks.mediator[0])
                .as("sworn to both")
                .isTrue();
        assertThat(says(both, Statement.Kind.NEUTRAL_CALL, "EAST", true)).isTrue();
        assertThat(says(both, Statement.Kind.BACK, "EAST", true)).isFalse();
        assertThat(says(both, Statement.Kind.CONDEMN, "WEST", true)).isFalse();
        assertThat(says(both, Statement.Kind.CONDEMN, "WEST", false))
                .as("a word in private")
                .isTrue();
        Rig resolve = rig(setting, RESOLVE, 1);
        resolve.world.inScope[2 * resolve.tie("WEST", "PATRON")] = true;
        assertThat(says(resolve, Statement.Kind.NEUTRAL_CALL, "EAST", true)).isFalse();
        assertThat(says(resolve, Statement.Kind.BACK, "EAST", true)).isTrue();
    }

    @Test
    void aWordAgainstTheSideThatAPatronIsSwornToMakesItMoreEven() {
        Rig sworn = rig(brokered(), TRUST, 1).set("mediation.even", 0.5);
        assertThat(says(sworn, Statement.Kind.CONDEMN, "EAST", true))
                .as("|.2 - .6|")
                .isTrue();
        assertThat(says(sworn, Statement.Kind.BACK, "WEST", true)).isTrue();
        assertThat(says(sworn, Statement.Kind.CONDEMN, "WEST", true))
                .as("|.2 + .6|")
                .isFalse();
        assertThat(says(sworn, Statement.Kind.BACK, "EAST", true)).isFalse();
    }

    private static boolean says(Rig rig, Statement.Kind kind, String about, boolean inPublic) {
        int patron = rig.cast.supplier("PATRON");
        rig.world.statement[patron] = kind.ordinal();
        rig.world.statementAbout[patron] = rig.cast.client(about);
        rig.world.statementPublic[patron] = inPublic;
        return rig.step("mediation").world.talks.mediator[0];
    }

    @Test
    void pressureIsLeverageTimesAttentionAndNeedsNoBelief() {
        Rig rig = rig(brokered(broker(0.9, 0.5)), TRUST, 0).step("mediation");
        assertThat(rig.world.talks.mediator[0]).isFalse();
        assertThat(rig.world.talks.pressure[0]).isEqualTo(0.5);
        Rig patron = rig(brokered(), TRUST, 0.8).step("mediation");
        assertThat(patron.world.talks.pressure[0])
                .as("60 %% of the arms of either")
                .isCloseTo(0.6 * 0.8, within(1e-12));
        Rig named = rig(brokered(new Diplomacy.Broker("PATRON", "valley", 0, 0.9, -1, 99)), TRUST, 0.8);
        assertThat(named.step("mediation").world.talks.pressure[0]).isCloseTo(0.9 * 0.8, within(1e-15));
    }

    @Test
    void whoLooksAwayOrIsNotAtHandDoesNotMediate() {
        Rig rig = rig(brokered(), TRUST, 0).step("mediation");
        assertThat(rig.world.talks.pressure[0]).isZero();
        Diplomacy.Broker later = new Diplomacy.Broker("CONCERT", "valley", 0, 0.5, 3, 6);
        Rig months = rig(brokered(later), TRUST, 0).begin(0);
        for (int month = 1; month <= 8; month++) {
            months.open();
            months.world.attention[months.cast.supplier("PATRON")] = 0;
            months.step("mediation");
            assertThat(months.world.talks.mediator[0]).as("month %s", month).isEqualTo(month > 3 && month <= 6);
        }
    }

    @Test
    void aMediatorTakesItUpAsOftenAsItsEffortSays() {
        Rig rig = rig(brokered(broker(0, 0.5)), TRUST, 0).set("mediation.effort", 0.3);
        int taken = 0;
        for (int replicate = 0; replicate < 20_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.attention[rig.cast.supplier("PATRON")] = 0;
            taken += rig.step("mediation").world.talks.mediator[0] ? 1 : 0;
        }
        Statistically.assertThatProportion(taken, 20_000).isWithin(4).standardErrorsOf(0.3);
    }

    @Test
    void aPatronTakesItUpTheMoreTheMoreAttentionItPays() {
        Rig rig = rig(brokered(), TRUST, 1).set("mediation.effort", 0.5).set("mediation.promise-bias", 0);
        int taken = 0;
        for (int replicate = 0; replicate < 20_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.attention[rig.cast.supplier("PATRON")] = 0.2;
            taken += rig.step("mediation").world.talks.mediator[0] ? 1 : 0;
        }
        Statistically.assertThatProportion(taken, 20_000).isWithin(4).standardErrorsOf(0.1);
    }

    /** The rung above materiel is mediation with pressure: whoever takes it mediates and presses. */
    @Test
    void whoAnswersACallByMediationWithPressureMediatesAndPresses() {
        for (String patron : new String[] {"PATRON", "MARKET"}) {
            Rig rig = rig(brokered(), TRUST, 1)
                    .set("mediation.effort", 0)
                    .set("mediation.even", 1)
                    .begin(0)
                    .open();
            int at = rig.cast.sideTie(rig.side("EAST"), rig.cast.supplier(patron));
            rig.world.arena.reply[at] = Reply.MEDIATION.ordinal();
            rig.step("mediation");
            assertThat(rig.world.talks.pressure[0]).as("the war is over").isZero();
            rig.world.attacker[0] = rig.side("WEST");
            rig.step("mediation");
            assertThat(rig.world.talks.mediator[0]).isTrue();
            assertThat(rig.world.talks.pressure[0])
                    .as("its share in the arms of either")
                    .isCloseTo(patron.equals("PATRON") ? 0.6 : 0.4, within(1e-12));
            for (Reply other : new Reply[] {Reply.MATERIEL, Reply.FORCE}) {
                rig.world.arena.reply[at] = other.ordinal();
                assertThat(rig.step("mediation").world.talks.pressure[0])
                        .as("%s", other)
                        .isZero();
            }
        }
    }

    @Test
    void withoutEffortAllIsAsIfThereWereNoMediation() {
        Setting uncalled = Example.with(
                Absent.warlike(Example.setting(120, false)), Map.of("alliance.mediation", new Prior.Fixed(0)));
        Absent.equalsOff(uncalled, "mediation", Map.of("mediation.effort", 0.0));
    }
}
