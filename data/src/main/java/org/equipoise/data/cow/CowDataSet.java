package org.equipoise.data.cow;

import org.equipoise.data.DataSet;
import org.equipoise.data.Series;

/** The data sets of the Correlates of War project, which share their terms and their site. */
final class CowDataSet {

    private CowDataSet() {}

    static DataSet of(String id, Series series, String title, String citation, String page) {
        return new DataSet(
                id,
                series,
                title,
                citation,
                "Free for academic use with citation; no open licence stated.",
                "https://correlatesofwar.org/data-sets/" + page + "/");
    }
}
