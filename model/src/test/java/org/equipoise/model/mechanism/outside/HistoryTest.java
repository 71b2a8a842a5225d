package org.equipoise.model.mechanism.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static Rig replaying(int until, List<Replay.Incident> incidents, List<Replay.Division> divisions) {
        // a settlement may stop a war before its first battle
        Setting setting = new Example.Builder(Example.without(Example.setting(120, false), "settlement"))
                .replay(new Replay(until, incidents, divisions))
                .build();
        return new Rig(setting, Example.free());
    }

    private static Replay.Incident war(int month, int months, Optional<String> attacker) {
        return new Replay.Incident("valley", month, Replay.Level.WAR, months, 700, 300, attacker);
    }

    @Test
    void nothingIsPlayedBeforeTheClampIsLetGo() {
        Rig rig = replaying(61, List.of(), List.of());
        for (int replicate = 0; replicate < 20; replicate++) {
            rig.begin(replicate).months(60);
            World world = rig.world;
            assertThat(world.tally.disputes[0]).isZero();
            assertThat(world.tally.wars[0]).isZero();
            assertThat(world.tally.risk[0]).isZero();
            assertThat(world.onOrder).containsOnly(0);
            assertThat(world.demand).containsOnly(0);
            assertThat(world.statement).containsOnly(-1);
            assertThat(world.share).containsExactly(0.75, 0.25);
            assertThat(world.quiet[0]).isEqualTo(90);
        }
        rig.month();
        assertThat(rig.world.replaying).isFalse();
        assertThat(rig.world.demand[0]).isPositive();
        assertThat(rig.world.tally.risk[0]).isPositive();
    }

    @Test
    void withoutAClampTheFirstMonthIsPlayed() {
        Rig rig = new Rig(Example.setting(12, false), Example.free()).begin(0).month();
        assertThat(rig.world.replaying).isFalse();
        assertThat(rig.world.demand[0]).isPositive();
    }

    @Test
    void incidentsEndTheQuietAndForceIsSeenInItsMonths() {
        Rig rig = replaying(
                        40,
                        List.of(
                                new Replay.Incident("valley", 5, Replay.Level.DISPUTE, 1, 0, 0, Optional.empty()),
                                new Replay.Incident("valley", 9, Replay.Level.FATAL, 2, 4, 6, Optional.empty())),
                        List.of())
                .begin(0)
                .months(5);
        assertThat(rig.world.quiet[0]).isZero();
        assertThat(rig.world.fighting[0]).isFalse();
        rig.months(4);
        assertThat(rig.world.fighting[0]).isTrue();
        rig.month();
        assertThat(rig.world.fighting[0]).isTrue();
        rig.month();
        assertThat(rig.world.fighting[0]).isFalse();
        assertThat(rig.world.quiet[0]).isEqualTo(1);
    }

    @Test
    void aWarIsRepeatedWithItsAttackerAndItsEnd() {
        Rig rig = replaying(40, List.of(war(5, 3, Optional.of("EAST"))), List.of())
                .begin(0)
                .months(4);
        assertThat(rig.world.atWar(0)).isFalse();
        rig.month();
        assertThat(rig.world.attacker[0]).isEqualTo(rig.side("EAST"));
        rig.month();
        assertThat(rig.world.atWar(0)).isTrue();
        rig.month();
        assertThat(rig.world.atWar(0)).isFalse();
        assertThat(rig.world.sinceWar[0]).isZero();
        assertThat(rig.world.front[0]).as("no battle is played").isEqualTo(5);
        rig.months(3);
        assertThat(rig.world.sinceWar[0]).isEqualTo(3);
    }

    @Test
    void whereTheAttackerIsDisputedTheReadingDecidesWhoBeganAndWhoAnswersForIt() {
        for (int reading = 0; reading < 2; reading++) {
            Rig rig = replaying(40, List.of(war(2, 5, Optional.empty())), List.of())
                    .set("history.who-began", reading)
                    .begin(0)
                    .months(2);
            assertThat(rig.world.attacker[0]).isEqualTo(reading);
            assertThat(rig.world.culpable[rig.cast.clientOfSide(reading)]).isTrue();
            assertThat(rig.world.culpable[rig.cast.clientOfSide(1 - reading)]).isFalse();
        }
    }

    @Test
    void whereTheRecordSaysWhoBeganTheReadingChangesNothing() {
        for (int reading = 0; reading < 2; reading++) {
            Rig rig = replaying(40, List.of(war(2, 5, Optional.of("WEST"))), List.of())
                    .set("history.who-began", reading)
                    .begin(0)
                    .months(2);
            assertThat(rig.world.attacker[0]).isEqualTo(rig.side("WEST"));
        }
    }

    @Test
    void neitherReadingOfWhoBeganIsFavoured() {
        Rig rig = replaying(40, List.of(), List.of());
        int first = 0;
        for (int future = 0; future < 2_000; future++) {
            first += rig.future(future).get("history.who-began") == 0 ? 1 : 0;
        }
        assertThatProportion(first, 2_000).isWithin(4).standardErrorsOf(0.5);
    }

    @Test
    void aWarUnderWayGoesOn() {
        Rig rig = replaying(6, List.of(war(4, 9, Optional.of("WEST"))), List.of());
        int stillAtWar = 0;
        int battles = 0;
        for (int replicate = 0; replicate < 30; replicate++) {
            rig.begin(replicate).months(5);
            assertThat(rig.world.atWar(0)).isTrue();
            assertThat(rig.world.battles[0]).isZero();
            rig.month();
            stillAtWar += rig.world.atWar(0) ? 1 : 0;
            battles += rig.world.battles[0];
            assertThat(rig.world.dead[0]).isPositive();
        }
        assertThat(battles).isPositive();
        assertThat(stillAtWar).isPositive();
    }

    @Test
    void landIsDividedAsRecorded() {
        Rig rig = replaying(20, List.of(), List.of(new Replay.Division("valley", 7, 0.1)))
                .begin(0)
                .months(6);
        assertThat(rig.world.share[0]).isEqualTo(0.75);
        rig.month();
        assertThat(rig.world.share).containsExactly(0.1, 0.9);
    }
}
