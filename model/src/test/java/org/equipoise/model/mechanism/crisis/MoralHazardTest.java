package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

/**
 * Moral hazard is nowhere written into the model (B.11): it has to come out of expected aid and of costs that others bear (M3;
 * literature 2.5, 6 and 14.23, 25, 26).
 */
class MoralHazardTest {

    private static final int EAST = 0;
    private static final int WEST = 1;
    private static final String OVER_DISPUTED = " over disputed land";

    /** A patron that may come to the help of whoever is attacked, and a backer of WEST's attacks. */
    private static final Setting PIVOT = new Example.Builder(Example.playing(
                    Example.setting(12, false),
                    List.of("arms-stocks", "dispute-window", "crisis", "invocation", "war")))
            .ties(
                    new Tie("PATRON", "EAST", true, true, false, 1, 0, 0),
                    new Tie("PATRON", "WEST", true, true, false, 1, 0, 0),
                    new Tie("MARKET", "EAST", false, false, false, 1, 0, 0),
                    new Tie("MARKET", "WEST", false, false, true, 1, 0, 0))
            .build();

    private static Rig rig() {
        return new Rig(PIVOT, Example.free())
                .set("aid.out-of-scope", 1)
                .set("aid.attention", 0)
                .set("aid.offensive", 0.5)
                .set("commitment.foresight", 0);
    }

    /** What each attack is worth over standing still, as the engine itself tells it when a dispute opens. */
    private static Map<String, Double> worth(Rig rig) {
        Map<String, Double> found = new TreeMap<>();
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Decision decision && decision.question().startsWith("who moves")) {
                    for (Option option : decision.options()) {
                        found.put(option.name(), option.terms().get(0).value());
                    }
                }
            }
        };
        rig.open();
        rig.world.window[0] = true;
        rig.step("crisis");
        rig.world.journal = Journal.SILENT;
        return found;
    }

    private static double worth(Rig rig, String side) {
        Double worth = worth(rig).get(side + OVER_DISPUTED);
        assertThat(worth).isNotNull();
        return worth == null ? 0 : worth;
    }

    private static void believe(Rig rig, String client, String supplier, double pi) {
        int tie = rig.tie(client, supplier);
        rig.world.publicAid[tie] = 10 * pi;
        rig.world.publicDoubt[tie] = 10 * (1 - pi);
        rig.world.privateAid[tie] = 10 * pi;
        rig.world.privateDoubt[tie] = 10 * (1 - pi);
    }

    @Test
    void theAidThatAnAttackerExpectsForItselfNeverLowersItsWorthOfWar() {
        Property.forAll(1, 60, draws -> draws.array(2, 0, 1), x -> {
            Rig rig = rig().future(Math.round(1_000 * x[0])).set("aid.offensive", x[1]);
            List<Double> worth = new ArrayList<>();
            for (double pi : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                rig.begin(0);
                believe(rig, "WEST", "MARKET", pi);
                worth.add(worth(rig, "WEST"));
            }
            assertThatSequence(worth.stream().mapToDouble(w -> w).toArray()).isNonDecreasing();
        });
    }

    @Test
    void whoExpectsAidForItselfDemandsAndFightsMoreOften() {
        int[] moves = new int[3];
        int[] wars = new int[3];
        for (int step = 0; step < 3; step++) {
            Rig rig = rig();
            for (int future = 0; future < 1_500; future++) {
                rig.future(future).set("aid.offensive", 1).set("aid.attention", 0);
                rig.set("commitment.foresight", 0).begin(future);
                believe(rig, "WEST", "MARKET", 0.5 * step);
                rig.open();
                rig.world.window[0] = true;
                List<String> kinds = new ArrayList<>();
                rig.world.journal = new Journal() {
                    @Override
                    public boolean listening() {
                        return true;
                    }

                    @Override
                    public void record(Entry entry) {
                        if (entry instanceof Event event && event.actor().equals("WEST")) {
                            kinds.add(event.kind());
                        }
                    }
                };
                rig.step("crisis");
                moves[step] += !kinds.isEmpty() && !kinds.get(0).equals("crisis.stands-down") ? 1 : 0;
                wars[step] += rig.world.attacker[0] == WEST ? 1 : 0;
            }
        }
        assertThat(moves[0]).isLessThan(moves[1]);
        assertThat(moves[1]).isLessThan(moves[2]);
        assertThat(wars[0]).isLessThan(wars[1]);
        assertThat(wars[1]).isLessThan(wars[2]);
    }

    /** Literature 14.23. */
    @Test
    void theAidThatItsVictimIsBelievedToGetNeverRaisesTheWorthOfWar() {
        Property.forAll(2, 60, draws -> draws.array(1, 0, 1), x -> {
            Rig rig = rig().future(Math.round(1_000 * x[0]));
            List<Double> worth = new ArrayList<>();
            for (double pi : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                rig.begin(0);
                believe(rig, "EAST", "PATRON", pi);
                worth.add(worth(rig, "WEST"));
            }
            assertThatSequence(worth.stream().mapToDouble(w -> w).toArray()).isNonIncreasing();
        });
    }

    /** Literature 2.5 and 14.26: a patron that bears a share of the cost of war makes war likelier, never less so. */
    @Test
    void theMoreOfItsCostOthersBearTheLikelierAMoverGoesToWar() {
        Property.forAll(3, 400, draws -> draws.array(7, 0, 1), x -> {
            CrisisGame game = game(x);
            double before = 0;
            double worthBefore = Double.NEGATIVE_INFINITY;
            for (double subsidy : new double[] {0, 0.2, 0.4, 0.6, 0.8, 1}) {
                game.cost = (1 - subsidy) * (0.2 + 0.6 * x[6]);
                game.solve();
                double war = game.warProbability(game.chanceAlone, game.chanceOfWar, 0.5);
                assertThat(game.rootValue[CrisisGame.WAR]).isGreaterThanOrEqualTo(worthBefore);
                assertThat(war).isGreaterThanOrEqualTo(before - 1e-12);
                before = war;
                worthBefore = game.rootValue[CrisisGame.WAR];
            }
        });
    }

    /**
     * Literature 2.5: a target whose cost of war others bear gives in less. Held where limited force costs nothing, so that war alone
     * does: the target's own later trembles may otherwise undo a small part of it.
     */
    @Test
    void theMoreOfItsCostOthersBearTheLessATargetGivesIn() {
        Property.forAll(4, 400, draws -> draws.array(7, 0, 1), x -> {
            CrisisGame game = game(x);
            game.cost = 0.2 + 0.6 * x[6];
            game.limitedCost = 0;
            game.prepare();
            game.solve();
            double before = 1;
            for (double subsidy : new double[] {0, 0.2, 0.4, 0.6, 0.8, 1}) {
                double accepts = game.accepts(0, game.chanceAlone, game.chanceOfWar, (1 - subsidy) * 0.5);
                assertThat(accepts).isLessThanOrEqualTo(before);
                before = accepts;
            }
        });
    }

    private static CrisisGame game(double[] x) {
        CrisisGame game = new CrisisGame(5);
        game.lambda = 4 + 12 * x[0];
        game.limitedCost = 0.15 + 0.3 * x[1];
        game.limitedGain = 0.02;
        game.audienceCost = 0.1 * x[2];
        game.chanceAlone = 0.1 + 0.8 * x[3];
        game.chanceOfWar = 0.1 + 0.8 * x[4];
        game.gain = 0.1 + 0.4 * x[5];
        game.loss = 0.2;
        for (int n = 0; n < 5; n++) {
            game.node[n] = 0.25 + 0.1 * n;
            game.aboutTarget[n] = WarCosts.WEIGHT[n];
            game.aboutMover[n] = WarCosts.WEIGHT[n];
        }
        game.setDemands(0.5, 0.8);
        game.prepare();
        return game;
    }

    @Test
    void aSubsidyReachesTheCrisisThroughTheCostThatASideBears() {
        Rig rig = rig().begin(0);
        double before = worth(rig, "WEST");
        double cost = rig.world.cost[WEST];
        rig.begin(0);
        rig.world.subsidy[rig.cast.client("WEST")] = 0.4;
        assertThat(worth(rig, "WEST") - before).isCloseTo(0.4 * cost, org.assertj.core.api.Assertions.within(1e-12));
        rig.begin(0);
        rig.world.subsidy[rig.cast.client("EAST")] = 0.4;
        assertThat(worth(rig, "WEST")).as("its own cost alone").isEqualTo(before);
    }

    /** Crawford 2003; literature 6 and 14.25. */
    @Test
    void aPivotThatPunishesBothAlikeDetersBothAndOneThatSparesASideOnlyTheOther() {
        assertThat(wantWar(0, 0)).containsExactly(true, true);
        assertThat(wantWar(1, 1)).containsExactly(false, false);
        // who attacks EAST is never punished: WEST is free to, EAST is not
        assertThat(wantWar(0, 1)).containsExactly(false, true);
        assertThat(wantWar(1, 0)).containsExactly(true, false);
    }

    /** Whether EAST and WEST prefer war to standing still, for beliefs that EAST and that WEST is helped if attacked. */
    private static boolean[] wantWar(double helpForEast, double helpForWest) {
        Rig rig = rig().set("aid.offensive", 0)
                .set("aid.strength", 2)
                .set("contest.decisiveness", 1)
                .set("contest.initiative", 0.5)
                .set("contest.prepared-ground", 0)
                .set("war-aims.disputed", 0.5)
                .set("restraint.mean", 0)
                .set("restraint.supplier", 0)
                .set("perception.error", 0)
                .set("perception.opacity", 0)
                .begin(0);
        for (int side = 0; side < 2; side++) {
            rig.world.share[side] = 0.5;
            rig.world.cost[side] = 0.05;
            rig.world.logCapability[side] = 3;
        }
        believe(rig, "EAST", "PATRON", helpForEast);
        believe(rig, "WEST", "PATRON", helpForWest);
        Map<String, Double> worth = worth(rig);
        boolean[] wants = new boolean[2];
        for (int side : new int[] {EAST, WEST}) {
            wants[side] = worth.getOrDefault(rig.cast.sideId(side) + OVER_DISPUTED, Double.NaN) > 0;
        }
        return wants;
    }
}
