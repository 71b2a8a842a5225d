package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.LeftOut;
import org.equipoise.scenario.compile.Options;
import picocli.CommandLine.Option;

/** What a user may set about a study without editing its question. Whatever differs from the question gets a study folder of its own. */
final class StudyOptions {

    private static final int QUICK_FUTURES = 60;
    private static final int QUICK_REPLICATES = 4;

    @Option(names = "--from", paramLabel = "MONTH", description = "First month of play, such as 2016-04.")
    Optional<YearMonth> from = Optional.empty();

    @Option(names = "--as-of", paramLabel = "MONTH", description = "Use only what was known by the end of this month.")
    Optional<YearMonth> asOf = Optional.empty();

    @Option(names = "--clamp", paramLabel = "MONTH", description = "Replay history up to this month, then play on.")
    Optional<YearMonth> clamp = Optional.empty();

    @Option(names = "--months", paramLabel = "N", description = "Months to play.")
    Optional<Integer> months = Optional.empty();

    @Option(names = "--futures", paramLabel = "N", description = "Draws of what is not known.")
    Optional<Integer> futures = Optional.empty();

    @Option(names = "--replicates", paramLabel = "N", description = "Draws of luck in each future.")
    Optional<Integer> replicates = Optional.empty();

    @Option(names = "--quick", description = "A first look: at most 60 futures with 4 draws of luck; marked as such.")
    boolean quick;

    @Option(names = "--seed", paramLabel = "N", description = "Key of all luck (default: 1).")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where studies go (default: studies). A study that is there is resumed or read.")
    Path out = Path.of("studies");

    @Option(
            names = "--without",
            paramLabel = "M",
            split = ",",
            description =
                    "Leave out mechanisms, by name or by the number of their system, such as M9,M16; what needs them goes with them.")
    List<String> without = List.of();

    /** What the compiler of scenarios needs to know. */
    Options compilation(Scenario scenario) {
        return new Options(
                from,
                asOf,
                clamp,
                months.map(OptionalInt::of).orElse(OptionalInt.empty()),
                seed.orElse(1L),
                leftOut(scenario).all());
    }

    /** What is left out of a scenario; refuses words that name nothing in it. */
    LeftOut leftOut(Scenario scenario) {
        try {
            return LeftOut.of(Catalogue.ofModel(), scenario.mechanisms(), without);
        } catch (IllegalArgumentException e) {
            throw new Refused("--without: " + e.getMessage(), e);
        }
    }

    /** Futures that a plan gets for the number its question asks for. */
    int futures(int asked) {
        return futures.orElse(quick ? Math.min(QUICK_FUTURES, asked) : asked);
    }

    /** Replicates that a plan gets for the number its question asks for. */
    int replicates(int asked) {
        return replicates.orElse(quick ? Math.min(QUICK_REPLICATES, asked) : asked);
    }

    /** Refuses numbers that make no sense. */
    void check() {
        atLeastOne("--months", months);
        atLeastOne("--futures", futures);
        atLeastOne("--replicates", replicates);
        atLeastOne("--threads", threads);
    }

    private static void atLeastOne(String option, Optional<Integer> number) {
        if (number.isPresent() && number.get() < 1) {
            throw new Refused(option + " " + number.get() + ": at least 1 is needed");
        }
    }

    /** What differs from the question, as a suffix of folder names; empty when nothing does. */
    String suffix() {
        StringBuilder suffix = new StringBuilder();
        from.ifPresent(month -> suffix.append("--from-").append(month));
        asOf.ifPresent(month -> suffix.append("--as-of-").append(month));
        clamp.ifPresent(month -> suffix.append("--clamp-").append(month));
        months.ifPresent(n -> suffix.append("--months-").append(n));
        futures.ifPresent(n -> suffix.append("--futures-").append(n));
        suffix.append(quick ? "--quick" : "");
        replicates.ifPresent(n -> suffix.append("--replicates-").append(n));
        seed.ifPresent(n -> suffix.append("--seed-").append(n));
        if (!without.isEmpty()) {
            suffix.append("--without-").append(String.join("+", without));
        }
        return suffix.toString();
    }

    /** What differs from the question, as it is typed; the number of threads and the folder change no result and are left out. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        from.ifPresent(month -> typed.append(" --from ").append(month));
        asOf.ifPresent(month -> typed.append(" --as-of ").append(month));
        clamp.ifPresent(month -> typed.append(" --clamp ").append(month));
        months.ifPresent(n -> typed.append(" --months ").append(n));
        futures.ifPresent(n -> typed.append(" --futures ").append(n));
        typed.append(quick ? " --quick" : "");
        replicates.ifPresent(n -> typed.append(" --replicates ").append(n));
        typed.append(" --seed ").append(seed.orElse(1L));
        if (!without.isEmpty()) {
            typed.append(" --without ").append(String.join(",", without));
        }
        return typed.toString();
    }
}
