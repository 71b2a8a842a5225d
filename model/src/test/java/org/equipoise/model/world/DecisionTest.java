package org.equipoise.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.testkit.Statistically.assertThatCounts;

import java.util.List;
import org.equipoise.games.Logit;
import org.equipoise.model.Example;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final double[] VALUES = {0.1, -0.05, 0.2, 0};
    private static final int RUNS = 40_000;

    private final World world = new World(new Cast(Example.setting(12, false)));

    private static Decision menu(List<String> options) {
        return new Decision("PATRON", "test", options, List.of("gain", "cost"));
    }

    private int draw(Decision menu, double lambda, int month) {
        world.chance.enter(3, month / 1000, 0);
        world.open(1 + month % 1000);
        return menu.draw(world, lambda);
    }

    private static void open(Decision menu, double... values) {
        menu.clear();
        for (int o = 0; o < values.length; o++) {
            menu.term(o, 0, values[o] + 0.3);
            menu.term(o, 1, -0.3);
        }
    }

    @Test
    void choicesAreLogitDraws() {
        Decision menu = menu(List.of("a", "b", "c", "d"));
        open(menu, VALUES);
        long[] counts = new long[4];
        for (int i = 0; i < RUNS; i++) {
            counts[draw(menu, 9, i)]++;
        }
        double[] p = new double[4];
        Logit.probabilities(9, VALUES, 4, p);
        assertThatCounts(counts).areDrawnWith(p);
    }

    @Test
    void choicesOfDifferentMonthsAndActorsAreIndependent() {
        Decision one = menu(List.of("a", "b"));
        Decision other = new Decision("MARKET", "test", List.of("a", "b"), List.of("gain", "cost"));
        open(one, 0, 0);
        open(other, 0, 0);
        long[] cells = new long[8];
        int before = 0;
        for (int i = 0; i < RUNS; i++) {
            int now = draw(one, 1, i);
            cells[4 * before + 2 * now + other.draw(world, 1)]++;
            before = now;
        }
        double[] even = new double[8];
        java.util.Arrays.fill(even, 1.0 / 8);
        assertThatCounts(cells).areDrawnWith(even);
    }

    @Test
    void closedOptionsAreNeverChosenAndDoNotMoveTheOthers() {
        Decision whole = menu(List.of("a", "b", "c", "d"));
        Decision without = menu(List.of("a", "b", "c", "d"));
        open(whole, VALUES);
        open(without, VALUES[0], VALUES[1], VALUES[2]);
        for (int i = 0; i < 2_000; i++) {
            int all = draw(whole, 9, i);
            int some = draw(without, 9, i);
            assertThat(some).isNotEqualTo(3);
            if (all != 3) {
                assertThat(some)
                        .as("the same luck chooses alike while the choice is open")
                        .isEqualTo(all);
            }
        }
    }

    @Test
    void theNoiseFollowsTheNameAndNotThePlace() {
        Decision one = menu(List.of("a", "b", "c"));
        Decision turned = menu(List.of("c", "a", "b"));
        open(one, 0.1, 0.2, 0.3);
        open(turned, 0.3, 0.1, 0.2);
        int[] place = {1, 2, 0};
        for (int i = 0; i < 2_000; i++) {
            assertThat(draw(turned, 5, i)).isEqualTo(place[draw(one, 5, i)]);
        }
    }

    @Test
    void aBetterOptionIsChosenWheneverItWasChosenBefore() {
        Decision menu = menu(List.of("a", "b", "c", "d"));
        for (int i = 0; i < 2_000; i++) {
            open(menu, VALUES);
            boolean before = draw(menu, 9, i) == 1;
            open(menu, VALUES[0], VALUES[1] + 0.1, VALUES[2], VALUES[3]);
            if (before) {
                assertThat(draw(menu, 9, i)).isEqualTo(1);
            }
        }
    }

    @Test
    void anEmptyMenuIsNamed() {
        Decision menu = menu(List.of("a"));
        menu.clear();
        assertThatThrownBy(() -> draw(menu, 1, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PATRON")
                .hasMessageContaining("'test'");
    }
}
