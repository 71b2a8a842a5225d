package org.equipoise.data.panel;

import java.util.List;
import org.equipoise.data.Variable;

/** The columns of both panels with units and meanings: their data dictionary. */
public final class PanelColumns {

    private static final String TIV = "TIV million";

    /** Of the directed panel. */
    public static final List<Variable<SideYear>> SIDES = List.of(
            new Variable<>("pair", "", "Number of the pair, from 0, shared by both directions.", SideYear::pair),
            new Variable<>("rivalry", "", "Number in the list of rivalries.", SideYear::rivalry),
            new Variable<>("own", "COW code", "Side that may begin.", SideYear::own),
            new Variable<>("target", "COW code", "The other.", SideYear::target),
            new Variable<>("year", "year", "Year.", SideYear::year),
            new Variable<>("territorial", "", "Land is among the issues of the rivalry.", SideYear::territorial),
            new Variable<>("both_minor", "", "Neither is a major power in the year.", SideYear::bothMinor),
            new Variable<>(
                    "contiguity",
                    "type -1-5",
                    "Nearest direct contiguity in January: 1 land, 2 to 5 across 12, 24, 150, 400 miles of sea; 0 none, -1 no data.",
                    SideYear::contiguity),
            new Variable<>(
                    "region",
                    "1-5",
                    "Region of own: 1 Europe, 2 Middle East, 3 Asia and Oceania, 4 Africa, 5 Americas; 0 not known.",
                    SideYear::region),
            new Variable<>("dispute", "", "Own began a dispute, both in it from the first day.", SideYear::dispute),
            new Variable<>("force", "", "One in which either used force.", SideYear::force),
            new Variable<>("fatal", "", "One in which somebody of either died.", SideYear::fatal),
            new Variable<>("war", "", "One in which both came to war.", SideYear::war),
            new Variable<>(
                    "peace_years",
                    "years",
                    "Whole years before without a dispute between the two under way, or since the rivalry began.",
                    SideYear::peaceYears),
            new Variable<>(
                    "dispute_under_way",
                    "",
                    "A dispute of the two begun in an earlier year was under way on the first day.",
                    SideYear::disputeUnderWay),
            new Variable<>("war_under_way", "", "One that came to war for both was.", SideYear::warUnderWay),
            new Variable<>(
                    "stock",
                    TIV,
                    "Imported arms of own at the end of the year before, 8 % worn off a year; empty outside the register.",
                    SideYear::stock),
            new Variable<>("target_stock", TIV, "Those of the target.", SideYear::targetStock),
            new Variable<>(
                    "inflow",
                    TIV,
                    "Delivered to own in the three years before; empty where the register does not cover them.",
                    SideYear::inflow),
            new Variable<>("target_inflow", TIV, "Delivered to the target.", SideYear::targetInflow),
            new Variable<>(
                    "spending",
                    "thousand current USD",
                    "Military spending of own in the year before; empty not known.",
                    SideYear::spending),
            new Variable<>("target_spending", "thousand current USD", "That of the target.", SideYear::targetSpending),
            new Variable<>(
                    "personnel",
                    "thousand",
                    "Armed forces of own in the year before; empty not known.",
                    SideYear::personnel),
            new Variable<>("target_personnel", "thousand", "Those of the target.", SideYear::targetPersonnel),
            new Variable<>(
                    "cinc",
                    "share",
                    "Capabilities of own in the year before, 0 to 1; empty not known.",
                    SideYear::cinc),
            new Variable<>("target_cinc", "share", "Those of the target.", SideYear::targetCinc),
            new Variable<>(
                    "top_supplier",
                    "COW code",
                    "Supplier of most of own's stock; 0 none, -1 no data.",
                    SideYear::topSupplier),
            new Variable<>("target_top_supplier", "COW code", "That of the target.", SideYear::targetTopSupplier),
            new Variable<>(
                    "dependence",
                    "share",
                    "Top supplier's share of own's stock; empty outside the register.",
                    SideYear::dependence),
            new Variable<>(
                    "overlap",
                    "share",
                    "Common part of both sides' supplier shares; empty outside the register.",
                    SideYear::overlap));

    /** Of the undirected panel. */
    public static final List<Variable<DyadYear>> DYADS = List.of(
            new Variable<>("pair", "", "Number of the pair, from 0.", DyadYear::pair),
            new Variable<>("rivalry", "", "Number in the list of rivalries.", DyadYear::rivalry),
            new Variable<>("first", "COW code", "State with the lower code.", DyadYear::first),
            new Variable<>("second", "COW code", "The other.", DyadYear::second),
            new Variable<>("year", "year", "Year.", DyadYear::year),
            new Variable<>("territorial", "", "Land is among the issues of the rivalry.", DyadYear::territorial),
            new Variable<>("both_minor", "", "Neither is a major power in the year.", DyadYear::bothMinor),
            new Variable<>(
                    "contiguity",
                    "type -1-5",
                    "Nearest direct contiguity in January: 1 land, 2 to 5 across 12, 24, 150, 400 miles of sea; 0 none, -1 no data.",
                    DyadYear::contiguity),
            new Variable<>(
                    "dispute", "", "A dispute began between them, both in it from the first day.", DyadYear::dispute),
            new Variable<>("force", "", "One in which either used force.", DyadYear::force),
            new Variable<>("fatal", "", "One in which somebody of either died.", DyadYear::fatal),
            new Variable<>("war", "", "One in which both came to war.", DyadYear::war),
            new Variable<>(
                    "peace_years",
                    "years",
                    "Whole years before without a dispute between the two under way, or since the rivalry began.",
                    DyadYear::peaceYears),
            new Variable<>(
                    "dispute_under_way",
                    "",
                    "A dispute of the two begun in an earlier year was under way on the first day.",
                    DyadYear::disputeUnderWay),
            new Variable<>("war_under_way", "", "One that came to war for both was.", DyadYear::warUnderWay));

    private PanelColumns() {}
}
