package org.equipoise.data.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatesTest {

    private static final States STATES = States.shipped();

    private static int cow(String name, int year) {
        return STATES.byName(name, year).orElseThrow().cow();
    }

    @Test
    void oneCodeIsOneStateInAnyYear() {
        Map<String, State> seen = new HashMap<>();
        for (State state : STATES.all()) {
            for (int year = state.from(); year <= Math.min(2030, state.to()); year++) {
                if (state.cow() > 0) {
                    assertThat(seen.put("cow " + state.cow() + " " + year, state))
                            .as("%s %d", state, year)
                            .isNull();
                }
                if (!state.iso3().isEmpty() && state.to() > 1990 && year > 1990) {
                    assertThat(seen.put(state.iso3() + " " + year, state))
                            .as("%s %d", state, year)
                            .isNull();
                }
            }
        }
    }

    @Test
    void namesMeanWhatTheyMeantInTheirYear() {
        assertThat(cow("Germany", 1938)).isEqualTo(255);
        assertThat(cow("Germany", 1970)).isEqualTo(260);
        assertThat(cow("Germany", 1995)).isEqualTo(255);
        assertThat(cow("East Germany (GDR)", 1970)).isEqualTo(265);
        assertThat(cow("Serbia", 1999)).isEqualTo(345);
        assertThat(cow("Yugoslavia", 1970)).isEqualTo(345);
        assertThat(cow("Soviet Union", 1970)).isEqualTo(365);
        assertThat(cow("Viet Nam", 1968)).isEqualTo(816);
        assertThat(cow("Yemen, North", 1980)).isEqualTo(678);
        assertThat(cow("Yemen", 2000)).isEqualTo(679);
    }

    @Test
    void yemenIsTheNorthUntilTheTwoWereOne() {
        for (String name : List.of("Yemen (North Yemen)", "Yemen (Arab Republic of Yemen)")) {
            assertThat(cow(name, 1962)).as(name).isEqualTo(678);
            assertThat(cow(name, 1990)).as(name).isEqualTo(678);
            assertThat(cow(name, 1991)).as(name).isEqualTo(679);
            assertThat(cow(name, 2020)).as(name).isEqualTo(679);
        }
    }

    @Test
    void lettersAccentsAndPunctuationDoNotCount() {
        assertThat(cow("TÜRKIYE", 2020)).isEqualTo(640);
        assertThat(cow("St. Kitts & Nevis", 2000)).isEqualTo(60);
        assertThat(cow("Côte d’Ivoire", 2000)).isEqualTo(437);
    }

    @Test
    void aLandMayBeNamedBeforeItWasAStateButNotLongAfter() {
        assertThat(cow("Kuwait", 1955)).isEqualTo(690);
        assertThat(cow("Czechoslovakia", 1993)).isEqualTo(315);
        assertThat(STATES.byName("Czechoslovakia", 2000)).isEmpty();
        assertThat(STATES.byName("Korea", 1960)).isEmpty();
        assertThat(STATES.byCow(690, 1955)).isEmpty();
    }

    @Test
    void wordsStandForAllCodesTheyEverHad() {
        assertThat(STATES.codes("Germany")).containsExactly(255, 260);
        assertThat(STATES.codes("yem")).containsExactly(678, 679);
        assertThat(STATES.codes("345")).containsExactly(345);
        assertThat(STATES.codes("Atlantis")).isEmpty();
    }

    @Test
    void gleditschAndWardCodesDifferWhereTheyDo() {
        assertThat(STATES.byGw(678, 2015).orElseThrow().cow()).isEqualTo(679);
        assertThat(STATES.byGw(678, 1980).orElseThrow().cow()).isEqualTo(678);
        assertThat(STATES.byGw(340, 2010).orElseThrow().cow()).isEqualTo(345);
        assertThat(STATES.byGw(260, 1970).orElseThrow().cow()).isEqualTo(260);
        assertThat(STATES.byGw(260, 2010).orElseThrow().cow()).isEqualTo(255);
    }
}
