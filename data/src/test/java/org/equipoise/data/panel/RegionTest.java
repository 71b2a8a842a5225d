package org.equipoise.data.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void regionsAreUcdps() {
        assertThat(Region.of(2)).isEqualTo(5);
        assertThat(Region.of(365)).isEqualTo(1);
        assertThat(Region.of(651)).isEqualTo(2);
        assertThat(Region.of(600)).isEqualTo(4);
        assertThat(Region.of(750)).isEqualTo(3);
        assertThat(Region.of(920)).isEqualTo(3);
        assertThat(Region.of(0)).isZero();
        assertThat(Region.NAMES.get(Region.of(651))).isEqualTo("Middle East");
    }
}
