package org.equipoise.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Adequacy;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Regret;
import org.equipoise.lab.result.Summary;
import org.equipoise.lab.result.VarianceSplit;
import org.equipoise.lab.toy.Toy;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.run.Simulation;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static Analysis play(Plan plan) {
        Simulation toy = Toy.of(plan).get();
        List<Hypothesis> hypotheses = plan.hypotheses().stream()
                .map(name -> Hypothesis.of(name, toy.parameters()))
                .toList();
        Analysis analysis = new Analysis(plan, toy.measures(), hypotheses);
        double[] draws = new double[2];
        double[] outcomes = new double[3];
        double[] values = new double[plan.policies().size() * plan.replicates() * 3];
        for (int future = 0; future < plan.futures(); future++) {
            toy.parameters().draw(plan.setting().seed(), future, draws);
            for (int p = 0; p < plan.policies().size(); p++) {
                for (int r = 0; r < plan.replicates(); r++) {
                    toy.run(p, draws, future, r, Journal.SILENT, Simulation.Monthly.NOBODY, outcomes);
                    System.arraycopy(outcomes, 0, values, (p * plan.replicates() + r) * 3, 3);
                }
            }
            analysis.see(draws, values);
        }
        return analysis;
    }

    private static Summary summary(Analysis analysis, String arm, String measure) {
        return analysis.summaries().stream()
                .filter(s -> s.arm().equals(arm) && s.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison comparison(Analysis analysis, String measure) {
        return analysis.comparisons().stream()
                .filter(c -> c.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void varianceSplitsIntoIgnoranceChanceAndHypothesesAsTheClosedFormSays() {
        Plan plan = Toy.plan(1, 4_000, 10, "one").withHypotheses(List.of("reading"));
        VarianceSplit split = summary(play(plan), "one", "y").variance().orElseThrow();
        double variance = Toy.A * Toy.A + Toy.C * Toy.C / 4 + Toy.B * Toy.B;
        assertThat(split.variance()).isCloseTo(variance, within(0.6));
        assertThat(split.chance()).isCloseTo(Toy.B * Toy.B / variance, within(0.02));
        assertThat(split.ignorance() + split.chance()).isCloseTo(1, within(1e-12));
        assertThat(split.hypotheses().get(0).share()).isCloseTo(Toy.C * Toy.C / 4 / variance, within(0.02));
    }

    @Test
    void withFewReplicatesTheSplitIsStillFreeOfBias() {
        double sum = 0;
        for (int seed = 0; seed < 40; seed++) {
            VarianceSplit split = summary(play(Toy.plan(seed, 200, 2, "one")), "one", "y")
                    .variance()
                    .orElseThrow();
            sum += split.ignorance() * split.variance() / 40;
        }
        // without the correction it would be B^2 / 2 = 4.5 more
        assertThat(sum).isCloseTo(Toy.A * Toy.A + Toy.C * Toy.C / 4, within(0.5));
    }

    @Test
    void aHypothesisThatChangesNothingHasNoShare() {
        Plan plan = Toy.plan(3, 500, 4, "one").withHypotheses(List.of("reading"));
        VarianceSplit split = summary(play(plan), "one", "hit").variance().orElseThrow();
        assertThat(split.ignorance()).isCloseTo(0, within(0.02));
        assertThat(split.hypotheses().get(0).share()).isBetween(0.0, split.ignorance());
    }

    @Test
    void identicalPoliciesDifferByExactlyNothingAndTieEverywhere() {
        Analysis analysis = play(Toy.plan(1, 50, 5, "one", "same"));
        Comparison comparison = comparison(analysis, "y");
        assertThat(comparison.difference()).isEqualTo(new Difference(0, 0, new Interval(0, 0), 0, Optional.of(0.5), 1));
        assertThat(comparison.adequacy()).isEqualTo(new Adequacy(Optional.empty(), true, 0, Optional.empty()));
        assertThat(summary(analysis, "same", "y").regret()).contains(new Regret(0, 0, 0));
    }

    @Test
    void pairingTakesLuckAndIgnoranceOutOfADifference() {
        Difference difference =
                comparison(play(Toy.plan(1, 50, 5, "one", "push")), "y").difference();
        assertThat(difference.mean()).isCloseTo(1, within(1e-14));
        assertThat(difference.error()).isLessThan(1e-14);
        assertThat(difference.better()).as("less is better, and push adds 1").contains(0.0);
    }

    @Test
    void regretIsWhatThePushCosts() {
        Analysis analysis = play(Toy.plan(1, 50, 5, "one", "push"));
        Regret regret = summary(analysis, "push", "y").regret().orElseThrow();
        assertThat(regret.expected()).isCloseTo(1, within(1e-12));
        assertThat(regret.max()).isCloseTo(1, within(1e-12));
        assertThat(summary(analysis, "one", "y").regret()).contains(new Regret(0, 0, 0));
        assertThat(summary(analysis, "one", "wait").regret())
                .as("neither direction is better")
                .isEmpty();
    }

    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        int mean = 0;
        int probability = 0;
        int trials = 300;
        for (int seed = 0; seed < trials; seed++) {
            Analysis analysis = play(Toy.plan(seed, 40, 5, "one"));
            Summary y = summary(analysis, "one", "y");
            if (Math.abs(y.mean() - Toy.C / 2) < 1.6849 * y.error()) { // t quantile, 39 degrees
                mean++;
            }
            Summary hit = summary(analysis, "one", "hit");
            if (hit.probability().orElseThrow().contains(0.5)) {
                probability++;
            }
        }
        // 90 % of 300 is 270, standard deviation 5.2
        assertThat(mean).isBetween(252, 288);
        assertThat(probability).isBetween(252, 288);
    }

    @Test
    void theMiddleNinetyPercentOfFuturesIsThatOfTheirDistribution() {
        // mean of a future: 2 theta + 4 reading + 3 noise / sqrt 100; its 5 % quantile from the mixture of two normals
        Summary y = summary(play(Toy.plan(1, 4_000, 100, "one")), "one", "y");
        assertThat(y.futures().low()).isCloseTo(-2.56, within(0.3));
        assertThat(y.futures().high()).isCloseTo(6.56, within(0.3));
    }

    @Test
    void aMeasureThatIsNotAlwaysDefinedIsAveragedOverTheRunsThatDefineIt() {
        Summary wait = summary(play(Toy.plan(1, 400, 20, "one")), "one", "wait");
        double q = 1 - Toy.HAZARD;
        double struck = 1 - Math.pow(q, Toy.MONTHS);
        double expected = 0;
        for (int month = 1; month <= Toy.MONTHS; month++) {
            expected += month * Toy.HAZARD * Math.pow(q, month - 1) / struck;
        }
        assertThat(wait.runs() / 8_000.0).isCloseTo(struck, within(0.02));
        assertThat(wait.mean()).isCloseTo(expected, within(4 * wait.error()));
    }

    @Test
    void eachReadingIsReportedOnItsOwn() {
        List<Reading> readings = play(Toy.plan(1, 2_000, 5, "one", "push").withHypotheses(List.of("reading")))
                .readings();
        assertThat(readings).extracting(Reading::option).containsExactly("low", "high");
        assertThat(readings.stream().mapToInt(Reading::futures).sum()).isEqualTo(2_000);
        double low = readings.get(0).cell("one", "y").orElseThrow().mean();
        double high = readings.get(1).cell("one", "y").orElseThrow().mean();
        assertThat(high - low).isCloseTo(Toy.C, within(0.4));
        assertThat(readings.get(1)
                        .cell("push", "y")
                        .orElseThrow()
                        .difference()
                        .orElseThrow()
                        .mean())
                .isCloseTo(1, within(1e-12));
        assertThat(readings.get(1).cell("one", "y").orElseThrow().difference()).isEmpty();
    }

    @Test
    void policiesOfOneConditionAreNotComparedWithThoseOfAnother() {
        Plan plan = Plan.of(
                "two",
                Toy.setting(1),
                List.of(Toy.policy("one", "calm"), Toy.policy("push", "storm"), Toy.policy("push2", "storm")),
                20,
                3);
        Analysis analysis = play(plan);
        assertThat(analysis.comparisons().stream()
                        .map(c -> c.arm() + "-" + c.baseline())
                        .distinct())
                .containsExactly("push2-push");
        assertThat(summary(analysis, "push", "y").regret()).contains(new Regret(0, 0, 0));
    }

    @Test
    void halvingTheErrorTakesFourTimesTheFuturesOrTheReplicatesThatTheFormulaSays() {
        Pair pair = new Pair(Direction.LESS);
        // futures' differences scatter with variance 2, of which luck makes 1.8 = 18 / 10 replicates
        double[] differences = {-1, 1, -1, 1, Math.sqrt(2), -Math.sqrt(2), 0, 0, Math.sqrt(3), -Math.sqrt(3), 1.0, -1.0
        };
        for (double d : differences) {
            pair.add(d + 0.1, 10, 9 * 18);
        }
        double variance = 16.0 / 11;
        Adequacy adequacy = pair.adequacy();
        assertThat(adequacy.ratio().orElseThrow()).isCloseTo(0.1 / Math.sqrt(variance / 12), within(1e-9));
        assertThat(adequacy.enough()).isFalse();
        assertThat(adequacy.moreFutures()).isEqualTo(36);
        // all of it is luck, so variance / 4 = 18 / replicates
        assertThat(adequacy.moreReplicates()).contains((long) Math.ceil(18 / (variance / 4) - 10));
        assertThat(pair.difference().noise()).isEqualTo(1);
    }

    @Test
    void withOneReplicateChanceCannotBeToldFromIgnorance() {
        Analysis analysis = play(Toy.plan(1, 30, 1, "one", "push"));
        assertThat(summary(analysis, "one", "y").variance()).isEmpty();
        assertThat(comparison(analysis, "y").adequacy().moreReplicates()).isEmpty();
    }

    @Test
    void anEventThatNeverHappensHasAnIntervalThatSaysHowLittleThatMeans() {
        Interval never = Proportion.ninety(0, 0, 100);
        assertThat(never.low()).isZero();
        assertThat(never.high()).isBetween(0.02, 0.03);
    }
}
