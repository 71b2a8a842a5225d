package org.equipoise.lab.evidence;

import java.util.List;
import java.util.Optional;
import org.equipoise.data.DataRow;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.Reader;
import org.equipoise.data.alliance.Membership;
import org.equipoise.data.alliance.Memberships;
import org.equipoise.data.cow.InterStateWars;
import org.equipoise.data.cow.Major;
import org.equipoise.data.cow.WarParticipation;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.index.ArmsStocks;
import org.equipoise.data.panel.DyadYear;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.panel.SideYear;
import org.equipoise.data.rivalry.ArmsRace;
import org.equipoise.data.rivalry.ArmsRaces;
import org.equipoise.data.rivalry.Rivalry;

/**
 * What the parts of the evidence are told from, by one set of definitions.
 *
 * @param asPrinted whether the definitions are those found to come nearest to what was printed
 * @param long1816 pair-years since 1816, as far as disputes are known
 * @param dyads pair-years 1946-2010
 * @param sides directed rows 1946-2010
 * @param arms directed rows of two minor powers 1955-2010
 * @param stocks imported arms by supplier
 * @param rivalries the list of rivalries
 * @param disputes directed dispute-years
 * @param majors major powers
 * @param treaties treaties by member
 * @param races arms races
 * @param wars wars between states
 */
record EvidenceData(
        boolean asPrinted,
        List<DyadYear> long1816,
        List<DyadYear> dyads,
        List<SideYear> sides,
        List<SideYear> arms,
        ArmsStocks stocks,
        List<Rivalry> rivalries,
        List<DisputeYear> disputes,
        List<Major> majors,
        Optional<Imported<Membership>> treaties,
        Optional<Imported<ArmsRace>> races,
        Optional<Imported<WarParticipation>> wars) {

    private static final int FIRST_LONG = 1816;
    private static final int FIRST_ARMS = 1955;

    /** Told by the main definitions. */
    static EvidenceData of(Library library, PanelSources sources) {
        return of(
                sources,
                ArmsStocks.of(
                        sources.deliveries().rows(), sources.deliveries().coverage(), ArmsStocks.DEPRECIATION, false),
                optional(library, new Memberships()),
                optional(library, new ArmsRaces()),
                optional(library, new InterStateWars()),
                false);
    }

    /** The same files told by the definitions that come nearest to what was printed. */
    EvidenceData printed(PanelSources sources) {
        return of(sources, stocks, treaties, races, wars, true);
    }

    private static EvidenceData of(
            PanelSources sources,
            ArmsStocks stocks,
            Optional<Imported<Membership>> treaties,
            Optional<Imported<ArmsRace>> races,
            Optional<Imported<WarParticipation>> wars,
            boolean asPrinted) {
        PanelDefinition rates = asPrinted ? PanelDefinition.PRINTED_RATES : PanelDefinition.MAIN;
        RivalPanel all = RivalPanel.of(sources, rates, FIRST_LONG, RivalPanel.LAST);
        RivalPanel armed = RivalPanel.of(
                sources, asPrinted ? PanelDefinition.PRINTED_ARMS : PanelDefinition.MAIN, FIRST_ARMS, RivalPanel.LAST);
        return new EvidenceData(
                asPrinted,
                all.dyads(),
                all.dyads().stream()
                        .filter(row -> row.year() >= RivalPanel.FIRST)
                        .toList(),
                all.sides().stream()
                        .filter(row -> row.year() >= RivalPanel.FIRST)
                        .toList(),
                armed.sides().stream()
                        .filter(row -> row.bothMinor() && !(asPrinted && germanies(row.own(), row.target())))
                        .toList(),
                stocks,
                sources.rivalries().rows(),
                sources.disputes().rows(),
                sources.majors().rows(),
                treaties,
                races,
                wars);
    }

    private static <R extends DataRow> Optional<Imported<R>> optional(Library library, Reader<R> reader) {
        return library.has(reader) ? Optional.of(library.newest(reader)) : Optional.empty();
    }

    /** Whether these are the two German states, which the printed panels of minor powers leave out. */
    static boolean germanies(int one, int two) {
        return Math.min(one, two) == 260 && Math.max(one, two) == 265;
    }
}
