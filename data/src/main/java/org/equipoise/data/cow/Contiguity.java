package org.equipoise.data.cow;

import java.time.YearMonth;
import java.util.List;
import org.equipoise.data.DataRow;

/**
 * How near two states lay over a span of months (direct contiguity). The official file names each pair once, the dated one once in
 * each direction: look for a pair in both.
 *
 * @param first COW code
 * @param second COW code
 * @param type 1 by land, across 2 12, 3 24, 4 150, 5 400 miles of sea or less; 0 farther, where the file says so
 * @param from first month
 * @param to last month
 */
public record Contiguity(int first, int second, int type, YearMonth from, YearMonth to) implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(first, second);
    }

    @Override
    public int firstYear() {
        return from.getYear();
    }

    @Override
    public int lastYear() {
        return to.getYear();
    }
}
