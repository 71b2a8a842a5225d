package org.equipoise.model.mechanism.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Tie;
import org.junit.jupiter.api.Test;

/** EAST's patron opposes its use of force by .6, WEST's by .3. */
class VoiceTest {

    private static final double W = 0.5;

    private static final Setting SETTING = new Example.Builder(Example.setting(60, false))
            .ties(
                    new Tie("PATRON", "EAST", true, true, false, 1, 0.6, 0),
                    new Tie("PATRON", "WEST", true, false, true, 1, 0.3, 0),
                    new Tie("MARKET", "EAST", false, false, false, 1, 0, 0))
            .build();

    private static Statement about(Statement.Kind kind, String client) {
        return new Statement(kind, Optional.of(client));
    }

    private static Statement plain(Statement.Kind kind) {
        return new Statement(kind, Optional.empty());
    }

    private static Rig rig(Statement statement, boolean inPublic) {
        return new Rig(SETTING, Example.saying(Policy.Trigger.ALWAYS, statement, inPublic))
                .set("signal.statement", W)
                .set("silence.squeeze", 0.07)
                .set("norm.read-as-blame", 0)
                .set("scope.clarity", 0.4)
                .begin(0);
    }

    private static Rig silent(int reading) {
        return rig(Statement.SILENCE, true).set("silence.reading", reading);
    }

    /** Plays the voice alone and compares with the world before: belief counts by client, then opposition. */
    private static void moves(Rig rig, double[] east, double[] west, double opposesEast, double opposesWest) {
        String[] clients = {"EAST", "WEST"};
        double[][] before = {counts(rig, "EAST"), counts(rig, "WEST")};
        rig.open().step("voice");
        double[][] expected = {east, west};
        double[] opposition = {opposesEast, opposesWest};
        for (int c = 0; c < 2; c++) {
            double[] after = counts(rig, clients[c]);
            for (int i = 0; i < 4; i++) {
                assertThat(after[i] - before[c][i])
                        .as(
                                "%s, %s",
                                clients[c],
                                new String[] {"private aid", "private doubt", "public aid", "public doubt"}[i])
                        .isCloseTo(expected[c][i], within(1e-12));
            }
            assertThat(rig.world.opposition[rig.tie(clients[c], "PATRON")])
                    .as("opposition to %s", clients[c])
                    .isEqualTo(opposition[c]);
        }
    }

    private static double[] counts(Rig rig, String client) {
        int tie = rig.tie(client, "PATRON");
        return new double[] {
            rig.world.privateAid[tie], rig.world.privateDoubt[tie], rig.world.publicAid[tie], rig.world.publicDoubt[tie]
        };
    }

    private static double[] counts(double privateAid, double privateDoubt, double publicAid, double publicDoubt) {
        return new double[] {privateAid, privateDoubt, publicAid, publicDoubt};
    }

    private static final double[] NONE = {0, 0, 0, 0};

    @Test
    void condemningInPublicRaisesEverybodysDoubtAndOpposesTheCondemned() {
        Rig rig = rig(about(Statement.Kind.CONDEMN, "EAST"), true);
        moves(rig, counts(0, W, 0, W), NONE, 1, 0.3);
        assertThat(rig.world.condemned[rig.tie("EAST", "PATRON")]).isEqualTo(12);
        assertThat(rig.world.condemned[rig.tie("WEST", "PATRON")]).isZero();
    }

    @Test
    void condemningInPrivateRaisesTheDoubtOfTheCondemnedAlone() {
        moves(rig(about(Statement.Kind.CONDEMN, "WEST"), false), NONE, counts(0, W, 0, 0), 0.6, 1);
    }

    @Test
    void backingInPublicRaisesTrustOfTheBackedAndDoubtOfItsRivalWhoseForceIsOpposed() {
        moves(rig(about(Statement.Kind.BACK, "EAST"), true), counts(W, 0, W, 0), counts(0, W, 0, W), 0, 1);
    }

    @Test
    void backingInPrivateIsHeardByTheBackedAlone() {
        moves(rig(about(Statement.Kind.BACK, "EAST"), false), counts(W, 0, 0, 0), NONE, 0, 0.3);
    }

    @Test
    void silenceReadAsWeaknessRaisesEverybodysDoubtAboutAll() {
        Rig rig = silent(0);
        moves(rig, counts(0, W, 0, W), counts(0, W, 0, W), 0.6, 0.3);
        assertThat(rig.world.askingPrice[0]).isZero();
    }

    @Test
    void silenceReadAsSqueezeRaisesThePriceOfAsking() {
        Rig rig = silent(1);
        moves(rig, NONE, NONE, 0.6, 0.3);
        assertThat(rig.world.askingPrice[rig.cast.supplier("PATRON")]).isEqualTo(0.07);
    }

    @Test
    void silenceReadAsConsentOpposesNobody() {
        Rig rig = silent(2);
        moves(rig, NONE, NONE, 0, 0);
        assertThat(rig.world.askingPrice[0]).isZero();
    }

    @Test
    void aNeutralCallOpposesForceByHalfAtLeast() {
        moves(rig(plain(Statement.Kind.NEUTRAL_CALL), true), NONE, NONE, 0.6, 0.5);
    }

    @Test
    void anAmbiguousNormIsACallThatMayBeReadAsBlameOfBoth() {
        moves(rig(plain(Statement.Kind.AMBIGUOUS_NORM), true), NONE, NONE, 0.6, 0.5);
        moves(
                rig(plain(Statement.Kind.AMBIGUOUS_NORM), true).set("norm.read-as-blame", 1),
                counts(0, W, 0, W),
                counts(0, W, 0, W),
                1,
                1);
    }

    @Test
    void anAmbiguousNormIsReadAsBlameAsOftenAsItsParameterSays() {
        Rig rig = rig(plain(Statement.Kind.AMBIGUOUS_NORM), true).set("norm.read-as-blame", 0.2);
        int blamed = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            rig.begin(replicate).open().step("voice");
            blamed += rig.world.condemned[rig.tie("EAST", "PATRON")] > 0 ? 1 : 0;
        }
        assertThatProportion(blamed, 4_000).isWithin(4).standardErrorsOf(0.2);
    }

    @Test
    void aLegalScopeReplyAssuresWhoHasAPromiseAndTakesHopeAwayBeyond() {
        Rig rig = rig(plain(Statement.Kind.LEGAL_SCOPE_REPLY), true);
        moves(rig, counts(W, 0, W, 0), counts(0, 0, 0, 0), 0.6, 0.3);
        assertThat(rig.world.scopeDoubt[rig.tie("EAST", "PATRON")]).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void aStatementCountsWhenItIsNewOrAYearOld() {
        Rig rig = rig(about(Statement.Kind.CONDEMN, "EAST"), true);
        double before = counts(rig, "EAST")[1];
        for (int month = 1; month <= 25; month++) {
            rig.open().step("voice");
            int times = 1 + (month - 1) / 12;
            assertThat(counts(rig, "EAST")[1] - before).as("month %s", month).isCloseTo(times * W, within(1e-12));
        }
    }

    @Test
    void aCondemnationRingsForAYearAndThenFallsSilent() {
        Rig rig = new Rig(SETTING, Example.saying(Policy.Trigger.DISPUTE, about(Statement.Kind.CONDEMN, "EAST"), true))
                .begin(0);
        rig.open();
        rig.world.window[0] = true;
        rig.open().step("voice");
        int tie = rig.tie("EAST", "PATRON");
        assertThat(rig.world.condemned[tie]).isEqualTo(12);
        rig.open().step("voice");
        assertThat(rig.world.opposition[tie]).as("opposition goes back").isEqualTo(0.6);
        assertThat(rig.world.condemned[tie]).isEqualTo(11);
        for (int month = 0; month < 11; month++) {
            rig.open().step("voice");
        }
        assertThat(rig.world.condemned[tie]).isZero();
    }

    @Test
    void nothingIsSaidUntilItsTrigger() {
        for (Policy.Trigger trigger : Policy.Trigger.values()) {
            Rig rig = new Rig(SETTING, Example.saying(trigger, plain(Statement.Kind.NEUTRAL_CALL), true)).begin(0);
            rig.open().step("voice");
            assertThat(rig.world.statement[0] >= 0)
                    .as("%s in peace", trigger)
                    .isEqualTo(trigger == Policy.Trigger.ALWAYS);
            rig.world.window[0] = true;
            rig.open().step("voice");
            assertThat(rig.world.statement[0] >= 0)
                    .as("%s after a dispute", trigger)
                    .isEqualTo(trigger != Policy.Trigger.FIGHTING);
            rig.world.fighting[0] = true;
            rig.open().step("voice");
            assertThat(rig.world.statement[0] >= 0)
                    .as("%s after fighting", trigger)
                    .isTrue();
            rig.open();
            rig.world.attacker[0] = 0;
            rig.step("voice");
            assertThat(rig.world.statement[0] >= 0).as("%s in war", trigger).isTrue();
        }
    }

    @Test
    void suppliersThatDecideNothingSayNothing() {
        Rig rig = rig(plain(Statement.Kind.NEUTRAL_CALL), true).open().step("voice");
        assertThat(rig.world.statement[rig.cast.supplier("MARKET")]).isEqualTo(-1);
    }

    @Test
    void aStatementAboutAClientWithoutATieIsRefused() {
        Setting noTie = new Example.Builder(SETTING)
                .ties(new Tie("PATRON", "EAST", true, true, false, 1, 0.6, 0))
                .build();
        assertThatThrownBy(() ->
                        new Rig(noTie, Example.saying(Policy.Trigger.ALWAYS, about(Statement.Kind.BACK, "WEST"), true)))
                .hasMessageContaining("'back WEST'")
                .hasMessageContaining("back EAST");
    }
}
