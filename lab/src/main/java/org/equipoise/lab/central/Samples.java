package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.panel.SideYear;

/**
 * Side-years of rivals that are no major powers, with what the register says of them, under every way of counting that the study
 * tries.
 */
public final class Samples {

    /** Window of years of the main estimates. */
    public static final int WINDOW = 3;

    /** Annual wear of the main estimates. */
    public static final double DEPRECIATION = 0.08;

    /** Years of the main estimates (literature 2.4): five years of the register lie before the first. */
    public static final int FIRST = 1955;

    /** Last year: the disputes end there. */
    public static final int LAST = 2010;

    /**
     * A way of counting.
     *
     * @param definition what counts as an onset and a year of peace
     * @param window years before a year in which a delivery counts
     * @param depreciation annual wear of stocks
     */
    public record Counting(PanelDefinition definition, int window, double depreciation) {
        /** That of the main estimates. */
        public static final Counting MAIN = new Counting(PanelDefinition.MAIN, WINDOW, DEPRECIATION);
    }

    /** All that is tried. */
    private static final List<Counting> TRIED = List.of(
            Counting.MAIN,
            new Counting(PanelDefinition.MAIN, 1, DEPRECIATION),
            new Counting(PanelDefinition.MAIN, 5, DEPRECIATION),
            new Counting(PanelDefinition.MAIN, WINDOW, 0.05),
            new Counting(PanelDefinition.MAIN, WINDOW, 0.12),
            new Counting(PanelDefinition.SINCE_ONSET, WINDOW, DEPRECIATION),
            new Counting(PanelDefinition.PRINTED_ARMS, WINDOW, DEPRECIATION));

    private final Map<Counting, List<Observation>> samples = new LinkedHashMap<>();
    private final List<SideYear> history;
    private final SupplyYears supply;

    /** Builds them from the files of a library. */
    public Samples(PanelSources sources) {
        RivalPanel main = RivalPanel.of(sources, PanelDefinition.MAIN, RivalPanel.FIRST, LAST);
        history = minor(main.sides());
        Map<PanelDefinition, List<SideYear>> rows = new LinkedHashMap<>();
        rows.put(PanelDefinition.MAIN, history);
        for (Counting counting : TRIED) {
            SupplyYears years = supply(sources, counting);
            samples.put(
                    counting,
                    observed(
                            rows.computeIfAbsent(
                                    counting.definition(),
                                    definition -> minor(RivalPanel.of(sources, definition, FIRST, LAST)
                                            .sides())),
                            years));
        }
        supply = supply(sources, Counting.MAIN);
    }

    private static SupplyYears supply(PanelSources sources, Counting counting) {
        return new SupplyYears(
                sources.deliveries().rows(),
                sources.deliveries().coverage(),
                counting.window(),
                counting.depreciation());
    }

    private static List<SideYear> minor(List<SideYear> rows) {
        return rows.stream().filter(SideYear::bothMinor).toList();
    }

    /** Side-years of the study's years, whose window the register knows. */
    static List<Observation> observed(List<SideYear> rows, SupplyYears years) {
        List<Observation> observed = new ArrayList<>();
        for (SideYear row : rows) {
            if (row.year() >= FIRST && row.year() <= LAST && years.knows(row.year())) {
                observed.add(new Observation(row, years.of(row.own(), row.target(), row.year())));
            }
        }
        return List.copyOf(observed);
    }

    /** The main sample. */
    public List<Observation> main() {
        return of(Counting.MAIN);
    }

    /** The sample under a way of counting. */
    List<Observation> of(Counting counting) {
        return samples.getOrDefault(counting, List.of());
    }

    /** Side-years from 1946 on, those before the study's years among them: what the model plays. */
    public List<SideYear> history() {
        return history;
    }

    /** Who armed whom, in the main way of counting. */
    public SupplyYears supply() {
        return supply;
    }
}
