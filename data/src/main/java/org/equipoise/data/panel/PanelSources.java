package org.equipoise.data.panel;

import java.util.List;
import java.util.Optional;
import org.equipoise.data.DataRow;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.cow.Capabilities;
import org.equipoise.data.cow.Contiguity;
import org.equipoise.data.cow.ContiguityDates;
import org.equipoise.data.cow.ContiguityMonths;
import org.equipoise.data.cow.Major;
import org.equipoise.data.cow.Majors;
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
                library.has(new GmlDisputes()) ? Optional.of(library.newest(new GmlDisputes())) : Optional.empty(),
                library.newest(new SystemMembers()),
                library.newest(new Majors()),
                library.has(new ContiguityMonths())
                        ? library.newest(new ContiguityMonths())
                        : library.newest(new ContiguityDates()),
                library.newest(new Capabilities()),
                library.newest(new RegisterByDelivery()));
    }

    /** What each gives the panel, for manifests. */
    public List<PanelSource> list() {
        return List.of(
                source("rivalries", rivalries),
                source("disputes", disputes),
                source("members of the state system", members),
                source("major powers", majors),
                source("contiguity", contiguity),
                source("spending, personnel, capabilities", capabilities),
                source("stocks and inflows of arms, suppliers", deliveries));
    }

    private static PanelSource source(String use, Imported<? extends DataRow> imported) {
        return new PanelSource(use, imported.provenance(), imported.coverage());
    }
}
