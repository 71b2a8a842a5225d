package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Interval;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Estimate of(double coefficient, double error) {
        Estimate.Cell cell = new Estimate.Cell(100, 10, 10);
        return new Estimate(
                Estimate.Method.LOGIT, coefficient, error, 0, new Interval(0, 0), 200, cell, cell, Optional.empty());
    }

    private static Finding finding(Estimate main, List<Estimate> tried, List<Estimate> leftOut) {
        return new Finding(
                Contrast.armsBoth(0, ""),
                Outcome.FORCE,
                main,
                tried.stream().map(one -> new Finding.Tried(Variant.LATE, one)).toList(),
                leftOut.stream()
                        .map(one -> new Finding.WithoutPair("pair", one))
                        .toList());
    }

    private static final Estimate LESS = of(-1, 0.1);
    private static final Estimate WEAK = of(-0.1, 0.1);
    private static final Estimate MORE = of(1, 0.1);

    @Test
    void theAnswerFollowsFromTheEstimatesByRule() {
        assertThat(finding(LESS, List.of(LESS, WEAK), List.of(LESS)).answer()).isEqualTo(Finding.Answer.LESS);
        assertThat(finding(MORE, List.of(MORE, MORE), List.of(MORE)).answer()).isEqualTo(Finding.Answer.MORE);
        assertThat(finding(WEAK, List.of(LESS), List.of(LESS)).answer()).isEqualTo(Finding.Answer.CANNOT_TELL);
        assertThat(finding(LESS, List.of(LESS, MORE, LESS), List.of()).answer()).isEqualTo(Finding.Answer.LESS_FRAGILE);
        assertThat(finding(LESS, List.of(LESS, WEAK, WEAK), List.of()).answer()).isEqualTo(Finding.Answer.LESS_FRAGILE);
        assertThat(finding(MORE, List.of(MORE), List.of(of(0.1, 0.1))).answer()).isEqualTo(Finding.Answer.MORE_FRAGILE);
        assertThat(finding(of(Double.NaN, Double.NaN), List.of(LESS), List.of()).answer())
                .isEqualTo(Finding.Answer.NOT_ESTIMATED);
    }

    @Test
    void lessAndMoreAreTreatedAlike() {
        Finding less = finding(LESS, List.of(LESS, WEAK, MORE), List.of(WEAK, LESS));
        Finding more = finding(MORE, List.of(MORE, of(0.1, 0.1), LESS), List.of(of(0.1, 0.1), MORE));
        assertThat(more.sameSign()).isEqualTo(less.sameSign()).isEqualTo(2);
        assertThat(more.excluding()).isEqualTo(less.excluding()).isEqualTo(1);
        assertThat(more.hinges()).isEqualTo(less.hinges()).hasSize(1);
    }

    @Test
    void theLargestPairThatIsLeftOutDecidesWhereItAloneMakesTheDifference() {
        assertThat(finding(LESS, List.of(), List.of(LESS, LESS)).hinges()).isEmpty();
        assertThat(finding(WEAK, List.of(), List.of(LESS)).hinges()).hasSize(1);
        assertThat(finding(WEAK, List.of(), List.of(of(0.1, 0.1))).hinges()).isEmpty();
    }
}
