package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.equipoise.lab.central.CentralStudy;
import org.equipoise.lab.central.Contrast;
import org.equipoise.lab.central.Estimate;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Outcome;
import org.equipoise.lab.central.Samples;
import org.equipoise.lab.central.Suppliers;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** The first part: what the record says and how far it carries, in words that the numbers choose. */
final class BottomLine {

    private static final double BY_LUCK = 0.1;

    private static final List<Outcome> OUTCOMES = List.of(Outcome.FORCE, Outcome.FATAL);

    private final List<Finding> findings;

    BottomLine(List<Finding> findings) {
        this.findings = findings;
    }

    /** What the record says: a paragraph and the numbers behind it, then the suppliers. */
    String record() {
        return answers() + "\n\n" + overall() + suppliers();
    }

    /** Findings about all suppliers and about balance, by what may be said of them. */
    private String answers() {
        List<String> sentences = new ArrayList<>();
        for (Finding.Answer answer : Finding.Answer.values()) {
            List<String> parts = new ArrayList<>();
            for (Finding force : overall(Outcome.FORCE)) {
                List<String> outcomes = new ArrayList<>();
                for (Outcome outcome : OUTCOMES) {
                    find(force.contrast().id(), outcome)
                            .filter(one -> one.answer() == answer)
                            .ifPresent(one -> outcomes.add(words(one)));
                }
                if (!outcomes.isEmpty()) {
                    parts.add(Listing.small(force.contrast().label()) + " (" + String.join(" and ", outcomes) + ")");
                }
            }
            if (!parts.isEmpty()) {
                sentences.add("**" + Verdicts.sentence(answer) + ":** " + Listing.and(parts) + ".");
            }
        }
        return String.join(" ", sentences);
    }

    private static String words(Finding finding) {
        String name = finding.outcome() == Outcome.FORCE ? "force" : "dead";
        return switch (finding.answer()) {
            case CANNOT_TELL, NOT_ESTIMATED -> name;
            case LESS, MORE, LESS_FRAGILE, MORE_FRAGILE -> name + ": " + Verdicts.whole(finding);
        };
    }

    private List<Finding> overall(Outcome outcome) {
        return findings.stream()
                .filter(one -> one.contrast().supplier() == 0 && one.outcome() == outcome)
                .toList();
    }

    private Optional<Finding> find(String id, Outcome outcome) {
        return findings.stream()
                .filter(one -> one.contrast().id().equals(id) && one.outcome() == outcome)
                .findFirst();
    }

    private String overall() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding force : overall(Outcome.FORCE)) {
            List<String> row = new ArrayList<>(
                    List.of(force.contrast().label(), force.contrast().reference()));
            OUTCOMES.forEach(outcome -> row.add(cell(find(force.contrast().id(), outcome), true)));
            rows.add(row);
        }
        return "Odds ratios with 90 % intervals; below 1: fewer cases.\n\n"
                + Cells.table(List.of("Rivals", "compared with", "use of force", "disputes with dead"), rows);
    }

    private String suppliers() {
        TreeSet<Integer> asked = new TreeSet<>();
        List<Integer> order = new ArrayList<>();
        for (Finding finding : findings) {
            int code = finding.contrast().supplier();
            if (code > 0 && asked.add(code)) {
                order.add(code);
            }
        }
        if (order.isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        for (int code : order) {
            List<String> row = new ArrayList<>(List.of(Suppliers.name(code, Samples.FIRST)));
            for (Contrast.Family family : List.of(Contrast.Family.ARMS_BOTH, Contrast.Family.COMMON_TOP)) {
                for (Outcome outcome : OUTCOMES) {
                    row.add(cell(
                            findings.stream()
                                    .filter(one -> one.contrast().family() == family
                                            && one.contrast().supplier() == code
                                            && one.outcome() == outcome)
                                    .findFirst(),
                            false));
                }
            }
            rows.add(row);
        }
        return "By supplier, odds ratios; where no word stands, which way cannot be told; "
                + Figures.NONE + ": too few cases or side-years.\n\n"
                + Cells.table(
                        List.of(
                                "Supplier",
                                "armed both: force",
                                "armed both: dead",
                                "top supplier of both: force",
                                "top supplier of both: dead"),
                        rows);
    }

    private static String cell(Optional<Finding> finding, boolean range) {
        if (finding.isEmpty() || !finding.get().main().known()) {
            return Figures.NONE;
        }
        Estimate main = finding.get().main();
        Finding.Answer answer = finding.get().answer();
        return (range ? Cells.estimate(main) : Cells.ratio(main.oddsRatio()))
                + (answer == Finding.Answer.CANNOT_TELL ? "" : " **" + Verdicts.brief(answer) + "**");
    }

    /** How far it carries. */
    String strength() {
        int known = 0;
        int excluding = 0;
        int byRule = 0;
        int hinged = 0;
        for (Finding finding : findings) {
            known += finding.main().known() ? 1 : 0;
            excluding += finding.main().excludesNoEffect() ? 1 : 0;
            boolean holds = finding.answer() == Finding.Answer.LESS || finding.answer() == Finding.Answer.MORE;
            byRule += holds ? 1 : 0;
            hinged += finding.main().known() && !finding.hinges().isEmpty() ? 1 : 0;
        }
        return "Of " + Listing.count(known, "estimate", "estimates") + " below, " + Figures.whole(excluding)
                + " exclude no effect with 90 % intervals, where luck alone would give about "
                + Figures.whole(Math.rint(BY_LUCK * known)) + "; for " + Figures.whole(byRule)
                + " the rule below lets less or more be said without *fragile*, and " + Figures.whole(hinged)
                + " lose or gain their certainty when a single one of the up to " + Figures.whole(CentralStudy.PAIRS)
                + " pairs of rivals with most side-years asked about is left out (others were not tried). All of it is association: who is"
                + " armed by whom was chosen by the rivals and their suppliers, not by lot.";
    }
}
