package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.lab.result.Results;
import org.equipoise.workbench.brief.Fixture;
import org.junit.jupiter.api.Test;

/** A headline answers for whatever measure comes first, and claims no more than the intervals bear. */
class HeadlineTest {

    private static List<String> of(Results results) {
        return new Headline(results, Yardstick.ICD_203, name -> name).sentences();
    }

    @Test
    void theLevelComesFirstInWordsAndNumbers() {
        assertThat(of(Fixture.results(Fixture.options(), List.of(""))).get(0))
                .isEqualTo("War by the end of 2014: very unlikely to unlikely (13% to 31%, depending on the option).");
    }

    @Test
    void onlyWhatBothIntervalsBearIsBetterOrWorseAndTheRestLeansOrIsOpen() {
        assertThat(of(Fixture.results(Fixture.options(), List.of(""))).get(1))
                .contains(
                        "“Arm neither” (−7.0 points, better in 83% of futures: very likely) is better than “Arm both alike”")
                .contains("“Arm <South> & no other” (+11.0 points, better in 21% of futures: unlikely) is worse than")
                .contains("2 other options cannot be ranked")
                .contains(
                        "furthest out, “Seek an advantage for North” leans better (−3.0 points, better in 83% of futures: very likely)");
    }

    @Test
    void whereNothingCanBeRankedTheLargestAverageIsTold() {
        List<Fixture.Option> options = List.of(
                new Fixture.Option("a", "A", 0.20, 0, 0, 0),
                new Fixture.Option("b", "B", 0.21, -0.05, 0.06, 0.02),
                new Fixture.Option("c", "C", 0.195, -0.05, 0.06, 0.02));
        assertThat(of(Fixture.results(options, List.of(""))).get(1))
                .isEqualTo("Against “A” no option can be ranked: on average none moves it by more than 1.0 points.");
    }

    @Test
    void optionsThatDoNotDifferAreSaidNotTo() {
        List<Fixture.Option> options = List.of(
                new Fixture.Option("a", "A", 0.20, 0, 0, 0), new Fixture.Option("b", "B", 0.2001, -0.05, 0.06, 0.02));
        assertThat(of(Fixture.results(options, List.of(""))).get(1)).isEqualTo("The options do not differ in it.");
    }

    @Test
    void whereNeitherDirectionIsBetterOptionsAreOnlyHigherOrLower() {
        List<String> sentences = of(Fixture.named(Fixture.options(), Fixture.NAMED));
        assertThat(sentences.get(0))
                .startsWith("North’s belief that Patronia helps: on average ")
                .contains("under “Arm both alike” (options: ");
        assertThat(sentences.get(1))
                .contains("is higher than “Arm both alike”", "is lower than")
                .doesNotContain("better", "worse");
    }

    @Test
    void otherNamedMeasuresAreToldWhereAnOptionIsClearlyApart() {
        assertThat(of(Fixture.named(Fixture.options(), Fixture.NAMED)).get(2))
                .startsWith("An option is clearly apart from the baseline in 3 of the 3 other measures")
                .contains("Revenue of Patronia (“Arm <South> & no other” ");
        assertThat(of(Fixture.results(Fixture.options(), List.of("")))).hasSize(2);
    }

    @Test
    void anotherConditionIsToldOnlyByWhatItChanges() {
        assertThat(of(Fixture.results(Fixture.options(), List.of("open", "closed"))))
                .contains("Closed the options rank the same.");
    }
}
