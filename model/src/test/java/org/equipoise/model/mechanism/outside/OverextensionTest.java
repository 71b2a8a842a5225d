package org.equipoise.model.mechanism.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatMean;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Map;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class OverextensionTest {

    private static final List<String> PLAYED =
            List.of("outside-world", "overextension", "arms-stocks", "import-demand");

    private static Setting setting() {
        return Example.playing(Example.setting(120, false), PLAYED);
    }

    private static Rig rig(Setting setting) {
        return new Rig(setting, Example.free())
                .set("overextension.hazard", 0)
                .set("overextension.depth", 0.6)
                .set("demand.reaction", 0)
                .set("overextension.withheld", 0);
    }

    @Test
    void shocksBeginAtTheAnnualHazard() {
        Rig rig = rig(setting()).set("overextension.hazard", 0.3).set("overextension.duration", 1e9);
        int spared = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            rig.begin(replicate);
            for (int month = 0; month < 12; month++) {
                rig.open().step("outside-world").step("overextension");
            }
            spared += rig.world.attention[0] == 1 ? 1 : 0;
        }
        assertThatProportion(spared, 4_000).isWithin(4).standardErrorsOf(0.7);
    }

    @Test
    void aShockTakesItsShareOfThePatronsAttentionAndEnds() {
        Rig rig = rig(setting()).set("overextension.hazard", 1).set("overextension.duration", 1);
        rig.begin(0).open().step("outside-world").step("overextension");
        assertThat(rig.world.attention[0]).isCloseTo(0.4, within(1e-12));
        assertThat(rig.world.attention[1]).as("the market is no patron").isEqualTo(1);
        rig.open().step("outside-world").step("overextension");
        assertThat(rig.world.attention[0]).isEqualTo(1);
    }

    @Test
    void shocksLastAsLongAsTheirMean() {
        Rig rig = rig(setting()).set("overextension.hazard", 1).set("overextension.duration", 5);
        double[] lasted = new double[4_000];
        for (int replicate = 0; replicate < lasted.length; replicate++) {
            rig.begin(replicate).open().step("outside-world").step("overextension");
            while (rig.world.attention[0] < 1) {
                lasted[replicate]++;
                rig.open().step("outside-world").step("overextension");
            }
        }
        assertThatMean(lasted).isWithin(4).standardErrorsOf(5);
    }

    @Test
    void whatIsPutOffComesAYearLaterAndNothingIsLost() {
        Client east = Example.client("EAST", 900, 50, 0);
        Client ordered = new Client(
                "EAST",
                east.stocks(),
                List.of(new Client.Order("PATRON", 1, 100), new Client.Order("MARKET", 1, 10)),
                east.marketShares(),
                50,
                east.spending());
        Setting setting = new Example.Builder(setting())
                .clients(ordered, Example.client("WEST", 1100, 80, 0))
                .attention(Map.of("PATRON", List.of(0.5, 1.0)))
                .build();
        Rig rig = rig(setting)
                .set("overextension.withheld", 0.6)
                .set("supply.lag", 60)
                .begin(0)
                .month();
        assertThat(rig.world.delivered[0]).as("70 of 100, and the market's 10").isCloseTo(80, within(1e-9));
        rig.months(11);
        assertThat(rig.world.delivered[0]).isCloseTo(80, within(1e-9));
        rig.month();
        assertThat(rig.world.delivered[0]).isCloseTo(110, within(1e-9));
    }

    @Test
    void armsAreConservedWhilePatronsAreStretched() {
        Rig rig = rig(setting()).set("overextension.hazard", 0.4).set("overextension.withheld", 0.8);
        for (int replicate = 0; replicate < 20; replicate++) {
            rig.begin(replicate);
            for (int month = 0; month < 120; month++) {
                rig.month();
                World world = rig.world;
                for (int c = 0; c < 2; c++) {
                    double due = 0;
                    double dueAll = 0;
                    for (int at = 0; at < World.RING; at++) {
                        dueAll += world.dueAll[c * World.RING + at];
                        for (int k = 0; k < 2; k++) {
                            due += world.due[rig.cast.tie(c, k) * World.RING + at];
                        }
                    }
                    assertThat(due).isCloseTo(world.onOrder[c], within(1e-6));
                    assertThat(dueAll).isCloseTo(due, within(1e-6));
                    double start = c == 0 ? 900 : 1100;
                    assertThat(start + world.delivered[c])
                            .isCloseTo(world.arms[c] + world.wornOut[c] + world.lost[c], within(1e-6));
                }
            }
        }
    }

    @Test
    void aStretchedPatronDeliversNoMore() {
        for (int replicate = 0; replicate < 30; replicate++) {
            double calm = rig(setting()).begin(replicate).months(96).world.delivered[0];
            double stretched = rig(setting())
                    .set("overextension.hazard", 0.5)
                    .set("overextension.withheld", 0.8)
                    .begin(replicate)
                    .months(96)
                    .world
                    .delivered[0];
            assertThat(stretched).isLessThanOrEqualTo(calm * (1 + 1e-12));
        }
    }

    @Test
    void historyIsNotStretched() {
        Setting replayed = new Example.Builder(setting())
                .mechanisms(List.of("history", "outside-world", "overextension", "arms-stocks", "import-demand"))
                .replay(new Replay(13, List.of(), List.of()))
                .build();
        Rig rig = rig(replayed).set("overextension.hazard", 1).begin(0).months(12);
        assertThat(rig.world.attention[0]).isEqualTo(1);
        assertThat(rig.month().world.attention[0]).isLessThan(1);
    }
}
