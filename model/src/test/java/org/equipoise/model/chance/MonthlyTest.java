package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class MonthlyTest {

    private static final long STREAM = Stream.of("test");

    @Test
    void isWhatTheRunDrawsOnceWithTheMonthAsIndexInAnyOrderAndOnAnyWorker() {
        Monthly monthly = new Monthly(STREAM);
        Chance[] workers = {new Chance(), new Chance()};
        Property.forAll(
                1,
                5_000,
                draws -> new int[] {
                    draws.integer(0, 1),
                    draws.integer(0, 1),
                    draws.integer(0, 1),
                    draws.integer(0, 1),
                    draws.integer(0, 9)
                },
                at -> {
                    Chance chance = workers[at[0]];
                    chance.enter(at[1], at[2], at[3]);
                    chance.at(at[4]);
                    assertThat(monthly.uniform(chance)).isEqualTo(chance.once(STREAM, at[4]));
                });
    }
}
