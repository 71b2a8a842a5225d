package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.central.Estimate.Method;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static final long SEED = 5;

    private static Estimate estimate(List<Observation> sample, Method method) {
        return Estimator.of(sample, Planted.contrast(), Outcome.FORCE, method);
    }

    @Test
    void aPlantedOddsRatioIsRecoveredByEveryLogit() {
        double planted = Elementary.log(0.5);
        List<Observation> sample = Planted.sample(120, 40, planted, 0.5, SEED);
        // about 1,000 cases: standard error near 0.08; four of them
        for (Method method : List.of(Method.LOGIT, Method.LOGIT_WITH_REGIONS, Method.CONDITIONAL_LOGIT)) {
            Estimate found = estimate(sample, method);
            assertThat(found.error()).isBetween(0.03, 0.15);
            assertThat(found.coefficient()).as(method.name()).isCloseTo(planted, within(4 * found.error()));
            assertThat(found.sign()).isEqualTo(-1);
            assertThat(found.excludesNoEffect()).isTrue();
        }
    }

    @Test
    void theLinearEstimateAndTheAverageChangeOfTheLogitSayTheSame() {
        List<Observation> sample = Planted.sample(120, 40, Elementary.log(0.5), 0, SEED);
        Estimate logit = estimate(sample, Method.LOGIT);
        Estimate linear = estimate(sample, Method.WITHIN_PAIRS);
        // with one rate for all pairs the true change is sigma(-2 - ln 2) - sigma(-2) = 0.0634 - 0.1192
        assertThat(logit.perThousand()).isCloseTo(-55.8, within(4 * 1000 * linear.error()));
        assertThat(linear.perThousand()).isCloseTo(logit.perThousand(), within(5.0));
        assertThat(logit.perThousandRange().low()).isLessThan(logit.perThousand());
        assertThat(logit.perThousandRange().high()).isGreaterThan(logit.perThousand());
    }

    @Test
    void ninetyPercentIntervalsCoverAPlantedNullAsOftenAsTheySay() {
        int covered = 0;
        int runs = 200;
        for (int run = 0; run < runs; run++) {
            covered += estimate(Planted.sample(60, 20, 0, 0.5, 100 + run), Method.LOGIT)
                            .excludesNoEffect()
                    ? 0
                    : 1;
        }
        // four standard deviations of Binomial(200, 0.9): 17
        assertThat(covered).isBetween(163, 197);
    }

    @Test
    void withoutControlsTheOddsRatioIsThatOfTheTwoByTwoTable() {
        // 10 pairs alike in everything but who armed them: 3 cases in 10 years where both were armed, 6 in 10 where one
        // was
        List<Observation> sample = new ArrayList<>();
        for (int pair = 0; pair < 10; pair++) {
            for (int year = 0; year < 20; year++) {
                boolean both = year < 10;
                boolean force = both ? year < 3 : year < 16;
                double[] stock = {100, 100};
                SideYear row = Planted.row(0, 0, 1960, force, false, stock);
                row = new SideYear(
                        pair,
                        0,
                        10,
                        11,
                        1960 + year,
                        false,
                        true,
                        1,
                        1,
                        force,
                        force,
                        false,
                        false,
                        0,
                        false,
                        false,
                        100,
                        100,
                        0,
                        0,
                        1,
                        1,
                        1,
                        1,
                        .01,
                        .01,
                        0,
                        0,
                        0,
                        0);
                sample.add(new Observation(
                        row,
                        new Supply(
                                100,
                                100,
                                0,
                                0,
                                new TreeSet<>(both ? List.of(Planted.SUPPLIER) : List.of()),
                                new TreeSet<>(both ? List.of() : List.of(Planted.SUPPLIER)),
                                0,
                                0)));
            }
        }
        Estimate found = estimate(sample, Method.LOGIT);
        assertThat(found.oddsRatio()).isCloseTo((3.0 / 7) / (6.0 / 4), within(1e-9));
        assertThat(found.perThousand()).isCloseTo(1000 * (0.3 - 0.6), within(1e-6));
        assertThat(found.exposed()).isEqualTo(new Estimate.Cell(100, 10, 30));
        assertThat(found.reference()).isEqualTo(new Estimate.Cell(100, 10, 60));
        assertThat(estimate(sample, Method.WITHIN_PAIRS).perThousand()).isCloseTo(-300, within(1e-6));
    }

    @Test
    void relabellingTheSidesChangesNothing() {
        List<Observation> sample = Planted.sample(30, 20, -0.7, 0.5, SEED);
        List<Observation> swapped = new ArrayList<>();
        for (int at = 0; at < sample.size(); at += 2) {
            swapped.add(sample.get(at + 1));
            swapped.add(sample.get(at));
        }
        for (Method method : Method.values()) {
            Estimate one = estimate(sample, method);
            Estimate other = estimate(swapped, method);
            assertThat(other.coefficient()).isCloseTo(one.coefficient(), within(1e-9));
            assertThat(other.error()).isCloseTo(one.error(), within(1e-9));
        }
    }

    @Test
    void withinPairsOnlyPairsThatChangeKindAndHaveCasesCount() {
        List<Observation> sample = Planted.sample(30, 20, 0, 0, SEED);
        List<Observation> thin = sample.stream()
                .map(at -> at.row().pair() < Estimator.FEWEST_INFORMATIVE - 1 ? at : fixed(at))
                .toList();
        for (Method method : List.of(Method.WITHIN_PAIRS, Method.CONDITIONAL_LOGIT)) {
            assertThat(estimate(sample, method).informative()).isEqualTo(30);
            assertThat(estimate(sample, method).known()).isTrue();
            Estimate found = estimate(thin, method);
            assertThat(found.informative()).isEqualTo(Estimator.FEWEST_INFORMATIVE - 1);
            assertThat(found.known()).isFalse();
            assertThat(found.why()).hasValueSatisfying(why -> assertThat(why).contains("pairs that change kind"));
        }
        assertThat(estimate(thin, Method.LOGIT).known()).isTrue();
        List<Observation> calm = sample.stream()
                .map(at -> at.row().pair() < 20
                        ? at
                        : at.with(at.row()
                                .with(false, false, false, false, at.row().peaceYears())))
                .toList();
        assertThat(estimate(calm, Method.WITHIN_PAIRS).informative()).isEqualTo(20);
    }

    /** The same armed by one supplier on both sides in every year, or in none. */
    private static Observation fixed(Observation at) {
        boolean both = at.row().pair() % 2 == 0;
        Supply supply = at.supply();
        TreeSet<Integer> supplier = new TreeSet<>(List.of(Planted.SUPPLIER));
        return new Observation(
                at.row(),
                new Supply(
                        supply.stock(),
                        supply.targetStock(),
                        supply.inflow(),
                        supply.targetInflow(),
                        both ? supplier : new TreeSet<>(),
                        both ? new TreeSet<>() : supplier,
                        supply.top(),
                        supply.targetTop()));
    }

    @Test
    void fewCasesAreCountedAndNotEstimated() {
        List<Observation> sample = Planted.sample(4, 10, 0, 0, SEED);
        Estimate found = estimate(sample, Method.LOGIT);
        assertThat(found.known()).isFalse();
        assertThat(found.why()).hasValueSatisfying(why -> assertThat(why).startsWith("fewer than 5"));
        assertThat(found.exposed().pairs()).isEqualTo(4);
        assertThat(found.excludesNoEffect()).isFalse();
        assertThat(found.sign()).isZero();
    }

    @Test
    void aRowOfWhichAControlIsNotKnownIsLeftOut() {
        List<Observation> sample = new ArrayList<>(Planted.sample(30, 20, 0, 0, SEED));
        int rows = estimate(sample, Method.LOGIT).rows();
        SideYear first = sample.get(0).row();
        sample.set(
                0,
                new Observation(
                        new SideYear(
                                first.pair(),
                                first.rivalry(),
                                first.own(),
                                first.target(),
                                first.year(),
                                first.territorial(),
                                true,
                                1,
                                1,
                                false,
                                false,
                                false,
                                false,
                                0,
                                false,
                                false,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                Double.NaN,
                                0.01,
                                0,
                                0,
                                0,
                                0),
                        sample.get(0).supply()));
        assertThat(estimate(sample, Method.LOGIT).rows()).isEqualTo(rows - 1);
    }
}
