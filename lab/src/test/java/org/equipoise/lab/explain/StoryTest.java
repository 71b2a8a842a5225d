package org.equipoise.lab.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.run.Ensemble;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.RunRows;
import org.equipoise.lab.store.Study;
import org.equipoise.lab.toy.Toy;
import org.equipoise.model.journal.Journal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {

    @TempDir
    private static Path folder;

    private static Twin twin;
    private static Study study;

    @BeforeAll
    static void run() {
        Plan plan = Toy.plan(5, 6, 3, "one", "push", "same");
        Ensemble.of(plan, Toy.of(plan)).run(folder.resolve("s"));
        study = Study.open(folder.resolve("s"));
        twin = Twin.of(study, Toy.of(plan));
    }

    private static RunAddress run(String text) {
        return RunAddress.parse(text);
    }

    @Test
    void aRunPlayedAgainIsTheSameToTheBit() {
        Plan plan = study.plan();
        try (Parquet parquet = new Parquet()) {
            for (int number = 0; number < plan.chunks(); number++) {
                RunRows.read(study, plan.chunk(number), parquet, (future, values) -> {
                    for (int r = 0; r < 3; r++) {
                        Story story = twin.story(new RunAddress("push", future, r));
                        assertThat(story.outcomes()).containsEntry("y", values[(3 + r) * 3]);
                    }
                });
            }
        }
    }

    @Test
    void theTextTellsWhoDecidedWhatAndWhyInsideTheWidth() {
        for (int width : new int[] {60, 80, 120}) {
            String text = twin.story(run("push/2/1")).text(width);
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
        String text = twin.story(run("push/2/1")).text();
        assertThat(text)
                .startsWith("Run push/2/1 of toy, 2020-07 to 2020-12\n\n2020-07  month 1\n")
                .contains(
                        "  - PAT, supply posture: fill (70 %)\n      over refuse (30 %) by revenue +1.30, war -0.300\n")
                .contains("In the end\n  The sum: ");
    }

    @Test
    void reasonsAreDifferencesOfTermsTheLargestFirst() {
        Journal.Decision decision = (Journal.Decision) twin.story(run("push/0/0")).entries().stream()
                .filter(entry -> entry instanceof Journal.Decision && entry.month() == 3)
                .findFirst()
                .orElseThrow();
        Reasons reasons = Reasons.of(decision);
        assertThat(reasons.instead().name()).isEqualTo("refuse");
        assertThat(reasons.terms().get(0).name()).isEqualTo("revenue");
        assertThat(reasons.terms().get(0).value()).isCloseTo(1.3, within(1e-12));
    }

    @Test
    void theFirstDivergenceIsTheFirstOtherChoiceThoughTheOddsDifferedBefore() {
        Contrast contrast = twin.story(run("one/0/0")).against(twin.story(run("push/0/0")));
        assertThat(contrast.firstOdds()).contains(1);
        Contrast.Divergence first = contrast.first().orElseThrow();
        assertThat(first.month()).isEqualTo(3);
        assertThat(Words.brief(first.left().orElseThrow())).isEqualTo("PAT, supply posture: refuse (50 %)");
        assertThat(Words.brief(first.right().orElseThrow())).isEqualTo("PAT, supply posture: fill (70 %)");
        assertThat(contrast.firstAnswer())
                .as("only the patron acts differently")
                .isEmpty();
        assertThat(contrast.months()).extracting(Contrast.Month::month).containsExactly(3, 4, 5, 6);
        String text = contrast.text(80);
        assertThat(text)
                .contains("2020-07 to 2020-08  the same in both")
                .contains("2020-09  >>> first divergence")
                .contains("What followed\n  The sum: ");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void twinsUnderTheSamePolicyNeverPart() {
        Contrast contrast = twin.story(run("one/4/2")).against(twin.story(run("same/4/2")));
        assertThat(contrast.first()).isEmpty();
        assertThat(contrast.text(80))
                .contains("2020-07 to 2020-12  the same in both")
                .contains("Every outcome is the same.");
    }

    @Test
    void theStructuredFormHoldsTermsAndProbabilities() {
        assertThat(twin.story(run("push/2/1")).toJson())
                .contains("\"question\" : \"supply posture\"")
                .contains("\"probability\" : 0.7")
                .contains("\"start\" : \"2020-07\"");
    }

    @Test
    void aRunThatDoesNotExistIsNamedWithWhatDoes() {
        assertThatThrownBy(() -> twin.story(run("one/6/0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no future 6; the study has 6, numbered from 0 to 5");
        assertThatThrownBy(() -> twin.story(run("none/0/0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no policy 'none'");
        assertThatThrownBy(() -> run("12")).hasMessageContaining("Maybe silence/12/3");
        assertThatThrownBy(() -> run("a/b/c")).hasMessageContaining("names no run");
        assertThat(run("a/b/7/8")).isEqualTo(new RunAddress("a/b", 7, 8));
    }
}
