package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.panel.SideYear;
import org.equipoise.data.sipri.Deal;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.sipri.RegisterByDeal;

/**
 * Whether another edition of the register, with one row a deal, would tell the same: on pairs of rivals whose two sides it both holds.
 * What it says was delivered of a deal is split evenly over its years of delivery.
 *
 * @param edition its date
 * @param first its first year of delivery
 * @param last its last
 * @param pairs pairs that both editions hold
 * @param sideYears side-years of them
 * @param rows contrasts under both editions
 */
public record VintageCheck(String edition, int first, int last, int pairs, int sideYears, List<Row> rows) {

    public VintageCheck {
        rows = List.copyOf(rows);
    }

    /**
     * A contrast under both editions.
     *
     * @param contrast what is compared
     * @param same side-years that are of the same kind under both
     * @param main force under the edition of the main estimates, on these pairs alone
     * @param other under the other edition
     */
    public record Row(Contrast contrast, int same, Estimate main, Estimate other) {}

    /** The check, where a library has such an edition and pairs to check. */
    public static Optional<VintageCheck> of(Library library, Samples samples, Contrasts contrasts) {
        RegisterByDeal reader = new RegisterByDeal();
        return library.has(reader) ? of(library.newest(reader), samples, contrasts) : Optional.empty();
    }

    static Optional<VintageCheck> of(Imported<Deal> deals, Samples samples, Contrasts contrasts) {
        Set<Integer> held = new HashSet<>();
        List<Delivery> deliveries = new ArrayList<>();
        for (Deal deal : deals.rows()) {
            held.add(deal.recipient().cow());
            for (int year : deal.years()) {
                deliveries.add(delivery(deal, year));
            }
        }
        SupplyYears years = new SupplyYears(deliveries, deals.coverage(), Samples.WINDOW, Samples.DEPRECIATION);
        List<Observation> main = samples.main().stream()
                .filter(at -> held.contains(at.row().own())
                        && held.contains(at.row().target())
                        && years.knows(at.row().year()))
                .toList();
        if (main.isEmpty()) {
            return Optional.empty();
        }
        List<SideYear> sides = main.stream().map(Observation::row).toList();
        List<Observation> other = Samples.observed(sides, years);
        List<Row> rows = new ArrayList<>();
        for (Contrast contrast : contrasts.asked()) {
            if (contrast.amount().isEmpty() && contrast.family() != Contrast.Family.BALANCE) {
                int same = 0;
                for (int at = 0; at < main.size(); at++) {
                    same += contrast.group(main.get(at)) == contrast.group(other.get(at)) ? 1 : 0;
                }
                rows.add(new Row(
                        contrast,
                        same,
                        Estimator.of(main, contrast, Outcome.FORCE, Estimate.Method.LOGIT),
                        Estimator.of(other, contrast, Outcome.FORCE, Estimate.Method.LOGIT)));
            }
        }
        int pairs = (int) sides.stream().mapToInt(SideYear::pair).distinct().count();
        return Optional.of(new VintageCheck(
                deals.provenance().vintage(),
                deals.coverage().first(),
                deals.coverage().last(),
                pairs,
                main.size(),
                rows));
    }

    private static Delivery delivery(Deal deal, int year) {
        return new Delivery(
                0,
                deal.supplier(),
                deal.recipient(),
                deal.designation(),
                deal.description(),
                "",
                deal.ordered(),
                deal.orderedEstimated(),
                deal.delivered(),
                deal.deliveredEstimated(),
                year,
                deal.deliveredEstimated(),
                deal.status(),
                deal.unit(),
                deal.unit(),
                deal.tiv() / deal.years().size(),
                false);
    }
}
