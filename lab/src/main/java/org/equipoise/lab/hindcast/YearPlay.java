package org.equipoise.lab.hindcast;

import java.util.List;
import org.equipoise.lab.calibration.RivalSettings;
import org.equipoise.lab.calibration.RivalSpell;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.run.Simulation;

/**
 * What the model says of one year of a pair of rivals, standing on its first day.
 *
 * <p>Use of force and dead are counted over draws of luck; the chance of war is the engine's own running expectation, which has the same
 * mean and less noise.
 */
final class YearPlay {

    private YearPlay() {}

    /**
     * Chances of force, dead and war in each future, {@code [rung][future]}.
     *
     * @param futures draws of the parameters, the same for all pairs and years
     * @param replicates draws of luck in each
     */
    static float[][] of(RivalSpell year, int futures, int replicates, long seed) {
        Simulation simulation = RivalSettings.simulation(year, seed);
        List<String> ids = simulation.measures().stream().map(Measure::id).toList();
        int force = ids.indexOf("force");
        int fatal = ids.indexOf("fatal");
        int war = ids.indexOf("war.risk");
        double[] draws = new double[simulation.parameters().size()];
        double[] outcomes = new double[ids.size()];
        float[][] chances = new float[3][futures];
        long luck = RivalSettings.luck(year) * replicates;
        for (int future = 0; future < futures; future++) {
            simulation.parameters().draw(seed, future, draws);
            double forces = 0;
            double fatals = 0;
            double wars = 0;
            for (int replicate = 0; replicate < replicates; replicate++) {
                simulation.run(0, draws, future, luck + replicate, Journal.SILENT, Simulation.Monthly.NOBODY, outcomes);
                forces += outcomes[force] > 0 ? 1 : 0;
                fatals += outcomes[fatal] > 0 ? 1 : 0;
                wars += outcomes[war];
            }
            chances[0][future] = (float) (forces / replicates);
            chances[1][future] = (float) (fatals / replicates);
            chances[2][future] = (float) (wars / replicates);
        }
        return chances;
    }
}
