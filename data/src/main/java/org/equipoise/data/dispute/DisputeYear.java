package org.equipoise.data.dispute;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * One dispute between two states in one year, seen from the first of them (GML directed dispute-years 2.2.1).
 *
 * @param dispute number of the dispute
 * @param first COW code of the state that looks
 * @param second COW code of the other
 * @param year year
 * @param onset whether the dispute began between them in this year
 * @param firstBegan whether the first is on side A, the side of the first incident
 * @param secondBegan whether the second is on side A
 * @param firstOriginal whether the first was in it from its first day
 * @param secondOriginal whether the second was
 * @param hostility highest level of the dispute: 1 none, 2 threat, 3 display, 4 use of force, 5 war
 * @param firstHostility highest level of the first
 * @param secondHostility highest level of the second
 * @param fatality level of deaths of the dispute: 0 none, 1 1-25, 2 26-100, 3 101-250, 4 251-500, 5 501-999, 6 1000 or more, -9 not known
 * @param firstFatality level of deaths of the first
 * @param secondFatality level of deaths of the second
 * @param startMonth month in which the dispute began, 1 to 12, 0 where not known
 * @param endMonth month in which the dispute ended, in its last year, 1 to 12, 0 where not known
 */
public record DisputeYear(
        int dispute,
        int first,
        int second,
        int year,
        boolean onset,
        boolean firstBegan,
        boolean secondBegan,
        boolean firstOriginal,
        boolean secondOriginal,
        int hostility,
        int firstHostility,
        int secondHostility,
        int fatality,
        int firstFatality,
        int secondFatality,
        int startMonth,
        int endMonth)
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
