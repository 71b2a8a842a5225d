package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.estimate.table.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTableTest {

    private static final Fit FIT = Simulated.crisisModel().fit(Simulated.crises(300, 5));
    private static final FitTable TABLE = new FitTable(FIT);

    @Test
    void textNamesUtilitiesOnceAndFitsTheScreen() {
        String text = TABLE.text();
        assertThat(text.lines().filter(line -> line.startsWith("u"))).containsExactly("u11", "u14", "u24");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        assertThat(text).contains("egame12, agent error, probit: 300 cases, log-likelihood -");
        assertThat(text).contains("starts ended on this maximum");
    }

    @Test
    void commaSeparatedTextReadsBackAsTheEstimates() {
        DataTable read = DataTable.parse("fit.csv", TABLE.csv());
        Column.Numbers estimates = (Column.Numbers) read.column("estimate");
        assertThat(read.rows()).isEqualTo(7);
        for (int k = 0; k < 7; k++) {
            assertThat(estimates.number(k)).isEqualTo(FIT.estimates()[k]);
            assertThat(read.column("regressor").word(k))
                    .isEqualTo(FIT.coefficients().get(k).regressor());
        }
    }

    @Test
    void latexIsABalancedTabularOfFiveColumns() {
        String latex = TABLE.latex();
        assertThat(latex).startsWith("\\begin{tabular}{lrrrr}").endsWith("\\end{tabular}\n");
        assertThat(latex.lines().filter(line -> line.startsWith("\\quad")))
                .hasSize(7)
                .allMatch(line -> line.chars().filter(c -> c == '&').count() == 4 && line.endsWith("\\\\"));
        assertThat(latex.chars().filter(c -> c == '{').count())
                .isEqualTo(latex.chars().filter(c -> c == '}').count());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "s_wt_re1, s\\_wt\\_re1",
                "50% & #1 $, 50\\% \\& \\#1 \\$",
                "{a}, \\{a\\}",
                "a~b^c\\d, a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d",
                "<|>, \\textless{}\\textbar{}\\textgreater{}"
            })
    void latexSeesNothingButLetters(String name, String escaped) {
        assertThat(FitTable.escaped(name)).isEqualTo(escaped);
    }

    @Test
    void signsAndProbabilitiesFollowFromTheEstimates() {
        Coefficient coefficient = new Coefficient("u11", "x", -1.959963984540054, 1);
        assertThat(coefficient.z()).isEqualTo(-1.959963984540054);
        assertThat(coefficient.p()).isCloseTo(.05, org.assertj.core.api.Assertions.within(1e-12));
    }
}
