package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeliefTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void pointsOfAPosteriorArePlayedAsOftenAsTheyWeigh() {
        Belief belief = new Belief(
                "two points",
                List.of(
                        new Belief.Weighted(0.25, new double[] {9, .2, .6, .5, .3, 3}),
                        new Belief.Weighted(0.75, new double[] {12, .2, .6, .5, .3, 3})));
        int[] heavy = new int[1];
        for (int panel = 0; panel < 40; panel++) {
            double[] values = belief.values(
                    number -> {
                        throw new IllegalStateException("the prior is not asked");
                    },
                    panel,
                    40);
            assertThat(values).hasSize(6).endsWith(.2, .6, .5, .3, 3);
            heavy[0] += values[0] == 12 ? 1 : 0;
        }
        assertThat(heavy[0]).isEqualTo(30);
    }

    @Test
    void withoutACalibrationThePriorIsDrawnByThePanelsNumber() {
        assertThat(Belief.PRIOR.values(number -> new double[] {number}, 3, 9)).containsExactly(3);
        assertThat(Belief.PRIOR.source()).contains("not calibrated");
    }

    @Test
    void drawsWithoutTheManifestOfAFinishedCalibrationAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("draws.csv"),
                "number,weight,choice.precision,war-cost.low,war-cost.high,war-aims.disputed,contest.initiative,"
                        + "war.obstacles\n7,1,9,.2,.6,.5,.3,3\n");
        assertThatThrownBy(() -> Belief.of(folder))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.found()).contains("manifest.json")));
        assertThatThrownBy(() -> Belief.of(folder.resolve("nowhere"))).isInstanceOf(BadInput.class);
    }
}
