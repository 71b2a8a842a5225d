package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.central.Contrasts;
import org.equipoise.lab.central.Finding;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;

/** The estimates as a table for the terminal. */
public final class CentralTable {

    private CentralTable() {}

    /** One row a contrast and outcome. */
    public static TextTable of(List<Finding> findings, List<Contrasts.Few> few) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(
                    finding.contrast().label(),
                    finding.outcome().word(),
                    Cells.estimate(finding.main()),
                    finding.main().known() ? Figures.decimal(finding.main().perThousand(), 1) : Figures.NONE,
                    Figures.whole(finding.main().exposed().events()),
                    Verdicts.brief(finding.answer())));
        }
        List<String> notes = new ArrayList<>();
        notes.add("Odds ratio with 90 % interval; below 1: fewer cases. Change in cases per 1,000 rival-years.");
        if (!few.isEmpty()) {
            notes.add("Too few side-years to ask about: "
                    + String.join(
                            ", ",
                            few.stream().map(Contrasts.Few::name).distinct().toList()));
        }
        return new TextTable(
                "Rivals 1955–2010, neither a major power",
                List.of("Contrast", "outcome", "odds ratio", "change", "cases", "conflict"),
                rows,
                notes);
    }
}
