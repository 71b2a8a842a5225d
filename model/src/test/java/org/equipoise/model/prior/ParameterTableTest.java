package org.equipoise.model.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.testkit.Statistically.assertThatSample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTableTest {

    private static final Parameter PRECISION =
            Parameter.assumed("choice.precision", "lambda", "precision", "1/share", new Prior.Uniform(0, 1));
    private static final Parameter LAG = Parameter.assumed("supply.lag", "lag", "lag", "months", new Prior.Fixed(12))
            .per(Parameter.Per.SUPPLIER);
    private static final Parameter TASTE = Parameter.assumed("taste", "t", "taste", "1", new Prior.Uniform(0, 1))
            .per(Parameter.Per.CLIENT);

    @Test
    void groupsAreLaidOutByMember() {
        ParameterTable table = table(Map.of());
        assertThat(table.slots().stream().map(ParameterTable.Slot::name))
                .containsExactly("choice.precision", "supply.lag[K]", "supply.lag[L]", "taste[A]", "taste[B]");
        assertThat(table.size()).isEqualTo(5);
        assertThat(table.index("taste[A]")).isEqualTo(3);
        assertThat(table.has("taste")).isFalse();
    }

    @Test
    void anotherPriorReplacesThatOfAllMembersOrOfOne() {
        double[] draws = new double[5];
        table(Map.of("supply.lag", new Prior.Fixed(7), "supply.lag[L]", new Prior.Fixed(9)))
                .draw(1, 0, draws);
        assertThat(draws[1]).isEqualTo(7);
        assertThat(draws[2]).isEqualTo(9);
        assertThat(table(Map.of("supply.lag", new Prior.Fixed(7)))
                        .slots()
                        .get(2)
                        .overridden())
                .isTrue();
        assertThat(table(Map.of()).slots().get(2).overridden()).isFalse();
    }

    @Test
    void addingAParameterMovesNoOther() {
        double[] few = new double[1];
        double[] many = new double[5];
        new ParameterTable(List.of(PRECISION), List.of(), List.of(), Map.of()).draw(3, 17, few);
        table(Map.of()).draw(3, 17, many);
        assertThat(many[0]).isEqualTo(few[0]);
    }

    @Test
    void drawsFollowThePriorOverFutures() {
        ParameterTable table = table(Map.of());
        double[] sample = new double[5_000];
        double[] draws = new double[5];
        for (int future = 0; future < sample.length; future++) {
            table.draw(3, future, draws);
            sample[future] = draws[3];
            assertThat(draws[3]).isNotEqualTo(draws[4]);
        }
        assertThatSample(sample).isDrawnFrom(x -> Math.min(1, Math.max(0, x)));
    }

    @Test
    void anUnknownNameIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> table(Map.of()).index("taste"))
                .hasMessageContaining("'taste'")
                .hasMessageContaining("taste[A]");
    }

    private static ParameterTable table(Map<String, Prior> priors) {
        return new ParameterTable(List.of(PRECISION, LAG, TASTE), List.of("A", "B"), List.of("K", "L"), priors);
    }
}
