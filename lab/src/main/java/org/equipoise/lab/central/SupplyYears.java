package org.equipoise.lab.central;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equipoise.data.Coverage;
import org.equipoise.data.index.ArmsStocks;
import org.equipoise.data.index.SupplierShares;
import org.equipoise.data.sipri.Delivery;

/** Who armed whom, year by year: the register seen through a window of years and a rate of wear. */
public final class SupplyYears {

    private final ArmsStocks arms;
    private final int window;
    private final Map<Integer, Integer> codes = new TreeMap<>();

    /**
     * Reads the register.
     *
     * @param deliveries its rows
     * @param coverage years that it covers
     * @param window years before a year in which a delivery counts as arming, at least 1
     * @param depreciation share of a stock that is lost in a year, in [0, 1]
     */
    public SupplyYears(List<Delivery> deliveries, Coverage coverage, int window, double depreciation) {
        this.window = window;
        arms = ArmsStocks.of(deliveries, coverage, depreciation, false);
        for (Delivery delivery : deliveries) {
            codes.computeIfAbsent(delivery.supplier().cow(), Suppliers::code);
        }
    }

    /** Whether the register knows the window before a year. */
    public boolean knows(int year) {
        return arms.coverage().holds(year - window, year - 1);
    }

    /** Years that the register covers. */
    public Coverage coverage() {
        return arms.coverage();
    }

    /** What two rivals had at the start of a year that is known. */
    public Supply of(int own, int target, int year) {
        SortedMap<Integer, Double> mine = delivered(own, year - window, year - 1);
        SortedMap<Integer, Double> theirs = delivered(target, year - window, year - 1);
        SortedSet<Integer> both = new TreeSet<>(mine.keySet());
        both.retainAll(theirs.keySet());
        SortedSet<Integer> one = new TreeSet<>(mine.keySet());
        one.addAll(theirs.keySet());
        one.removeAll(both);
        both.remove(SupplierShares.OTHERS);
        one.remove(SupplierShares.OTHERS);
        return new Supply(
                arms.at(own, year - 1),
                arms.at(target, year - 1),
                sum(mine),
                sum(theirs),
                both,
                one,
                SupplierShares.of(stock(own, year - 1)).top(),
                SupplierShares.of(stock(target, year - 1)).top());
    }

    /** Stock at the end of a year by supplier, 0 for those that are no states. */
    public SortedMap<Integer, Double> stock(int recipient, int year) {
        return Suppliers.merged(arms.bySupplier(recipient, year), codes);
    }

    /** Delivered over years, both included, by supplier; only those that delivered something. */
    public SortedMap<Integer, Double> delivered(int recipient, int first, int last) {
        SortedMap<Integer, Double> sums = new TreeMap<>();
        for (int year = first; year <= last; year++) {
            arms.deliveredBySupplier(recipient, year)
                    .forEach((supplier, tiv) -> sums.merge(supplier, tiv, Double::sum));
        }
        sums.values().removeIf(tiv -> tiv <= 0);
        return Suppliers.merged(sums, codes);
    }

    private static double sum(SortedMap<Integer, Double> amounts) {
        double sum = 0;
        for (double amount : amounts.values()) {
            sum += amount;
        }
        return sum;
    }
}
