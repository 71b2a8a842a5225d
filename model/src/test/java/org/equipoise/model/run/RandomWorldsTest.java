package org.equipoise.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.model.RandomSetting;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the setting, the world stays within its bounds. */
class RandomWorldsTest {

    private static final int MONTHS = 240;

    @Test
    @Tag("slow")
    void aThousandRandomSettingsRunTwentyYearsWithinBounds() {
        Property.forAll(2026, 1_000, draws -> RandomSetting.of(draws, MONTHS), RandomWorldsTest::staysWithinBounds);
    }

    private static void staysWithinBounds(RandomSetting.Plan plan) {
        Simulation simulation = Simulation.of(plan.setting(), plan.policies());
        double[] futures = new double[simulation.parameters().size()];
        double[] outcomes = new double[simulation.measures().size()];
        List<Quantity> quantities = simulation.quantities();
        for (int policy = 0; policy < plan.policies().size(); policy++) {
            simulation.parameters().draw(plan.setting().seed(), policy, futures);
            simulation.run(
                    policy,
                    futures,
                    policy,
                    0,
                    Journal.SILENT,
                    (month, values) -> {
                        for (int q = 0; q < values.length; q++) {
                            Quantity quantity = quantities.get(q);
                            within(quantity.id() + " in month " + month, quantity.unit(), values[q]);
                        }
                    },
                    outcomes);
            for (int m = 0; m < outcomes.length; m++) {
                Measure measure = simulation.measures().get(m);
                within(measure.id(), measure.unit(), outcomes[m]);
            }
        }
    }

    private static void within(String name, String unit, double value) {
        assertThat(value).as(name).isFinite();
        if (name.startsWith("war.risk")) {
            // summed chances: their mean over runs is a probability, that of one run may exceed 1
            assertThat(value).as(name).isNotNegative();
            return;
        }
        switch (unit) {
            case "probability", "share" -> assertThat(value).as(name).isBetween(0.0, 1.0);
            case "-1 to 1" -> assertThat(value).as(name).isBetween(-1.0, 1.0);
            case "count", "month", "months", "persons", "thousand", "TIV m" ->
                assertThat(value).as(name).isNotNegative();
            default -> {
                // any finite number will do
            }
        }
    }
}
