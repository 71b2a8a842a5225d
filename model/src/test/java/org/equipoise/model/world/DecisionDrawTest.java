package org.equipoise.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.testkit.Statistically.assertThatCounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Logit;
import org.equipoise.model.Example;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Gumbel;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Stream;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class DecisionDrawTest {

    private static final int OPTIONS = 16;

    private final World world = new World(new Cast(Example.setting(12, false)));
    private final Decision decision = new Decision("PATRON", "what to do", names(), List.of("one", "other"));

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int o = 0; o < OPTIONS; o++) {
            names.add("option " + o);
        }
        return names;
    }

    private static double score(World world, String option, double value, double lambda) {
        long bits = new Monthly(Stream.of("choice", "what to do", "PATRON")).bits(world.chance);
        long own = Chance.bitsOf(bits, Stream.of("choice", "what to do", "PATRON", option));
        return lambda * value + Gumbel.noise(own);
    }

    @Test
    void theChoiceIsTheOptionWithTheLargestScore() {
        Property.forAll(
                1,
                3_000,
                draws -> {
                    double[] values = new double[OPTIONS + 2];
                    for (int o = 0; o < OPTIONS; o++) {
                        values[o] = draws.flip() || o == 3 ? draws.between(-1, 1) : Double.NaN;
                    }
                    values[OPTIONS] = draws.between(0, 20);
                    values[OPTIONS + 1] = draws.integer(0, 1 << 20);
                    return values;
                },
                values -> {
                    double lambda = values[OPTIONS];
                    world.chance.enter(1, (long) values[OPTIONS + 1], 0);
                    decision.clear();
                    int best = -1;
                    double top = Double.NEGATIVE_INFINITY;
                    for (int o = 0; o < OPTIONS; o++) {
                        if (!Double.isNaN(values[o])) {
                            decision.term(o, 0, 2 * values[o]);
                            decision.term(o, 1, -values[o]);
                            double score = score(world, names().get(o), values[o], lambda);
                            if (score > top) {
                                top = score;
                                best = o;
                            }
                        }
                    }
                    assertThat(decision.draw(world, lambda)).isEqualTo(best);
                });
    }

    @Test
    void aClosedMenuIsRefused() {
        for (int options = 1; options <= 3; options++) {
            Decision closed = new Decision("PATRON", "what to do", names().subList(0, options), List.of("one"));
            assertThatThrownBy(() -> closed.draw(world, 0)).hasMessageContaining("no option");
            closed.term(options - 1, 0, -5);
            assertThat(closed.draw(world, 0)).isEqualTo(options - 1);
        }
    }

    @Test
    void optionsAreChosenWithLogitProbabilities() {
        double[] values = new double[OPTIONS];
        decision.clear();
        for (int o = 0; o < OPTIONS; o++) {
            values[o] = Math.floorMod(7 * o, OPTIONS) / 20.0;
            decision.term(o, 1, values[o]);
        }
        double[] probabilities = new double[OPTIONS];
        Logit.probabilities(4, values, OPTIONS, probabilities);
        long[] counts = new long[OPTIONS];
        for (int future = 0; future < 40_000; future++) {
            world.chance.enter(1, future, 0);
            counts[decision.draw(world, 4)]++;
        }
        assertThat(Arrays.stream(probabilities).sum()).isBetween(1 - 1e-12, 1 + 1e-12);
        assertThatCounts(counts).areDrawnWith(probabilities);
    }
}
