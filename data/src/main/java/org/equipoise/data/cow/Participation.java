package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.data.Days;

/**
 * One state in one militarised dispute, over one spell (MID B).
 *
 * @param dispute number of the dispute
 * @param cow COW code of the state
 * @param began first day of the spell
 * @param ended last day of the spell
 * @param sideA whether it is on side A, the side of the first incident
 * @param original whether it was in from the first day
 * @param revisionist whether it wants to change what is
 * @param issue what it wants to change: 1 territory, 2 policy, 3 regime, 4 other, 0 nothing, -9 not known
 * @param fatality level of its deaths, 0 none to 6 1000 or more, -9 not known
 * @param deaths its deaths where the number is known, else NaN
 * @param act its most hostile act, 0 none to 22
 * @param hostility its level, 1 none, 2 threat, 3 display, 4 use of force, 5 war
 */
public record Participation(
        int dispute,
        int cow,
        Days began,
        Days ended,
        boolean sideA,
        boolean original,
        boolean revisionist,
        int issue,
        int fatality,
        double deaths,
        int act,
        int hostility)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(cow);
    }

    @Override
    public int firstYear() {
        return began.earliest().getYear();
    }

    @Override
    public int lastYear() {
        return ended.latest().getYear();
    }
}
