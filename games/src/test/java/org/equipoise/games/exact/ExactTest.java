package org.equipoise.games.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactTest {

    @Test
    void everyWayToWriteANumberIsRead() {
        assertThat(Exact.of("2/6")).isEqualTo(new BigFraction(1, 3));
        assertThat(Exact.of("-.25")).isEqualTo(new BigFraction(-1, 4));
        assertThat(Exact.of("+3.")).isEqualTo(new BigFraction(3));
        assertThat(Exact.of("1.5e-2")).isEqualTo(new BigFraction(3, 200));
        assertThat(Exact.of("2E3")).isEqualTo(new BigFraction(2000));
        assertThat(Exact.of("0.5/1.5")).isEqualTo(new BigFraction(1, 3));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String wrong :
                new String[] {"", "x", "1/", "1/0", "--1", "1e", "NaN", "Infinity", "1 2", "0x1", "1e999"}) {
            assertThatThrownBy(() -> Exact.of(wrong)).as(wrong).isInstanceOf(NumberFormatException.class);
        }
        assertThatThrownBy(() -> Exact.of(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }

    @Test
    void aDoubleComesBackAsItself() {
        Property.forAll(
                31, 500, draws -> (draws.between(0, 1) - .5) * Math.scalb(1.0, (int) draws.between(-60, 60)), x -> {
                    assertThat(Exact.toDouble(Exact.of(x))).isEqualTo(x);
                    assertThat(Exact.of(Exact.text(Exact.of(x)))).isEqualTo(Exact.of(x));
                });
        assertThat(Exact.text(Exact.of(.1))).isEqualTo("0.1");
        assertThat(Exact.text(new BigFraction(2, 3))).isEqualTo("2/3");
        assertThat(Exact.text(new BigFraction(-7))).isEqualTo("-7");
    }
}
