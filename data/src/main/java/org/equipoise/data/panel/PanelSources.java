package org.equipoise.data.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataRow;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.Reader;
import org.equipoise.data.cow.Capabilities;
import org.equipoise.data.cow.Contiguity;
import org.equipoise.data.cow.ContiguityDates;
import org.equipoise.data.cow.ContiguityMonths;
import org.equipoise.data.cow.Major;
import org.equipoise.data.cow.Majors;
import org.equipoise.data.cow.Participation;
import org.equipoise.data.cow.Participations;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.cow.SystemMember;
import org.equipoise.data.cow.SystemMembers;
import org.equipoise.data.dispute.Dispute;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.dispute.GmlDisputeYears;
import org.equipoise.data.dispute.GmlDisputes;
import org.equipoise.data.rivalry.Rivalry;
import org.equipoise.data.rivalry.StrategicRivalries;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.sipri.RegisterByDelivery;

/**
 * The files that a panel is built from, read and checked.
 *
 * @param rivalries who took whom for a rival
 * @param disputes directed dispute-years
 * @param durations disputes with their length, empty where the library has none: then ties are broken by the order of the file
 * @param earlier who took part in disputes before those of {@code disputes} begin, empty where the library has none
 * @param members members of the state system
 * @param majors major powers
 * @param contiguity who lies how near
 * @param capabilities military spending, personnel and the composite index
 * @param deliveries the trade register, one row a deal and delivery year
 */
public record PanelSources(
        Imported<Rivalry> rivalries,
        Imported<DisputeYear> disputes,
        Optional<Imported<Dispute>> durations,
        Optional<Imported<Participation>> earlier,
        Imported<SystemMember> members,
        Imported<Major> majors,
        Imported<Contiguity> contiguity,
        Imported<StateYear> capabilities,
        Imported<Delivery> deliveries) {

    /** The newest files of a library; throws {@link org.equipoise.games.problem.BadInput} naming a data set that is missing. */
    public static PanelSources of(Library library) {
        return new PanelSources(
                library.newest(new StrategicRivalries()),
                library.newest(new GmlDisputeYears()),
                optional(library, new GmlDisputes()),
                optional(library, new Participations()),
                library.newest(new SystemMembers()),
                library.newest(new Majors()),
                library.has(new ContiguityMonths())
                        ? library.newest(new ContiguityMonths())
                        : library.newest(new ContiguityDates()),
                library.newest(new Capabilities()),
                library.world(new RegisterByDelivery()).joined());
    }

    private static <R extends DataRow> Optional<Imported<R>> optional(Library library, Reader<R> reader) {
        return library.has(reader) ? Optional.of(library.newest(reader)) : Optional.empty();
    }

    /** Years in which disputes are known. */
    public Coverage disputeYears() {
        Coverage own = disputes.coverage();
        return earlier.map(file -> own.and(file.coverage().within(0, own.first() - 1)))
                .orElse(own);
    }

    /** Disputes of all those years. */
    List<DisputeYear> allDisputes() {
        List<DisputeYear> all = new ArrayList<>();
        earlier.ifPresent(file -> all.addAll(
                EarlierDisputes.of(file.rows(), durations, disputes.coverage().first())));
        all.addAll(disputes.rows());
        return all;
    }

    /** What each gives the panel, for manifests. */
    public List<PanelSource> list() {
        List<PanelSource> list = new ArrayList<>(List.of(
                source("rivalries", rivalries),
                source("disputes", disputes),
                source("members of the state system", members),
                source("major powers", majors),
                source("contiguity", contiguity),
                source("spending, personnel, capabilities", capabilities),
                source("stocks and inflows of arms, suppliers", deliveries)));
        durations.ifPresent(file -> list.add(source("lengths of disputes", file)));
        earlier.ifPresent(file -> list.add(source("disputes before those", file)));
        return List.copyOf(list);
    }

    private static PanelSource source(String use, Imported<? extends DataRow> imported) {
        return new PanelSource(use, imported.provenance(), imported.coverage());
    }
}
