package org.equipoise.workbench.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.evidence.Explained;
import org.equipoise.lab.validation.CalibrationFinding;
import org.equipoise.lab.validation.EvidenceFinding;
import org.equipoise.lab.validation.EvidenceFinding.Status;
import org.equipoise.lab.validation.RivalsFinding;
import org.equipoise.lab.validation.Score;
import org.equipoise.lab.validation.Verdict;
import org.junit.jupiter.api.Test;

/** Sentences follow the numbers, on both sides. */
class SummaryTest {

    private static EvidenceFinding.Figure figure(Status status, Explained explained) {
        return new EvidenceFinding.Figure("Rates", "war", "page 1", ".01", "", .02, .01, status, "note", explained);
    }

    @Test
    void differencesAreCountedByWhatTheirNotesExplain() {
        EvidenceFinding.Figure same = figure(Status.SAME, Explained.NO);
        assertThat(Summary.evidence(new EvidenceFinding(List.of(same, figure(Status.UNKNOWN, Explained.NO)))))
                .contains("of 1 printed figure that the data can tell, 1 come out")
                .endsWith("0 differ.");
        assertThat(Summary.evidence(new EvidenceFinding(List.of(
                        same,
                        figure(Status.DIFFERENT, Explained.YES),
                        figure(Status.NEAR, Explained.PARTLY),
                        figure(Status.NEAR, Explained.NO),
                        figure(Status.DIFFERENT, Explained.NO)))))
                .endsWith("; of these 4 differences 1 explained in full, 1 in part, 2 not.");
    }

    @Test
    void theTableShowsWhatIsNotExplainedInFullAndCountsTheRest() {
        Markdown page = new Markdown();
        DataTables.evidence(
                page,
                new EvidenceFinding(List.of(
                        figure(Status.DIFFERENT, Explained.YES),
                        figure(Status.NEAR, Explained.PARTLY),
                        figure(Status.DIFFERENT, Explained.NO),
                        figure(Status.SAME, Explained.NO))));
        assertThat(page.toString().lines().filter(line -> line.startsWith("| Rates: war")))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("| near | partly | (1) |"))
                .anyMatch(line -> line.endsWith("| different | no | (1) |"));
        assertThat(page.toString()).contains("1 more figure, near or different");
    }

    private static CalibrationFinding calibration(double p, double ignorant, double logScore) {
        return new CalibrationFinding(
                "abc",
                false,
                "1",
                Optional.empty(),
                10,
                100,
                List.of(
                        new CalibrationFinding.Parameter("a", 1, .5, 1, 2, .4, .91),
                        new CalibrationFinding.Parameter("b", 1, .5, 1, 2, .4, .80)),
                List.of(
                        new CalibrationFinding.Statistic("Rate of war", .5, 0, .1, .1, -9, true),
                        new CalibrationFinding.Statistic("Rate of force", .5, 0, 1, .5, 0, false)),
                30,
                10,
                p,
                ignorant,
                400,
                .9,
                .015,
                List.of(),
                5,
                1,
                2,
                logScore,
                .5,
                p != .01,
                "generation 1",
                "the first step");
    }

    @Test
    void aCalibrationMissesOrCannotBeToldByItsChances() {
        assertThat(Summary.calibration(calibration(.2, .6, .6)))
                .contains("cannot be told from the panel", "does not reach 1 more", "(rate of war)")
                .contains("for 1 of 2 parameters", "it does better than the priors");
        assertThat(Summary.calibration(calibration(.01, .3, .4)))
                .contains("misses the panel with its other parameters at their means (p 0.010, roughly), not where")
                .contains("it does worse than the priors");
        assertThat(Summary.calibration(calibration(.0001, .01, .4)))
                .contains("misses the panel even where its other parameters may be anything");
    }

    private static Score score(double brier, double low, double high) {
        return new Score(
                new Verdict("war", 12, 900, 20, 20, 90, .02, .02, (low + high) / 2, low, high), brier, 0, 0, List.of());
    }

    private static RivalsFinding rivals(Score conditioned, Score priors) {
        return new RivalsFinding(
                90,
                900,
                1946,
                2010,
                10,
                400,
                8,
                20,
                List.of(conditioned),
                List.of(priors),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void skillOnRivalsIsToldWhateverItsSign() {
        assertThat(Summary.rivals(rivals(score(.010, .01, .05), score(.011, -.02, .02))))
                .contains("scored better than the base rate on war (+3% [+1%, +5%])", "for 1 of 1 kind of event");
        assertThat(Summary.rivals(rivals(score(.012, -.05, -.002), score(.011, -.02, .02))))
                .contains("scored worse than the base rate on war (−2.6% [−5%, −0.2%])", "for 0 of 1 kind of event");
    }
}
