package org.equipoise.workbench.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.data.panel.PanelCheck;
import org.equipoise.lab.evidence.Explained;
import org.equipoise.lab.validation.CentralFinding;
import org.equipoise.lab.validation.EvidenceFinding;
import org.equipoise.lab.validation.EvidenceFinding.Status;
import org.equipoise.lab.validation.PanelFinding;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** What the data say without the model. */
final class DataTables {

    private static final int HASH = 12;

    private DataTables() {}

    static void evidence(Markdown page, EvidenceFinding found) {
        page.paragraph(
                "Base rates, logits and contrasts that were printed before the program could read data, recomputed from the files below. "
                        + "“Same”: the printed digits come out by the definitions that Equipoise uses. “Found”: they come out by the definitions that "
                        + "were found to be the printed ones. “Near”: within a quarter of the printed standard error, or a twentieth of the figure. "
                        + "Explained in part: a cause is known for part of it, or one that these files cannot confirm.");
        Map<String, Integer> groups = new LinkedHashMap<>();
        found.figures().forEach(one -> groups.merge(one.group(), 1, Integer::sum));
        List<List<String>> counts = new ArrayList<>();
        groups.forEach((group, all) -> {
            List<String> row = new ArrayList<>(List.of(group, Figures.whole(all)));
            for (Status status : Status.values()) {
                row.add(Figures.whole(found.figures().stream()
                        .filter(one -> one.group().equals(group) && one.status() == status)
                        .count()));
            }
            counts.add(row);
        });
        List<String> all =
                new ArrayList<>(List.of("**All**", Figures.whole(found.figures().size())));
        for (Status status : Status.values()) {
            all.add(Figures.whole(found.count(status)));
        }
        counts.add(all);
        page.table(List.of("Group", "figures", "same", "found", "near", "different", "unknown"), counts);
        List<EvidenceFinding.Figure> open = found.differing().stream()
                .filter(one -> one.explained() != Explained.YES)
                .toList();
        int explained = found.differing().size() - open.size();
        List<String> reasons = open.stream()
                .map(EvidenceFinding.Figure::why)
                .filter(why -> !why.isEmpty())
                .distinct()
                .toList();
        page.table(
                List.of("Figures that differ", "printed", "error", "ours", "as printed", "status", "explained", "why"),
                open.stream()
                        .map(one -> List.of(
                                one.group() + ": " + one.label(),
                                one.printed(),
                                one.error(),
                                ModelTables.number(one.ours()),
                                ModelTables.number(one.again()),
                                one.status() == Status.NEAR ? "near" : "different",
                                one.explained().word(),
                                one.why().isEmpty() ? "" : "(" + (1 + reasons.indexOf(one.why())) + ")"))
                        .toList());
        page.paragraph(
                explained == 0
                        ? ""
                        : Listing.count(explained, "more figure", "more figures")
                                + ", near or different, by causes that were found, not listed here; "
                                + "`./equipoise data evidence` tells all.");
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            numbered.add("(" + (i + 1) + ") " + reasons.get(i));
        }
        page.points(numbered);
    }

    static void panel(Markdown page, PanelFinding found) {
        page.paragraph(Listing.count(found.pairs(), "pair", "pairs") + " of strategic rivals, " + found.years()
                + ": " + Listing.count(found.pairYears(), "pair-year", "pair-years") + ", "
                + Listing.count(found.sideYears(), "directed row", "directed rows") + ".");
        page.table(
                List.of("What must hold", "holds", "found"),
                found.checks().stream()
                        .map(check -> List.of(check.what(), check.holds() ? "yes" : "**no**", check.found()))
                        .toList());
        page.table(
                List.of("Used for", "data set", "file", "vintage", "years", "SHA-256 begins"),
                found.sources().stream()
                        .map(source -> List.of(
                                source.use(),
                                source.data(),
                                source.file(),
                                source.vintage(),
                                source.years(),
                                Arrays.stream(source.sha256().split(", "))
                                        .map(hash -> "`" + hash.substring(0, Math.min(HASH, hash.length())) + "`")
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    /** Checks that fail. */
    static long failing(List<PanelCheck> checks) {
        return checks.stream().filter(check -> !check.holds()).count();
    }

    static void central(Markdown page, CentralFinding found) {
        page.paragraph(Summary.central(found)
                + " The estimates, what they hang on and what the calibrated model implies stand in "
                + "[central-question.md](central-question.md).");
    }
}
