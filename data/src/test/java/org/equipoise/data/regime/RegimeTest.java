package org.equipoise.data.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;

class RegimeTest {

    private static final Fixture POLYARCHY = Fixture.of("regime/polyarchy.csv");
    private static final Fixture POLITY = Fixture.of("regime/polity5.csv");

    @Test
    void anEmptyIndexIsNoDataAndACountryNeedNotBeAState() {
        List<Polyarchy> rows = new Polyarchies().read(POLYARCHY.file()).rows();
        assertThat(rows.get(0)).isEqualTo(new Polyarchy("IND", 750, 1971, 0.612));
        assertThat(rows.get(1).index()).isNaN();
        assertThat(rows.get(2).states()).isEmpty();
    }

    @Test
    void polityHasItsOwnCodesForTheSudans() {
        List<PolityScore> rows = new PolityScores().read(POLITY.file()).rows();
        assertThat(rows.get(1)).isEqualTo(new PolityScore(626, 625, 2012, -4));
    }

    @Test
    void aCodeThatCowDoesNotListIsOfNoStateAndSaidOnce() {
        Imported<Polyarchy> read =
                new Polyarchies().read(POLYARCHY.with("-31,,0.11", "-31,6,0.11").file());
        assertThat(read.rows().get(2).states()).isEmpty();
        assertThat(read.remarks()).containsExactly("Code 6 is none of COW's; its rows are of no state.");
    }

    @Test
    void foreignRuleAnarchyAndTransitionHaveNoScore() {
        assertThat(new PolityScores().read(POLITY.file()).rows().get(2).score()).isNaN();
        for (String code : List.of("-66", "-77", "-88")) {
            assertThat(new PolityScores()
                            .read(POLITY.with(",9,9,21", ",9," + code + ",21").file())
                            .rows()
                            .get(0)
                            .score())
                    .isNaN();
        }
    }

    @Test
    void scoresOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new PolityScores()
                        .read(POLITY.with(",9,9,21", ",9,11,21").file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(":2:12")
                .hasMessageContaining("from -10 to 10");
        assertThatThrownBy(() ->
                        new Polyarchies().read(POLYARCHY.with("0.612", "6.12").file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(":2:7")
                .hasMessageContaining("from 0.0 to 1.0");
        assertThatThrownBy(() -> new Polyarchies()
                        .read(POLYARCHY
                                .with("1971-12-31,750", "1971-12-31,7500")
                                .file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(":2:6")
                .hasMessageContaining("from 2 to 999");
    }
}
