package org.equipoise.games.solve.equilibrium;

import java.util.List;
import java.util.Optional;
import org.equipoise.games.solve.MixedSolution;
import org.hipparchus.fraction.BigFraction;

/**
 * Mixed strategies of a strategic game of any number of players, with what is proven about them.
 *
 * @param solution the profile with its certificate, computed from the profile itself
 * @param radius an equilibrium is proven to lie so near that no probability differs by more; empty where none is proven, though regrets are as
 *     small as the certificate says
 * @param exact the very equilibrium in fractions, where it is one of small denominators; else empty
 */
public record EnclosedSolution(
        MixedSolution solution, Optional<Double> radius, Optional<List<List<BigFraction>>> exact) {
    public EnclosedSolution {
        exact = exact.map(mixed -> mixed.stream().map(List::copyOf).toList());
    }
}
