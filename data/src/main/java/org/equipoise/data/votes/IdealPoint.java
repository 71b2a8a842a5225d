package org.equipoise.data.votes;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * Where a state stands in a session of the General Assembly, estimated from all its votes; higher is nearer to the liberal order that
 * the United States lead. NaN for no data.
 *
 * @param cow COW code
 * @param session number of the session
 * @param year year in which the session began
 * @param votes votes that the estimate rests on, NaN for no data
 * @param point mean of the posterior
 * @param low 5 % quantile of the posterior
 * @param high 95 % quantile
 */
public record IdealPoint(int cow, int session, int year, double votes, double point, double low, double high)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(cow);
    }

    @Override
    public int firstYear() {
        return year;
    }
}
