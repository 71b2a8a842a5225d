package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a user may set about a question without editing its file; what is empty stays as the question or the scenario has it.
 *
 * @param from first month of play
 * @param asOf month whose knowledge may be used
 * @param clamp last month of history that is replayed
 * @param months horizon
 * @param seed key of all luck
 * @param without ids of mechanisms that are left out
 */
public record Options(
        Optional<YearMonth> from,
        Optional<YearMonth> asOf,
        Optional<YearMonth> clamp,
        OptionalInt months,
        long seed,
        Set<String> without) {

    public Options {
        without = Set.copyOf(without);
    }

    /** Nothing is left out. */
    public Options(
            Optional<YearMonth> from,
            Optional<YearMonth> asOf,
            Optional<YearMonth> clamp,
            OptionalInt months,
            long seed) {
        this(from, asOf, clamp, months, seed, Set.of());
    }

    /** Everything as the question has it, seed 1. */
    public static final Options NONE =
            new Options(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), 1);

    /** Whether they ask for other months than the question's own. */
    boolean moves() {
        return from.isPresent() || asOf.isPresent() || clamp.isPresent() || months.isPresent();
    }

    /** The same with another first month of play. */
    public Options withFrom(YearMonth month) {
        return new Options(Optional.of(month), asOf, clamp, months, seed, without);
    }

    /** The same with another month whose knowledge may be used. */
    public Options withAsOf(YearMonth month) {
        return new Options(from, Optional.of(month), clamp, months, seed, without);
    }

    /** The same with history replayed up to and with a month. */
    public Options withClamp(YearMonth month) {
        return new Options(from, asOf, Optional.of(month), months, seed, without);
    }

    /** The same with another horizon. */
    public Options withMonths(int count) {
        return new Options(from, asOf, clamp, OptionalInt.of(count), seed, without);
    }

    /** The same with another seed. */
    public Options withSeed(long other) {
        return new Options(from, asOf, clamp, months, other, without);
    }

    /** The same without some mechanisms. */
    public Options without(Set<String> mechanisms) {
        return new Options(from, asOf, clamp, months, seed, mechanisms);
    }
}
