package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.validation.Standing;
import org.equipoise.lab.validation.Verdict;

/** How far to trust an answer, by what hindcasts found: one line, computed, whatever the sign. */
public final class Trust {

    /** What the line begins with. */
    public static final String LABEL = "How far to trust this:";

    /** Page that the figures are from. */
    public static final String PAGE = "docs/validation.md";

    private static final List<String> KINDS = List.of("fatal", "war");
    private static final String POLICIES = "Differences between policies have no test in history.";

    private Trust() {}

    /**
     * The line, without its label.
     *
     * @param standing what the last validation found; empty where there was none
     * @param scenario name of the scenario
     * @param sha256 hash of its folder as it is now
     * @param software the program that runs now
     */
    public static String line(Optional<Standing> standing, String scenario, String sha256, String software) {
        if (standing.isEmpty()) {
            return "no hindcast stands behind this installation (“equipoise validate” makes " + PAGE + "). " + POLICIES;
        }
        Standing found = standing.get();
        List<String> sentences = new ArrayList<>();
        List<Standing.OfCase> own = found.cases().stream()
                .filter(one -> one.scenario().equals(scenario))
                .toList();
        found.rivals()
                .ifPresentOrElse(
                        rivals -> sentences.add(rivals(rivals)),
                        () -> sentences.add("No hindcasts of the world’s rivals were made."));
        own.forEach(
                one -> sentences.add(ofCase(one, own.size() > 1, one.sha256().equals(sha256))));
        if (own.isEmpty()) {
            sentences.add(
                    found.rivals().isPresent()
                            ? "This case has no hindcasts of its own: only the rivals speak."
                            : "Nor were any of this case.");
        }
        if (!found.software().equals(software)) {
            sentences.add("All this was found with another version of the program (" + found.software() + ").");
        }
        if (found.quick()) {
            sentences.add("That was a quick look.");
        }
        sentences.add(POLICIES);
        return String.join(" ", sentences);
    }

    /** What hindcasts of rivals say. */
    public static String rivals(Standing.Rivals rivals) {
        return "In " + Listing.count(rivals.hindcasts(), "one-year hindcast", "one-year hindcasts")
                + " of rivals left out of the fit, chances " + Skills.sentence(rivals.verdicts())
                + " (skill and its 90% interval; below 0 is worse).";
    }

    /** What hindcasts of a case say of clashes and war within the shortest window. */
    private static String ofCase(Standing.OfCase one, boolean named, boolean same) {
        int shortest = one.verdicts().stream().mapToInt(Verdict::months).min().orElse(0);
        List<String> parts = one.verdicts().stream()
                .filter(verdict -> verdict.months() == shortest && KINDS.contains(verdict.kind()))
                .map(Skills::bias)
                .toList();
        return "In " + Listing.count(one.starts(), "start", "starts")
                + (same ? " of this case" : " of an earlier state of this scenario")
                + (named ? " (" + one.rivalry() + ")" : "") + ", chances within " + shortest + " months "
                + (parts.isEmpty() ? "were not asked of clashes or war" : Listing.and(parts)) + ".";
    }

    /** The same for a box on method: what was done, with which version, and where it stands. */
    public static String method(Optional<Standing> standing) {
        return standing.map(found -> "What history says of the model, hits and misses, stands in " + PAGE + " ("
                        + found.rivals()
                                .map(rivals -> Listing.count(rivals.pairs(), "pair", "pairs") + " of rivals "
                                        + rivals.from() + "–" + rivals.to() + "; ")
                                .orElse("")
                        + Listing.count(found.cases().size(), "rivalry", "rivalries") + " of scenarios; "
                        + (found.quick() ? "a quick look, " : "") + "made by version " + found.software() + ").")
                .orElse("Nothing in this installation says how the model does against history: “equipoise validate” "
                        + "makes " + PAGE + ".");
    }
}
