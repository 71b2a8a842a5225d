package org.equipoise.model.mechanism.repute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatMean;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class SanctionsTest {

    private static final Setting SETTING = Example.setting(120, false);

    private static Rig rig(double hostility, boolean canSanction) {
        Setting setting = new Example.Builder(SETTING)
                .diplomacy(new Diplomacy(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Diplomacy.Critic("CONCERT", "PATRON", List.of(hostility), canSanction)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .build();
        return new Rig(setting, Example.free())
                .set("sanctions.base", -3)
                .set("sanctions.belief", 2)
                .set("sanctions.hostility", 2)
                .set("sanctions.end", 0.2)
                .set("sanctions.held-back", 0.25)
                .set("sanctions.attention", 0.1);
    }

    private static boolean sanctioned(Rig rig, int replicate, double belief) {
        rig.begin(replicate).open();
        rig.world.repute.belief[0] = belief;
        rig.step("sanctions");
        return rig.world.repute.sanctioned[0];
    }

    @Test
    void sanctionsComeWithTheirOdds() {
        Rig rig = rig(0.5, true);
        int times = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            times += sanctioned(rig, replicate, 1) ? 1 : 0;
        }
        assertThatProportion(times, 4_000).isWithin(4).standardErrorsOf(0.5);
    }

    @Test
    void hostilityAndBeliefInComplicityBringThemSooner() {
        Rig mild = rig(0.2, true);
        Rig hostile = rig(0.9, true);
        int[] times = new int[3];
        for (int replicate = 0; replicate < 1_000; replicate++) {
            boolean few = sanctioned(mild, replicate, 0.1);
            boolean more = sanctioned(mild, replicate, 0.6);
            boolean most = sanctioned(hostile, replicate, 0.6);
            assertThat((few && !more) || (more && !most)).isFalse();
            times[0] += few ? 1 : 0;
            times[1] += more ? 1 : 0;
            times[2] += most ? 1 : 0;
        }
        assertThat(times[0]).isLessThan(times[1]);
        assertThat(times[1]).isLessThan(times[2]);
    }

    @Test
    void whoCannotSanctionDoesNot() {
        Rig rig = rig(1, false).set("sanctions.base", 100);
        assertThat(sanctioned(rig, 0, 1)).isFalse();
    }

    @Test
    void nobodyIsSanctionedWhileHistoryIsReplayed() {
        Rig rig = rig(1, true).set("sanctions.base", 100).begin(0).open();
        rig.world.replaying = true;
        rig.step("sanctions");
        assertThat(rig.world.repute.sanctioned[0]).isFalse();
    }

    @Test
    void sanctionsLastAsLongAsTheirHazardSays() {
        Rig rig = rig(1, true).set("sanctions.base", 100);
        double[] months = new double[2_000];
        for (int replicate = 0; replicate < months.length; replicate++) {
            rig.begin(replicate).open().step("sanctions");
            while (rig.world.repute.sanctioned[0] && months[replicate] < 119) {
                months[replicate]++;
                rig.open().step("sanctions");
            }
        }
        assertThatMean(months).isWithin(4).standardErrorsOf(5);
    }

    @Test
    void deliveriesWaitAndNothingOfThemIsLost() {
        Rig rig =
                rig(1, true).set("sanctions.base", 100).set("sanctions.end", 0).begin(0);
        int east = rig.cast.client("EAST");
        int tie = rig.tie("EAST", "PATRON");
        int market = rig.tie("EAST", "MARKET");
        double delivered = rig.world.delivered[east];
        rig.world.order(east, tie, 100, 1);
        rig.world.order(east, tie, 40, 2);
        rig.world.order(east, market, 30, 1);
        rig.open().step("sanctions").step("arms-stocks");
        assertThat(rig.world.delivered[east] - delivered).isCloseTo(75 + 30, within(1e-12));
        assertThat(rig.world.onOrder[east]).isCloseTo(65, within(1e-12));
        assertThat(rig.world.due[tie * World.RING + 2]).isCloseTo(65, within(1e-12));
        assertThat(rig.world.dueAll[east * World.RING + 2]).isCloseTo(65, within(1e-12));
        for (int month = 0; month < 40; month++) {
            rig.open().step("sanctions").step("arms-stocks");
            double due = 0;
            for (int slot = 0; slot < World.RING; slot++) {
                due += rig.world.due[tie * World.RING + slot];
                assertThat(rig.world.dueAll[east * World.RING + slot])
                        .isCloseTo(rig.world.due[tie * World.RING + slot], within(1e-12));
            }
            assertThat(rig.world.delivered[east] - delivered + due).isCloseTo(170, within(1e-10));
            assertThat(rig.world.onOrder[east]).isCloseTo(due, within(1e-10));
        }
        assertThat(rig.world.delivered[east] - delivered).isCloseTo(170, within(1e-6));
    }

    @Test
    void attentionFallsOnceAMonthAndComesBackWithTheEnd() {
        Rig rig =
                rig(1, true).set("sanctions.base", 100).set("sanctions.end", 0).begin(0);
        for (int month = 0; month < 5; month++) {
            rig.open().step("outside-world").step("sanctions");
            assertThat(rig.world.attention[0]).isCloseTo(0.9, within(1e-15));
            assertThat(rig.world.attention[1]).isEqualTo(1);
        }
        rig.set("sanctions.end", 1).open().step("outside-world").step("sanctions");
        assertThat(rig.world.attention[0]).isEqualTo(1);
    }

    @Test
    void withoutAHazardSanctionsAreAsIfTheyWereNotThere() {
        Absent.equalsOff(Worlds.WARLIKE, Worlds.POLICIES, Map.of("sanctions.base", -1_000.0), "sanctions");
    }
}
