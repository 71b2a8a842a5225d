package org.equipoise.lab.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final List<String> TWO = List.of("model", "other");

    private static List<Case> cases(double model, double other) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(new Case("it rains", String.valueOf(i), i / 4, i % 4 == 0, List.of(model, other)));
        }
        return cases;
    }

    @Test
    void whoTellsTheBaseRateBeatsWhoTellsEvenOdds() {
        Scorecard card = Scorecard.of("rain", TWO, cases(.25, .5));
        assertThat(card.events()).isEqualTo(10);
        assertThat(card.blocks()).isEqualTo(10);
        assertThat(card.rated().get(1).brierSkill().orElseThrow().skill()).isEqualTo(.25);
        assertThat(card.rated().get(1).logSkill().orElseThrow().skill()).isPositive();
        assertThat(card.rated().get(0).brierSkill()).isEmpty();
    }

    @Test
    void casesOnWhichABenchmarkIsSilentAreLeftOutOfThatComparisonAlone() {
        List<Case> cases = new ArrayList<>(cases(.25, .5));
        cases.add(new Case("it rains", "later", 10, true, List.of(.25, Double.NaN)));
        Scorecard card = Scorecard.of("rain", TWO, cases);
        assertThat(card.cases()).isEqualTo(41);
        assertThat(card.rated().get(1).cases()).isEqualTo(40);
        assertThat(card.rated().get(1).brierSkill().orElseThrow().cases()).isEqualTo(40);
    }

    @Test
    void aSilentBenchmarkEarnsNoScore() {
        Scorecard card = Scorecard.of("rain", TWO, cases(.25, Double.NaN));
        assertThat(card.rated().get(1).cases()).isZero();
        assertThat(card.rated().get(1).brierSkill()).isEmpty();
    }
}
