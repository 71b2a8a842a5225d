package org.equipoise.data.votes;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/**
 * Reads ideal points from the votes in the General Assembly: the columns of 2020 (IdealPoint, Q5%), and those of later editions, which
 * tell estimates from all votes (IdealPointAll, Q5%All, or q5all) and from final votes apart; those from all votes are read.
 */
public final class IdealPoints implements TableReader<IdealPoint> {

    /** Session 1 began in 1946. */
    private static final int BEFORE_FIRST = 1945;

    private final String layout;
    private final String point;
    private final String suffix;

    private IdealPoints(String layout, String point, String suffix) {
        this.layout = layout;
        this.point = point;
        this.suffix = suffix;
    }

    /** The columns of 2020. */
    public static IdealPoints of2020() {
        return new IdealPoints("columns of 2020", "IdealPoint", "");
    }

    /** The columns of later editions. */
    public static IdealPoints later() {
        return new IdealPoints("columns from 2021", "IdealPointAll", "All");
    }

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "un-ideal-points",
                Series.VOTES,
                "United Nations General Assembly ideal points",
                "Bailey, M. A., Strezhnev, A. and Voeten, E. (2017). Estimating Dynamic State Preferences from United Nations Voting"
                        + " Data. Journal of Conflict Resolution 61(2), 430-456.",
                "Free for research with citation; terms as in the Harvard Dataverse.",
                "https://doi.org/10.7910/DVN/LEJUQZ");
    }

    @Override
    public String layout() {
        return layout;
    }

    @Override
    public List<String> columns() {
        return List.of("ccode", "session", point);
    }

    @Override
    public List<Variable<IdealPoint>> variables() {
        return List.of(
                new Variable<>("cow", "COW code", "State.", IdealPoint::cow),
                new Variable<>("session", "", "Number of the session.", IdealPoint::session),
                new Variable<>("year", "year", "Year in which the session began.", IdealPoint::year),
                new Variable<>("votes", "votes", "Votes that the estimate rests on.", IdealPoint::votes),
                new Variable<>(
                        "point",
                        "",
                        "Mean of the posterior; higher is nearer to the United States.",
                        IdealPoint::point),
                new Variable<>("low", "", "5 % quantile of the posterior.", IdealPoint::low),
                new Variable<>("high", "", "95 % quantile of the posterior.", IdealPoint::high));
    }

    @Override
    public IdealPoint row(Row row) {
        int session = row.code("session", 1, 200);
        return new IdealPoint(
                StateCode.cow(row, "ccode"),
                session,
                BEFORE_FIRST + session,
                row.amount("NVotes" + suffix, "NA"),
                row.number(point, "NA"),
                quantile(row, 5),
                quantile(row, 95));
    }

    private double quantile(Row row, int percent) {
        String column = "Q" + percent + "%" + suffix;
        return row.number(row.has(column) ? column : "q" + percent + suffix, "NA");
    }

    @Override
    public String key(IdealPoint row) {
        return "state " + row.cow() + " in session " + row.session();
    }
}
