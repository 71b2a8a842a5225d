package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Interval;
import org.equipoise.workbench.brief.Fixture;
import org.junit.jupiter.api.Test;

/** The bottom line claims no more than the intervals bear. */
class BottomLineTest {

    private static final List<String> SENTENCES = new BottomLine(
                    Fixture.results(Fixture.options(), List.of("")), Yardstick.ICD_203, name -> name)
            .sentences();

    @Test
    void opensWithTheChanceOfWarInWordsAndNumbers() {
        assertThat(SENTENCES.get(0))
                .isEqualTo(
                        "A war by the end of 2014 is very unlikely to unlikely (13% to 31%, depending on the option).");
    }

    @Test
    void ranksOnlyWhatBothIntervalsBear() {
        assertThat(SENTENCES)
                .contains(
                        "Beside “Arm both alike”, the chance of war is lower with “Arm neither” (−7.0 points [−12.0, −2.0]).")
                .contains(
                        "No ranking against “Arm both alike” is claimed for “Seek an advantage for North”: the averages "
                                + "differ, but the interval over futures holds zero.")
                .contains("With these runs one cannot tell “Sell for revenue” apart from “Arm both alike”.");
    }

    @Test
    void tellsTheTollBySide() {
        assertThat(SENTENCES).anySatisfy(sentence -> assertThat(sentence)
                .contains("deaths, North", "deaths, South", "displaced, North", "displaced, South"));
    }

    @Test
    void aDifferenceOfNothingIsNoRanking() {
        assertThat(Verdict.of(new Difference(0, 0, new Interval(0, 0), 0, java.util.Optional.empty(), 1)))
                .isEqualTo(Verdict.SAME);
        assertThat(Verdict.of(
                        new Difference(0.01, Double.NaN, new Interval(0.01, 0.01), 0, java.util.Optional.empty(), 0)))
                .isEqualTo(Verdict.CANNOT_TELL);
    }
}
