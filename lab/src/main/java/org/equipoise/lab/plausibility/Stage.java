package org.equipoise.lab.plausibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/** Plays a setting many times with nothing fixed for anybody, and hands each run to who asks. */
public final class Stage {

    private final Setting setting;
    private final Simulation simulation;

    Stage(Setting setting, String studied) {
        this(setting, studied, List.of());
    }

    /**
     * A stage for a setting.
     *
     * @param setting what is played
     * @param studied the patron that policies are about; it does as it likes here
     * @param watched monthly quantities that observers see, by id; none named means all
     */
    public Stage(Setting setting, String studied, List<String> watched) {
        this.setting = setting;
        simulation = Simulation.of(
                setting,
                List.of(new Policy(
                        "free",
                        "as everybody likes",
                        studied,
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        "")),
                watched);
    }

    /** Position of a measure; empty when the setting has none of that name. */
    public Optional<Integer> measure(String id) {
        for (int m = 0; m < simulation.measures().size(); m++) {
            if (simulation.measures().get(m).id().equals(id)) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    /** Position of a monthly quantity; empty when the setting has none of that name. */
    public Optional<Integer> quantity(String id) {
        for (int q = 0; q < simulation.quantities().size(); q++) {
            if (simulation.quantities().get(q).id().equals(id)) {
                return Optional.of(q);
            }
        }
        return Optional.empty();
    }

    /** Whole part of a measure in each run. */
    int[] outcomes(int futures, int replicates, int measure) {
        int[] values = new int[futures * replicates];
        int[] run = {0};
        play(futures, replicates, () -> Journal.SILENT, (ear, outcomes) -> values[run[0]++] = (int) outcomes[measure]);
        return values;
    }

    /** Plays futures x replicates runs, in order; who listens and wants to see the months, too, sees them. */
    public <J extends Journal> void play(int futures, int replicates, Supplier<J> ears, BiConsumer<J, double[]> then) {
        double[] draws = new double[simulation.parameters().size()];
        double[] outcomes = new double[simulation.measures().size()];
        for (int future = 0; future < futures; future++) {
            simulation.parameters().draw(setting.seed(), future, draws);
            for (int replicate = 0; replicate < replicates; replicate++) {
                J ear = ears.get();
                Simulation.Monthly eye =
                        ear instanceof Simulation.Monthly monthly ? monthly : Simulation.Monthly.NOBODY;
                simulation.run(0, draws, future, replicate, ear, eye, outcomes);
                then.accept(ear, outcomes);
            }
        }
    }
}
