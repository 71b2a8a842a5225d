package org.equipoise.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.junit.jupiter.api.Test;

class LeaningChapterTest {

    private static final Policy LEAVING = Example.conducting(new Conduct(
            Map.of(), Optional.empty(), Optional.empty(), Optional.of(true), Map.of("EAST", Step.LEGAL_STEP)));

    private static Map<String, Double> outcomes(Record record, Rig rig) {
        List<Measure> measures = record.measures();
        double[] out = new double[measures.size()];
        record.outcomes(rig.world, out);
        Map<String, Double> named = new HashMap<>();
        for (int m = 0; m < out.length; m++) {
            named.put(measures.get(m).id(), out[m]);
        }
        return named;
    }

    @Test
    void whatIsToldOfATwinWorldIsWhatHappenedInIt() {
        Rig rig = new Rig(Example.setting(12, false), LEAVING)
                .set("coercion.duration", 5)
                .set("realignment.agenda", 0)
                .set("protest.base", 0);
        Record record = new Record(rig.blueprint);
        record.begin();
        rig.begin(0);
        for (int month = 0; month < 9; month++) {
            rig.month();
            record.month(rig.world);
        }
        Map<String, Double> told = outcomes(record, rig);
        assertThat(told)
                .containsEntry("realigned.EAST.PATRON", 1.0)
                .containsEntry("realigned.month.EAST.PATRON", 1.0)
                .containsEntry("step.EAST.PATRON", 3.0)
                .containsEntry("coerced.months.EAST.PATRON", 5.0)
                .containsEntry("realigned.WEST.PATRON", 0.0)
                .containsEntry("realigned.month.WEST.PATRON", 0.0)
                .containsEntry("protest.EAST", 0.0);
        int tie = rig.tie("EAST", "PATRON");
        double arms = rig.world.stock[tie] / rig.world.arms[rig.cast.client("EAST")];
        assertThat(told.get("alignment.EAST.PATRON")).isCloseTo(0.5 * (arms + 0.4), within(1e-12));
        double kept = rig.world.alignment.dependence[tie];
        assertThat(told.get("leverage.EAST.PATRON"))
                .isCloseTo(rig.world.attention[0] * (arms + kept) / 3, within(1e-12));
        rig.world.troops.sender[0] = 0;
        rig.world.peacekeeping[0] = 0.3;
        rig.world.attention[0] = 0.5;
        assertThat(outcomes(record, rig).get("leverage.EAST.PATRON"))
                .as("attention is in kappa")
                .isCloseTo((0.5 * (arms + kept) + 0.3) / 3, within(1e-12));
        rig.world.troops.sender[0] = 1;
        assertThat(outcomes(record, rig).get("leverage.EAST.PATRON"))
                .as("somebody else's peacekeepers")
                .isCloseTo(0.5 * (arms + kept) / 3, within(1e-12));
    }

    @Test
    void whatIsNotPlayedIsNotTold() {
        Setting quiet = Example.without(Example.setting(12, false), "realignment", "coercion", "protest");
        Record record = new Record(new Rig(quiet, Example.free()).blueprint);
        assertThat(record.measures().stream().map(Measure::id))
                .noneMatch(id -> id.startsWith("step.") || id.startsWith("protest.") || id.startsWith("leverage."));
        assertThat(record.quantities().stream().map(Quantity::id)).noneMatch(id -> id.startsWith("alignment."));
        Record whole = new Record(new Rig(Example.setting(12, false), Example.free()).blueprint);
        assertThat(whole.quantities().stream().map(Quantity::id))
                .contains("alignment.EAST.PATRON", "step.WEST.PATRON", "leverage.EAST.PATRON", "attention.PATRON");
    }
}
