package org.equipoise.model.run;

import java.util.List;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;

/**
 * Runs one setting under several policies, one run at a time; each worker has its own. A run = (policy, future, replicate).
 */
public interface Simulation {

    /** Compiles a setting; throws {@link IllegalArgumentException} when mechanisms or policies do not fit together. */
    static Simulation of(Setting setting, List<Policy> policies) {
        return of(setting, policies, List.of());
    }

    /** Compiles a setting of which only some monthly quantities are watched, by id; none named means all. */
    static Simulation of(Setting setting, List<Policy> policies, List<String> watched) {
        return new MonthlySimulation(setting, policies, watched, true);
    }

    /**
     * Compiles a setting of which only the story is wanted: what happens is the same to the bit and several times faster, but the
     * measures of expected risk ({@code war.risk} and its kin, A.5) stay at 0.
     */
    static Simulation storyOf(Setting setting, List<Policy> policies) {
        return new MonthlySimulation(setting, policies, List.of(), false);
    }

    /** The uncertain numbers, in the order in which {@code draws} are laid out. */
    ParameterTable parameters();

    /** Outcomes of a run, in the order in which they are written. */
    List<Measure> measures();

    /** Monthly quantities, in the order in which the observer sees them. */
    List<Quantity> quantities();

    /**
     * Plays one run.
     *
     * @param policy position in the list of policies
     * @param draws the future's parameters
     * @param future its number
     * @param replicate number of the draw of luck
     * @param journal who listens
     * @param observer sees the monthly quantities; the array is reused
     * @param outcomes where the measures are written, {@code measures().size()} long
     */
    void run(
            int policy,
            double[] draws,
            long future,
            long replicate,
            Journal journal,
            Monthly observer,
            double[] outcomes);

    /** Sees the end of each month. */
    @FunctionalInterface
    interface Monthly {
        /** Sees nothing, and spares the engine the work. */
        Monthly NOBODY = (month, values) -> {};

        /** Month of play from 1, and the quantities at its end. */
        void see(int month, double[] values);
    }
}
