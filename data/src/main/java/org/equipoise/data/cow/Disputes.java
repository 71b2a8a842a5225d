package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Days;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads militarised disputes, one row each (MID A). */
public final class Disputes implements TableReader<Dispute> {

    static DataSet mid(String id, String title) {
        return CowDataSet.of(
                id,
                Series.DISPUTES,
                title,
                "Palmer, G., McManus, R. W., D'Orazio, V., Kenwick, M. R., Karstens, M., Bloch, C., Dietrich, N., Kahn, K., Ritter, K."
                        + " and Soules, M. J. (2022). The MID5 Dataset, 2011-2014. Conflict Management and Peace Science 39(4), 470-482.",
                "MIDs");
    }

    @Override
    public DataSet dataSet() {
        return mid("mid-disputes", "Militarized Interstate Disputes: disputes (A)");
    }

    @Override
    public String layout() {
        return "MID A";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "dispnum",
                "stday",
                "stmon",
                "styear",
                "endday",
                "endmon",
                "endyear",
                "outcome",
                "settle",
                "fatality",
                "fatalpre",
                "maxdur",
                "mindur",
                "hiact",
                "hostlev",
                "recip",
                "numa",
                "numb",
                "ongo2014");
    }

    @Override
    public List<Variable<Dispute>> variables() {
        return List.of(
                new Variable<>("dispute", "", "Number of the dispute.", Dispute::dispute),
                new Variable<>("began_earliest", "date", "First day it can have begun.", row -> row.began()
                        .earliest()),
                new Variable<>("began_latest", "date", "Last day it can have begun.", row -> row.began()
                        .latest()),
                new Variable<>("ended_earliest", "date", "First day it can have ended.", row -> row.ended()
                        .earliest()),
                new Variable<>("ended_latest", "date", "Last day it can have ended.", row -> row.ended()
                        .latest()),
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
                new Variable<>("deaths", "deaths", "Deaths where the number is known.", Dispute::deaths),
                new Variable<>("shortest", "days", "Least days that it can have lasted.", Dispute::shortest),
                new Variable<>("longest", "days", "Most days that it can have lasted.", Dispute::longest),
                new Variable<>("act", "code 1-22", "Most hostile act.", Dispute::act),
                new Variable<>("hostility", "level 1-5", "4 use of force, 5 war.", Dispute::hostility),
                new Variable<>("reciprocated", "", "The target answered in arms.", Dispute::reciprocated),
                new Variable<>("side_a", "states", "States on side A.", Dispute::sideA),
                new Variable<>("side_b", "states", "States on side B.", Dispute::sideB),
                new Variable<>("ongoing", "", "It went on at the end of the data.", Dispute::ongoing));
    }

    @Override
    public Dispute row(Row row) {
        Dispute dispute = new Dispute(
                row.whole("dispnum"),
                Days.of(row, "styear", "stmon", "stday"),
                Days.of(row, "endyear", "endmon", "endday"),
                row.code("outcome", 1, 9, -9),
                row.code("settle", 1, 4, -9),
                row.code("fatality", 0, 6, -9),
                row.amount("fatalpre", "-9"),
                row.code("mindur", 0, 100_000),
                row.code("maxdur", 1, 100_000),
                row.code("hiact", 1, 22),
                row.code("hostlev", 1, 5),
                row.flag("recip"),
                row.code("numa", 1, 99),
                row.code("numb", 1, 99),
                row.flag("ongo2014"));
        if (dispute.ended().isBefore(dispute.began())) {
            row.problem("endyear", "a day not before " + dispute.began());
        }
        return dispute;
    }

    @Override
    public String key(Dispute dispute) {
        return "dispute " + dispute.dispute();
    }
}
