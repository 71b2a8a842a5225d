package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.data.Days;

/**
 * One state on one side of one war between states.
 *
 * @param war number of the war
 * @param name its name
 * @param cow COW code of the state
 * @param side side, 1 or 2
 * @param spells the one or two spells in which it fought, in order
 * @param initiator whether its side began
 * @param outcome 1 winner, 2 loser, 3 tied, 4 fights on in another war, 5 ongoing, 6 stalemate, 7 goes on below war, 8 changed sides
 * @param deaths deaths in battle of the state, NaN for no data
 */
public record WarParticipation(
        int war, String name, int cow, int side, List<Spell> spells, boolean initiator, int outcome, double deaths)
        implements DataRow {

    /**
     * A span of fighting.
     *
     * @param began first day
     * @param ended last day
     */
    public record Spell(Days began, Days ended) {}

    public WarParticipation {
        spells = List.copyOf(spells);
    }

    @Override
    public List<Integer> states() {
        return List.of(cow);
    }

    @Override
    public int firstYear() {
        return spells.get(0).began().earliest().getYear();
    }

    @Override
    public int lastYear() {
        return spells.get(spells.size() - 1).ended().latest().getYear();
    }
}
