package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.equipoise.scenario.compile.Options;
import picocli.CommandLine.Option;

/** What a user may set about a study without editing its question. Whatever differs from the question gets a study folder of its own. */
final class StudyOptions {

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

    @Option(names = "--seed", paramLabel = "N", description = "Key of all luck (default: 1).")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where studies go (default: studies). A study that is there is resumed or read.")
    Path out = Path.of("studies");

    /** What the compiler of scenarios needs to know. */
    Options compilation() {
        return new Options(from, asOf, clamp, months.map(OptionalInt::of).orElse(OptionalInt.empty()), seed.orElse(1L));
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
        replicates.ifPresent(n -> suffix.append("--replicates-").append(n));
        seed.ifPresent(n -> suffix.append("--seed-").append(n));
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
        replicates.ifPresent(n -> typed.append(" --replicates ").append(n));
        typed.append(" --seed ").append(seed.orElse(1L));
        return typed.toString();
    }
}
