package org.equipoise.games.group;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One of those who decide: how strong it is, where it stands on each issue, whether nothing passes without it.
 *
 * @param name unlike any other in the group
 * @param capability what it could bring to bear, at least 0, in any unit that all share
 * @param stakes one for each issue of the group, in their order
 * @param veto whether its consent is needed
 * @param risk exponent r of its utilities in the notation of Bueno de Mesquita, above 0 and usually in [0.5, 2]; above 1 shuns risk.
 *     Empty when a model is to infer it
 */
public record Actor(String name, double capability, List<Stake> stakes, boolean veto, OptionalDouble risk) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the capability is negative or not finite, or the risk exponent not positive
     */
    public Actor {
        stakes = List.copyOf(stakes);
        if (!(capability >= 0 && Double.isFinite(capability))) {
            throw new IllegalArgumentException("The capability of '" + name + "' is " + capability
                    + ", but must be finite and at least 0. Maybe it was computed from missing data.");
        }
        if (risk.isPresent() && !(risk.getAsDouble() > 0 && Double.isFinite(risk.getAsDouble()))) {
            throw new IllegalArgumentException("The risk exponent of '" + name + "' is " + risk.getAsDouble()
                    + ", but must be positive, usually between 0.5 and 2. Maybe leave it out to have it inferred.");
        }
    }

    /** An actor with one issue, no veto and a risk exponent to be inferred. */
    public static Actor of(String name, double capability, double position, double salience) {
        return new Actor(name, capability, List.of(new Stake(position, salience)), false, OptionalDouble.empty());
    }

    /** The same actor, whose consent is needed. */
    public Actor withVeto() {
        return new Actor(name, capability, stakes, true, risk);
    }

    /** The same actor with a known risk exponent. */
    public Actor withRisk(double exponent) {
        return new Actor(name, capability, stakes, veto, OptionalDouble.of(exponent));
    }

    /** The same actor with other stakes. */
    public Actor withStakes(List<Stake> others) {
        return new Actor(name, capability, others, veto, risk);
    }
}
