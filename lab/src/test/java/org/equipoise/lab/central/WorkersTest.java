package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void whoStopsIsNotToldThatAnythingWasKept() {
        Stop stop = new Stop();
        stop.request();
        assertThatThrownBy(() -> Workers.all(List.of(() -> 1, () -> 2), 1, stop, Progress.SILENT))
                .isInstanceOf(StudyInterrupted.class)
                .hasMessageContaining("0 of 2")
                .hasMessageContaining("nothing was written")
                .hasMessageNotContaining("resumes");
    }
}
