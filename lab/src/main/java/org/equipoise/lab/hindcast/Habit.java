package org.equipoise.lab.hindcast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often something happens to pairs in a year, and in a year after one in which it did or did not. */
final class Habit {

    private static final int UNKNOWN = 2;

    private final Map<String, Boolean> known = new HashMap<>();
    private final int[][] counts = new int[3][2];

    Habit(List<PairYear> rows, PairYear.Rung rung) {
        rows.forEach(row -> known.put(key(row, 0), row.came(rung)));
        for (PairYear row : rows) {
            if (!row.asked(rung)) {
                continue;
            }
            int last = last(row);
            count(row.came(rung), counts[last]);
            if (last != UNKNOWN) {
                count(row.came(rung), counts[UNKNOWN]);
            }
        }
    }

    private static void count(boolean came, int[] cell) {
        cell[0] += came ? 1 : 0;
        cell[1]++;
    }

    private static String key(PairYear row, int back) {
        return row.spell().pair() + " " + (row.year() - back);
    }

    private static double share(int[] count) {
        return (count[0] + 0.5) / (count[1] + 1);
    }

    /** Whether it happened in the year before: 0 no, 1 yes, 2 not known. */
    int last(PairYear row) {
        Boolean before = known.get(key(row, 1));
        return before == null ? UNKNOWN : before ? 1 : 0;
    }

    /** Rate over all years, (k + 1/2)/(n + 1). */
    double rate() {
        return share(counts[UNKNOWN]);
    }

    /** Rate after a year like the last one, as {@link #last} has it. */
    double after(int last) {
        return share(counts[last]);
    }
}
