package org.equipoise.data.dispute;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads the disputes of Gibler, Miller and Little, one row each. */
public final class GmlDisputes implements TableReader<Dispute> {

    static DataSet dataSet(String id, String title) {
        return new DataSet(
                id,
                Series.DISPUTES,
                title,
                "Gibler, D. M., Miller, S. V. and Little, E. K. (2016). An Analysis of the Militarized Interstate Dispute (MID)"
                        + " Dataset, 1816-2001. International Studies Quarterly 60(4), 719-730.",
                "Free for research with citation; no licence stated.",
                "https://doi.org/10.1093/isq/sqw045");
    }

    @Override
    public DataSet dataSet() {
        return dataSet("gml-disputes", "Militarised disputes, corrected: one row a dispute");
    }

    @Override
    public String layout() {
        return "disputes";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "dispnum",
                "styear",
                "stmon",
                "outcome",
                "settle",
                "fatality",
                "mindur",
                "maxdur",
                "hiact",
                "hostlev",
                "recip");
    }

    @Override
    public List<String> without() {
        return List.of("ccode1", "endyear");
    }

    @Override
    public List<Variable<Dispute>> variables() {
        return List.of(
                new Variable<>("dispute", "", "Number of the dispute.", Dispute::dispute),
                new Variable<>("year", "year", "Year in which it began.", Dispute::year),
                new Variable<>("month", "month", "Month in which it began; 0 not known.", Dispute::month),
                new Variable<>(
                        "outcome",
                        "code 1-9",
                        "1, 2 victory; 3, 4 yield; 5 stalemate; 6 compromise; -9 not known.",
                        Dispute::outcome),
                new Variable<>(
                        "settlement",
                        "code 1-4",
                        "1 negotiated, 2 imposed, 3 none, 4 unclear; -9 not known.",
                        Dispute::settlement),
                new Variable<>("fatality", "level 0-6", "Deaths; -9 not known.", Dispute::fatality),
                new Variable<>("shortest", "days", "Least days that it can have lasted.", Dispute::shortest),
                new Variable<>("longest", "days", "Most days that it can have lasted.", Dispute::longest),
                new Variable<>("act", "code 1-22", "Most hostile act.", Dispute::act),
                new Variable<>("hostility", "level 1-5", "4 use of force, 5 war.", Dispute::hostility),
                new Variable<>("reciprocated", "", "The target answered in arms.", Dispute::reciprocated));
    }

    @Override
    public Dispute row(Row row) {
        Dispute dispute = new Dispute(
                row.whole("dispnum"),
                row.year("styear", 1816, 2100),
                month(row, "stmon"),
                row.code("outcome", 1, 9, -9),
                row.code("settle", 1, 4, -9),
                row.code("fatality", 0, 6, -9),
                row.code("mindur", 1, 100_000),
                row.code("maxdur", 1, 100_000),
                row.code("hiact", 1, 22),
                row.code("hostlev", 1, 5),
                row.flag("recip"));
        if (dispute.longest() < dispute.shortest()) {
            row.problem("maxdur", "no less than mindur, " + dispute.shortest());
        }
        return dispute;
    }

    /** Month 13 stands for one dispute of version 2.2.1 itself; there is no telling which month was meant. */
    static int month(Row row, String column) {
        int month = row.code(column, 1, 13, -9);
        if (month == 13) {
            row.remark("month 13 is read as not known.");
        }
        return month == 13 || month < 0 ? 0 : month;
    }

    @Override
    public String key(Dispute dispute) {
        return "dispute " + dispute.dispute();
    }
}
