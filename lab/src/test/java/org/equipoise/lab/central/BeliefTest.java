package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeliefTest {

    private static final String HEADER = "number,weight,choice.precision,war-cost.low,war-cost.high,war-aims.disputed,"
            + "contest.initiative,war.obstacles\n";

    @TempDir
    Path folder = Path.of("");

    private Belief read(String rows) throws IOException {
        Files.writeString(folder.resolve("draws.csv"), HEADER + rows);
        return Belief.of(folder);
    }

    @Test
    void pointsOfAPosteriorArePlayedAsOftenAsTheyWeigh() throws IOException {
        Belief belief = read("7,0.25,9,.2,.6,.5,.3,3\n8,0.75,12,.2,.6,.5,.3,3\n");
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
    void damageIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("7,1,9,.2,.6,.5,.3,3\n8,1,x,.2,.6,.5,.3,3\n"))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(3)));
        assertThatThrownBy(() -> read("7,1,9\n")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("7,1,NaN,.2,.6,.5,.3,3\n")).isInstanceOf(BadInput.class);
    }
}
