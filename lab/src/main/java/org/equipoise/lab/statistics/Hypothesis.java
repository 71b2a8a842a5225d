package org.equipoise.lab.statistics;

import java.util.List;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;

/**
 * A parameter with rival readings, by which results are split.
 *
 * @param name name of the parameter
 * @param position where its draw stands among the parameters
 * @param options names of the readings; a draw of k stands for the k-th
 */
public record Hypothesis(String name, int position, List<String> options) {
    public Hypothesis {
        options = List.copyOf(options);
    }

    /**
     * Looks a hypothesis up.
     *
     * @throws IllegalArgumentException if there is no such parameter, or it has no rival readings
     */
    public static Hypothesis of(String name, ParameterTable table) {
        int position = table.index(name);
        if (table.slots().get(position).prior() instanceof Prior.Hypotheses prior) {
            return new Hypothesis(name, position, prior.names());
        }
        throw new IllegalArgumentException("parameter '" + name + "' has no rival readings to split by. Maybe one of "
                + table.slots().stream()
                        .filter(slot -> slot.prior() instanceof Prior.Hypotheses)
                        .map(ParameterTable.Slot::name)
                        .toList());
    }

    /** Which reading a future has. */
    int option(double[] draws) {
        return (int) draws[position];
    }
}
