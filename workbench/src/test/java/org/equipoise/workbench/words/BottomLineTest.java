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
                    Fixture.results(Fixture.options(), List.of("")), Yardstick.ICD_203, Stance.UNKNOWN, name -> name)
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
                        "Beside “Arm both alike”, the chance of a war is lower with “Arm neither” (−7.0 points [−12.0, −2.0]).")
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
    void aTollThatCanBeToldApartIsToldWithItsNumberAndInterval() {
        assertThat(SENTENCES)
                .contains("“Arm neither” goes with 448 fewer dead than “Arm both alike” (North 448; South 448; "
                        + "middle 90% of futures [−768, −128]).")
                .contains(
                        "“Arm <South> & no other” goes with 704 more dead than “Arm both alike” (North 704; South 704; "
                                + "middle 90% of futures [+192, +1,410]).");
    }

    @Test
    void aTollWhoseIntervalHoldsZeroRanksNothing() {
        assertThat(SENTENCES)
                .contains(
                        "On average “Seek an advantage for North” goes with 192 fewer dead than “Arm both alike” (North 192; "
                                + "South 192; middle 90% of futures [−576, +256]). That interval holds zero or comes too close to it, "
                                + "so no ranking is claimed; better than the baseline in 83% of futures.")
                .noneMatch(sentence -> sentence.contains("“Sell for revenue” goes"));
    }

    @Test
    void inAWarUnderWayItsLengthAndTollComeFirstAndAWarIsANewOne() {
        List<String> sentences = new BottomLine(
                        Fixture.inWar(Fixture.options()), Yardstick.ICD_203, Stance.UNKNOWN, name -> name)
                .sentences();
        assertThat(sentences.get(0))
                .startsWith("A war is under way when play begins. Under “Arm both alike” it lasts on average ")
                .contains(" months ", " and, later wars included, costs 1,280 dead (options: 832 to 1,980)");
        assertThat(sentences.get(1)).startsWith("Toll under “Arm both alike”").contains("displaced, South");
        assertThat(sentences)
                .anyMatch(sentence -> sentence.startsWith(
                        "A new war, after the one under way, by the end of 2014 is very unlikely to unlikely"))
                .noneMatch(sentence -> sentence.contains("the chance of war "))
                .anyMatch(sentence -> sentence.contains("the chance of a new war is lower with “Arm neither”"));
    }

    @Test
    void optionsThatTakeASideStandTogetherWithTheAssumptionTheyHangOn() {
        List<Fixture.Option> options = List.of(
                new Fixture.Option("silence", "Say nothing", 0.20, 0, 0, 0),
                new Fixture.Option("condemn", "Condemn North", 0.31, 0.03, 0.22, 0.005),
                new Fixture.Option("back", "Back North", 0.30, 0.02, 0.2, 0.005));
        List<String> sentences = new BottomLine(
                        Fixture.inWar(options),
                        Yardstick.ICD_203,
                        new Stance(java.util.Set.of("condemn", "back"), true),
                        name -> name)
                .sentences();
        assertThat(sentences)
                .contains(
                        "Taking a side (“Condemn North” and “Back North”) goes with 640 to 704 more dead than “Say nothing” "
                                + "(North 640 to 704; South 640 to 704; middle 90% of futures within [+128, +1,410]).")
                .anyMatch(sentence -> sentence.startsWith("Why, in this model: a mediator"));
        assertThat(new BottomLine(
                                Fixture.inWar(options),
                                Yardstick.ICD_203,
                                new Stance(java.util.Set.of("condemn", "back"), false),
                                name -> name)
                        .sentences())
                .noneMatch(sentence -> sentence.startsWith("Why"));
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
