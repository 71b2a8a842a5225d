package org.equipoise.data.rivalry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.equipoise.data.Coverage;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class StrategicRivalriesTest {

    private static final Fixture FIXTURE = Fixture.of("rivalry/tss-rivalries.csv");

    @Test
    void anEmptyCellIsNo() {
        assertThat(new StrategicRivalries().read(FIXTURE.file()).rows().get(0))
                .isEqualTo(new Rivalry(901, "Upper-Lower 1", 750, 770, 1947, 1969, false, true, false, true, true));
    }

    @Test
    void aRivalryThatEndsBeforeItBeginsIsRefused() {
        refused(FIXTURE.with("1947,1969", "1969,1947"), ":2:6", "not before the start, 1969");
        refused(FIXTURE.with("350,640", "350,350"), ":4:4", "another state");
        refused(FIXTURE.with("1955,2020,,1", "1955,2020,,x"), ":4:8", "from 0 to 1");
    }

    private static void refused(Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> new StrategicRivalries().read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(expected);
    }

    @Test
    void theLeadPairIsRivalryOneHundredAndNinetyNine() {
        Imported<Rivalry> real =
                new StrategicRivalries().read(RawFile.read(PublicData.file("rivalry/tss_rivalries.csv")));
        assertThat(real.rows()).hasSize(264);
        assertThat(real.coverage()).isEqualTo(new Coverage(1494, 2020));
        assertThat(real.rows().stream().filter(rivalry -> rivalry.id() == 199))
                .containsExactly(
                        new Rivalry(199, "Armenia-Azerbaijan", 371, 373, 1991, 2020, false, true, false, true, true));
    }
}
