package org.equipoise.data.alliance;

import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.data.Days;

/**
 * One state in one treaty of alliance, over one phase of it (ATOP members). Treaties stay apart by their number: a charter that binds
 * rivals to each other in words is not the bilateral treaty that matters.
 *
 * @param treaty ATOP's number of the treaty
 * @param phase phase of the treaty, 0 where its terms never changed
 * @param cow COW code of the member
 * @param joined first day
 * @param left last day; open where it was in force at the end of the data
 * @param defence whether it promises to defend
 * @param offence whether it promises to join in attack
 * @param neutrality whether it promises to stay out of wars
 * @param nonaggression whether it promises not to attack
 * @param consultation whether it promises to consult in a crisis
 * @param militaryAid aid in arms or training promised: 0 none, 1 general, 2 grants, 3 training or transfer of technology, 4 both, -9 not known
 */
public record Membership(
        int treaty,
        int phase,
        int cow,
        Days joined,
        Days left,
        boolean defence,
        boolean offence,
        boolean neutrality,
        boolean nonaggression,
        boolean consultation,
        int militaryAid)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(cow);
    }

    @Override
    public int firstYear() {
        return joined.earliest().getYear();
    }

    @Override
    public int lastYear() {
        return left.latest().getYear();
    }
}
