package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.central.Contrast;
import org.equipoise.lab.central.Estimate;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Outcome;
import org.equipoise.lab.central.Samples;
import org.equipoise.lab.central.Suppliers;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** The first two paragraphs: what the record says and how far it carries, in words that the numbers choose. */
final class BottomLine {

    private static final double BY_LUCK = 0.1;

    private final List<Finding> findings;

    BottomLine(List<Finding> findings) {
        this.findings = findings;
    }

    /** What the record says. */
    String record() {
        StringBuilder text = new StringBuilder();
        text.append(overall(
                "arms-both", "Rivals whom **one supplier arms both**", "rivals whose suppliers arm one side alone"));
        text.append(bySupplier(Contrast.Family.ARMS_BOTH, Outcome.FORCE));
        text.append(bySupplier(Contrast.Family.ARMS_BOTH, Outcome.FATAL));
        text.append(overall("common-top", "Rivals with **one top supplier**", "rivals whose top suppliers differ"));
        text.append(bySupplier(Contrast.Family.COMMON_TOP, Outcome.FORCE));
        text.append(bySupplier(Contrast.Family.COMMON_TOP, Outcome.FATAL));
        text.append(overall("arms-parity", "Rivals at **parity of imported arms**", "rivals of whom one has more"));
        text.append(
                overall("capability-parity", "Rivals at **parity of capabilities**", "rivals of whom one has more"));
        text.append(overall(
                "arms-balance", "**Half the imbalance** of imported arms, whatever it is", "the imbalance as it is"));
        return text.toString().strip();
    }

    private Optional<Finding> find(String id, Outcome outcome) {
        return findings.stream()
                .filter(one -> one.contrast().id().equals(id) && one.outcome() == outcome)
                .findFirst();
    }

    private String overall(String id, String who, String whom) {
        Optional<Finding> force = find(id, Outcome.FORCE);
        Optional<Finding> fatal = find(id, Outcome.FATAL);
        if (force.isEmpty() || fatal.isEmpty()) {
            return "";
        }
        boolean alike = force.get().answer() == fatal.get().answer();
        return who + ", compared with " + whom + ": "
                + (alike
                        ? "use of force " + odds(force.get().main()) + " and disputes with dead "
                                + odds(fatal.get().main()) + ", "
                                + sentence(force.get().answer())
                        : "use of force " + odds(force.get().main()) + ", "
                                + sentence(force.get().answer()) + "; disputes with dead "
                                + odds(fatal.get().main()) + ", "
                                + sentence(fatal.get().answer()))
                + ". ";
    }

    private String bySupplier(Contrast.Family family, Outcome outcome) {
        List<String> parts = new ArrayList<>();
        for (Finding.Answer answer : Finding.Answer.values()) {
            List<String> names = new ArrayList<>();
            for (Finding finding : findings) {
                if (finding.contrast().family() == family
                        && finding.contrast().supplier() > 0
                        && finding.outcome() == outcome
                        && finding.answer() == answer) {
                    names.add(Suppliers.name(finding.contrast().supplier(), Samples.FIRST)
                            + (finding.main().known()
                                    ? " (" + Cells.ratio(finding.main().oddsRatio()) + ")"
                                    : ""));
                }
            }
            if (!names.isEmpty()) {
                parts.add("for " + Listing.and(names) + " " + sentence(answer));
            }
        }
        String what = outcome == Outcome.FORCE ? "By supplier, for the use of force: " : "For disputes with dead: ";
        return parts.isEmpty() ? "" : what + String.join("; ", parts) + ". ";
    }

    private static String odds(Estimate estimate) {
        return estimate.known()
                ? "odds ratio " + Cells.ratio(estimate.oddsRatio()) + " (90 % " + Cells.ratio(estimate.oddsRange())
                        + ")"
                : "not estimated";
    }

    private static String sentence(Finding.Answer answer) {
        return switch (answer) {
            case LESS -> "less conflict, which holds throughout";
            case MORE -> "more conflict, which holds throughout";
            case LESS_FRAGILE -> "less conflict by the main estimate, which does not hold throughout";
            case MORE_FRAGILE -> "more conflict by the main estimate, which does not hold throughout";
            case CANNOT_TELL -> "which way cannot be told";
            case NOT_ESTIMATED -> "too few cases";
        };
    }

    /** How far it carries. */
    String strength() {
        int known = 0;
        int excluding = 0;
        int throughout = 0;
        int hinged = 0;
        for (Finding finding : findings) {
            known += finding.main().known() ? 1 : 0;
            excluding += finding.main().excludesNoEffect() ? 1 : 0;
            boolean holds = finding.answer() == Finding.Answer.LESS || finding.answer() == Finding.Answer.MORE;
            throughout += holds ? 1 : 0;
            hinged += finding.main().known() && !finding.hinges().isEmpty() ? 1 : 0;
        }
        return "Of " + Listing.count(known, "estimate", "estimates") + " below, " + Figures.whole(excluding)
                + " exclude no effect with 90 % intervals, where luck alone would give about "
                + Figures.whole(Math.rint(BY_LUCK * known)) + "; " + Figures.whole(throughout)
                + " hold in every variant that was tried, and " + Figures.whole(hinged)
                + " lose or gain their certainty when a single pair of rivals is left out. All of it is association: who is armed by"
                + " whom was chosen by the rivals and their suppliers, not by lot.";
    }
}
