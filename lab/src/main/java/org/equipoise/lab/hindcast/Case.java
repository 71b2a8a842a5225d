package org.equipoise.lab.hindcast;

import java.util.List;

/**
 * One question that was put to several forecasters, and what came of it.
 *
 * @param name what is asked, or what happened
 * @param when the first month or the year
 * @param block cases of one block are alike: a pair of states, or a span of time
 * @param happened whether it happened
 * @param given probability of each forecaster, the model first; NaN where one has none
 */
public record Case(String name, String when, int block, boolean happened, List<Double> given) {
    public Case {
        given = List.copyOf(given);
    }

    /** The model's probability. */
    public double model() {
        return given.get(0);
    }
}
