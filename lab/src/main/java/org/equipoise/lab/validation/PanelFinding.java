package org.equipoise.lab.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.data.panel.PanelCheck;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.data.panel.RivalPanel;

/**
 * The panel of rivals that the model is judged on.
 *
 * @param years years that it covers
 * @param pairs pairs of rivals
 * @param pairYears years of pairs
 * @param sideYears directed rows
 * @param checks what must hold of it, and whether it does
 * @param sources files behind it
 */
public record PanelFinding(
        String years, int pairs, int pairYears, int sideYears, List<PanelCheck> checks, List<Source> sources) {

    public PanelFinding {
        checks = List.copyOf(checks);
        sources = List.copyOf(sources);
    }

    /**
     * A file behind a panel.
     *
     * @param use what it gives
     * @param data data set
     * @param file its name
     * @param vintage its vintage
     * @param years years it speaks of, with their gaps
     * @param sha256 hash of the file
     */
    public record Source(String use, String data, String file, String vintage, String years, String sha256) {
        static Source of(PanelSource source) {
            return new Source(
                    source.use(),
                    source.provenance().dataSet().title(),
                    Arrays.stream(source.provenance().file().split(", "))
                            .map(path -> path.substring(path.replace('\\', '/').lastIndexOf('/') + 1))
                            .collect(Collectors.joining(", ")),
                    source.provenance().vintage(),
                    source.coverage().toString(),
                    source.provenance().sha256());
        }
    }

    static PanelFinding of(RivalPanel panel) {
        return new PanelFinding(
                panel.coverage().toString(),
                (int) panel.dyads().stream().map(row -> row.pair()).distinct().count(),
                panel.dyads().size(),
                panel.sides().size(),
                panel.checks(),
                panel.sources().stream().map(Source::of).toList());
    }
}
