package org.equipoise.games.group.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.equipoise.games.group.Actor;
import org.equipoise.games.group.Black;
import org.equipoise.games.group.EmissionCase;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.Issue;
import org.equipoise.games.group.Stake;
import org.equipoise.games.group.spatial.SpatialVariant.Influence;
import org.equipoise.games.group.spatial.SpatialVariant.Interpolation;
import org.equipoise.games.group.spatial.SpatialVariant.RiskRange;
import org.equipoise.games.group.spatial.SpatialVariant.RiskSeen;
import org.equipoise.games.group.spatial.SpatialVariant.Terms;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpatialModelTest {

    private static final SpatialVariant KTAB = SpatialVariant.ktab();

    @Test
    void twoActorsAtTheEndsWinAsTheirCapabilities() {
        Group two = Group.over("x", List.of(Actor.of("a", 3, 10, .2), Actor.of("b", 1, 20, .9)));
        SpatialElection plain = SpatialModel.elect(two, KTAB);

        assertThat(plain.election().probabilities().get(0)).isCloseTo(.75, within(1e-15));
        assertThat(plain.expected().get(0)).isCloseTo(12.5, within(1e-12));
        assertThat(plain.risk()).containsExactly(1.0, -.5);
        assertThat(plain.points()).containsExactly(List.of(10.0), List.of(20.0));
        SpatialElection weighted = SpatialModel.elect(two, KTAB.with(Influence.CAPABILITY_TIMES_SALIENCE));
        assertThat(weighted.election().probabilities().get(0)).isCloseTo(.6 / 1.5, within(1e-15));
        for (RiskRange range : RiskRange.values()) {
            double low = List.of(0.0, -.5, -1.0, 0.0).get(range.ordinal());
            assertThat(SpatialModel.elect(two, KTAB.with(range, RiskSeen.FULL)).risk())
                    .containsExactly(range == RiskRange.NEUTRAL ? 0.0 : 1.0, low);
        }
    }

    @Test
    void utilityFallsWithDistanceWeighedByWhatMatters() {
        Group group = new Group(
                List.of(new Issue("x", 0, 10), new Issue("y", -1, 1)),
                List.of(at("a", 1, 5, .6, 0, .8), at("b", 1, 0, 0, 1, 0)));
        Space space = new Space(group);
        double[] corner = {1, 1};

        // half the scale away on both issues
        assertThat(space.utility(0, corner, 0)).isCloseTo(.5, within(1e-15));
        assertThat(space.utility(0, corner, 1)).isCloseTo(.5 * 1.5, within(1e-15));
        assertThat(space.utility(0, corner, -1)).isCloseTo(.5 * .5, within(1e-15));
        // only x differs: sqrt(.36 .25 / 1)
        assertThat(space.utility(0, new double[] {1, .5}, 0)).isCloseTo(.7, within(1e-15));
        assertThat(space.utility(1, corner, .3)).isEqualTo(1);
        assertThat(space.original(corner)).containsExactly(10.0, 1.0);
        assertThat(space.resistance(0)).isEqualTo(1);
    }

    @Test
    void aKnownRiskExponentStandsForTheAttitudeItMeans() {
        Group group = Group.over(
                "x",
                List.of(
                        Actor.of("a", 3, 0, 1).withRisk(2),
                        Actor.of("b", 2, 4, 1).withRisk(.5),
                        Actor.of("c", 2, 6, 1).withRisk(1),
                        Actor.of("d", 2, 9, 1).withRisk(9)));

        assertThat(SpatialModel.elect(group, KTAB).risk()).containsExactly(1.0, -1.0, 0.0, 1.0);
    }

    /** When majorities decide and nobody minds risk, the election on a line is Black's committee. */
    @ParameterizedTest
    @EnumSource
    void onOneIssueWithMajoritiesTheMedianTakesAll(OutcomeModel outcome) {
        SpatialVariant majority = KTAB.with(VotingRule.BINARY, VictoryModel.MAJORITY, outcome)
                .with(Influence.CAPABILITY_TIMES_SALIENCE)
                .with(RiskRange.NEUTRAL, RiskSeen.FULL);
        Property.forAll(51, 100, draws -> any(draws, 1), group -> {
            double winner = Black.decide(group).winner().orElseThrow();
            assertThat(SpatialModel.elect(group, majority).expected().get(0)).isCloseTo(winner, within(1e-12));
        });
    }

    @Test
    void thoseWhoShareAPositionAreOneOption() {
        SpatialElection election = SpatialModel.elect(EmissionCase.group(), KTAB);

        assertThat(election.holders())
                .containsExactly(List.of("NL", "LU", "DE", "DK"), List.of("BE", "IE", "GR"), List.of("FR", "IT", "UK"));
        assertThat(election.election().options().get(2)).isEqualTo("FR, IT, UK");
        assertThat(election.expected().get(0)).isBetween(4.0, 10.0);
    }

    @Test
    void scaleUnitsSidesOrdersAndUnitsOfCapabilityDoNotMatter() {
        for (OutcomeModel outcome : OutcomeModel.values()) {
            SpatialVariant variant = KTAB.with(VotingRule.PROPORTIONAL, VictoryModel.SQUARE, outcome);
            Property.forAll(52, 40, draws -> any(draws, 2), group -> {
                List<Actor> actors = new ArrayList<>();
                for (Actor actor : group.actors()) {
                    Stake x = actor.stakes().get(0);
                    Stake y = actor.stakes().get(1);
                    actors.add(new Actor(
                            actor.name(),
                            5 * actor.capability(),
                            List.of(
                                    new Stake(4 - 2 * y.position(), y.salience()),
                                    new Stake(x.position() + 1, x.salience())),
                            false,
                            OptionalDouble.empty()));
                }
                Collections.rotate(actors, 1);
                Group other = new Group(List.of(new Issue("y", -16, 4), new Issue("x", 1, 11)), actors);
                SpatialRound one = SpatialModel.bargain(group, variant);
                SpatialRound two = SpatialModel.bargain(other, variant);
                double x = one.before().expected().get(0);
                double y = one.before().expected().get(1);
                assertThat(two.before().expected().get(0)).isCloseTo(4 - 2 * y, within(1e-9));
                assertThat(two.before().expected().get(1)).isCloseTo(x + 1, within(1e-9));
                assertThat(two.moved()).isCloseTo(one.moved(), within(1e-9));
                for (int i = 0; i < actors.size(); i++) {
                    Stake moved = one.after().actors().get(i).stakes().get(0);
                    assertThat(two.after()
                                    .actors()
                                    .get((i + 1) % actors.size())
                                    .stakes()
                                    .get(1)
                                    .position())
                            .isCloseTo(moved.position() + 1, within(1e-9));
                }
            });
        }
    }

    /** a (3 at 0) challenges b (1 at 1), who is sure to resist: P = 3/4, gain 2 (3/4) + 0 - 1 = 1/2. */
    @Test
    void aBargainBetweenTwoFollowsTheFormulas() {
        Group two = new Group(List.of(new Issue("x", 0, 1)), List.of(Actor.of("a", 3, 0, 1), Actor.of("b", 1, 1, 1)));
        SpatialRound round = SpatialModel.bargain(two, KTAB);

        Bargain bargain = round.resolutions().get(0).bargains().get(0);
        assertThat(round.resolutions().get(0).bargains()).hasSize(1);
        assertThat(bargain.initiator()).isEqualTo("a");
        assertThat(bargain.receiver()).isEqualTo("b");
        assertThat(bargain.odds()).isCloseTo(.75, within(1e-15));
        assertThat(bargain.gain()).isCloseTo(.5, within(1e-15));
        // (1 - P)^2 / (P^2 + (1 - P)^2)
        assertThat(bargain.initiatorTo().get(0)).isCloseTo(.1, within(1e-15));
        assertThat(bargain.receiverTo().get(0)).isCloseTo(.1, within(1e-15));
        double linear = SpatialModel.bargain(two, KTAB.with(Interpolation.LINEAR, Terms.INITIATOR))
                .resolutions()
                .get(1)
                .bargains()
                .get(0)
                .receiverTo()
                .get(0);
        assertThat(linear).isCloseTo(.25, within(1e-15));
        Bargain weaker = SpatialModel.bargain(two, KTAB.with(Interpolation.WEAKER_MOVES, Terms.INITIATOR))
                .resolutions()
                .get(1)
                .bargains()
                .get(0);
        assertThat(weaker.initiatorTo()).containsExactly(0.0);
        assertThat(weaker.receiverTo().get(0)).isCloseTo(.5, within(1e-15));
    }

    @Test
    void whatIsOnOfferIsWhatTheTermsSay() {
        Property.forAll(53, 60, draws -> any(draws, 2), group -> {
            SpatialRound mine = SpatialModel.bargain(group, KTAB);
            SpatialRound both = SpatialModel.bargain(group, KTAB.with(Interpolation.SQUARE, Terms.BOTH));
            SpatialRound mean = SpatialModel.bargain(group, KTAB.with(Interpolation.SQUARE, Terms.WEIGHTED_MEAN));
            for (int k = 0; k < group.actors().size(); k++) {
                List<Bargain> one = mine.resolutions().get(k).bargains();
                List<Bargain> two = both.resolutions().get(k).bargains();
                List<Bargain> middle = mean.resolutions().get(k).bargains();
                assertThat(two).hasSize(2 * one.size());
                for (int b = 0; b < one.size(); b++) {
                    Bargain first = two.get(2 * b);
                    Bargain second = two.get(2 * b + 1);
                    assertThat(first).isEqualTo(one.get(b));
                    double wi = force(group, first.initiator());
                    double wj = force(group, first.receiver());
                    for (int m = 0; m < 2; m++) {
                        assertThat(middle.get(b).initiatorTo().get(m))
                                .isCloseTo(
                                        (wi * first.initiatorTo().get(m)
                                                        + wj
                                                                * second.initiatorTo()
                                                                        .get(m))
                                                / (wi + wj),
                                        within(1e-9));
                    }
                }
            }
        });
    }

    private static double force(Group group, String name) {
        Actor actor = group.actors().get(group.names().indexOf(name));
        return actor.capability()
                * (actor.stakes().get(0).salience() + actor.stakes().get(1).salience());
    }

    @Test
    void everyoneDoesTheLikeliestOfItsBargainsAndStaysWithinThePositionsHeld() {
        for (OutcomeModel outcome : OutcomeModel.values()) {
            for (Interpolation interpolation : Interpolation.values()) {
                SpatialVariant variant = KTAB.with(VotingRule.PROPORTIONAL, VictoryModel.LINEAR, outcome)
                        .with(interpolation, Terms.BOTH);
                Property.forAll(54, 30, draws -> any(draws, 2), group -> {
                    SpatialRound round = SpatialModel.bargain(group, variant);
                    for (int k = 0; k < group.actors().size(); k++) {
                        check(group, round, k);
                    }
                });
            }
        }
    }

    private static void check(Group group, SpatialRound round, int k) {
        Resolution resolution = round.resolutions().get(k);
        String name = group.names().get(k);
        assertThat(resolution.actor()).isEqualTo(name);
        assertThat(resolution.bargains())
                .allSatisfy(bargain -> assertThat(List.of(bargain.initiator(), bargain.receiver()))
                        .contains(name));
        List<Double> now = round.after().actors().get(k).stakes().stream()
                .map(Stake::position)
                .toList();
        double most = resolution.election().probabilities().stream()
                .mapToDouble(p -> p)
                .max()
                .orElseThrow();
        int chosen = resolution.chosen().map(resolution.bargains()::indexOf).orElse(-1) + 1;
        assertThat(resolution.election().probabilities().get(chosen)).isEqualTo(most);
        assertThat(now)
                .isEqualTo(resolution
                        .chosen()
                        .map(b -> b.initiator().equals(name) ? b.initiatorTo() : b.receiverTo())
                        .orElse(group.actors().get(k).stakes().stream()
                                .map(Stake::position)
                                .toList()));
        for (int m = 0; m < 2; m++) {
            int issue = m;
            double[] held = group.actors().stream()
                    .mapToDouble(a -> a.stakes().get(issue).position())
                    .sorted()
                    .toArray();
            assertThat(now.get(m)).isBetween(held[0] - 1e-9, held[held.length - 1] + 1e-9);
        }
    }

    @Test
    void aGroupOfOneMindHasNothingToBargainAbout() {
        Group group = Group.over("x", List.of(Actor.of("a", 1, 3, 1), Actor.of("b", 2, 3, 1)));
        List<SpatialRound> rounds = SpatialModel.run(group, KTAB, 5, 0);

        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0).before().risk()).containsOnly(0.0);
        assertThat(rounds.get(0).resolutions())
                .allSatisfy(resolution -> assertThat(resolution.chosen()).isEmpty());
        assertThat(rounds.get(0).after()).isEqualTo(group);
    }

    @Test
    void roundsFollowOneAnotherUntilNobodyMoves() {
        List<SpatialRound> rounds = SpatialModel.run(EmissionCase.group(), KTAB, 100, 1e-3);

        assertThat(rounds).hasSizeBetween(2, 99);
        for (int t = 1; t < rounds.size(); t++) {
            assertThat(rounds.get(t - 1).moved()).isGreaterThan(1e-3);
            assertThat(rounds.get(t))
                    .isEqualTo(SpatialModel.bargain(rounds.get(t - 1).after(), KTAB));
        }
        assertThat(rounds.get(rounds.size() - 1).moved()).isLessThanOrEqualTo(1e-3);
        assertThatThrownBy(() -> SpatialModel.run(EmissionCase.group(), KTAB, 0, 1e-3))
                .hasMessageContaining("Maybe");
    }

    private static Actor at(String name, double capability, double x, double salienceX, double y, double salienceY) {
        return new Actor(
                name,
                capability,
                List.of(new Stake(x, salienceX), new Stake(y, salienceY)),
                false,
                OptionalDouble.empty());
    }

    /** Positions on a fine grid in [0, 10], so that ties are rare and turning a scale round is nearly exact. */
    private static Group any(Draws draws, int issues) {
        List<Actor> actors = new ArrayList<>();
        int n = draws.integer(2, 6);
        for (int i = 0; i < n; i++) {
            Stake[] stakes = new Stake[issues];
            Arrays.setAll(stakes, m -> new Stake(draws.integer(0, 10240) / 1024.0, draws.between(.05, 1.0 / issues)));
            actors.add(new Actor(
                    "a" + i, draws.betweenMagnitudes(.1, 10), List.of(stakes), false, OptionalDouble.empty()));
        }
        Issue[] scales = {new Issue("x", 0, 10), new Issue("y", 0, 10)};
        return new Group(Arrays.asList(scales).subList(0, issues), actors);
    }
}
