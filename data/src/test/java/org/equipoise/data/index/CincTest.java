package org.equipoise.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.equipoise.data.cow.Capabilities;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.file.RawFile;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class CincTest {

    private static StateYear state(int cow, int year, double... x) {
        return new StateYear(cow, year, x[0], x[1], x[2], x[3], x[4], x[5], Double.NaN);
    }

    @Test
    void aYearsIndicesSumToOne() {
        double[] index = Cinc.of(List.of(state(1, 1990, 1, 2, 3, 4, 5, 6), state(2, 1990, 3, 2, 1, 4, 15, 2)));
        assertThat(index[0]).isCloseTo((0.25 + 0.5 + 0.75 + 0.5 + 0.25 + 0.75) / 6, within(1e-15));
        assertThat(index[0] + index[1]).isCloseTo(1, within(1e-15));
    }

    @Test
    void whatIsMissingLeavesTheMeanAndTheSum() {
        double[] index = Cinc.of(List.of(state(1, 1990, Double.NaN, 2, 3, 4, 5, 6), state(2, 1990, 3, 2, 1, 4, 15, 2)));
        assertThat(index[0]).isCloseTo((0.5 + 0.75 + 0.5 + 0.25 + 0.75) / 5, within(1e-15));
        assertThat(index[1]).isCloseTo((1 + 0.5 + 0.25 + 0.5 + 0.75 + 0.25) / 6, within(1e-15));
    }

    @Test
    void whatTheWholeWorldLacksDoesNotCount() {
        double[] index = Cinc.of(List.of(state(1, 1990, 1, 1, 0, 1, 1, 1), state(2, 1990, 1, 1, 0, 1, 1, 1)));
        assertThat(index[0]).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void yearsAreApartAndAStateWithoutDataHasNone() {
        double no = Double.NaN;
        double[] index = Cinc.of(List.of(state(1, 1990, 1, 1, 1, 1, 1, 1), state(1, 1991, no, no, no, no, no, no)));
        assertThat(index[0]).isEqualTo(1);
        assertThat(index[1]).isNaN();
    }

    /** Maximum difference 2.41e-8 over 17,121 rows of NMC 7.0: reference/fixtures.md, "Indices from data". */
    @Test
    void thePublishedColumnIsReproduced() {
        List<StateYear> rows = new Capabilities()
                .read(RawFile.read(PublicData.file("cow/nmc_7.0_peacesciencer.csv")))
                .rows();
        double[] index = Cinc.of(rows);
        double largest = 0;
        int compared = 0;
        for (int r = 0; r < index.length; r++) {
            double published = rows.get(r).cinc();
            if (!Double.isNaN(published)) {
                largest = Math.max(largest, Math.abs(index[r] - published));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(17_121);
        assertThat(largest).isCloseTo(2.41e-8, within(5e-11));
    }
}
