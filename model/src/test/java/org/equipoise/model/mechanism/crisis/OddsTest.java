package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import org.equipoise.games.Elementary;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class OddsTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static final Setting TWO_PATRONS = new Example.Builder(Example.setting(12, false))
            .ties(
                    new Tie("PATRON", "EAST", true, true, false, 1, 0, 0),
                    new Tie("MARKET", "EAST", false, true, false, 1, 0, 0),
                    new Tie("PATRON", "WEST", true, false, true, 1, 0, 0),
                    new Tie("MARKET", "WEST", false, false, true, 1, 0, 0))
            .build();

    private static Rig rig() {
        return new Rig(TWO_PATRONS, Example.free()).begin(0);
    }

    private static Odds odds(Rig rig) {
        Odds odds = new Odds(rig.blueprint);
        odds.begin(rig.world);
        return odds;
    }

    private static double aided(Rig rig, int side, int theatre) {
        Odds odds = odds(rig);
        odds.prepareAid(rig.world, side, theatre);
        return odds.withAid(side, odds.trueLogit(rig.world, side, theatre));
    }

    @Test
    void chancesOfBothAddUpToOneWithoutAdvantageToTheAttacker() {
        Property.forAll(1, 300, draws -> draws.array(4, -2, 2), x -> {
            Rig rig = rig().set("contest.initiative", 0)
                    .set("contest.prepared-ground", 0)
                    .set("contest.decisiveness", StrictMath.exp(x[0]));
            rig.world.logCapability[0] = x[1];
            rig.world.logCapability[1] = x[2];
            Odds odds = odds(rig);
            assertThat(Elementary.logistic(odds.trueLogit(rig.world, EAST, 0))
                            + Elementary.logistic(odds.trueLogit(rig.world, WEST, 0)))
                    .isCloseTo(1, within(1e-15));
        });
    }

    @Test
    void oddsAreHomogeneousOfDegreeZeroInCapability() {
        Property.forAll(2, 300, draws -> draws.array(3, -2, 2), x -> {
            Rig rig = rig();
            rig.world.logCapability[0] = x[0];
            rig.world.logCapability[1] = x[1];
            double before = odds(rig).trueLogit(rig.world, EAST, 0);
            rig.world.logCapability[0] += x[2];
            rig.world.logCapability[1] += x[2];
            assertThat(odds(rig).trueLogit(rig.world, EAST, 0)).isCloseTo(before, within(1e-14));
        });
    }

    @Test
    void withoutDecisivenessOnlyTheAdvantagesOfAttackAndGroundCount() {
        Rig rig = rig().set("contest.decisiveness", 0)
                .set("contest.initiative", 0.4)
                .set("contest.prepared-ground", 0.1);
        assertThat(aided(rig, EAST, 0)).isCloseTo(Elementary.logistic(0.3), within(1e-15));
        assertThat(aided(rig, WEST, 1)).isCloseTo(Elementary.logistic(0.3), within(1e-15));
        rig.world.share[EAST] = 1;
        rig.world.share[WEST] = 0;
        assertThat(aided(rig, EAST, 1))
                .as("its own land is left to it")
                .isCloseTo(Elementary.logistic(0.3), within(1e-15));
        rig.world.home[WEST] = 0;
        assertThat(aided(rig, EAST, 1)).as("not even that").isCloseTo(Elementary.logistic(0.4), within(1e-15));
        assertThat(aided(rig, EAST, 0))
                .as("no ground of the victim")
                .isCloseTo(Elementary.logistic(0.4), within(1e-15));
    }

    @Test
    void withoutAidersTheChanceIsTheContestItself() {
        Setting alone = new Example.Builder(Example.setting(12, false))
                .ties(new Tie("PATRON", "EAST", true, false, false, 1, 0, 0))
                .build();
        Rig rig = new Rig(alone, Example.free()).begin(0);
        Odds odds = odds(rig);
        assertThat(aided(rig, WEST, 0))
                .isCloseTo(Elementary.logistic(odds.trueLogit(rig.world, WEST, 0)), within(1e-15));
    }

    /** Design A.2: the sum over both sets of aiders, written out. */
    @Test
    void expectedChanceIsTheSumOverAllSetsOfAiders() {
        Property.forAll(3, 200, draws -> draws.array(10, 0.05, 2), x -> {
            Rig rig = rig().set("aid.strength[PATRON]", x[0])
                    .set("aid.strength[MARKET]", x[1])
                    .set("aid.offensive[PATRON]", x[2] / 4)
                    .set("aid.offensive[MARKET]", x[3] / 4)
                    .set("aid.attention", 1.5)
                    .set("aid.out-of-scope", x[4] / 2)
                    .set("contest.decisiveness", x[5]);
            rig.world.attention[rig.cast.supplier("PATRON")] = x[6] / 2;
            for (String client : new String[] {"EAST", "WEST"}) {
                for (String supplier : new String[] {"PATRON", "MARKET"}) {
                    int tie = rig.tie(client, supplier);
                    rig.world.publicAid[tie] = 5 * x[7];
                    rig.world.publicDoubt[tie] = 5 * x[8];
                    rig.world.privateAid[tie] = 5 * x[9];
                    rig.world.privateDoubt[tie] = 7 * x[0];
                }
            }
            for (int theatre = 0; theatre < 2; theatre++) {
                double z = odds(rig).trueLogit(rig.world, WEST, theatre);
                double[] attack = new double[2];
                double[] defence = new double[2];
                String[] suppliers = {"PATRON", "MARKET"};
                for (int k = 0; k < 2; k++) {
                    double att = 1.5 * (rig.world.attention[rig.cast.supplier(suppliers[k])] - 1);
                    double own = StrictMath.log(5 * x[9] / (7 * x[0])) + att;
                    attack[k] = x[2 + k] / 4 / (1 + StrictMath.exp(-own));
                    boolean inScope = rig.world.inScope[2 * rig.tie("EAST", suppliers[k]) + theatre];
                    double seen = StrictMath.log(x[7] / x[8]) + att + (inScope ? 0 : StrictMath.log(x[4] / 2));
                    defence[k] = 1 / (1 + StrictMath.exp(-seen));
                }
                double sum = 0;
                for (int s = 0; s < 4; s++) {
                    for (int t = 0; t < 4; t++) {
                        double weight = 1;
                        double with = 1;
                        double against = 1;
                        for (int k = 0; k < 2; k++) {
                            weight *= (s >> k & 1) == 1 ? attack[k] : 1 - attack[k];
                            weight *= (t >> k & 1) == 1 ? defence[k] : 1 - defence[k];
                            with += (s >> k & 1) * x[k];
                            against += (t >> k & 1) * x[k];
                        }
                        double logit = z + x[5] * (StrictMath.log(with) - StrictMath.log(against));
                        sum += weight / (1 + StrictMath.exp(-logit));
                    }
                }
                assertThat(aided(rig, WEST, theatre)).isCloseTo(sum, within(1e-12));
            }
        });
    }

    @Test
    void theTreatyCoversRecognisedLandOnly() {
        Rig rig = rig().set("aid.out-of-scope", 0.2);
        Odds odds = odds(rig);
        int patron = rig.cast.supplier("PATRON");
        double there = odds.publicBelief(rig.world, 0, patron, 1);
        double here = odds.publicBelief(rig.world, 0, patron, 0);
        assertThat(here / (1 - here)).isCloseTo(0.2 * there / (1 - there), within(1e-12));
    }

    @Test
    void theMoreAidIsExpectedForTheVictimTheLowerTheValueOfAttack() {
        Property.forAll(4, 100, draws -> draws.integer(0, 10_000), future -> {
            Rig rig = rig().future(future).begin(0, future, 0);
            double[] chance = new double[8];
            for (int step = 0; step < chance.length; step++) {
                chance[step] = aided(rig, WEST, 1);
                rig.world.publicAid[rig.tie("EAST", "PATRON")] += 2;
            }
            assertThatSequence(chance).isNonIncreasing();
            assertThat(chance[7]).isLessThan(chance[0]);
        });
    }

    @Test
    void theMoreAidTheAttackerCountsOnTheHigherItsChance() {
        Rig rig = rig();
        double[] chance = new double[8];
        for (int step = 0; step < chance.length; step++) {
            chance[step] = aided(rig, WEST, 0);
            rig.world.privateAid[rig.tie("WEST", "PATRON")] += 2;
        }
        assertThatSequence(chance).isStrictlyIncreasing();
    }

    @Test
    void attentionElsewhereLowersBelievedAid() {
        Rig rig = rig();
        Odds odds = odds(rig);
        int patron = rig.cast.supplier("PATRON");
        double full = odds.publicBelief(rig.world, 0, patron, 1);
        rig.world.attention[patron] = 0.4;
        assertThat(odds.publicBelief(rig.world, 0, patron, 1)).isLessThan(full);
        rig.world.attention[patron] = 1;
        assertThat(odds.publicBelief(rig.world, 0, patron, 1)).isEqualTo(full);
    }

    @Test
    void eachSideErrsAboutTheOtherAlone() {
        Rig rig = rig();
        rig.world.misperception[WEST] = 0.3;
        rig.world.misperception[EAST] = -0.2;
        Odds odds = odds(rig);
        double m = odds.decisiveness();
        double truth = odds.trueLogit(rig.world, WEST, 0);
        assertThat(odds.logit(rig.world, WEST, 0)).isCloseTo(truth + 0.3 * m, within(1e-14));
        assertThat(odds.logitSeenByVictim(rig.world, WEST, 0)).isCloseTo(truth + 0.2 * m, within(1e-14));
    }
}
