package org.equipoise.model.prior;

import java.util.Optional;

/**
 * One uncertain number of the model, or one for each member of a group.
 *
 * @param name dotted name that scenario files use, such as {@code choice.precision}
 * @param symbol symbol of the equations
 * @param meaning what it is, in a phrase
 * @param unit unit, {@code 1} when it has none
 * @param prior default belief
 * @param source where the default comes from; empty when it is an assumption
 * @param per whose number it is
 */
public record Parameter(
        String name, String symbol, String meaning, String unit, Prior prior, Optional<String> source, Per per) {

    /** Whose number a parameter is: one for the world or one for each member of a group, written {@code name[MEMBER]}. */
    public enum Per {
        WORLD,
        CLIENT,
        SUPPLIER
    }

    /** A parameter of the whole world whose prior has a source. */
    public static Parameter of(String name, String symbol, String meaning, String unit, Prior prior, String source) {
        return new Parameter(name, symbol, meaning, unit, prior, Optional.of(source), Per.WORLD);
    }

    /** A parameter of the whole world whose prior is an assumption. */
    public static Parameter assumed(String name, String symbol, String meaning, String unit, Prior prior) {
        return new Parameter(name, symbol, meaning, unit, prior, Optional.empty(), Per.WORLD);
    }

    /** The same parameter, one for each member of a group. */
    public Parameter per(Per group) {
        return new Parameter(name, symbol, meaning, unit, prior, source, group);
    }
}
