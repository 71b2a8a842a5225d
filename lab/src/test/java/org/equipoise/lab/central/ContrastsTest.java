package org.equipoise.lab.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContrastsTest {

    private static Observation armed(List<Integer> both, List<Integer> one, int top, int targetTop, double... stock) {
        double[] held = stock.length == 2 ? stock : new double[] {100, 100};
        return new Observation(
                Planted.row(0, 0, 1970, false, false, held),
                new Supply(held[0], held[1], 1, 1, new TreeSet<>(both), new TreeSet<>(one), top, targetTop));
    }

    @Test
    void everySideYearHasOneKind() {
        Contrast any = Contrast.armsBoth(0, "");
        assertThat(any.group(armed(List.of(2), List.of(3), 2, 2))).isEqualTo(Contrast.Group.EXPOSED);
        assertThat(any.group(armed(List.of(), List.of(3), 2, 2))).isEqualTo(Contrast.Group.REFERENCE);
        assertThat(any.group(armed(List.of(), List.of(), 2, 2))).isEqualTo(Contrast.Group.NONE);
        Contrast three = Contrast.armsBoth(3, "Three");
        assertThat(three.group(armed(List.of(2), List.of(3), 2, 2))).isEqualTo(Contrast.Group.REFERENCE);
        assertThat(three.group(armed(List.of(2), List.of(), 2, 2))).isEqualTo(Contrast.Group.NONE);
        Contrast top = Contrast.commonTop(3, "Three");
        assertThat(top.group(armed(List.of(), List.of(), 3, 3))).isEqualTo(Contrast.Group.EXPOSED);
        assertThat(top.group(armed(List.of(), List.of(), 2, 2))).isEqualTo(Contrast.Group.OTHER);
        assertThat(top.group(armed(List.of(), List.of(), 2, 3))).isEqualTo(Contrast.Group.REFERENCE);
        assertThat(top.group(armed(List.of(), List.of(), 0, 3))).isEqualTo(Contrast.Group.NONE);
    }

    @Test
    void parityIsABandAroundEqualStocksOfThoseThatHaveAny() {
        Contrast parity = Contrast.armsParity(0.8);
        // (96 + 25) / (125 + 25) is just within the band, (94 + 25) / 150 just without
        assertThat(parity.group(armed(List.of(), List.of(), 0, 0, 96, 125))).isEqualTo(Contrast.Group.EXPOSED);
        assertThat(parity.group(armed(List.of(), List.of(), 0, 0, 94, 125))).isEqualTo(Contrast.Group.REFERENCE);
        assertThat(parity.group(armed(List.of(), List.of(), 0, 0, 10, 0))).isEqualTo(Contrast.Group.NONE);
    }

    @Test
    void halvingTheImbalanceIsOneMoreOfTheAmount() {
        var amount = Contrast.armsBalance().amount().orElseThrow();
        double four = amount.applyAsDouble(armed(List.of(), List.of(), 0, 0, 75, 0));
        double two = amount.applyAsDouble(armed(List.of(), List.of(), 0, 0, 25, 0));
        assertThat(two - four).isEqualTo(1);
        assertThat(amount.applyAsDouble(armed(List.of(), List.of(), 0, 0, 0, 75)))
                .isEqualTo(four);
    }

    @Test
    void aSupplierWithTooFewSideYearsIsNamedAndNotAskedAbout() {
        List<Observation> sample = new ArrayList<>(Planted.sample(20, 20, 0, 0, 1));
        for (int year = 0; year < 3; year++) {
            sample.add(armed(List.of(Planted.OTHER), List.of(), 0, 0));
        }
        Contrasts contrasts = Contrasts.of(sample);
        assertThat(contrasts.asked().stream().map(Contrast::id))
                .contains("arms-both", "arms-both-" + Planted.SUPPLIER, "common-top", "capability-balance")
                .doesNotContain("arms-both-" + Planted.OTHER);
        assertThat(contrasts.few())
                .contains(new Contrasts.Few(
                        Contrast.Family.ARMS_BOTH, Suppliers.name(Planted.OTHER, Samples.FIRST), 3, 1));
    }

    @Test
    void whoIsAskedAboutDoesNotHangOnWhatHappened() {
        List<Observation> calm = Planted.sample(20, 20, 0, 0, 1).stream()
                .map(at -> at.with(at.row().with(false, false, false, false, 0)))
                .toList();
        assertThat(Contrasts.of(calm).asked().stream().map(Contrast::id))
                .isEqualTo(Contrasts.of(Planted.sample(20, 20, 0, 0, 1)).asked().stream()
                        .map(Contrast::id)
                        .toList());
    }

    @Test
    void aStateThatChangedItsCodeIsOneSupplier() {
        // Correlates of War: West Germany 260 until 1990, Germany 255 before 1945 and after
        assertThat(Suppliers.code(260)).isEqualTo(Suppliers.code(255));
        assertThat(Suppliers.name(Suppliers.code(260), 1955)).isEqualTo("West Germany/Germany");
        assertThat(Suppliers.code(2)).isEqualTo(2);
        assertThat(Suppliers.code(0)).isZero();
    }
}
