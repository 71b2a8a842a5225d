package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.validation.Standing;
import org.equipoise.lab.validation.Verdict;
import org.junit.jupiter.api.Test;

/** The line says what the numbers say, whatever their sign. */
class TrustTest {

    private static final Verdict BETTER = new Verdict("force", 12, 2900, 500, 500, 170, .16, .17, .03, .01, .07);
    private static final Verdict WORSE = new Verdict("fatal", 12, 2900, 200, 200, 170, .02, .07, -.04, -.09, -.01);
    private static final Verdict OPEN = new Verdict("war", 12, 2900, 31, 31, 170, .01, .011, -.002, -.05, .04);
    private static final Verdict FEW = new Verdict("war", 12, 122, 6, 2, 30, .01, .05, .1, .02, .2);

    private static Optional<Standing> standing(List<Verdict> rivals, List<Verdict> ofCase) {
        return Optional.of(new Standing(
                Standing.FORMAT,
                "1",
                false,
                Optional.of(new Standing.Rivals(1946, 2010, 170, 2900, rivals)),
                List.of(new Standing.OfCase("valleys", "abc", "valleys", 122, "2025-12", ofCase))));
    }

    private static String line(Optional<Standing> standing, String scenario) {
        return Trust.line(standing, scenario, "abc", "1");
    }

    @Test
    void rivalsAreSaidToBeBetterWorseOrOpenByTheirIntervals() {
        assertThat(line(standing(List.of(BETTER, WORSE, OPEN), List.of(FEW)), "valleys"))
                .contains(
                        "In 2,900 one-year hindcasts of rivals left out of the fit, chances scored better than the base rate on force "
                                + "(+3% [+1%, +7%]); scored worse than it on clashes with dead (−4% [−9%, −1%]); were not clearly better or "
                                + "worse than it on war (−0.2% [−5%, +4%])");
    }

    @Test
    void aCaseIsSaidToBeTooLowOrTooHighByItsRates() {
        Verdict low = new Verdict("fatal", 12, 122, 50, 9, 30, .08, .41, -.3, -.6, -.05);
        Verdict high = new Verdict("fatal", 12, 122, 10, 9, 30, .30, .08, .2, .1, .3);
        assertThat(line(standing(List.of(OPEN), List.of(low)), "valleys"))
                .contains(
                        "In 122 starts of this case, chances within 12 months were far too low for clashes with dead (8% on average, 41% "
                                + "came [21%, 72%], worse than the base rate: skill −30% [−60%, −5%]).");
        assertThat(line(standing(List.of(OPEN), List.of(high)), "valleys"))
                .contains(
                        "far too high for clashes with dead (30% on average, 8% came [4%, 14%], better than the base rate");
    }

    @Test
    void figuresOfAnotherStateOrVersionAreSaidToBe() {
        Optional<Standing> found = standing(List.of(OPEN), List.of(FEW));
        assertThat(line(found, "valleys"))
                .contains("122 starts of this case")
                .doesNotContain("earlier state", "another version");
        assertThat(Trust.line(found, "valleys", "def", "1"))
                .contains("122 starts of an earlier state of this scenario")
                .doesNotContain("another version");
        assertThat(Trust.line(found, "valleys", "abc", "2"))
                .contains("122 starts of this case", "another version of the program (1)");
    }

    @Test
    void aRatioThatFewEventsCannotTellIsNotClearlyOff() {
        Verdict few = new Verdict("fatal", 12, 122, 10, 4, 30, .05, .08, .2, .1, .3);
        assertThat(line(standing(List.of(OPEN), List.of(few)), "valleys"))
                .contains("were not clearly off for clashes with dead");
    }

    @Test
    void twoEventsAreTooFewToJudge() {
        assertThat(line(standing(List.of(OPEN), List.of(FEW)), "valleys"))
                .contains("cannot be judged for war (2 different events)")
                .doesNotContain("+10%");
    }

    @Test
    void aCaseWithoutHistoryHasOnlyTheRivals() {
        assertThat(line(standing(List.of(OPEN), List.of(FEW)), "elsewhere"))
                .contains("This case has no hindcasts of its own: only the rivals speak.")
                .doesNotContain("122 starts");
    }

    @Test
    void withoutAValidationTheLineSaysSo() {
        assertThat(line(Optional.empty(), "valleys")).contains("no hindcast stands behind this installation");
        assertThat(Trust.method(Optional.empty())).contains("equipoise validate");
    }

    @Test
    void everyLineEndsWithWhatNoHistoryCanTest() {
        assertThat(List.of(line(Optional.empty(), "x"), line(standing(List.of(OPEN), List.of(FEW)), "valleys")))
                .allMatch(line -> line.endsWith("Differences between policies have no test in history."));
    }
}
