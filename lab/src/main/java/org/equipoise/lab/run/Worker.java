package org.equipoise.lab.run;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.statistics.Tally;
import org.equipoise.lab.store.Futures;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.RunRows;
import org.equipoise.lab.store.SeriesRows;
import org.equipoise.lab.store.Study;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;

/**
 * Runs chunks one after another on one thread, with a world and a store of its own.
 *
 * <p>Memory: runs of a chunk x measures numbers, and quantities x months windows of counts, whatever the size of the plan.
 */
final class Worker implements AutoCloseable {

    private final Study study;
    private final Simulation simulation;
    private final Stop stop;
    private final LongAdder done;
    private final Parquet parquet = new Parquet();
    private final Tally[][] tallies;
    private final double[] outcomes;

    Worker(Study study, Simulation simulation, Stop stop, LongAdder done) {
        this.study = study;
        this.simulation = simulation;
        this.stop = stop;
        this.done = done;
        outcomes = new double[study.manifest().measures().size()];
        tallies = new Tally[study.manifest().quantities().size()]
                [study.plan().setting().months()];
        for (Tally[] byMonth : tallies) {
            Arrays.setAll(byMonth, month -> new Tally());
        }
    }

    /** Runs and stores a chunk; gives it up, leaving nothing behind, when asked to stop. */
    void work(Chunk chunk) {
        Plan plan = study.plan();
        double[][] draws = Futures.read(study, chunk, parquet);
        double[] values = new double[Math.toIntExact(plan.runs(chunk) * outcomes.length)];
        SeriesRows.Counts[][][] series = new SeriesRows.Counts[plan.policies().size()][][];
        int at = 0;
        for (int policy = 0; policy < plan.policies().size(); policy++) {
            for (int future = 0; future < chunk.futures(); future++) {
                for (int replicate = 0; replicate < plan.replicates(); replicate++) {
                    if (stop.requested()) {
                        return;
                    }
                    Arrays.fill(outcomes, Double.NaN);
                    simulation.run(
                            policy,
                            draws[future],
                            chunk.first() + (long) future,
                            replicate,
                            Journal.SILENT,
                            this::count,
                            outcomes);
                    System.arraycopy(outcomes, 0, values, at, outcomes.length);
                    at += outcomes.length;
                    done.increment();
                }
            }
            series[policy] = harvest();
        }
        SeriesRows.write(study, chunk, (p, q, month) -> series[p][q][month - 1], parquet);
        RunRows.write(study, chunk, values, parquet);
    }

    private void count(int month, double[] values) {
        for (int q = 0; q < tallies.length; q++) {
            tallies[q][month - 1].add(values[q]);
        }
    }

    private SeriesRows.Counts[][] harvest() {
        SeriesRows.Counts[][] made = new SeriesRows.Counts[tallies.length][];
        for (int q = 0; q < tallies.length; q++) {
            made[q] = new SeriesRows.Counts[tallies[q].length];
            for (int t = 0; t < tallies[q].length; t++) {
                Tally tally = tallies[q][t];
                made[q][t] = new SeriesRows.Counts(tally.total(), tally.sum(), tally.bytes());
                tally.clear();
            }
        }
        return made;
    }

    @Override
    public void close() {
        parquet.close();
    }
}
