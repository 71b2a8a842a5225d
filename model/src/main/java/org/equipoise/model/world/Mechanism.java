package org.equipoise.model.world;

/**
 * One published model at work in the world, a month at a time. Mechanisms never call each other: they meet in the {@link World}.
 *
 * <p>What a mechanism keeps to itself are numbers derived from the setting or from the future's parameters.
 */
public interface Mechanism {

    /** Prepares a run: derives what it needs from {@code world.draws} and sets the first value of what it owns. */
    void begin(World world);

    /** Plays one month. Allocates nothing unless the journal listens. */
    void step(World world);
}
