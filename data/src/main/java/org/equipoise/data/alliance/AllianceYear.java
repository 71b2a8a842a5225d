package org.equipoise.data.alliance;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * What one state owed another in a year by all their treaties together (ATOP directed dyad-years). Through a charter of many members
 * even rivals owe each other defence here; the members' file keeps the treaties apart.
 *
 * @param first COW code of the state that owes
 * @param second COW code of the state to which it owes
 * @param year year
 * @param defence whether to defend it
 * @param offence whether to join it in attack
 * @param neutrality whether to stay out of its wars
 * @param nonaggression whether not to attack it
 * @param consultation whether to consult in a crisis
 */
public record AllianceYear(
        int first,
        int second,
        int year,
        boolean defence,
        boolean offence,
        boolean neutrality,
        boolean nonaggression,
        boolean consultation)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(first, second);
    }

    @Override
    public int firstYear() {
        return year;
    }
}
