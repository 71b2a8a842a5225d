package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class CrisisTest {

    private static Rig rig() {
        return new Rig(Example.setting(24, false), Example.free());
    }

    /** Begins a run and opens a dispute in its first month. */
    private static Rig dispute(Rig rig, long replicate) {
        rig.begin(replicate).open();
        rig.world.window[0] = true;
        rig.world.windowChance[0] = 1;
        return rig.step("crisis");
    }

    /** Design A.5: what is added up when a dispute is sure to open is the chance that it ends in war. */
    @Test
    void warsBeginAsOftenAsTheRiskThatIsAddedUp() {
        Rig rig = rig().set("war-cost.low", 0.3).set("war-cost.high", 0.3001).set("contest.initiative", 1);
        double risk = 0;
        int wars = 0;
        int runs = 6_000;
        for (int replicate = 0; replicate < runs; replicate++) {
            dispute(rig, replicate);
            risk += rig.world.tally.risk[0] / runs;
            wars += rig.world.tally.wars[0];
        }
        assertThat(risk).isGreaterThan(0.05);
        assertThatProportion(wars, runs).isWithin(4).standardErrorsOf(risk);
    }

    @Test
    void aDisputeIsCountedAndEndsTheQuiet() {
        Rig rig = rig().begin(1).months(1).open();
        rig.world.window[0] = true;
        rig.step("crisis");
        assertThat(rig.world.tally.disputes[0]).isPositive();
        assertThat(rig.world.quiet[0]).isZero();
    }

    @Test
    void withoutADisputeNothingHappensButTheRiskIsAddedUp() {
        Rig rig = rig().begin(1).open();
        rig.world.windowChance[0] = 0.02;
        rig.step("crisis");
        assertThat(rig.world.tally.disputes[0]).isZero();
        assertThat(rig.world.tally.risk[0]).isBetween(1e-6, 0.02);
    }

    @Test
    void aTargetThatDoesNotSeeTheMoversFightersThinksBetterOfRefusing() {
        int compared = 0;
        for (int replicate = 0; replicate < 400; replicate++) {
            double seen = valueOfRefusing(replicate, 0);
            double unseen = valueOfRefusing(replicate, 1);
            if (!Double.isNaN(seen) && !Double.isNaN(unseen)) {
                assertThat(unseen).isGreaterThan(seen);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    /** What EAST expects of refusing WEST's demand, NaN where it makes none. */
    private static double valueOfRefusing(long replicate, double unseen) {
        Rig rig = rig().begin(replicate);
        double[] found = {Double.NaN};
        rig.world.arena.unseen[rig.cast.client("WEST")] = unseen;
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Decision decision
                        && decision.actor().equals("EAST")
                        && decision.question().equals("answer to the demand")) {
                    found[0] = decision.options().get(1).terms().get(1).value();
                }
            }
        };
        rig.open();
        rig.world.window[0] = true;
        rig.step("crisis");
        return found[0];
    }

    @Test
    void riskIsNoLongerAddedUpOnceAWarHasBegun() {
        Rig rig = rig().begin(1).open();
        rig.world.windowChance[0] = 0.02;
        rig.world.tally.firstWar[0] = 1;
        rig.step("crisis");
        assertThat(rig.world.tally.risk[0]).isZero();
    }

    @Test
    void whatOneSideGainsTheOtherLoses() {
        Rig rig = rig();
        Map<String, Integer> seen = new TreeMap<>();
        for (int replicate = 0; replicate < 2_000; replicate++) {
            dispute(rig, replicate);
            World world = rig.world;
            assertThat(world.share[0] + world.share[1]).isCloseTo(1, within(1e-15));
            assertThat(world.share[0]).isBetween(0.0, 1.0);
            assertThat(world.home[0]).isBetween(0.0, 1.0);
            assertThat(world.home[1]).isBetween(0.0, 1.0);
            assertThat(world.dead[0]).isEqualTo(world.dead[1]);
            if (world.dead[0] > 0) {
                assertThat(world.tally.fatal[0]).isEqualTo(1);
            }
            boolean landMoved = world.share[0] != 0.75 || world.home[0] != 1 || world.home[1] != 1;
            if (world.warBegan[0]) {
                assertThat(world.atWar(0)).isTrue();
                assertThat(landMoved).as("land moves when the war ends").isFalse();
                assertThat(world.tally.firstWar[0]).isEqualTo(1);
                assertThat(world.culpable[world.attacker[0]]).isTrue();
            }
            seen.merge(
                    world.warBegan[0] ? "war" : world.fighting[0] ? "force" : landMoved ? "accepted" : "nothing",
                    1,
                    Integer::sum);
        }
        assertThat(seen).containsOnlyKeys("war", "force", "accepted", "nothing");
    }

    @Test
    void beliefsAreUpdatedByWhatIsSeenAndStayProbabilities() {
        Rig rig = rig();
        int moved = 0;
        for (int replicate = 0; replicate < 200; replicate++) {
            dispute(rig, replicate);
            for (int side = 0; side < 2; side++) {
                double sum = 0;
                for (int n = 0; n < World.NODES; n++) {
                    double weight = rig.world.belief[side * World.NODES + n];
                    assertThat(weight).isBetween(0.0, 1.0);
                    sum += weight;
                    moved += weight != WarCosts.WEIGHT[n] ? 1 : 0;
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
            }
        }
        assertThat(moved).isPositive();
    }

    @Test
    void whoGoesToWarIsThoughtToFindItCheap() {
        Rig rig = rig();
        int wars = 0;
        for (int replicate = 0; replicate < 2_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.window[0] = true;
            rig.step("crisis");
            int attacker = rig.world.attacker[0];
            // straight to war, without a demand that may have taught the attacker something as well
            boolean straight = attacker != World.NOBODY;
            for (int n = 0; straight && n < World.NODES; n++) {
                straight = rig.world.belief[attacker * World.NODES + n] == WarCosts.WEIGHT[n];
            }
            if (straight) {
                wars++;
                int victim = attacker ^ 1;
                assertThat(rig.world.belief[victim * World.NODES]).isGreaterThan(WarCosts.WEIGHT[0]);
                assertThat(rig.world.belief[victim * World.NODES + 4]).isLessThan(WarCosts.WEIGHT[4]);
            }
        }
        assertThat(wars).isPositive();
    }

    @Test
    void lambdaZeroMakesEveryMoverAndTheatreAndMoveAlike() {
        Rig rig = rig().set("choice.precision", 1e-9);
        int east = 0;
        int disputedLand = 0;
        int wars = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            dispute(rig, replicate);
            if (rig.world.warBegan[0]) {
                wars++;
                east += rig.world.attacker[0] == 0 ? 1 : 0;
                disputedLand += rig.world.theatre[0] == 0 ? 1 : 0;
            }
        }
        assertThatProportion(wars, 4_000).isWithin(4).standardErrorsOf(0.25 + 0.25 * 0.5 / 3);
        assertThatProportion(east, wars).isWithin(4).standardErrorsOf(0.5);
        assertThatProportion(disputedLand, wars).isWithin(4).standardErrorsOf(0.5);
    }

    @Test
    void largeLambdaKeepsThePeaceWhereWarPaysForNobody() {
        Rig rig = rig().set("choice.precision", 60)
                .set("contest.initiative", 0)
                .set("contest.decisiveness", 0)
                .set("commitment.foresight", 0);
        for (int replicate = 0; replicate < 500; replicate++) {
            dispute(rig, replicate);
            assertThat(rig.world.warBegan[0]).isFalse();
        }
        assertThat(rig.world.tally.risk[0]).isLessThan(0.01);
    }

    /** Literature 14.4: a foreseen shift of power raises the gain of war over standing still, and through foresight alone. */
    @Test
    void announcedArmsOfTheRivalRaiseDissatisfactionOnlyThroughForesight() {
        Client east = Example.client("EAST", 900, 50, 0);
        Client west = Example.client("WEST", 1100, 80, 0);
        Setting announced = new Example.Builder(Example.setting(24, false))
                .clients(
                        east,
                        new Client(
                                "WEST",
                                west.stocks(),
                                List.of(new Client.Order("MARKET", 12, 4_000)),
                                west.marketShares(),
                                80,
                                west.spending()))
                .build();
        Setting quiet = new Example.Builder(Example.setting(24, false))
                .clients(east, west)
                .build();
        for (long replicate = 0; replicate < 20; replicate++) {
            assertThat(gainOfWar(announced, 0, replicate, "EAST")).isEqualTo(gainOfWar(quiet, 0, replicate, "EAST"));
            assertThat(gainOfWar(announced, 1, replicate, "EAST"))
                    .isGreaterThan(gainOfWar(quiet, 1, replicate, "EAST"));
            assertThat(gainOfWar(announced, 1, replicate, "WEST")).isEqualTo(gainOfWar(quiet, 1, replicate, "WEST"));
        }
    }

    private static double gainOfWar(Setting setting, double foresight, long replicate, String client) {
        Rig rig = new Rig(setting, Example.free())
                .set("commitment.foresight", foresight)
                .set("war-aims.disputed", 0.7)
                .set("war-cost.low", 0.05)
                .set("war-cost.high", 0.15);
        List<Double> gain = new ArrayList<>();
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Journal.Decision decision
                        && decision.question().equals("who moves, and where")) {
                    for (Journal.Option option : decision.options()) {
                        if (option.name().startsWith(client + " over disputed")) {
                            gain.add(option.terms().get(0).value());
                        }
                    }
                }
            }
        };
        dispute(rig, replicate);
        return gain.get(0);
    }

    @Test
    void theTrueOddsDecideAClashWhateverIsBelieved() {
        // no advantage to either attacker, so that the odds of a clash are the same whoever moved; only what is
        // resisted is fatal
        Rig rig = rig().set("contest.decisiveness", 1)
                .set("contest.initiative", 0)
                .set("contest.prepared-ground", 0)
                .set("limited-force.fatal-resisted", 1)
                .set("limited-force.fatal-conceded", 0);
        int clashes = 0;
        int won = 0;
        double truth = 0;
        for (int replicate = 0; replicate < 6_000; replicate++) {
            rig.begin(replicate).open();
            double gap = rig.world.logCapability[0] - rig.world.logCapability[1];
            truth = 1 / (1 + StrictMath.exp(-gap));
            rig.world.misperception[0] = 2;
            rig.world.misperception[1] = 0;
            rig.world.window[0] = true;
            rig.step("crisis");
            double change = rig.world.share[0] - 0.75;
            if (rig.world.tally.fatal[0] > 0 && change != 0) {
                clashes++;
                won += change > 0 ? 1 : 0;
            }
        }
        assertThat(clashes).isGreaterThan(200);
        assertThatProportion(won, clashes).isWithin(4).standardErrorsOf(truth);
    }

    @Test
    void opacityWidensTheErrorAboutTheRival() {
        Rig rig = rig();
        double[] east = new double[4_000];
        double[] west = new double[4_000];
        for (int i = 0; i < east.length; i++) {
            rig.begin(i);
            east[i] = rig.world.misperception[0];
            west[i] = rig.world.misperception[1];
        }
        // of WEST's arms .6 x .2 + .4 x .5 are hidden from EAST, of EAST's .6 x .2 from WEST
        assertThat(spread(east)).isCloseTo(0.1 + 0.3 * 0.32, within(0.01));
        assertThat(spread(west)).isCloseTo(0.1 + 0.3 * 0.12, within(0.01));
    }

    private static double spread(double[] sample) {
        double squares = 0;
        for (double x : sample) {
            squares += x * x / sample.length;
        }
        return Math.sqrt(squares);
    }
}
