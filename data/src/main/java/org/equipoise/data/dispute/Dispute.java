package org.equipoise.data.dispute;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * One militarised dispute (GML disputes).
 *
 * @param dispute number
 * @param year year in which it began
 * @param month month in which it began, 1 to 12, 0 where not known
 * @param outcome 1 victory for A, 2 for B, 3 yield by A, 4 by B, 5 stalemate, 6 compromise, 7 released, 8 unclear, 9 joins a war, -9 not known
 * @param settlement 1 negotiated, 2 imposed, 3 none, 4 unclear, -9 not known
 * @param fatality level of deaths, 0 none to 6 1000 or more, -9 not known
 * @param shortest least days that it can have lasted
 * @param longest most days that it can have lasted
 * @param act most hostile act, 1 to 22
 * @param hostility level, 2 threat, 3 display, 4 use of force, 5 war
 * @param reciprocated whether the target answered in arms
 */
public record Dispute(
        int dispute,
        int year,
        int month,
        int outcome,
        int settlement,
        int fatality,
        int shortest,
        int longest,
        int act,
        int hostility,
        boolean reciprocated)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of();
    }

    @Override
    public int firstYear() {
        return year;
    }
}
