package org.equipoise.data.ucdp;

import org.equipoise.data.DataSet;
import org.equipoise.data.Series;

/** The data sets of UCDP, which share their terms and their site. */
final class UcdpDataSet {

    private UcdpDataSet() {}

    static DataSet of(String id, Series series, String title, String citation) {
        return new DataSet(id, series, title, citation, "CC BY 4.0", "https://ucdp.uu.se/downloads/");
    }
}
