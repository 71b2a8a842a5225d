package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.data.Days;

/**
 * One militarised dispute (MID A).
 *
 * @param dispute number
 * @param began first day
 * @param ended last day
 * @param outcome 1 victory for A, 2 for B, 3 yield by A, 4 by B, 5 stalemate, 6 compromise, 7 released, 8 unclear, 9 joins a war, -9 not known
 * @param settlement 1 negotiated, 2 imposed, 3 none, 4 unclear, -9 not known
 * @param fatality level of deaths, 0 none to 6 1000 or more, -9 not known
 * @param deaths deaths where the number is known, else NaN
 * @param shortest least days that it can have lasted
 * @param longest most days that it can have lasted
 * @param act most hostile act, 1 to 22
 * @param hostility level, 2 threat, 3 display, 4 use of force, 5 war
 * @param reciprocated whether the target answered in arms
 * @param sideA states on side A
 * @param sideB states on side B
 * @param ongoing whether it went on at the end of the data
 */
public record Dispute(
        int dispute,
        Days began,
        Days ended,
        int outcome,
        int settlement,
        int fatality,
        double deaths,
        int shortest,
        int longest,
        int act,
        int hostility,
        boolean reciprocated,
        int sideA,
        int sideB,
        boolean ongoing)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of();
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
