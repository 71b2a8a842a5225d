package org.equipoise.games.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void distanceCountsLettersPutInLeftOutReplacedAndSwapped() {
        assertThat(Suggestion.distance("theatre", "theatre")).isZero();
        assertThat(Suggestion.distance("theatre", "theatres")).isEqualTo(1);
        assertThat(Suggestion.distance("theater", "theatre")).isEqualTo(1);
        assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void distanceIsSymmetric() {
        assertThat(Suggestion.distance("ration", "refuse")).isEqualTo(Suggestion.distance("refuse", "ration"));
    }

    @Test
    void theNearestWordIsNamedOnlyWhenItIsNear() {
        List<String> known = List.of("refuse", "ration", "fill", "expedite");
        assertThat(Suggestion.nearest("expidite", known)).contains("expedite");
        assertThat(Suggestion.nearest("Fill", known)).contains("fill");
        assertThat(Suggestion.nearest("double", known)).isEmpty();
    }

    @Test
    void ofEquallyNearWordsTheFirst() {
        assertThat(Suggestion.nearest("S9", List.of("S1", "S2"))).contains("S1");
    }
}
