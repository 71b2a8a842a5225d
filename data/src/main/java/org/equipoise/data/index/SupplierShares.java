package org.equipoise.data.index;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who supplied what a state holds: shares of its imported arms by supplier.
 *
 * @param shares share in [0, 1] by COW code of the supplier, 0 for those that are no states or not known; they sum to 1, or there are none
 */
public record SupplierShares(SortedMap<Integer, Double> shares) {

    /** Suppliers that are no states, or not known. */
    public static final int OTHERS = 0;

    public SupplierShares {
        shares = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    /** Shares of amounts by supplier, none of them negative; no shares where the amounts sum to zero. */
    public static SupplierShares of(Map<Integer, Double> amounts) {
        SortedMap<Integer, Double> sorted = new TreeMap<>(amounts);
        double total = 0;
        for (double amount : sorted.values()) {
            total += amount;
        }
        SortedMap<Integer, Double> shares = new TreeMap<>();
        for (Map.Entry<Integer, Double> entry : sorted.entrySet()) {
            if (entry.getValue() > 0) {
                shares.put(entry.getKey(), entry.getValue() / total);
            }
        }
        return new SupplierShares(shares);
    }

    /** COW code of the state that supplied most, the lowest code where several did; 0 where no state did. */
    public int top() {
        int top = OTHERS;
        double most = 0;
        for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
            if (entry.getKey() != OTHERS && entry.getValue() > most) {
                top = entry.getKey();
                most = entry.getValue();
            }
        }
        return top;
    }

    /** Share of a supplier, 0 where it supplied nothing. */
    public double of(int supplier) {
        return shares.getOrDefault(supplier, 0.0);
    }

    /** Share of the top supplier, 0 where there is none. */
    public double dependence() {
        return top() == OTHERS ? 0 : of(top());
    }

    /** sum over states of the smaller of the two shares: 1 where both buy alike, 0 where they share no supplier or one buys nothing. */
    public double overlap(SupplierShares other) {
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
            if (entry.getKey() != OTHERS) {
                sum += Math.min(entry.getValue(), other.of(entry.getKey()));
            }
        }
        return Math.min(1, sum);
    }
}
