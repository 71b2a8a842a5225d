package org.equipoise.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.equipoise.scenario.Draft;
import org.equipoise.scenario.SourceEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibrated posterior as the source of a prior. */
class CalibrationFileTest {

    private static final String FILE = """
            calibration: "3f2ab4"
            panel: 138 pairs of rivals, 2903 pair-years
            version: 0.1.0 (abc)
            misfit: J 12.3 on 17 degrees of freedom
            parameters:
              arms.depreciation:
                unit: share
                prior: {beta: {a: 8.1, b: 92.5}}
                mean: 0.08
                sd: 0.02
                low: 0.05
                median: 0.08
                high: 0.12
            """;

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void copy() {
        draft = Draft.in(folder).append("calibration/rivals.yaml", FILE);
    }

    private void cites(String prior, String source) {
        draft.replace(
                "parameters.yaml",
                "{prior: {fixed: 0.19}, unit: share, sources: [S1]}",
                "{prior: " + prior + ", unit: share, sources: [" + source + "]}");
    }

    @Test
    void aPriorCitesTheCalibrationThatItComesFrom() {
        cites("{beta: {a: 8.1, b: 92.5}}", "calibration/3f2ab4");
        assertThat(draft.problems()).isEmpty();
        var scenario = draft.read();
        assertThat(scenario.sources())
                .extractingByKey("calibration/3f2ab4")
                .extracting(SourceEntry::title)
                .asString()
                .contains("138 pairs of rivals")
                .contains("J 12.3");
    }

    @Test
    void anUnknownCalibrationIsNamed() {
        cites("{beta: {a: 8.1, b: 92.5}}", "calibration/3f2ab5");
        assertThat(draft.problems())
                .singleElement()
                .asString()
                .startsWith("parameters.yaml:1:")
                .contains("unknown source or claim 'calibration/3f2ab5'")
                .endsWith("Maybe you meant 'calibration/3f2ab4'.");
    }

    @Test
    void whoCitesItMustSayWhatItSays() {
        cites("{beta: {a: 9, b: 92.5}}", "calibration/3f2ab4");
        assertThat(draft.problems())
                .singleElement()
                .asString()
                .contains("a prior of 'arms.depreciation' that differs from calibration/3f2ab4");
    }

    @Test
    void whatItDoesNotCalibrateCannotCiteIt() {
        draft.replace("parameters.yaml", "assumption: guessed", "sources: [calibration/3f2ab4]");
        assertThat(draft.problems())
                .singleElement()
                .asString()
                .contains("'honour.cost[OAK]', which calibration/3f2ab4 does not calibrate");
    }

    @Test
    void twoOfOneNameAreOneTooMany() {
        draft.append("calibration/again.yaml", FILE);
        assertThat(draft.problems()).singleElement().asString().contains("a second calibration '3f2ab4'");
    }
}
