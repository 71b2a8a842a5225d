package org.equipoise.lab.evidence;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.Library;
import org.equipoise.data.panel.PanelCheck;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.data.panel.RivalPanel;

/**
 * Every figure of the literature file that the data of a library can tell, by the definitions that Equipoise uses and by those found to
 * come nearest to what was printed.
 *
 * @param rows figures in the order of the tables
 * @param sources files behind them
 * @param checks checks of the panel
 */
public record Evidence(List<EvidenceRow> rows, List<PanelSource> sources, List<PanelCheck> checks) {

    public Evidence {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        checks = List.copyOf(checks);
    }

    /** Reads the library and computes; throws {@link org.equipoise.games.problem.BadInput} where a file that all needs is missing. */
    public static Evidence of(Library library) {
        PanelSources sources = PanelSources.of(library);
        EvidenceData main = EvidenceData.of(library, sources);
        Figures ours = figures(main);
        Figures again = figures(main.printed(sources));
        List<EvidenceRow> rows = Printed.all().stream()
                .map(printed -> EvidenceRow.of(printed, ours.get(printed.id()), again.get(printed.id())))
                .toList();
        List<PanelSource> files = new ArrayList<>(sources.list());
        main.treaties().ifPresent(file -> files.add(new PanelSource("patrons", file.provenance(), file.coverage())));
        main.races().ifPresent(file -> files.add(new PanelSource("arms races", file.provenance(), file.coverage())));
        main.wars().ifPresent(file -> files.add(new PanelSource("wars", file.provenance(), file.coverage())));
        RivalPanel panel = RivalPanel.of(sources, PanelDefinition.MAIN, RivalPanel.FIRST, RivalPanel.LAST);
        return new Evidence(rows, files, panel.checks());
    }

    private static Figures figures(EvidenceData data) {
        Figures figures = new Figures();
        BaseRates.tell(data, figures);
        AnnualLogits.tell(data, figures);
        ArmsLogits.tell(data, figures);
        ArmsRaceYears.tell(data, figures);
        Patrons.tell(data, figures);
        WarEndings.tell(data, figures);
        return figures;
    }
}
