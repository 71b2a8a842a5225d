package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import org.assertj.core.data.Offset;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.quantal.BackwardQuantal;
import org.equipoise.games.solve.quantal.Disturbance;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class CrisisGameTest {

    private static final Offset<Double> SIX_DIGITS = within(1e-6);
    private static final Offset<Double> DIGITS = within(1e-12);

    /** Design A.4: mover share .2, aims .4, lambda 10, P 2/3, with aid .5, belief .25. */
    private static CrisisGame knownAnswer() {
        CrisisGame game = new CrisisGame(5);
        game.lambda = 10;
        game.chanceAlone = 2.0 / 3;
        game.chanceOfWar = 0.75 * 2 / 3 + 0.25 * 0.5;
        game.gain = 0.4;
        game.loss = 0.2;
        game.cost = 0.3;
        game.audienceCost = 0.05;
        game.limitedCost = 0.3;
        game.limitedGain = 0.02;
        game.setDemands(0.4, 0.8);
        for (int n = 0; n < 5; n++) {
            game.node[n] = 0.4 + 0.2 * WarCosts.NODE[n];
            game.aboutTarget[n] = WarCosts.WEIGHT[n];
        }
        game.aboutMover[0] = 1;
        return game;
    }

    /** The target's belief about the mover is a point at its true cost, which is a sixth node. */
    private static CrisisGame knownAnswerWithPointBelief() {
        CrisisGame five = knownAnswer();
        CrisisGame game = new CrisisGame(6);
        game.lambda = five.lambda;
        game.chanceAlone = five.chanceAlone;
        game.chanceOfWar = five.chanceOfWar;
        game.gain = five.gain;
        game.loss = five.loss;
        game.cost = five.cost;
        game.audienceCost = five.audienceCost;
        game.limitedCost = five.limitedCost;
        game.limitedGain = five.limitedGain;
        game.setDemands(0.4, 0.8);
        System.arraycopy(five.node, 0, game.node, 0, 5);
        System.arraycopy(five.aboutTarget, 0, game.aboutTarget, 0, 5);
        game.node[5] = 0.3;
        game.aboutMover[5] = 1;
        game.prepare();
        game.solve();
        return game;
    }

    @Test
    void knownAnswerOfTheDesign() {
        CrisisGame game = knownAnswerWithPointBelief();
        assertThat(game.warValue(0.3)).isCloseTo(-0.125, SIX_DIGITS);
        double[] warOfTarget = {-0.3937640, -0.4673061, -0.575, -0.6826939, -0.7562360};
        double[] resists = {0.4514503, 0.4243049, 0.3854055, 0.3479171, 0.3233277};
        for (int n = 0; n < 5; n++) {
            assertThat(game.warValueOfTarget(game.chanceOfWar, game.node[n])).isCloseTo(warOfTarget[n], SIX_DIGITS);
            assertThat(game.resists(game.chanceAlone, game.node[n])).isCloseTo(resists[n], SIX_DIGITS);
        }
        assertThat(game.resisted).isCloseTo(0.3862131, SIX_DIGITS);
        assertThat(game.rootValue[CrisisGame.LIMITED]).isCloseTo(-0.0199087, SIX_DIGITS);
        close(game.later, 0.3541756, 0.4785237, 0.1673007);
        assertThat(game.refused).isCloseTo(-0.0481481, SIX_DIGITS);
        assertThat(game.demand).containsExactly(0.05, 0.10, 0.20);
        close(game.accepted, 0.6532649, 0.5346829, 0.2994124);
        close(game.demandValue, 0.0159686, 0.0310641, 0.0261505);
        assertThat(game.inclusiveValue()).isCloseTo(0.0245903, SIX_DIGITS);
        close(game.inner, 0.3057985, 0.3556267, 0.3385748);
        close(game.root, 0.2954420, 0.3778039, 0.2421085, 0.0846456);
    }

    @Test
    void knownEndsOfTheDesign() {
        CrisisGame game = knownAnswerWithPointBelief();
        double accepted = 0;
        for (int k = 0; k < 3; k++) {
            accepted += game.root[CrisisGame.DEMAND] * game.inner[k] * game.accepted[k];
        }
        double refused = game.root[CrisisGame.DEMAND] - accepted;
        double limited = game.root[CrisisGame.LIMITED] + refused * game.later[1];
        assertThat(accepted).isCloseTo(0.1856107, SIX_DIGITS);
        assertThat(refused * game.later[0]).isCloseTo(0.0680701, SIX_DIGITS);
        assertThat(limited).isCloseTo(0.3340775, SIX_DIGITS);
        assertThat(limited * game.resisted).isCloseTo(0.1290251, SIX_DIGITS);
        assertThat(game.root[CrisisGame.WAR] + refused * game.later[2]).isCloseTo(0.1167996, SIX_DIGITS);
    }

    @Test
    void warProbabilityAveragesOverTheTargetsTypesToTheEndOfTheDesign() {
        CrisisGame game = knownAnswerWithPointBelief();
        double war = 0;
        for (int n = 0; n < 5; n++) {
            war += WarCosts.WEIGHT[n] * game.warProbability(game.chanceAlone, game.chanceOfWar, game.node[n]);
        }
        assertThat(war).isCloseTo(0.1167996, SIX_DIGITS);
    }

    @Test
    void agreesWithTheGeneralSolver() {
        Property.forAll(21, 60, CrisisGameTest::random, game -> {
            game.solve();
            double alone = 0.4;
            double chance = 0.55;
            double cost = 0.37;
            BackwardQuantal tree = BackwardQuantal.solve(
                    CrisisTree.of("", game, alone, chance, cost), new Disturbance.AgentLogit(game.lambda));
            Behaviour behaviour = tree.behaviour();
            int demands = game.demandCount;
            double[] move = behaviour.at(tree.game().set("mover", "move").index());
            assertThat(move[0]).isCloseTo(game.root[CrisisGame.STAND], DIGITS);
            assertThat(move[1 + demands]).isCloseTo(game.root[CrisisGame.LIMITED], DIGITS);
            assertThat(move[2 + demands]).isCloseTo(game.root[CrisisGame.WAR], DIGITS);
            double war = move[2 + demands];
            for (int k = 0; k < demands; k++) {
                assertThat(move[1 + k]).isCloseTo(game.root[CrisisGame.DEMAND] * game.inner[k], DIGITS);
                double accepted = 0;
                for (int n = 0; n < game.node.length; n++) {
                    String who = "target of cost " + game.node[n] + " asked for " + game.demand[k];
                    double accepts = behaviour.probability("target asked", who, "accept");
                    assertThat(accepts)
                            .isCloseTo(game.accepts(k, game.chanceAlone, game.chanceOfWar, game.node[n]), DIGITS);
                    accepted += game.aboutTarget[n] * accepts;
                    double[] later = tree.behaviour()
                            .at(tree.game().set("mover after a refusal", who).index());
                    for (int o = 0; o < 3; o++) {
                        assertThat(later[o]).isCloseTo(game.later[o], DIGITS);
                    }
                }
                assertThat(accepted).isCloseTo(game.accepted[k], DIGITS);
                war += move[1 + k] * (1 - accepted) * game.later[2];
                assertThat(behaviour.probability("target asked", "the target asked for " + game.demand[k], "accept"))
                        .isCloseTo(game.accepts(k, alone, chance, cost), DIGITS);
            }
            assertThat(behaviour.probability("target under force", "itself, met with force", "resist"))
                    .isCloseTo(game.resists(alone, cost), DIGITS);
            double expected = 0;
            for (int n = 0; n < game.node.length; n++) {
                expected += game.aboutTarget[n] * game.warProbability(game.chanceAlone, game.chanceOfWar, game.node[n]);
            }
            assertThat(war).isCloseTo(expected, DIGITS);
        });
    }

    /** What anyone opens in Gambit is the game that was solved. */
    @Test
    void treeComesBackFromAFile() {
        CrisisGame game = knownAnswerWithPointBelief();
        Game tree = CrisisTree.of("A crisis", game, game.chanceAlone, game.chanceOfWar, 0.4);
        assertThat(Gambit.readExtensive("crisis.efg", Gambit.write(tree))).isEqualTo(tree);
        assertThat(tree.isPerfectInformation()).isTrue();
        double[] move = BackwardQuantal.solve(tree, new Disturbance.AgentLogit(game.lambda))
                .behaviour()
                .at(0);
        assertThat(move[0]).isCloseTo(0.2954420, SIX_DIGITS);
        assertThat(move[1] + move[2] + move[3]).isCloseTo(0.3778039, SIX_DIGITS);
        assertThat(move[5]).isCloseTo(0.0846456, SIX_DIGITS);
    }

    private static CrisisGame random(Draws draws) {
        CrisisGame game = new CrisisGame(5);
        game.lambda = draws.between(0.5, 25);
        game.chanceAlone = draws.between(0.02, 0.98);
        game.chanceOfWar = draws.between(0.02, 0.98);
        double held = draws.between(0.02, 0.98);
        double aims = draws.between(0.05, 0.95);
        game.gain = Math.min(aims, 1 - held);
        game.loss = Math.min(aims, held);
        game.standing = draws.flip() ? 0 : draws.between(-0.3, 0);
        game.cost = draws.between(0.1, 0.9);
        game.restraint = draws.between(-0.05, 0.15);
        game.audienceCost = draws.between(0, 0.1);
        game.limitedCost = draws.between(0.15, 0.45);
        game.limitedGain = draws.between(0.005, 0.03);
        game.setDemands(aims, 1 - held);
        double low = draws.between(0.15, 0.35);
        double high = draws.between(0.5, 0.9);
        double target = 0;
        double mover = 0;
        for (int n = 0; n < 5; n++) {
            game.node[n] = 0.5 * (low + high) + 0.5 * (high - low) * WarCosts.NODE[n];
            game.aboutTarget[n] = draws.between(0, 1);
            game.aboutMover[n] = draws.between(0, 1);
            target += game.aboutTarget[n];
            mover += game.aboutMover[n];
        }
        for (int n = 0; n < 5; n++) {
            game.aboutTarget[n] /= target;
            game.aboutMover[n] /= mover;
        }
        game.prepare();
        return game;
    }

    @Test
    void aGameIsSolvedAnewWhateverWasSolvedBefore() {
        CrisisGame used = new CrisisGame(5);
        Property.forAll(22, 100, CrisisGameTest::random, fresh -> {
            used.lambda = fresh.lambda;
            used.chanceAlone = fresh.chanceAlone;
            used.chanceOfWar = fresh.chanceOfWar;
            used.gain = fresh.gain;
            used.loss = fresh.loss;
            used.standing = fresh.standing;
            used.cost = fresh.cost;
            used.restraint = fresh.restraint;
            used.audienceCost = fresh.audienceCost;
            used.limitedCost = fresh.limitedCost;
            used.limitedGain = fresh.limitedGain;
            used.demandCount = fresh.demandCount;
            System.arraycopy(fresh.demand, 0, used.demand, 0, CrisisGame.DEMANDS);
            System.arraycopy(fresh.node, 0, used.node, 0, 5);
            System.arraycopy(fresh.aboutTarget, 0, used.aboutTarget, 0, 5);
            System.arraycopy(fresh.aboutMover, 0, used.aboutMover, 0, 5);
            used.prepare();
            used.solve();
            fresh.solve();
            assertThat(used.root).isEqualTo(fresh.root);
            assertThat(used.warProbability(0.4, 0.5, 0.33)).isEqualTo(fresh.warProbability(0.4, 0.5, 0.33));
            assertThat(used.accepts(0, 0.4, 0.5, 0.33)).isEqualTo(fresh.accepts(0, 0.4, 0.5, 0.33));
        });
    }

    @Test
    void forgettingToPrepareIsNoticed() {
        CrisisGame game = knownAnswer();
        assertThatThrownBy(game::solve).hasMessageContaining("prepare()");
        game.prepare();
        game.solve();
        game.lambda = 11;
        assertThatThrownBy(game::solve).hasMessageContaining("lambda");
    }

    @Test
    void lambdaZeroChoosesUniformly() {
        CrisisGame game = knownAnswer();
        game.lambda = 0;
        game.prepare();
        game.solve();
        assertThat(game.root).containsOnly(0.25);
        close(game.inner, 1.0 / 3, 1.0 / 3, 1.0 / 3);
        close(game.later, 1.0 / 3, 1.0 / 3, 1.0 / 3);
        close(game.accepted, 0.5, 0.5, 0.5);
        assertThat(game.resisted).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void largeLambdaTakesTheBestMove() {
        Property.forAll(23, 200, CrisisGameTest::random, game -> {
            game.lambda = 400;
            game.prepare();
            game.solve();
            double best = Math.max(
                    Math.max(game.standing, game.inclusiveValue()),
                    Math.max(game.rootValue[CrisisGame.LIMITED], game.rootValue[CrisisGame.WAR]));
            double[] values = {
                game.standing, game.inclusiveValue(), game.rootValue[CrisisGame.LIMITED], game.rootValue[CrisisGame.WAR]
            };
            for (int o = 0; o < 4; o++) {
                if (values[o] < best - 0.05) {
                    assertThat(game.root[o]).isLessThan(1e-8);
                }
            }
        });
    }

    @Test
    void probabilitiesSumToOne() {
        Property.forAll(24, 200, CrisisGameTest::random, game -> {
            game.solve();
            assertThat(sum(game.root)).isCloseTo(1, within(1e-14));
            assertThat(sum(game.later)).isCloseTo(1, within(1e-14));
            assertThat(sum(game.foreseen)).isCloseTo(1, within(1e-14));
        });
    }

    /** Fearon 1995: the set of agreements both prefer to war is as wide as the costs of war together. */
    @Test
    void bargainingRangeIsAsWideAsTheCosts() {
        Property.forAll(25, 200, CrisisGameTest::random, game -> {
            game.restraint = 0;
            double least = game.warValue(0.3);
            double most = -game.warValueOfTarget(game.chanceOfWar, 0.45);
            assertThat(most - least).isCloseTo(0.75, within(1e-14));
        });
    }

    /** Powell 1996, 1999: where q - c_B is at most p and p at most q + c_A, neither side gains by war, and so none is demanded for. */
    @Test
    void mutualSatisfactionLeavesNobodyBetterOffByWar() {
        Property.forAll(26, 2_000, draws -> draws.array(4, 0, 1), x -> {
            double q = x[0];
            double p = x[1];
            CrisisGame ofA = new CrisisGame(1);
            ofA.chanceOfWar = p;
            ofA.gain = 1 - q;
            ofA.loss = q;
            CrisisGame ofB = new CrisisGame(1);
            ofB.chanceOfWar = 1 - p;
            ofB.gain = q;
            ofB.loss = 1 - q;
            boolean satisfiedA = p <= q + x[2];
            boolean satisfiedB = q - x[3] <= p;
            assertThat(ofA.warValue(x[2]) <= 1e-15).isEqualTo(satisfiedA);
            assertThat(ofB.warValue(x[3]) <= 1e-15).isEqualTo(satisfiedB);
        });
    }

    /** Cost-subsidy lemma (literature 2.5) as far as the game has it: the cheaper its own war, the likelier war. */
    @Test
    void subsidyToTheMoversCostRaisesTheChanceOfWar() {
        Property.forAll(27, 200, CrisisGameTest::random, game -> {
            double[] war = new double[6];
            double whole = game.cost;
            for (int step = 0; step < war.length; step++) {
                game.cost = whole * (1 - 0.15 * step);
                game.solve();
                war[step] = game.warProbability(game.chanceAlone, game.chanceOfWar, 0.4);
            }
            assertThatSequence(war).isStrictlyIncreasing();
        });
    }

    @Test
    void restraintLowersTheValueOfEveryUseOfForceAndOfNothingElse() {
        Property.forAll(28, 100, CrisisGameTest::random, game -> {
            game.restraint = 0;
            game.solve();
            double war = game.rootValue[CrisisGame.WAR];
            double limited = game.rootValue[CrisisGame.LIMITED];
            double refusedDemand = game.laterValue[0];
            game.restraint = 0.1;
            game.solve();
            assertThat(game.rootValue[CrisisGame.WAR]).isCloseTo(war - 0.1, within(1e-15));
            assertThat(game.rootValue[CrisisGame.LIMITED]).isCloseTo(limited - 0.1, within(1e-15));
            assertThat(game.laterValue[0]).isEqualTo(refusedDemand);
            assertThat(game.warValueOfTarget(0.5, 0.3))
                    .isCloseTo(0.5 * game.loss - 0.5 * game.gain - 0.3, within(1e-15));
        });
    }

    @Test
    void demandsAreDifferentPositiveAndWithinWhatIsNotHeld() {
        CrisisGame game = new CrisisGame(1);
        game.setDemands(0.4, 0.8);
        assertThat(game.demandCount).isEqualTo(3);
        game.setDemands(0.2, 0.8);
        assertThat(game.demandCount).as("half of .2 is .10 again").isEqualTo(2);
        game.setDemands(0.4, 0.07);
        assertThat(game.demandCount).isEqualTo(2);
        assertThat(game.demand[1]).isEqualTo(0.07);
        game.setDemands(0.4, 0);
        assertThat(game.demandCount).isZero();
    }

    @Test
    void whoHoldsAllDemandsNothing() {
        CrisisGame game = knownAnswer();
        game.setDemands(0.4, 0);
        game.prepare();
        game.solve();
        assertThat(game.root[CrisisGame.DEMAND]).isZero();
        assertThat(sum(game.root)).isCloseTo(1, within(1e-14));
    }

    private static void close(double[] got, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(got[i]).as("value %s", i).isCloseTo(expected[i], SIX_DIGITS);
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
