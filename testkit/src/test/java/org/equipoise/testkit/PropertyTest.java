package org.equipoise.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.testkit.Statistically.assertThatCounts;
import static org.equipoise.testkit.Statistically.assertThatSample;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void everyCaseIsChecked() {
        List<Integer> seen = new ArrayList<>();

        Property.forAll(3, 25, draws -> draws.integer(1, 6), seen::add);

        assertThat(seen).hasSize(25).allMatch(face -> face >= 1 && face <= 6);
    }

    @Test
    void sameSeedMakesTheSameCases() {
        assertThat(words(3)).isEqualTo(words(3)).doesNotHaveDuplicates();
        assertThat(words(3)).doesNotContainAnyElementsOf(words(4));
    }

    /** Keeps the promise that cases stay the same on every JDK; values made by this class on JDK 17. */
    @Test
    void casesStayTheSameForEver() {
        assertThat(words(3).subList(0, 2)).containsExactly(-3430160452848090819L, 7387209160897596523L);
    }

    @Test
    void casesShareNoNumbers() {
        List<Long> words = new ArrayList<>();

        Property.forAll(3, 30, draws -> new long[] {draws.word(), draws.word(), draws.word()}, three -> {
            for (long word : three) {
                words.add(word);
            }
        });

        assertThat(words).hasSize(90).doesNotHaveDuplicates();
    }

    @Test
    void failureNamesTheCaseAndTheLineThatRepeatsIt() {
        assertThatThrownBy(() -> Property.forAll(
                        11, 1000, draws -> new double[] {draws.between(0, 1), 2}, pair -> assertThat(pair[0])
                                .isLessThan(0.9)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[0.9")
                .hasMessageContaining(", 2.0]")
                .hasMessageMatching("(?s).*Property\\.forCase\\(11L, \\d+, \\.\\.\\.\\).*")
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void namedCaseIsTheOneThatFailed() {
        List<Long> all = words(11);

        Property.forCase(11, 17, Draws::word, word -> assertThat(word).isEqualTo(all.get(17)));
    }

    @Test
    void caseIsShownAsItWasBeforeTheCheck() {
        assertThatThrownBy(() -> Property.forAll(1, 1, draws -> new int[] {7}, array -> {
                    array[0] = 8;
                    throw new IllegalStateException("broken");
                }))
                .hasMessageContaining("[7]")
                .hasMessageContaining("broken");
    }

    @Test
    void noCasesProveNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Property.forAll(1, 0, Draws::word, word -> {}));
    }

    @Test
    void drawsFollowTheirDistributions() {
        int n = 20_000;
        double[] even = new double[n];
        double[] magnitude = new double[n];
        long[] faces = new long[3];
        long[] flips = new long[2];
        long[] choices = new long[2];
        for (int i = 0; i < n; i++) {
            Draws draws = new Draws(5, i);
            even[i] = draws.between(-2, 2);
            magnitude[i] = draws.betweenMagnitudes(0.01, 100);
            faces[draws.integer(-1, 1) + 1]++;
            flips[draws.flip() ? 1 : 0]++;
            choices[draws.oneOf(0, 1)]++;
        }

        assertThatSample(even).isDrawnFrom(x -> Math.min(1, Math.max(0, (x + 2) / 4)));
        assertThatSample(magnitude).isDrawnFrom(x -> Math.min(1, Math.max(0, (StrictMath.log10(x) + 2) / 4)));
        assertThatCounts(faces).areDrawnWith(1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThatCounts(flips).areDrawnWith(0.5, 0.5);
        assertThatCounts(choices).areDrawnWith(0.5, 0.5);
        assertThat(new Draws(5, 0).array(4, 3, 3)).containsExactly(3, 3, 3, 3);
    }

    private static List<Long> words(long seed) {
        List<Long> words = new ArrayList<>();
        Property.forAll(seed, 30, Draws::word, words::add);
        return words;
    }
}
