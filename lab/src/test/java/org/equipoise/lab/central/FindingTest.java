package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Interval;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Estimate of(double coefficient, double error) {
        Estimate.Cell cell = new Estimate.Cell(100, 10, 10);
        return new Estimate(
                Estimate.Method.LOGIT,
                coefficient,
                error,
                0,
                new Interval(0, 0),
                200,
                cell,
                cell,
                10,
                Optional.empty());
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

    private static List<Estimate> tried(int n, Estimate one, int m, Estimate other) {
        List<Estimate> tried = new ArrayList<>(Collections.nCopies(n, one));
        tried.addAll(Collections.nCopies(m, other));
        return tried;
    }

    @Test
    void noVerdictStandsOnFewVariants() {
        int few = Finding.FEWEST_VARIANTS - 1;
        assertThat(finding(LESS, tried(few, LESS, 0, LESS), List.of(LESS)).answer())
                .isEqualTo(Finding.Answer.LESS_FRAGILE);
        assertThat(finding(MORE, List.of(), List.of()).answer()).isEqualTo(Finding.Answer.MORE_FRAGILE);
        Finding unknown = finding(LESS, tried(few, LESS, 9, of(Double.NaN, Double.NaN)), List.of());
        assertThat(unknown.answer()).isEqualTo(Finding.Answer.LESS_FRAGILE);
        assertThat(unknown.stability())
                .isEqualTo("same sign in all 7 of 7 variants, interval excludes no effect in 7"
                        + " (a verdict needs 8 variants)");
    }

    @Test
    void wordsSayWhatTheRuleCounted() {
        assertThat(finding(LESS, tried(4, LESS, 4, WEAK), List.of()).stability())
                .isEqualTo("same sign in all 8 of 8 variants, interval excludes no effect in 4");
        assertThat(finding(LESS, tried(6, LESS, 3, MORE), List.of()).stability())
                .isEqualTo("same sign in 6 of 9 variants, interval excludes no effect in 6");
    }

    @Test
    void variantsThatAskAnotherQuestionDoNotCount() {
        for (Variant variant : Variant.all()) {
            Finding finding = new Finding(
                    Contrast.armsBoth(0, ""),
                    Outcome.FORCE,
                    LESS,
                    List.of(new Finding.Tried(variant, MORE)),
                    List.of());
            boolean other = List.of("against-none", "band-67", "band-50").contains(variant.id());
            assertThat(finding.estimated()).as(variant.id()).isEqualTo(other ? 0 : 1);
        }
        assertThat(Contrast.armsBoth(2, "Two").againstNone().reference()).isEqualTo("no deliveries by this supplier");
    }

    private static final Estimate LESS = of(-1, 0.1);
    private static final Estimate WEAK = of(-0.1, 0.1);
    private static final Estimate MORE = of(1, 0.1);

    @Test
    void theAnswerFollowsFromTheEstimatesByRule() {
        assertThat(finding(LESS, tried(4, LESS, 4, WEAK), List.of(LESS)).answer())
                .isEqualTo(Finding.Answer.LESS);
        assertThat(finding(MORE, tried(8, MORE, 0, MORE), List.of(MORE)).answer())
                .isEqualTo(Finding.Answer.MORE);
        assertThat(finding(WEAK, List.of(LESS), List.of(LESS)).answer()).isEqualTo(Finding.Answer.CANNOT_TELL);
        assertThat(finding(LESS, tried(9, LESS, 1, MORE), List.of()).answer()).isEqualTo(Finding.Answer.LESS_FRAGILE);
        assertThat(finding(LESS, tried(4, LESS, 5, WEAK), List.of()).answer()).isEqualTo(Finding.Answer.LESS_FRAGILE);
        assertThat(finding(MORE, tried(8, MORE, 0, MORE), List.of(of(0.1, 0.1))).answer())
                .isEqualTo(Finding.Answer.MORE_FRAGILE);
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
