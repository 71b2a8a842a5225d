package org.equipoise.data.sipri;

import org.equipoise.data.DataSet;
import org.equipoise.data.Series;

/** The data sets of the Stockholm International Peace Research Institute. */
final class Sipri {

    private static final String LICENCE =
            "Copyright SIPRI; free for non-commercial use with citation; reuse of larger parts needs SIPRI's permission";

    static final DataSet REGISTER = new DataSet(
            "sipri-register",
            Series.TRANSFERS,
            "SIPRI Arms Transfers Database, trade register",
            "SIPRI Arms Transfers Database, Stockholm International Peace Research Institute,"
                    + " https://doi.org/10.55163/SAFC1241 (with the date of the export)",
            LICENCE,
            "https://www.sipri.org/databases/armstransfers");

    static final DataSet TIV_TABLE = new DataSet(
            "sipri-tiv",
            Series.TRANSFERS,
            "SIPRI Arms Transfers Database, TIV tables",
            REGISTER.citation(),
            LICENCE,
            REGISTER.url());

    static final DataSet SPENDING = new DataSet(
            "sipri-milex",
            Series.SPENDING,
            "SIPRI Military Expenditure Database",
            "SIPRI Military Expenditure Database, Stockholm International Peace Research Institute,"
                    + " https://doi.org/10.55163/CQGC9685 (with its edition)",
            LICENCE,
            "https://www.sipri.org/databases/milex");

    private Sipri() {}
}
