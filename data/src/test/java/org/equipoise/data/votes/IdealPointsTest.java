package org.equipoise.data.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.equipoise.data.Fixture;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;

class IdealPointsTest {

    private static final Fixture OF_2020 = Fixture.of("votes/ideal-points-2020.csv");
    private static final Fixture LATER = Fixture.of("votes/ideal-points-later.csv");

    @Test
    void bothEditionsTellTheSame() {
        List<IdealPoint> rows = IdealPoints.of2020().read(OF_2020.file()).rows();
        assertThat(rows.get(0)).isEqualTo(new IdealPoint(750, 73, 2018, 95, -0.19, -0.35, -0.03));
        assertThat(rows.get(2).votes()).isNaN();
        assertThat(IdealPoints.later().read(LATER.file()).rows()).isEqualTo(rows);
    }

    @Test
    void theNamesOfTheThirdEditionAreKnownToo() {
        Fixture third =
                LATER.with("%All", "All").with("IdealPointAll", "idealpointall").with("NVotesAll", "nvotesall");
        assertThat(IdealPoints.later().recognises(third.file())).isTrue();
        assertThat(IdealPoints.later().read(third.file()).rows())
                .isEqualTo(IdealPoints.later().read(LATER.file()).rows());
    }

    @Test
    void latinOneIsReadAsSuch() {
        byte[] latin = OF_2020.text().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(IdealPoints.of2020().read(RawFile.of("latin.csv", latin)).rows())
                .isEqualTo(IdealPoints.of2020().read(OF_2020.file()).rows());
    }

    @Test
    void sessionsAndNumbersThatAreNoneAreRefused() {
        refused(OF_2020.with("750,73", "750,2018"), ":2:3", "from 1 to 200");
        refused(OF_2020.with("95,-0.19", "95,-0.19.1"), ":2:5", "a number");
        refused(OF_2020.with("2,770", "2,7770"), ":3:2", "Maybe you meant");
    }

    private static void refused(Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> IdealPoints.of2020().read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(expected);
    }
}
