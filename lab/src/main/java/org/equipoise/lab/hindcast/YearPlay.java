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

    /** More draws of luck than any year is ever given. */
    private static final long LUCK = 10_000;

    private final Simulation simulation;
    private final long seed;
    private final long luck;
    private final int force;
    private final int fatal;
    private final int war;
    private final double[] draws;
    private final double[] outcomes;

    YearPlay(RivalSpell year, long seed) {
        this.seed = seed;
        simulation = RivalSettings.measured(year, seed);
        luck = RivalSettings.luck(year) * LUCK;
        List<String> ids = simulation.measures().stream().map(Measure::id).toList();
        force = ids.indexOf("force");
        fatal = ids.indexOf("fatal");
        war = ids.indexOf("war.risk");
        draws = new double[simulation.parameters().size()];
        outcomes = new double[ids.size()];
    }

    /**
     * Chances of force, dead and war in futures, {@code [rung][place in the list]}.
     *
     * @param hazards priors of how often disputes open
     * @param futures numbers of the draws of the parameters, the same for all pairs and years
     * @param first number of the first draw of luck
     * @param replicates draws of luck in each future
     */
    float[][] chances(HazardPriors hazards, int[] futures, int first, int replicates) {
        float[][] chances = new float[3][futures.length];
        for (int f = 0; f < futures.length; f++) {
            simulation.parameters().draw(seed, futures[f], draws);
            hazards.replace(simulation.parameters(), draws);
            double forces = 0;
            double fatals = 0;
            double wars = 0;
            for (int r = first; r < first + replicates; r++) {
                simulation.run(0, draws, futures[f], luck + r, Journal.SILENT, Simulation.Monthly.NOBODY, outcomes);
                forces += outcomes[force] > 0 ? 1 : 0;
                fatals += outcomes[fatal] > 0 ? 1 : 0;
                wars += outcomes[war];
            }
            chances[0][f] = (float) (forces / replicates);
            chances[1][f] = (float) (fatals / replicates);
            chances[2][f] = (float) (wars / replicates);
        }
        return chances;
    }
}
