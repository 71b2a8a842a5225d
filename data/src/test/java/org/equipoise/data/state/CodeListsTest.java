package org.equipoise.data.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.data.Fixture;
import org.equipoise.data.cow.SystemMember;
import org.equipoise.data.cow.SystemMembers;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.ucdp.CountryYear;
import org.equipoise.data.ucdp.CountryYears;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

/** The lists of codes, and whether the states that come with the program agree with them. */
class CodeListsTest {

    private static final States STATES = States.shipped();

    @Test
    void codeListsAreRead() {
        assertThat(new CountryCodes()
                        .read(Fixture.of("state/countrycode.csv").file())
                        .rows())
                .containsExactly(
                        new CountryCode("Fiji", "FJI", 950, 950), new CountryCode("American Samoa", "ASM", 0, 0));
        assertThat(new IndependentStates()
                        .read(Fixture.of("state/gw-states.csv").file())
                        .rows())
                .extracting(Independence::states)
                .containsExactly(List.of(950), List.of(679));
        assertThatThrownBy(() -> new IndependentStates()
                        .read(Fixture.of("state/gw-states.csv")
                                .with("1970-10-10", "10.10.1970")
                                .file()))
                .hasMessageContaining("gw-states.csv:2:4");
    }

    /** Changes since the list of 2016 are none; its last day is that of the list. */
    @Test
    void membershipIsThatOfTheOfficialList() {
        List<SystemMember> members = new SystemMembers()
                .read(RawFile.read(PublicData.file("cow/states2016.csv")))
                .rows();
        for (int year = 1816; year <= 2016; year++) {
            int at = year;
            assertThat(STATES.all().stream()
                            .filter(state -> state.cow() > 0 && state.stood(at))
                            .map(State::cow)
                            .distinct()
                            .sorted())
                    .as("%d", year)
                    .containsExactlyElementsOf(members.stream()
                            .filter(member -> member.firstYear() <= at && member.lastYear() >= at)
                            .map(SystemMember::cow)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    /** Where the list tells another country by a code than ours, with the reason. */
    @Test
    void isoAndGleditschWardCodesAreThoseOfTheCodeList() {
        Map<String, String> reasons = Map.of(
                "Vatican City", "the list gives it the code of the Papal States, 327, that ended in 1860",
                "Serbia", "the list leaves out COW's 345 and its ISO code belongs to Serbia since 2006",
                "Kosovo", "XKX is in use, but no ISO code",
                "Yugoslavia", "the list gives no ISO code to it and dates no names",
                "Vietnam", "the list's Gleditsch-Ward code is that of Annam");
        List<CountryCode> codes = new CountryCodes()
                .read(RawFile.read(PublicData.file("codes/countrycode_codelist.csv")))
                .rows();
        for (CountryCode code : codes) {
            if (reasons.containsKey(code.name())) {
                continue;
            }
            if (!code.iso3().isEmpty() && code.cow() > 0) {
                assertThat(STATES.byIso3(code.iso3(), 2020).map(State::cow))
                        .as(code.name())
                        .contains(code.cow());
            }
            if (code.gw() > 0 && code.cow() > 0) {
                assertThat(STATES.all().stream()
                                .filter(state -> state.gw() == code.gw())
                                .map(State::cow))
                        .as(code.name())
                        .contains(code.cow());
            }
            if (code.cow() > 0) {
                assertThat(STATES.codes(code.name())).as(code.name()).contains(code.cow());
            }
        }
    }

    @Test
    void everyIndependentStateIsKnownByItsCodeAndName() {
        List<Independence> spells = new IndependentStates()
                .read(RawFile.read(PublicData.file("codes/gw_states.csv")))
                .rows();
        for (Independence spell : spells) {
            assertThat(STATES.byGw(spell.gw(), spell.lastYear()))
                    .as("%s", spell)
                    .isPresent();
        }
    }

    /** In every year after the first of a spell, in which a predecessor may still be meant. */
    @Test
    void aNameMeansTheStateOfItsCodeInEveryYear() {
        List<Independence> spells = new IndependentStates()
                .read(RawFile.read(PublicData.file("codes/gw_states.csv")))
                .rows();
        for (Independence spell : spells) {
            for (int year = Math.max(1946, spell.firstYear() + 1); year <= Math.min(2016, spell.lastYear()); year++) {
                int at = year;
                STATES.byGw(spell.gw(), year)
                        .filter(state -> state.cow() > 0 && state.stood(at))
                        .ifPresent(state -> assertThat(
                                        STATES.byName(spell.name(), at).map(State::cow))
                                .as("%s %d", spell.name(), at)
                                .contains(state.cow()));
            }
        }
    }

    /** The names and codes of UCDP, which dates neither; names that only it uses are no matter here. */
    @Test
    void theNamesOfUcdpMeanTheStatesOfItsCodes() {
        for (CountryYear row : new CountryYears()
                .read(RawFile.read(PublicData.file("ucdp/organizedviolencecy_v25_1.csv")))
                .rows()) {
            Optional<Integer> coded = STATES.byGw(row.gw(), row.year()).map(State::cow);
            Optional<Integer> named = STATES.byName(row.name(), row.year()).map(State::cow);
            if (coded.isPresent() && named.isPresent()) {
                assertThat(named).as("%s %d", row.name(), row.year()).isEqualTo(coded);
            }
        }
    }
}
