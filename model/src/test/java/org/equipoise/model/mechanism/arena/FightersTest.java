package org.equipoise.model.mechanism.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** A sponsor may bring fighters in for WEST, which EAST's patron may find out. */
class FightersTest {

    private static final int EAST = 0;
    private static final int WEST = 1;
    private static final double THOUSAND = 8;

    private static Setting setting(String sponsor) {
        return new Example.Builder(Example.setting(24, false))
                .diplomacy(new Diplomacy(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Diplomacy.Fighters(sponsor, "WEST", THOUSAND)),
                        List.of()))
                .build();
    }

    private static Rig rig(String sponsor) {
        return new Rig(setting(sponsor), Example.free())
                .set("fighters.sending", 1)
                .set("fighters.detection", 0)
                .set("fighters.known", 0)
                .set("fighters.leaving", 0.5)
                .set("fighters.heeded", 0);
    }

    private static Rig atWar(Rig rig, long replicate) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = WEST;
        return rig.step("fighters");
    }

    private static int tie(Rig rig, String sponsor) {
        return rig.tie("WEST", sponsor);
    }

    @Test
    void nobodyIsSentIntoPeace() {
        Rig rig = rig("MARKET").begin(0).open().step("fighters");
        assertThat(rig.world.arena.fighters).containsOnly(0);
    }

    @Test
    void fightersAreSentInWarAndAfterADisputeWithTheirChance() {
        Rig rig = rig("MARKET").set("fighters.sending", 0.3);
        int inWar = 0;
        int afterDispute = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            atWar(rig, replicate);
            inWar += rig.world.arena.fighters[tie(rig, "MARKET")] > 0 ? 1 : 0;
            rig.begin(replicate).open();
            rig.world.disputed[0] = true;
            rig.step("fighters");
            afterDispute += rig.world.arena.fighters[tie(rig, "MARKET")] > 0 ? 1 : 0;
        }
        assertThatProportion(inWar, 4_000).isWithin(4).standardErrorsOf(0.3);
        assertThat(afterDispute).as("the same luck").isEqualTo(inWar);
    }

    @Test
    void theyCountAsMenAndTheRivalReckonsWithoutThemUntilTheyAreFound() {
        Rig rig = rig("MARKET").set("capability.materiel", 0.6).set("contest.decisiveness", 1);
        atWar(rig, 0);
        rig.open().step("arms-stocks");
        double expected = 0.4 * StrictMath.log((80 + THOUSAND) / 80);
        double gap = capabilityWithout(rig);
        assertThat(rig.world.logCapability[WEST] - gap).isCloseTo(expected, within(1e-12));
        Odds odds = new Odds(rig.blueprint);
        odds.begin(rig.world);
        rig.world.misperception[EAST] = 0;
        rig.world.misperception[WEST] = 0;
        assertThat(odds.logit(rig.world, EAST, 0) - odds.trueLogit(rig.world, EAST, 0))
                .as("EAST overrates its chance")
                .isCloseTo(expected, within(1e-12));
        assertThat(odds.trueLogit(rig.world, WEST, 0) - odds.logitSeenByVictim(rig.world, WEST, 0))
                .as("EAST underrates WEST's")
                .isCloseTo(expected, within(1e-12));
        rig.world.arena.detected[tie(rig, "MARKET")] = true;
        rig.open().step("arms-stocks");
        assertThat(odds.logit(rig.world, EAST, 0)).isEqualTo(odds.trueLogit(rig.world, EAST, 0));
    }

    private static double capabilityWithout(Rig rig) {
        return rig.get("capability.materiel") * StrictMath.log(rig.world.arms[WEST] + 25)
                + (1 - rig.get("capability.materiel")) * StrictMath.log(80);
    }

    @Test
    void whereTheyWereKnownTheyAreFoundAtOnceElseWithTheirChance() {
        Rig known = rig("MARKET").set("fighters.known", 1);
        Rig unknown = rig("MARKET").set("fighters.detection", 0.2);
        int tie = tie(known, "MARKET");
        int found = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            assertThat(atWar(known, replicate).world.arena.detected[tie]).isTrue();
            assertThat(atWar(unknown, replicate).world.arena.detected[tie]).isFalse();
            unknown.open().step("fighters");
            found += unknown.world.arena.detected[tie] ? 1 : 0;
        }
        assertThatProportion(found, 4_000).isWithin(4).standardErrorsOf(0.2);
    }

    private static int protests(Rig rig) {
        int protests = 0;
        for (int replicate = 0; replicate < 500; replicate++) {
            atWar(rig, replicate);
            protests += rig.world.arena.protested[tie(rig, "MARKET")] ? 1 : 0;
        }
        return protests;
    }

    @Test
    void theDearerTheQuarrelTheMoreOftenThePatronLetsThemBe() {
        Rig rig = rig("MARKET")
                .set("fighters.known", 1)
                .set("fighters.heeded", 0.5)
                .set("choice.precision", 20)
                .set("fighters.quarrel", 0);
        int cheap = protests(rig);
        int dear = protests(rig.set("fighters.quarrel", 0.05));
        int dearer = protests(rig.set("fighters.quarrel", 0.2));
        assertThat(cheap).isGreaterThan(dear);
        assertThat(dear).isGreaterThan(dearer);
        assertThat(dearer).isPositive();
    }

    @Test
    void aProtestThatIsHeededSendsThemHome() {
        Rig rig =
                rig("MARKET").set("fighters.known", 1).set("fighters.heeded", 1).set("fighters.quarrel", 0);
        int tie = tie(rig, "MARKET");
        boolean both = false;
        for (int replicate = 0; replicate < 100; replicate++) {
            atWar(rig, replicate);
            boolean protested = rig.world.arena.protested[tie];
            assertThat(rig.world.arena.fighters[tie]).isEqualTo(protested ? 0 : THOUSAND);
            both |= !protested;
        }
        assertThat(both).isTrue();
    }

    @Test
    void inTwoRivalriesAPatronAnswersTwice() {
        Rivalry hill = new Rivalry("hill", "EAST", "WEST", true, 0.75, 0.25, 30, 0, Rivalry.Ceasefire.NONE);
        Setting two = new Example.Builder(setting("MARKET"))
                .rivalries(setting("MARKET").rivalries().get(0), hill)
                .build();
        Rig rig = new Rig(two, Example.free())
                .set("fighters.sending", 1)
                .set("fighters.known", 1)
                .set("fighters.quarrel", 0)
                .set("fighters.heeded", 0);
        int[] answers = new int[2];
        int mixed = 0;
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Journal.Event event) {
                    answers[0] += event.kind().equals("fighters.protest") ? 1 : 0;
                    answers[1] += event.kind().equals("fighters.tolerated") ? 1 : 0;
                }
            }
        };
        for (int replicate = 0; replicate < 200; replicate++) {
            answers[0] = 0;
            answers[1] = 0;
            atWar(rig, replicate);
            assertThat(answers[0] + answers[1]).isEqualTo(2);
            mixed += answers[0] == 1 ? 1 : 0;
        }
        assertThat(mixed).isGreaterThan(50);
    }

    @Test
    void aPatronDoesNotProtestAgainstItself() {
        Rig rig = rig("PATRON").set("fighters.known", 1).set("fighters.quarrel", -1);
        for (int replicate = 0; replicate < 50; replicate++) {
            atWar(rig, replicate);
            assertThat(rig.world.arena.detected[tie(rig, "PATRON")]).isTrue();
            assertThat(rig.world.arena.protested[tie(rig, "PATRON")]).isFalse();
        }
    }

    @Test
    void inPeaceTheyGoHomeByAndBy() {
        Rig rig = rig("MARKET");
        atWar(rig, 0);
        int tie = tie(rig, "MARKET");
        rig.world.attacker[0] = -1;
        double before = THOUSAND;
        for (int month = 0; month < 6; month++) {
            rig.open().step("fighters");
            assertThat(rig.world.arena.fighters[tie]).isEqualTo(before / 2);
            before /= 2;
        }
        rig.open().step("fighters");
        assertThat(rig.world.arena.fighters[tie]).as("the last leave").isZero();
        rig.world.attacker[0] = WEST;
        rig.open().step("fighters");
        assertThat(rig.world.arena.fighters[tie]).as("and may come again").isEqualTo(THOUSAND);
    }

    @Test
    void theyLeaveNoTraceWhenOff() {
        Absent.equalsOff(Absent.warlike(Example.setting(72, false)), "fighters", Map.of("fighters.sending", 0.0));
    }
}
