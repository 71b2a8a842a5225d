package org.equipoise.lab.run;

import java.util.List;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.run.Simulation;

/** A simulation that does something before each run. */
record Watched(Simulation simulation, Runnable before) implements Simulation {

    @Override
    public ParameterTable parameters() {
        return simulation.parameters();
    }

    @Override
    public List<Measure> measures() {
        return simulation.measures();
    }

    @Override
    public List<Quantity> quantities() {
        return simulation.quantities();
    }

    @Override
    public void run(
            int policy,
            double[] draws,
            long future,
            long replicate,
            Journal journal,
            Monthly observer,
            double[] outcomes) {
        before.run();
        simulation.run(policy, draws, future, replicate, journal, observer, outcomes);
    }
}
