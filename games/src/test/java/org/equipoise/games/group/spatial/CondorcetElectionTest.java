package org.equipoise.games.group.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.equipoise.games.group.PairTable;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CondorcetElectionTest {

    private record Vote(List<String> options, double[] weights, double[][] utilities) {
        Election hold(VotingRule rule, VictoryModel victory, OutcomeModel outcome) {
            return CondorcetElection.hold(options, weights, utilities, rule, victory, outcome);
        }
    }

    @Test
    void probabilitiesAddUpToOneUnderEveryRule() {
        forAll(41, vote -> {
            for (VotingRule rule : VotingRule.values()) {
                for (VictoryModel victory : VictoryModel.values()) {
                    for (OutcomeModel outcome : OutcomeModel.values()) {
                        if (victory.compareTo(VictoryModel.TENTH) >= 0 && outcome == OutcomeModel.CONDITIONAL) {
                            continue; // has no answer when options beat one another in a ring
                        }
                        Election election = vote.hold(rule, victory, outcome);
                        double sum = 0;
                        for (double p : election.probabilities()) {
                            assertThat(p).isBetween(0.0, 1.0);
                            sum += p;
                        }
                        assertThat(sum).isCloseTo(1, within(1e-12));
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void betweenTwoOptionsTheElectionIsTheirContest(OutcomeModel outcome) {
        Property.forAll(42, 200, draws -> vote(draws, 2), vote -> {
            for (VictoryModel victory : VictoryModel.values()) {
                Election election = vote.hold(VotingRule.PROPORTIONAL, victory, outcome);
                assertThat(election.probabilities().get(0))
                        .isCloseTo(election.victories().at(0, 1), within(1e-12));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOptionThatBeatsAllOthersTakesAllWhenMajoritiesDecide(OutcomeModel outcome) {
        int[] winners = {0};
        forAll(43, vote -> {
            double[][] votes = new double[vote.options.size()][vote.options.size()];
            for (int k = 0; k < vote.weights.length; k++) {
                for (int a = 0; a < votes.length; a++) {
                    for (int b = 0; b < votes.length; b++) {
                        votes[a][b] += vote.weights[k] * Math.signum(vote.utilities[k][a] - vote.utilities[k][b]);
                    }
                }
            }
            for (int a = 0; a < votes.length; a++) {
                boolean wins = true;
                for (int b = 0; b < votes.length; b++) {
                    wins &= a == b || votes[a][b] > 1e-9;
                }
                if (wins) {
                    winners[0]++;
                    Election election = vote.hold(VotingRule.BINARY, VictoryModel.MAJORITY, outcome);
                    assertThat(election.probabilities().get(a)).isEqualTo(1.0);
                    assertThat(election.likeliest()).isEqualTo(a);
                }
            }
        });
        assertThat(winners[0]).isGreaterThan(50);
    }

    /** KTAB's equations as printed in "Markov Voting with Incentives in KTAB", equation 9 and its uniform counterpart. */
    @Test
    void markovOutcomesSatisfyTheirBalanceEquations() {
        forAll(44, vote -> {
            for (VictoryModel victory : VictoryModel.values()) {
                Election uniform = vote.hold(VotingRule.PROPORTIONAL, victory, OutcomeModel.MARKOV_UNIFORM);
                Election incentive = vote.hold(VotingRule.PROPORTIONAL, victory, OutcomeModel.MARKOV_INCENTIVE);
                int n = vote.options.size();
                for (int a = 0; a < n; a++) {
                    double next = 0;
                    double driven = 0;
                    for (int b = 0; b < n; b++) {
                        double wins = uniform.victories().at(a, b);
                        List<Double> p = uniform.probabilities();
                        List<Double> q = incentive.probabilities();
                        next += wins * (p.get(a) + p.get(b)) / n;
                        driven +=
                                wins * (q.get(a) * challenge(incentive, b, a) + q.get(b) * challenge(incentive, a, b));
                    }
                    assertThat(uniform.probabilities().get(a)).isCloseTo(next, within(1e-12));
                    assertThat(incentive.probabilities().get(a)).isCloseTo(driven, within(1e-12));
                }
            }
        });
    }

    /** P[a challenges b | b]; a favourite against whom nobody works challenges itself. */
    private static double challenge(Election election, int a, int b) {
        PairTable s = election.strengths();
        PairTable p = election.victories();
        double total = 0;
        for (int c = 0; c < election.options().size(); c++) {
            total += s.at(c, b) * p.at(c, b);
        }
        return total > 0 ? s.at(a, b) * p.at(a, b) / total : a == b ? 1 : 0;
    }

    @Test
    void markovOutcomesAreTheLimitOfStepsFromAnEvenStart() {
        forAll(45, vote -> {
            for (VictoryModel victory : List.of(VictoryModel.LINEAR, VictoryModel.MAJORITY)) {
                Election incentive = vote.hold(VotingRule.BINARY, victory, OutcomeModel.MARKOV_INCENTIVE);
                int n = vote.options.size();
                double[] p = new double[n];
                Arrays.fill(p, 1.0 / n);
                for (int step = 0; step < 4000; step++) {
                    double[] next = new double[n];
                    for (int a = 0; a < n; a++) {
                        for (int b = 0; b < n; b++) {
                            // half a step at a time, as KTAB does, so that rings settle
                            next[a] += 0.5
                                    * incentive.victories().at(a, b)
                                    * (p[a] * challenge(incentive, b, a) + p[b] * challenge(incentive, a, b));
                        }
                        next[a] += 0.5 * p[a];
                    }
                    p = next;
                }
                for (int a = 0; a < n; a++) {
                    assertThat(incentive.probabilities().get(a)).isCloseTo(p[a], within(1e-8));
                }
            }
        });
    }

    /** The example of "Markov Voting with Incentives in KTAB", section on convergence. */
    @Test
    void aRingOfUnanimousPreferencesVisitsAllAlikeAndHasNoConditionalWinner() {
        double[][] ring = {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
        List<String> abc = List.of("a", "b", "c");
        for (OutcomeModel markov : List.of(OutcomeModel.MARKOV_UNIFORM, OutcomeModel.MARKOV_INCENTIVE)) {
            Election election = CondorcetElection.decide(abc, ring, VictoryModel.LINEAR, markov);
            assertThat(election.probabilities()).allSatisfy(p -> assertThat(p).isCloseTo(1.0 / 3, within(1e-15)));
        }
        assertThatThrownBy(() -> CondorcetElection.decide(abc, ring, VictoryModel.LINEAR, OutcomeModel.CONDITIONAL))
                .hasMessageContaining("None of [a, b, c] can beat all others")
                .hasMessageContaining("Maybe");
    }

    @Test
    void whoCannotBeKeptIsPassedOnToThoseWhoStay() {
        // d and e tie and lose to nobody; a, b and c lose to them and to one another in a ring, a loses to d alone
        double[][] s = {
            {0, 1, 0, 0, 0},
            {0, 0, 1, 0, 0},
            {1, 0, 0, 0, 0},
            {1, 1, 1, 0, 0},
            {0, 1, 1, 0, 0}
        };
        Election election = CondorcetElection.decide(
                List.of("a", "b", "c", "d", "e"), s, VictoryModel.MAJORITY, OutcomeModel.MARKOV_INCENTIVE);

        // from a half to c, half to d; b: thirds to a, d, e; c: thirds to b, d, e
        double d = 0;
        double e = 0;
        double[] at = {.2, .2, .2};
        for (int step = 0; step < 200; step++) {
            d += at[0] / 2 + at[1] / 3 + at[2] / 3;
            e += at[1] / 3 + at[2] / 3;
            at = new double[] {at[1] / 3, at[2] / 3, at[0] / 2};
        }
        assertThat(election.probabilities().subList(0, 3)).containsOnly(0.0);
        assertThat(election.probabilities().get(3)).isCloseTo(.2 + d, within(1e-14));
        assertThat(election.probabilities().get(4)).isCloseTo(.2 + e, within(1e-14));
    }

    @Test
    void conditionalProbabilitiesAreProductsOfVictories() {
        double[][] s = {{0, 3, 1}, {1, 0, 1}, {1, 4, 0}};
        Election election =
                CondorcetElection.decide(List.of("a", "b", "c"), s, VictoryModel.LINEAR, OutcomeModel.CONDITIONAL);

        // a: 3/4 1/2, b: 1/4 1/5, c: 1/2 4/5
        double total = .375 + .05 + .4;
        assertThat(election.probabilities().get(0)).isCloseTo(.375 / total, within(1e-15));
        assertThat(election.probabilities().get(1)).isCloseTo(.05 / total, within(1e-15));
        assertThat(election.probabilities().get(2)).isCloseTo(.4 / total, within(1e-15));
        assertThat(election.likeliest()).isEqualTo(2);
    }

    @Test
    void manyEqualOptionsDoNotVanish() {
        int n = 1200;
        double[][] s = new double[n][n];
        List<String> options = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            options.add("o" + a);
            for (int b = 0; b < n; b++) {
                s[a][b] = 1;
            }
        }
        assertThat(CondorcetElection.decide(options, s, VictoryModel.LINEAR, OutcomeModel.CONDITIONAL)
                        .probabilities())
                .allSatisfy(p -> assertThat(p).isCloseTo(1.0 / n, within(1e-15)));
    }

    @Test
    void otherNamesOrdersAndUnitsOfWeightDoNotMatter() {
        forAll(46, vote -> {
            int n = vote.options.size();
            List<String> options = new ArrayList<>(vote.options);
            Collections.rotate(options, 1);
            double[][] turned = new double[vote.weights.length][n];
            double[] weights = new double[vote.weights.length];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = 7 * vote.weights[k];
                for (int a = 0; a < n; a++) {
                    turned[k][(a + 1) % n] = vote.utilities[k][a];
                }
            }
            for (OutcomeModel outcome : OutcomeModel.values()) {
                List<Double> one = vote.hold(VotingRule.CUBIC, VictoryModel.SQUARE, outcome)
                        .probabilities();
                List<Double> two = CondorcetElection.hold(
                                options, weights, turned, VotingRule.CUBIC, VictoryModel.SQUARE, outcome)
                        .probabilities();
                for (int a = 0; a < n; a++) {
                    assertThat(two.get((a + 1) % n)).isCloseTo(one.get(a), within(1e-10));
                }
            }
        });
    }

    @Test
    void unfitNumbersAreRefused() {
        double[][] one = {{1, 2}};
        assertThatThrownBy(() -> new Vote(List.of("a", "b"), new double[] {1, 1}, one)
                        .hold(VotingRule.BINARY, VictoryModel.LINEAR, OutcomeModel.CONDITIONAL))
                .hasMessageContaining("2 weights and utilities of 1 actors");
        assertThatThrownBy(() -> new Vote(List.of("a"), new double[] {1}, one)
                        .hold(VotingRule.BINARY, VictoryModel.LINEAR, OutcomeModel.CONDITIONAL))
                .hasMessageContaining("needs 1 finite ones");
        assertThatThrownBy(() -> new Vote(List.of("a", "b"), new double[] {Double.POSITIVE_INFINITY}, one)
                        .hold(VotingRule.PROPORTIONAL, VictoryModel.LINEAR, OutcomeModel.CONDITIONAL))
                .hasMessageContaining("'b' against 'a' is Infinity");
        assertThatThrownBy(() -> CondorcetElection.decide(
                        List.of(), new double[0][0], VictoryModel.LINEAR, OutcomeModel.CONDITIONAL))
                .hasMessageContaining("0 options");
    }

    @Test
    void votesAreOddAndAsTheRulesSay() {
        for (VotingRule rule : VotingRule.values()) {
            for (double d : new double[] {0, 1e-10, .3, 1}) {
                assertThat(rule.vote(2, -d)).isEqualTo(-rule.vote(2, d));
            }
            assertThat(rule.vote(2, 1)).isEqualTo(2);
        }
        assertThat(VotingRule.BINARY.vote(2, .3)).isEqualTo(2);
        assertThat(VotingRule.PROPORTIONAL.vote(2, .5)).isEqualTo(1);
        assertThat(VotingRule.SQUARE.vote(2, .5)).isEqualTo(.5);
        assertThat(VotingRule.CUBIC.vote(2, .5)).isEqualTo(.25);
        assertThat(VotingRule.PROPORTIONAL_CUBIC.vote(2, .5)).isEqualTo(.625);
        assertThat(VotingRule.PROPORTIONAL_BINARY.vote(2, .5)).isCloseTo(1.2, within(1e-15));
    }

    @Test
    void oddsOfVictoryAreAsTheModelsSay() {
        for (VictoryModel model : VictoryModel.values()) {
            double before = 0;
            for (double s = 0; s <= 4; s += .125) {
                double p = model.probability(s, 2);
                assertThat(p).isBetween(before, 1.0);
                assertThat(p + model.probability(2, s)).isCloseTo(1, within(1e-15));
                assertThat(model.probability(s * 1e200, 2e200)).isCloseTo(p, within(1e-12));
                before = p;
            }
            assertThat(model.probability(0, 0)).isEqualTo(.5);
            assertThat(model.probability(3, 0)).isEqualTo(1);
        }
        assertThat(VictoryModel.LINEAR.probability(3, 1)).isEqualTo(.75);
        assertThat(VictoryModel.SQUARE.probability(3, 1)).isCloseTo(.9, within(1e-15));
        assertThat(VictoryModel.QUARTIC.probability(2, 1)).isCloseTo(16.0 / 17, within(1e-15));
        assertThat(VictoryModel.OCTIC.probability(2, 1)).isCloseTo(256.0 / 257, within(1e-15));
        assertThat(VictoryModel.TENTH.probability(1.1, 1)).isCloseTo(1, within(1e-12));
        assertThat(VictoryModel.TENTH.probability(1.05, 1)).isCloseTo((1.05 / 2.05 * 2.1 - 1) / .1, within(1e-12));
        assertThat(VictoryModel.MAJORITY.probability(1.0001, 1)).isEqualTo(1);
    }

    private static void forAll(long seed, Consumer<Vote> check) {
        Property.forAll(seed, 60, draws -> vote(draws, draws.integer(1, 6)), check);
    }

    private static Vote vote(Draws draws, int options) {
        List<String> names = new ArrayList<>();
        for (int a = 0; a < options; a++) {
            names.add("option " + a);
        }
        int n = draws.integer(1, 6);
        double[][] utilities = new double[n][];
        for (int k = 0; k < n; k++) {
            utilities[k] = draws.array(options, 0, 1);
        }
        return new Vote(names, draws.array(n, .1, 3), utilities);
    }
}
