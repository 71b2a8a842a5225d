package org.equipoise.data.rivalry;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * Two rivals whose spending or forces rose together fast (arms races).
 *
 * @param id number in the list
 * @param cow1 COW code of the one with the lower code
 * @param cow2 COW code of the other
 * @param from first year
 * @param to last year
 */
public record ArmsRace(int id, int cow1, int cow2, int from, int to) implements DataRow {

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
