package org.equipoise.data.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.data.dispute.DisputeYear;

/**
 * Which pairs of a panel began a dispute together, so that what happened to one happened to the other.
 *
 * @param groups group of each pair, named by its lowest pair; a pair that is not named is alone
 */
public record SharedDisputes(Map<Integer, Integer> groups) {

    /** Of a panel whose disputes are not known one by one: every pair alone. */
    public static final SharedDisputes UNKNOWN = new SharedDisputes(Map.of());

    public SharedDisputes {
        groups = Map.copyOf(groups);
    }

    /** Of the rows of a panel. */
    static SharedDisputes of(List<DisputeYear> disputes, List<DyadYear> dyads) {
        Map<List<Integer>, Integer> years = new HashMap<>();
        Map<Integer, Integer> groups = new HashMap<>();
        for (DyadYear dyad : dyads) {
            years.put(List.of(dyad.first(), dyad.second(), dyad.year()), dyad.pair());
            groups.put(dyad.pair(), dyad.pair());
        }
        Map<Integer, Integer> seen = new HashMap<>();
        for (DisputeYear row : disputes) {
            Integer pair = years.get(List.of(row.first(), row.second(), row.year()));
            if (pair != null && row.onset() && row.firstOriginal() && row.secondOriginal()) {
                join(groups, seen.computeIfAbsent(row.dispute(), dispute -> pair), pair);
            }
        }
        return new SharedDisputes(groups);
    }

    private static void join(Map<Integer, Integer> groups, int one, int other) {
        int a = groups.getOrDefault(one, one);
        int b = groups.getOrDefault(other, other);
        groups.replaceAll((pair, group) -> group == a || group == b ? Integer.valueOf(Math.min(a, b)) : group);
    }

    /** Group of a pair: pairs that began a dispute together are of one, and so are those tied through others. */
    public int group(int pair) {
        return groups.getOrDefault(pair, pair);
    }
}
