package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Coverage of(int... years) {
        Coverage coverage = Coverage.none();
        for (int year : years) {
            coverage = coverage.and(new Coverage(year, year));
        }
        return coverage;
    }

    @Test
    void spansThatTouchAreOneAndGapsStay() {
        assertThat(of(1992, 1990, 1991)).isEqualTo(new Coverage(1990, 1992));
        assertThat(of(1990, 1992).spans()).hasSize(2);
        assertThat(of(1990, 1992).holds(1991)).isFalse();
        assertThat(of(1990, 1992).holds(1990, 1992)).isFalse();
        assertThat(of(1990, 1991).holds(1990, 1991)).isTrue();
    }

    @Test
    void whatIsTakenAwayAndWhatIsKeptMakeTheWhole() {
        Coverage whole = new Coverage(1950, 1990).and(new Coverage(2000, 2010));
        Coverage cut = new Coverage(1960, 1970).and(new Coverage(1985, 2003));

        Coverage left = whole.without(cut);

        assertThat(left).hasToString("1950-1959, 1971-1984, 2004-2010");
        for (int year = 1940; year < 2020; year++) {
            assertThat(left.holds(year)).as("%d", year).isEqualTo(whole.holds(year) && !cut.holds(year));
            assertThat(whole.within(1955, 2005).holds(year))
                    .as("%d", year)
                    .isEqualTo(whole.holds(year) && year >= 1955 && year <= 2005);
        }
    }

    @Test
    void yearsThatEndBeforeTheyBeginAreNone() {
        assertThat(new Coverage(2011, 2010)).isEqualTo(Coverage.none()).isEqualTo(new Coverage(List.of()));
        assertThat(Coverage.none().holds(0)).isFalse();
        assertThat(new Coverage(1990, 1990)).hasToString("1990");
    }
}
