package org.equipoise.lab.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.junit.jupiter.api.Test;

class ResultsTest {

    static Results small() {
        Difference difference = new Difference(-0.02, 0.004, new Interval(-0.1, 0.03), 0.4, Optional.of(0.71), 0.125);
        return new Results(
                new PlanDescription(
                        "arming",
                        "toy",
                        "ab12",
                        "0.1.0",
                        7,
                        "2020-07",
                        36,
                        500,
                        40,
                        40_000,
                        3,
                        Map.of("", "none"),
                        List.of("silence.reading"),
                        List.of("war.onset")),
                List.of(new Arm("none", "Arm nobody", "RUS", "", true), new Arm("both", "Arm both", "RUS", "", false)),
                List.of(new Measure(
                        "war.onset", "War", "probability", Measure.Direction.LESS, Measure.Kind.PROBABILITY)),
                List.of(new Quantity("stock.A", "Arms of A", "TIV m")),
                List.of(
                        new Summary(
                                "none",
                                "war.onset",
                                20_000,
                                0.1,
                                0.003,
                                new Spread(0, 0, 0, 0, 1),
                                new Interval(0.01, 0.3),
                                Optional.of(new Interval(0.095, 0.105)),
                                Optional.of(new Regret(0.01, 0.02, 0.3)),
                                Optional.of(new VarianceSplit(
                                        0.09, 0.4, 0.6, List.of(new VarianceSplit.Share("silence.reading", 0.1))))),
                        new Summary(
                                "both",
                                "war.onset",
                                0,
                                Double.NaN,
                                Double.NaN,
                                new Spread(0, 0, 0, 0, 1),
                                new Interval(0.01, 0.3),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(new Comparison(
                        "both",
                        "none",
                        "war.onset",
                        difference,
                        new Adequacy(Optional.of(5.0), true, 1500, Optional.empty()))),
                List.of(new Reading(
                        "silence.reading",
                        "weakness",
                        170,
                        List.of(new Reading.Cell(
                                "both", "war.onset", 0.08, 0.01, new Interval(0, 0.2), Optional.of(difference))))),
                List.of(new Path(
                        "none",
                        "stock.A",
                        List.of(1.0),
                        List.of(1.0),
                        List.of(1.0),
                        List.of(1.0),
                        List.of(1.0),
                        List.of(1e-300))));
    }

    @Test
    void jsonReadsBackToTheSameResults() {
        String text = small().toJson();
        Results back = Results.fromJson(text);
        assertThat(back).isEqualTo(small());
        assertThat(back.toJson()).isEqualTo(text);
    }

    @Test
    void keysStandInTheOrderInWhichTheRecordDeclaresThem() {
        assertThat(small().toJson()).startsWith("{\n  \"plan\" : {\n    \"name\" : \"arming\",\n    \"scenario\"");
    }

    @Test
    void whatIsNotDefinedIsNull() {
        assertThat(small().toJson()).contains("\"mean\" : null").doesNotContain("NaN");
    }

    @Test
    void anUnknownArmIsNamedBesideThoseThatExist() {
        assertThatThrownBy(() -> small().summary("neither", "war.onset"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither")
                .hasMessageContaining("both / war.onset");
    }
}
