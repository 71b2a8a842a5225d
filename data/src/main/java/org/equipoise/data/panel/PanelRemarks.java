package org.equipoise.data.panel;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.dispute.DisputeYear;

/** What a reader of a panel should know of gaps in its files. */
final class PanelRemarks {

    private PanelRemarks() {}

    /**
     * Remarks in the order of the columns that they are about.
     *
     * @param deadUnknown disputes that began between pairs of the panel, of which the dead of a side are not known and the other has none
     * @param register years of the trade register
     */
    static List<String> of(
            PanelDefinition definition,
            List<DyadYear> dyads,
            List<SideYear> sides,
            List<DisputeYear> deadUnknown,
            Coverage register) {
        List<String> remarks = new ArrayList<>();
        long disputes = dyads.stream().filter(DyadYear::disputeUnderWay).count();
        long wars = dyads.stream().filter(DyadYear::warUnderWay).count();
        remarks.add(disputes + " pair-years begin inside a dispute of the two, " + wars
                + " of them inside one that came to war for both, in which no war can begin. When within a dispute that level was"
                + " reached is not recorded.");
        if (!deadUnknown.isEmpty()) {
            List<String> named = new ArrayList<>();
            for (DisputeYear row : deadUnknown) {
                if (Onsets.deadByDispute(row)) {
                    named.add(row.dispute() + " (" + row.first() + " and " + row.second() + ", " + row.year() + ")");
                }
            }
            String counted = definition.fatalityOfDispute() ? "count as deadly" : "count as without dead";
            remarks.add("Of " + deadUnknown.size()
                    + " onsets the dead of a side are not known and the other has none. Those whose dispute had dead "
                    + counted
                    + (named.isEmpty() ? ": there are none" : ": " + String.join(", ", named))
                    + ". The others count as without dead.");
        }
        long stocks = sides.stream().filter(row -> Double.isNaN(row.stock())).count();
        long inflows = sides.stream().filter(row -> Double.isNaN(row.inflow())).count();
        remarks.add("The register covers " + register.first() + "-" + register.last() + ": " + stocks + " of "
                + sides.size() + " rows have no stock, supplier, dependence or overlap, " + inflows
                + " no inflow. What states held before, and what they make themselves, is not counted.");
        remarks.add(
                "A state that follows another under a new COW code begins with an empty stock: Germany (255) and Yemen (679) of"
                        + " 1990 take over nothing, nor do the states that left the Soviet Union, Yugoslavia and Czechoslovakia, while Russia"
                        + " (365) and Serbia (345) keep code and stock of the whole.");
        return List.copyOf(remarks);
    }
}
