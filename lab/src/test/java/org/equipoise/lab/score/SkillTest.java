package org.equipoise.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.junit.jupiter.api.Test;

class SkillTest {

    private static final double[] LOSSES = {.1, .2, .25, .4, .2, .1};
    private static final double[] BENCHMARK = {.2, .2, .3, .3, .2, .2};
    private static final int[] BLOCKS = {4, 4, 9, 9, 2, 2};

    @Test
    void skillIsWhatIsSavedOfTheBenchmarksLoss() {
        Skill skill = Skill.of(LOSSES, BENCHMARK, BLOCKS, 200, 1);
        assertThat(skill.skill()).isCloseTo(1 - 1.25 / 1.4, within(1e-12));
        assertThat(skill.blocks()).isEqualTo(3);
        assertThat(skill.differenceInterval().contains(skill.difference())).isTrue();
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertThat(Skill.of(LOSSES, BENCHMARK, BLOCKS, 200, 1)).isEqualTo(Skill.of(LOSSES, BENCHMARK, BLOCKS, 200, 1));
    }

    @Test
    void aForecasterIsNoBetterThanItself() {
        Skill skill = Skill.of(LOSSES, LOSSES, BLOCKS, 100, 1);
        assertThat(skill.skill()).isZero();
        assertThat(skill.better()).isEqualTo(.5);
        assertThat(skill.decided()).isFalse();
    }

    @Test
    void oneBlockLeavesNoInterval() {
        Skill skill = Skill.of(LOSSES, BENCHMARK, new int[6], 100, 1);
        assertThat(skill.skillInterval().low()).isNaN();
        assertThat(skill.decided()).isFalse();
    }

    /** Cases of a block that are copies of one another tell nothing more: the interval does not shrink with them. */
    @Test
    void copiesWithinBlocksDoNotMakeTheIntervalNarrower() {
        int blocks = 30;
        int copies = 8;
        double[] few = new double[blocks];
        double[] many = new double[blocks * copies];
        int[] fewBlocks = new int[blocks];
        int[] manyBlocks = new int[blocks * copies];
        for (int b = 0; b < blocks; b++) {
            few[b] = Chance.uniform(3, b, 0, 0, Stream.of("copies"));
            fewBlocks[b] = b;
            for (int c = 0; c < copies; c++) {
                many[b * copies + c] = few[b];
                manyBlocks[b * copies + c] = b;
            }
        }
        Skill one = Skill.of(few, constant(blocks), fewBlocks, 500, 1);
        Skill copied = Skill.of(many, constant(blocks * copies), manyBlocks, 500, 1);
        assertThat(copied.differenceInterval().low())
                .isCloseTo(one.differenceInterval().low(), within(1e-9));
        assertThat(copied.differenceInterval().high())
                .isCloseTo(one.differenceInterval().high(), within(1e-9));
    }

    /** Redrawn means scatter as theory has it: 90 % of them within 1.645 standard errors, here of 200 independent cases. */
    @Test
    void theIntervalOfIndependentCasesIsThatOfTheStandardError() {
        int n = 200;
        double[] losses = new double[n];
        int[] own = new int[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            losses[i] = Chance.uniform(5, i, 0, 0, Stream.of("independent"));
            own[i] = i;
            mean += losses[i] / n;
        }
        double squares = 0;
        for (double loss : losses) {
            squares += (loss - mean) * (loss - mean);
        }
        double error = Math.sqrt(squares) / n;
        Skill skill = Skill.of(losses, constant(n), own, 4000, 1);
        double half =
                (skill.differenceInterval().high() - skill.differenceInterval().low()) / 2;
        assertThat(half / (1.645 * error)).isCloseTo(1, within(.06));
    }

    /**
     * Windows of twelve months that begin every third month, each the sum of twelve monthly noises: of 200 series of ten and of thirty
     * windows' length, about 90 in 100 intervals hold the true difference, nought.
     */
    @Test
    void nineOfTenIntervalsOfOverlappingWindowsHoldTheTruth() {
        for (int spans : new int[] {10, 30}) {
            int held = 0;
            for (int series = 0; series < 200; series++) {
                int n = 4 * spans;
                double[] losses = new double[n];
                int[] month = new int[n];
                for (int i = 0; i < n; i++) {
                    month[i] = 3 * i;
                    for (int m = 0; m < 12; m++) {
                        losses[i] += Chance.uniform(series, month[i] + m, spans, 0, Stream.of("months")) / 12;
                    }
                }
                Skill skill = Skill.ofWindows(losses, constant(n), month, 12, 200, 1);
                assertThat(skill.blocks()).isEqualTo(spans);
                held += skill.differenceInterval().contains(0) ? 1 : 0;
            }
            assertThat(held / 200.0).isBetween(.81, .97);
        }
    }

    @Test
    void windowsOfLessThanFourLengthsLeaveNoInterval() {
        int[] month = {0, 12, 24, 36, 47, 48};
        assertThat(Skill.ofWindows(LOSSES, BENCHMARK, new int[] {0, 12, 24, 36, 40, 46}, 12, 100, 1)
                        .differenceInterval()
                        .low())
                .isNaN();
        assertThat(Skill.ofWindows(LOSSES, BENCHMARK, month, 12, 100, 1)
                        .differenceInterval()
                        .low())
                .isFinite();
    }

    /** A third of the blocks are foretold without loss by the benchmark; a sample of those alone has no skill to speak of. */
    @Test
    void aBenchmarkWithoutLossInSomeSampleLeavesNoIntervalOfSkill() {
        double[] benchmark = {0, 0, .3, .3, .2, .2};
        Skill skill = Skill.of(LOSSES, benchmark, BLOCKS, 500, 1);
        assertThat(skill.skillInterval().low()).isNaN();
        assertThat(skill.skillInterval().high()).isNaN();
        assertThat(skill.differenceInterval().low()).isFinite();
    }

    private static double[] constant(int n) {
        double[] all = new double[n];
        Arrays.fill(all, .5);
        return all;
    }

    @Test
    void lossesOfOtherCasesAreRefused() {
        assertThatThrownBy(() -> Skill.of(LOSSES, new double[2], BLOCKS, 10, 1)).hasMessageContaining("same cases");
    }
}
