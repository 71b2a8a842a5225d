package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.brief.Fixture;
import org.junit.jupiter.api.Test;

/** What the level hangs on is named only where readings can be told apart. */
class SwingTest {

    private static final Results WHOLE = Fixture.results(Fixture.options(), List.of(""));
    private static final Measure DEATHS = WHOLE.measure("deaths");

    private static Results with(double error, double... means) {
        List<Reading> readings = new ArrayList<>();
        for (int k = 0; k < means.length; k++) {
            readings.add(new Reading(
                    k < 2 ? "narrow" : "wide",
                    "reading-" + k,
                    10,
                    List.of(new Reading.Cell(
                            "arm-both", "deaths", means[k], error, new Interval(0, 1), Optional.empty()))));
        }
        return new Results(
                WHOLE.plan(),
                WHOLE.arms(),
                WHOLE.measures(),
                WHOLE.quantities(),
                WHOLE.summaries(),
                WHOLE.comparisons(),
                readings,
                WHOLE.paths());
    }

    @Test
    void theWidestSwingIsNamedWithItsEnds() {
        assertThat(Swing.of(with(1, 20, 30, 70, 10), DEATHS))
                .contains(new Swing("wide", "reading 3", "reading 2", 10, 70));
        assertThat(Swing.of(with(1, 20, 90, 70, 10), DEATHS))
                .contains(new Swing("narrow", "reading 0", "reading 1", 20, 90));
    }

    @Test
    void readingsThatNoiseCouldSetApartAreNotNamed() {
        assertThat(Swing.of(with(50, 20, 30, 70, 10), DEATHS)).isEmpty();
        assertThat(Swing.of(with(Double.NaN, 20, 30, 70, 10), DEATHS)).isEmpty();
    }
}
