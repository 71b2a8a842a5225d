package org.equipoise.games.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class BlackTest {

    @Test
    void theEmissionCaseHasTheVotesMedianAndMeanOfTheFixture() {
        MajorityDecision decision = Black.decide(EmissionCase.group());

        assertThat(decision.median()).isEqualTo(new WeightedMedian(7, 7));
        assertThat(decision.mean()).isCloseTo(7.389955686853767, within(1e-14));
        assertThat(decision.winner()).hasValue(7);
        assertThat(decision.distanceVotes().at("7.0", "10.0")).isCloseTo(.25, within(1e-12));
        assertThat(decision.distanceVotes().at("7.0", "4.0")).isCloseTo(9.05, within(1e-12));
        assertThat(decision.distanceVotes().at("10.0", "4.0")).isCloseTo(8.8, within(1e-12));
    }

    @Test
    void noOptionBeatsAMedianWhenDistancesDecide() {
        Property.forAll(11, 300, BlackTest::integers, group -> {
            WeightedMedian median = WeightedMedian.of(group.positions(), group.weights());
            double[] x = group.positions();
            double[] w = group.weights();
            for (double point : new double[] {median.low(), median.high(), median.middle()}) {
                for (int rival = -1; rival <= 10; rival++) {
                    double net = 0;
                    for (int k = 0; k < x.length; k++) {
                        net += w[k] * Math.signum(Math.abs(x[k] - rival) - Math.abs(x[k] - point));
                    }
                    assertThat(net).as("%s against %s", point, rival).isGreaterThanOrEqualTo(-1e-9);
                }
            }
        });
    }

    @Test
    void theMediansMakeTheWeightedDistanceSmallestAndNoOtherPointDoes() {
        Property.forAll(12, 300, BlackTest::integers, group -> {
            WeightedMedian median = WeightedMedian.of(group.positions(), group.weights());
            double least = effort(group, median.low());
            assertThat(effort(group, median.high())).isCloseTo(least, within(1e-9));
            assertThat(effort(group, median.low() - .5)).isGreaterThan(least + 1e-6);
            assertThat(effort(group, median.high() + .5)).isGreaterThan(least + 1e-6);
        });
    }

    @Test
    void bothCountsOfVotesAgreeOnTheWinnerAndOnWhoIsUnbeaten() {
        Property.forAll(13, 300, BlackTest::integers, group -> {
            MajorityDecision decision = Black.decide(group);
            for (int i = 0; i < decision.options().size(); i++) {
                boolean loses = false;
                for (int j = 0; j < decision.options().size(); j++) {
                    loses |= decision.distanceVotes().at(i, j) < -1e-12;
                    assertThat(decision.distanceVotes().at(i, j))
                            .isCloseTo(-decision.distanceVotes().at(j, i), within(1e-12));
                }
                assertThat(decision.unbeaten().contains(decision.options().get(i)))
                        .isEqualTo(!loses);
            }
            decision.winner()
                    .ifPresent(winner -> assertThat(decision.unbeaten()).containsExactly(winner));
        });
    }

    @Test
    void halfTheWeightOnEitherSideMakesEveryPointBetweenAMedian() {
        Group group =
                Group.over("x", List.of(Actor.of("a", .3, 0, 1), Actor.of("b", .1, 4, 1), Actor.of("c", .2, 4, 1)));

        assertThat(WeightedMedian.of(group.positions(), group.weights())).isEqualTo(new WeightedMedian(0, 4));
        assertThat(Black.decide(group).winner()).isEmpty();
        assertThat(Black.decide(group).unbeaten()).containsExactly(0.0, 4.0);
        assertThat(WeightedMedian.of(new double[] {0, 1, 4}, new double[] {1, 0, 1}))
                .isEqualTo(new WeightedMedian(0, 4));
        assertThat(WeightedMedian.of(new double[] {0, 1, 4}, new double[3])).isEqualTo(new WeightedMedian(1, 1));
    }

    @Test
    void whoIsAsFarFromBothVotesForNeither() {
        MajorityDecision decision = Black.decide(
                Group.over("x", List.of(Actor.of("a", 2, 5, 1), Actor.of("b", 1, 0, .5), Actor.of("c", 1, 9, 1))),
                4,
                6);

        assertThat(decision.majorityVotes().at("4.0", "6.0")).isEqualTo(.5);
        assertThat(decision.majorityVotes().at("6.0", "4.0")).isEqualTo(1);
        assertThat(decision.winner()).hasValue(6);
    }

    @Test
    void capabilitiesInAnotherUnitAndAMirroredScaleChangeNothingElse() {
        Property.forAll(14, 200, BlackTest::integers, group -> {
            MajorityDecision decision = Black.decide(group);
            Group mirrored = Group.over(
                    "x",
                    group.actors().stream()
                            .map(a -> Actor.of(
                                    a.name(),
                                    3 * a.capability(),
                                    10 - 2 * a.stakes().get(0).position(),
                                    a.stakes().get(0).salience()))
                            .toList());
            MajorityDecision other = Black.decide(mirrored);
            assertThat(other.median().low())
                    .isEqualTo(10 - 2 * decision.median().high());
            assertThat(other.median().high())
                    .isEqualTo(10 - 2 * decision.median().low());
            assertThat(other.mean()).isCloseTo(10 - 2 * decision.mean(), within(1e-9));
            List<Double> turned = new ArrayList<>(
                    decision.unbeaten().stream().map(x -> 10 - 2 * x).toList());
            Collections.reverse(turned);
            assertThat(other.unbeaten()).isEqualTo(turned);
        });
    }

    @Test
    void severalIssuesAndOddOptionsAreRefused() {
        Group two = new Group(
                List.of(new Issue("a", 0, 1), new Issue("b", 0, 1)),
                List.of(Actor.of("x", 1, 0, 1).withStakes(List.of(new Stake(0, 1), new Stake(1, 1)))));

        assertThatThrownBy(() -> Black.decide(two))
                .hasMessageContaining("group with 2")
                .hasMessageContaining("Maybe");
        assertThat(Black.decide(two.on("b")).winner()).hasValue(1);
        assertThatThrownBy(() -> two.on("c")).hasMessageContaining("'c'").hasMessageContaining("[a, b]");
        assertThatThrownBy(() -> Black.decide(two.on("a"), Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void groupsThatDoNotHoldTogetherAreRefused() {
        Actor a = Actor.of("a", 1, 2, 1);
        assertThatThrownBy(() -> Group.over("x", List.of())).hasMessageContaining("0 actors");
        assertThatThrownBy(() -> Group.over("x", List.of(a, a))).hasMessageContaining("Two actors are called 'a'");
        assertThatThrownBy(() -> Group.over("x", List.of(Actor.of("b", 0, 1, 1))))
                .hasMessageContaining("capabilities add up to 0.0");
        assertThatThrownBy(() -> new Group(List.of(new Issue("x", 0, 1), new Issue("y", 0, 1)), List.of(a)))
                .hasMessageContaining("'a' has stakes in 1 issues");
        assertThatThrownBy(() -> new Issue("x", 2, 1)).hasMessageContaining("from 2.0 to 1.0");
        assertThatThrownBy(() -> new Stake(Double.NaN, 1)).hasMessageContaining("position is NaN");
        assertThatThrownBy(() -> new Stake(1, 80))
                .hasMessageContaining("salience is 80.0")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Actor.of("c", -1, 1, 1)).hasMessageContaining("capability of 'c' is -1.0");
        assertThatThrownBy(() -> a.withRisk(0)).hasMessageContaining("risk exponent of 'a' is 0.0");
        assertThatThrownBy(() -> PairTable.of(List.of("a"), new double[2][2])).hasMessageContaining("1 labels");
        assertThatThrownBy(() -> PairTable.of(List.of("a"), new double[1][1]).at("a", "b"))
                .hasMessageContaining("no 'b'");
    }

    private static double effort(Group group, double point) {
        double sum = 0;
        for (int k = 0; k < group.actors().size(); k++) {
            sum += group.weights()[k] * Math.abs(group.positions()[k] - point);
        }
        return sum;
    }

    /** Whole positions and weights of halves, so that ties happen. */
    private static Group integers(Draws draws) {
        List<Actor> actors = new ArrayList<>();
        int n = draws.integer(1, 6);
        for (int i = 0; i < n; i++) {
            actors.add(Actor.of("a" + i, draws.integer(1, 4), draws.integer(0, 9), draws.oneOf(.5, 1.0)));
        }
        return Group.over("x", actors);
    }
}
