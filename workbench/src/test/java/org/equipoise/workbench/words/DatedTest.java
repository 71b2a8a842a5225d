package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.equipoise.lab.result.Results;
import org.equipoise.workbench.brief.Fixture;
import org.junit.jupiter.api.Test;

/** Values at dates are those of the study's paths. */
class DatedTest {

    private static final Results RESULTS = Fixture.results(Fixture.options(), List.of(""));

    @Test
    void aValueAtADateIsThatOfThePathAtTheEndOfThatMonth() {
        Dated dated = new Dated(RESULTS, List.of("war.risk"), List.of(YearMonth.of(2010, 1), YearMonth.of(2011, 3)));
        List<Dated.Row> rows = dated.groups("").get(0).rows();
        assertThat(rows).hasSize(RESULTS.arms().size());
        for (int a = 0; a < rows.size(); a++) {
            var path = RESULTS.path(RESULTS.arms().get(a).id(), "war.risk").orElseThrow();
            assertThat(rows.get(a).cells())
                    .extracting(Options.Cell::main)
                    .containsExactly(
                            Figures.percent(path.mean().get(0)),
                            Figures.percent(path.mean().get(14)));
        }
    }

    @Test
    void optionsThatDoNotDifferStandInOneRow() {
        Dated dated = new Dated(RESULTS, List.of("stock.NORTH"), List.of(YearMonth.of(2010, 6)));
        assertThat(dated.groups("").get(0).rows()).extracting(Dated.Row::label).containsExactly("Every option");
    }

    @Test
    void monthsOutsidePlayAndQuantitiesThatWereNotRecordedAreLeftOut() {
        Dated dated = new Dated(
                RESULTS,
                List.of("nothing", "war.risk"),
                List.of(YearMonth.of(2009, 12), YearMonth.of(2014, 12), YearMonth.of(2015, 1)));
        assertThat(dated.dates()).containsExactly(YearMonth.of(2014, 12));
        assertThat(dated.groups("")).hasSize(1);
        assertThat(new Dated(RESULTS, List.of("war.risk"), List.of()).groups(""))
                .isEmpty();
    }
}
