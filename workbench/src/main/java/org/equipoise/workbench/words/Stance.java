package org.equipoise.workbench.words;

import java.util.Set;

/**
 * What a plan tells about its options that results alone do not: which of them take a side in words, and whether taking no side is
 * worth something in this model.
 *
 * @param partisan ids of the options in which the patron condemns or backs a side by name
 * @param mediator whether the patron could broker the end of a war, which the model grants to a patron of both sides only while it
 *     takes no side
 */
public record Stance(Set<String> partisan, boolean mediator) {

    /** Nothing is known about options. */
    public static final Stance UNKNOWN = new Stance(Set.of(), false);

    public Stance {
        partisan = Set.copyOf(partisan);
    }

    /** The assumption that a difference between taking a side and taking none hangs on. */
    String why() {
        return "Why, in this model: a mediator helps to end a war only while it takes no side (mechanism “war”, number "
                + "war.mediation, an assumption), and an option that condemns or backs a side by name gives that help up. "
                + "The order of these options hangs on that assumption.";
    }
}
