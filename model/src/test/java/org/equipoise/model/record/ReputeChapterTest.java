package org.equipoise.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** PATRON sells 3000 TIV million a year elsewhere and has one critic, who can sanction. */
class ReputeChapterTest {

    private static final int MONTHS = 60;
    private static final Setting SETTING = Example.with(
            Absent.warlike(Example.setting(MONTHS, false)), Map.of("sanctions.base", new Prior.Gaussian(-5, 0.5)));

    private static ToDoubleFunction<String> run(Simulation simulation, long future, Simulation.Monthly observer) {
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(42, future, draws);
        double[] out = new double[simulation.measures().size()];
        simulation.run(0, draws, future, 0, Journal.SILENT, observer, out);
        List<String> ids = simulation.measures().stream().map(Measure::id).toList();
        return id -> out[ids.indexOf(id)];
    }

    @Test
    void theChainFromMisuseToOrdersElsewhereIsMeasuredWithinItsBounds() {
        Simulation simulation = Simulation.of(SETTING, List.of(Example.free()));
        List<String> quantities =
                simulation.quantities().stream().map(Quantity::id).toList();
        int sanctioned = 0;
        int alleged = 0;
        for (long future = 0; future < 60; future++) {
            double[] most = new double[1];
            double[] last = new double[2];
            ToDoubleFunction<String> out = run(simulation, future, (month, values) -> {
                last[0] = values[quantities.indexOf("complicit.PATRON")];
                last[1] = values[quantities.indexOf("reputation.PATRON")];
                most[0] = Math.max(most[0], last[0]);
            });
            assertThat(out.applyAsDouble("complicit.PATRON")).isEqualTo(last[0]).isBetween(0.0, 1.0);
            assertThat(out.applyAsDouble("complicit.peak.PATRON"))
                    .isEqualTo(most[0])
                    .isBetween(0.0, 1.0);
            assertThat(out.applyAsDouble("reputation.PATRON"))
                    .isEqualTo(last[1])
                    .isBetween(0.0, 1.0);
            assertThat(out.applyAsDouble("elsewhere.PATRON")).isBetween(0.0, 250.0 * MONTHS);
            assertThat(out.applyAsDouble("sanctioned.PATRON") == 1)
                    .isEqualTo(out.applyAsDouble("sanctioned.months.PATRON") > 0);
            boolean clean = out.applyAsDouble("misuse.EAST.PATRON") + out.applyAsDouble("misuse.WEST.PATRON") == 0;
            assertThat(clean && out.applyAsDouble("alleged.PATRON") > 0).isFalse();
            assertThat(out.applyAsDouble("complicit.peak.PATRON") > 0)
                    .isEqualTo(out.applyAsDouble("alleged.PATRON") > 0);
            sanctioned += out.applyAsDouble("sanctioned.PATRON") > 0 ? 1 : 0;
            alleged += out.applyAsDouble("alleged.PATRON") > 0 ? 1 : 0;
        }
        assertThat(sanctioned).isBetween(1, 59);
        assertThat(alleged).isBetween(1, 59);
    }

    @Test
    void onlyWhatIsPlayedIsMeasuredAndOnlyOfPatrons() {
        List<String> all = measures(SETTING);
        assertThat(all)
                .contains("misuse.WEST.PATRON", "reputation.PATRON")
                .noneMatch(id -> id.startsWith("complicit.MARKET"));
        assertThat(measures(Example.without(SETTING, "sanctions", "reputation")))
                .contains("complicit.PATRON")
                .noneMatch(
                        id -> id.startsWith("sanctioned") || id.startsWith("reputation") || id.startsWith("elsewhere"));
    }

    private static List<String> measures(Setting setting) {
        return Simulation.of(setting, List.of(Example.free())).measures().stream()
                .map(Measure::id)
                .toList();
    }
}
