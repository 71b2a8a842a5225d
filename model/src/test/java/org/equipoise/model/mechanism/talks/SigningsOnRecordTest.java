package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** History signs an offer in the sixth month and is let go in the thirteenth. */
class SigningsOnRecordTest {

    private static final int SIGNED = 5;

    private static Offer offer(String id, int from, int wait, OptionalInt signed) {
        return new Offer(
                id,
                id,
                "valley",
                Optional.of("CONCERT"),
                from,
                1000,
                0.5,
                0.4,
                wait,
                0,
                0,
                2,
                Optional.of("PATRON"),
                60,
                signed);
    }

    private static Setting setting(Replay replay, Rivalry.Ceasefire ceasefire, Offer... offers) {
        Setting whole = Example.setting(120, false);
        Diplomacy all = whole.diplomacy();
        return new Example.Builder(whole)
                .replay(replay)
                .rivalries(new Rivalry("valley", "EAST", "WEST", true, 0.75, 0.25, 30, 200, ceasefire))
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        List.of(offers),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
    }

    private static Replay history(Replay.Incident... wars) {
        return new Replay(13, List.of(wars), List.of());
    }

    private static Replay.Incident war(int month, int months) {
        return new Replay.Incident("valley", month, Replay.Level.WAR, months, 100, 100, Optional.of("WEST"));
    }

    private static Rig rig(Replay replay, Offer... offers) {
        return new Rig(setting(replay, Rivalry.Ceasefire.NONE, offers), Example.free()).begin(0);
    }

    private static Offer statement() {
        return offer("statement", SIGNED, 0, OptionalInt.of(SIGNED));
    }

    @Test
    void whatHistorySignedIsInForceAndIsNotPlayed() {
        Rig rig = rig(history(), statement());
        rig.months(SIGNED);
        assertThat(rig.world.table.inForce[0]).isFalse();
        rig.month();
        assertThat(rig.world.table.inForce[0]).isTrue();
        rig.months(6);
        assertThat(rig.world.table.inForce[0]).isTrue();
        assertThat(rig.world.table.signed[0]).as("measures tell what is played").isZero();
        assertThat(rig.world.talks.settled[0]).isZero();
        assertThat(rig.world.troops.asked[0]).as("the record sends its troops").isZero();
        assertThat(rig.world.share[0]).as("the record divides the land").isEqualTo(0.75);
    }

    @Test
    void itIsInForceFromTheEndOfTheWarToTheNext() {
        Rig rig = rig(history(war(3, 6), war(11, 1)), statement());
        rig.months(7);
        assertThat(rig.world.table.inForce[0]).as("the guns still speak").isFalse();
        rig.month();
        assertThat(rig.world.table.inForce[0]).isTrue();
        Rig broken = rig(history(war(3, 4), war(10, 2)), statement());
        broken.months(9);
        assertThat(broken.world.table.inForce[0]).isTrue();
        broken.month();
        assertThat(broken.world.table.inForce[0]).isFalse();
        broken.months(2);
        assertThat(broken.world.table.inForce[0]).as("broken for good").isFalse();
    }

    @Test
    void itLowersTheHazardOfDisputes() {
        Rig plain = rig(history(), offer("statement", SIGNED, 0, OptionalInt.empty()));
        Rig signed = rig(history(), statement());
        plain.months(12).open().step("history").step("dispute-window");
        signed.months(12).open().step("history").step("dispute-window");
        assertThat(signed.world.windowChance[0]).isLessThan(plain.world.windowChance[0]);
    }

    @Test
    void theZoneIsWatchedUnderASettlement() {
        Rig rig = rig(history(), offer("statement", 0, 0, OptionalInt.of(SIGNED)));
        rig.months(SIGNED + 1);
        assertThat(rig.world.table.inForce[0]).isTrue();
        double before = rig.world.talks.zone[0];
        assertThat(rig.world.table.accepts[0]).isPositive();
        rig.month();
        assertThat(rig.world.talks.zone[0])
                .as("another agreement adds no peace")
                .isLessThan(before);
        assertThat(rig.world.table.accepts[0]).as("nothing is on the table").isZero();
    }

    @Test
    void itWasNotRefused() {
        Setting setting =
                setting(history(), Rivalry.Ceasefire.NONE, statement(), offer("spurned", 0, 0, OptionalInt.empty()));
        Rig rig = new Rig(setting, Example.free()).begin(0).months(12);
        OffersOnFile file = new OffersOnFile(rig.blueprint);
        assertThat(file.heardBefore(rig.world, 0)).isFalse();
        assertThat(file.heardBefore(rig.world, 1)).isTrue();
    }

    @Test
    void landThatIsDueAfterTheClampIsHandedOver() {
        Rig rig = rig(history(), offer("statement", SIGNED, 10, OptionalInt.of(SIGNED)));
        rig.set("dispute.base", -100).set("blockade.rate", 0).months(15);
        assertThat(rig.world.share[0]).isEqualTo(0.75);
        rig.month();
        assertThat(rig.world.share[0]).isCloseTo(0.4, within(1e-12));
        Rig past = rig(history(), offer("statement", SIGNED, 4, OptionalInt.of(SIGNED)));
        past.set("dispute.base", -100).set("blockade.rate", 0).months(20);
        assertThat(past.world.share[0]).as("the record had its say on that").isEqualTo(0.75);
    }

    @Test
    void whatWasSignedBeforePlayStandsUnlessAWarBrokeIt() {
        Offer old = offer("statement", -20, 0, OptionalInt.of(-20));
        assertThat(rig(Replay.NONE, old).world.table.inForce[0]).isTrue();
        Rivalry.Ceasefire then = new Rivalry.Ceasefire(false, true, 20);
        assertThat(new Rig(setting(Replay.NONE, then, old), Example.free()).begin(0).world.table.inForce[0])
                .isTrue();
        Rivalry.Ceasefire since = new Rivalry.Ceasefire(false, true, 3);
        assertThat(new Rig(setting(Replay.NONE, since, old), Example.free()).begin(0).world.table.inForce[0])
                .isFalse();
    }

    @Test
    void whatHistorySignedLaterIsLeftToPlay() {
        Rig rig = rig(new Replay(3, List.of(), List.of()), statement());
        rig.set("settlement.tabling", 0).months(SIGNED + 3);
        assertThat(rig.world.table.inForce[0]).isFalse();
    }
}
