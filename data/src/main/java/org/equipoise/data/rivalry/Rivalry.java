package org.equipoise.data.rivalry;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * Two states that take each other for competitors and enemies, over a span of years (strategic rivalries).
 *
 * @param id number in the list; a pair may have several, one a span
 * @param name as the list writes it
 * @param cow1 COW code of the one with the lower code
 * @param cow2 COW code of the other
 * @param from first year
 * @param to last year; the last year of the list for those that go on
 * @param positional whether it is over influence and prestige
 * @param spatial whether it is over land
 * @param ideological whether it is over belief systems
 * @param interventionary whether it is over meddling in a neighbour
 * @param principal whether it is the main rivalry of both
 */
public record Rivalry(
        int id,
        String name,
        int cow1,
        int cow2,
        int from,
        int to,
        boolean positional,
        boolean spatial,
        boolean ideological,
        boolean interventionary,
        boolean principal)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(cow1, cow2);
    }

    @Override
    public int firstYear() {
        return from;
    }

    @Override
    public int lastYear() {
        return to;
    }
}
