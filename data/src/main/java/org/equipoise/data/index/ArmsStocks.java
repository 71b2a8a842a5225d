package org.equipoise.data.index;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equipoise.data.Coverage;
import org.equipoise.data.sipri.Delivery;

/**
 * Imported arms that states hold, by perpetual inventory from the register of deliveries, TIV million:
 * K_t = (1 - delta) K_(t-1) + F_t, from nothing at the beginning of the register. What a state makes itself is not counted; what it held
 * before the register began is not known, so the first years understate.
 *
 * <p>With the half-year convention a year's deliveries come in its middle and lose half a year's wear by its end,
 * K_t = (1 - delta) K_(t-1) + (1 - delta / 2) F_t (Bureau of Economic Analysis 2003, Fixed assets and consumer durable goods, p. M-7).
 *
 * <p>Deliveries that the register gives no volume for count as none, and so do those to armed groups, organisations and the unknown.
 * A state that follows another begins with an empty stock unless it keeps its COW code. Where the register has a gap, as one joined of
 * periods may, there is no stock in it; what was held before wears on, what came in it is not known, so the years after it understate
 * as the first ones do.
 */
public final class ArmsStocks {

    /** Annual depreciation of the literature's stocks. */
    public static final double DEPRECIATION = 0.08;

    private static final SortedMap<Integer, double[]> NONE = Collections.emptySortedMap();

    private final Coverage coverage;
    private final double depreciation;
    private final double kept;
    private final SortedMap<Integer, SortedMap<Integer, double[]>> flows = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<Integer, double[]>> stocks = new TreeMap<>();

    private ArmsStocks(Coverage coverage, double depreciation, double kept) {
        this.coverage = coverage;
        this.depreciation = depreciation;
        this.kept = kept;
    }

    /**
     * Stocks of all recipients.
     *
     * @param deliveries rows of the register; those outside the coverage are left out
     * @param coverage years of the register
     * @param depreciation share lost in a year, in [0, 1]
     * @param halfYear whether deliveries wear in their first year, by half
     */
    public static ArmsStocks of(List<Delivery> deliveries, Coverage coverage, double depreciation, boolean halfYear) {
        ArmsStocks stocks = new ArmsStocks(coverage, depreciation, halfYear ? 1 - depreciation / 2 : 1);
        int years = coverage.isEmpty() ? 0 : coverage.last() - coverage.first() + 1;
        for (Delivery delivery : deliveries) {
            if (delivery.recipient().cow() > 0 && coverage.holds(delivery.year()) && delivery.tiv() > 0) {
                double[] flow = stocks.flows
                        .computeIfAbsent(delivery.recipient().cow(), recipient -> new TreeMap<>())
                        .computeIfAbsent(delivery.supplier().cow(), supplier -> new double[years]);
                flow[delivery.year() - coverage.first()] += delivery.tiv();
            }
        }
        stocks.flows.forEach((recipient, suppliers) -> {
            SortedMap<Integer, double[]> held = new TreeMap<>();
            suppliers.forEach((supplier, flow) -> held.put(supplier, stocks.inventory(flow)));
            stocks.stocks.put(recipient, held);
        });
        return stocks;
    }

    private double[] inventory(double[] flow) {
        double[] stock = new double[flow.length];
        double before = 0;
        for (int t = 0; t < flow.length; t++) {
            stock[t] = (1 - depreciation) * before + kept * flow[t];
            before = stock[t];
        }
        return stock;
    }

    /** Years that the register covers. */
    public Coverage coverage() {
        return coverage;
    }

    /** All recipients that ever received something, by COW code. */
    public SortedSet<Integer> recipients() {
        return new TreeSet<>(flows.keySet());
    }

    /** Stock at the end of a year; 0 for a state that never received anything, NaN outside the register. */
    public double at(int recipient, int year) {
        if (!coverage.holds(year)) {
            return Double.NaN;
        }
        double sum = 0;
        for (double[] held : stocks.getOrDefault(recipient, NONE).values()) {
            sum += held[year - coverage.first()];
        }
        return sum;
    }

    /** The same by COW code of the supplier, 0 for others; empty outside the register. */
    public SortedMap<Integer, Double> bySupplier(int recipient, int year) {
        return year(stocks, recipient, year);
    }

    /** Delivered over years, both included; NaN where the register does not cover all of them. */
    public double delivered(int recipient, int first, int last) {
        if (!coverage.holds(first, last)) {
            return Double.NaN;
        }
        double sum = 0;
        for (int t = first; t <= last; t++) {
            for (double[] flow : flows.getOrDefault(recipient, NONE).values()) {
                sum += flow[t - coverage.first()];
            }
        }
        return sum;
    }

    /** Delivered in a year by COW code of the supplier, 0 for others; empty outside the register. */
    public SortedMap<Integer, Double> deliveredBySupplier(int recipient, int year) {
        return year(flows, recipient, year);
    }

    /** Delivered over years, both included, by COW code of the supplier, 0 for others; years outside the register add nothing. */
    public SortedMap<Integer, Double> deliveredBySupplier(int recipient, int first, int last) {
        SortedMap<Integer, Double> amounts = new TreeMap<>();
        int from = Math.max(first, coverage.first());
        int to = Math.min(last, coverage.last());
        if (from <= to) {
            flows.getOrDefault(recipient, NONE).forEach((supplier, flow) -> {
                double sum = 0;
                for (int t = from; t <= to; t++) {
                    sum += flow[t - coverage.first()];
                }
                amounts.put(supplier, sum);
            });
        }
        return amounts;
    }

    /** What wore off within a year, so that stock before + delivered = stock after + worn. */
    public double worn(int recipient, int year) {
        double before = year == coverage.first() ? 0 : at(recipient, year - 1);
        return depreciation * before + (1 - kept) * delivered(recipient, year, year);
    }

    private SortedMap<Integer, Double> year(
            SortedMap<Integer, SortedMap<Integer, double[]>> of, int recipient, int year) {
        SortedMap<Integer, Double> amounts = new TreeMap<>();
        if (coverage.holds(year)) {
            of.getOrDefault(recipient, NONE)
                    .forEach((supplier, amount) -> amounts.put(supplier, amount[year - coverage.first()]));
        }
        return amounts;
    }
}
