package org.equipoise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/** A mechanism that is played but does nothing, against the same setting without it. */
public final class Absent {

    private Absent() {}

    /** Runs with the driving parameters fixed at nothing equal those without the mechanism, to the bit, wherever both measure. */
    public static void equalsOff(Setting setting, String mechanism, Map<String, Double> nothing) {
        equalsOff(setting, List.of(Example.free()), nothing, mechanism);
    }

    /** The same under several policies, without a mechanism and those that need it. */
    public static void equalsOff(
            Setting setting, List<Policy> policies, Map<String, Double> nothing, String... mechanisms) {
        Map<String, Prior> fixed = new TreeMap<>();
        nothing.forEach((name, value) -> fixed.put(name, new Prior.Fixed(value)));
        Simulation off = Simulation.of(Example.with(setting, fixed), policies);
        Simulation absent = Simulation.of(Example.without(setting, mechanisms), policies);
        for (int policy = 0; policy < policies.size(); policy++) {
            for (long future = 0; future < 40; future++) {
                Map<String, Double> without = outcomes(absent, policy, future);
                Map<String, Double> with = outcomes(off, policy, future);
                with.keySet().retainAll(without.keySet());
                assertThat(with)
                        .as("%s, future %s", policies.get(policy).id(), future)
                        .isEqualTo(without);
            }
        }
    }

    private static Map<String, Double> outcomes(Simulation simulation, int policy, long future) {
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(42, future, draws);
        double[] out = new double[simulation.measures().size()];
        simulation.run(policy, draws, future, 1, Journal.SILENT, Simulation.Monthly.NOBODY, out);
        Map<String, Double> named = new TreeMap<>();
        List<Measure> measures = simulation.measures();
        for (int m = 0; m < out.length; m++) {
            named.put(measures.get(m).id(), out[m]);
        }
        return named;
    }

    /** A setting in which wars are common, so that what works in war is put to the test. */
    public static Setting warlike(Setting setting) {
        return Example.with(
                setting,
                Map.of(
                        "war-cost.low", new Prior.Fixed(0.1),
                        "war-cost.high", new Prior.Fixed(0.3),
                        "dispute.base", new Prior.Fixed(1)));
    }
}
