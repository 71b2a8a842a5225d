package org.equipoise.data.crisis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.data.DataSet;
import org.equipoise.data.Days;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads states in crises (ICB 2, actor level). Rows that hold a name and no trigger are left out. */
public final class CrisisActors implements TableReader<CrisisActor> {

    private static final int NOT_KNOWN = -9;
    private static final int MISSING = -99;

    /** Codes that are not kept, whose ranges tell that the cells of a row are shifted. */
    private static final Map<String, Integer> HIGHEST = new TreeMap<>(Map.ofEntries(
            Map.entry("cractloc", 4),
            Map.entry("period", 5),
            Map.entry("syslev", 2),
            Map.entry("pc", 3),
            Map.entry("gpinv", 7),
            Map.entry("powinv", 7),
            Map.entry("age", 8),
            Map.entry("territ", 3),
            Map.entry("regime", 5),
            Map.entry("durreg", 3),
            Map.entry("allycap", 4),
            Map.entry("globmemb", 4),
            Map.entry("nuclear", 4),
            Map.entry("powsta", 4)));

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "icb-actors",
                Series.CRISES,
                "International Crisis Behavior: actors",
                "Brecher, M., Wilkenfeld, J., Beardsley, K., James, P. and Quinn, D. (2023). International Crisis Behavior Data"
                        + " Codebook.",
                "Free for research with citation; no licence stated.",
                "https://sites.duke.edu/icbdata/");
    }

    @Override
    public String layout() {
        return "actors";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "icb2",
                "crisno",
                "cracno",
                "cracid",
                "crisname",
                "triggr",
                "yrtrig",
                "motrig",
                "datrig",
                "trigent",
                "crismg",
                "sevvio",
                "usinv",
                "suinv",
                "outcom",
                "yrterm",
                "moterm",
                "daterm",
                "viol",
                "gravty");
    }

    @Override
    public boolean speaks(Row row) {
        return !row.text("yrtrig").isEmpty();
    }

    @Override
    public List<Variable<CrisisActor>> variables() {
        return List.of(
                new Variable<>("crisis", "", "Number of the crisis.", CrisisActor::crisis),
                new Variable<>("actor", "", "Number of the state in the crisis.", CrisisActor::actor),
                new Variable<>("cow", "COW code", "State.", CrisisActor::cow),
                new Variable<>("name", "", "Name of the crisis.", CrisisActor::name),
                new Variable<>(
                        "triggered_earliest", "date", "First day it can have been threatened.", row -> row.triggered()
                                .earliest()),
                new Variable<>(
                        "triggered_latest", "date", "Last day it can have been threatened.", row -> row.triggered()
                                .latest()),
                new Variable<>(
                        "trigger",
                        "code 1-9",
                        "1-5 not military, 6 internal, 7 military, 8, 9 violent; -9 not known.",
                        CrisisActor::trigger),
                new Variable<>(
                        "threat",
                        "COW code",
                        "State that did it, 990 and above no state; -9 not known.",
                        CrisisActor::threat),
                new Variable<>(
                        "gravity",
                        "code 0-7",
                        "3 territory, 5 grave damage, 6 existence; -9 not known.",
                        CrisisActor::gravity),
                new Variable<>(
                        "management",
                        "code 1-8",
                        "1 negotiation, 3 mediation, 7 with violence among other means, 8 violence; -9 not known.",
                        CrisisActor::management),
                new Variable<>(
                        "violence",
                        "code 1-4",
                        "Of the crisis: 1 none, 2 minor, 3 serious clashes, 4 war; -9 not known.",
                        CrisisActor::violence),
                new Variable<>(
                        "severity",
                        "code 1-4",
                        "Of the violence of its management; -9 not known.",
                        CrisisActor::severity),
                new Variable<>(
                        "outcome",
                        "code 1-5",
                        "1 victory, 2 compromise, 3 stalemate, 4 defeat, 5 other; -9 not known.",
                        CrisisActor::outcome),
                new Variable<>(
                        "united_states",
                        "code 1-9",
                        "What it did, 1 nothing, 8 military, 9 an actor; -9 not known.",
                        CrisisActor::unitedStates),
                new Variable<>(
                        "soviet_union", "code 1-9", "What it, or Russia, did; -9 not known.", CrisisActor::sovietUnion),
                new Variable<>(
                        "ended_latest", "date", "Last day it can have ended; 9999-12-31 not known.", row -> row.ended()
                                .latest()));
    }

    @Override
    public CrisisActor row(Row row) {
        Days triggered = Days.of(row, "yrtrig", "motrig", "datrig");
        Days ended = row.text("yrterm").isEmpty()
                ? Days.openFrom(triggered.earliest())
                : Days.of(row, "yrterm", "moterm", "daterm");
        if (ended.isBefore(triggered)) {
            row.problem("yrterm", "a day not before the trigger, " + triggered);
        }
        HIGHEST.forEach((column, highest) -> {
            if (row.has(column)) {
                row.codeOr(column, MISSING, 1, highest);
            }
        });
        if (row.has("stainsys")) {
            row.codeOr("stainsys", MISSING, 40, 250);
        }
        return new CrisisActor(
                row.whole("crisno"),
                row.whole("cracno"),
                StateCode.cow(row, "cracid"),
                row.text("crisname"),
                triggered,
                row.codeOr("triggr", NOT_KNOWN, 1, 9),
                row.codeOr("trigent", NOT_KNOWN, 2, 999),
                row.codeOr("gravty", NOT_KNOWN, 0, 7),
                row.codeOr("crismg", NOT_KNOWN, 1, 8),
                row.codeOr("viol", NOT_KNOWN, 1, 4),
                row.codeOr("sevvio", NOT_KNOWN, 1, 4),
                row.codeOr("outcom", NOT_KNOWN, 1, 9),
                row.codeOr("usinv", NOT_KNOWN, 0, 9),
                row.codeOr("suinv", NOT_KNOWN, 0, 9),
                ended);
    }

    @Override
    public String key(CrisisActor row) {
        return "actor " + row.actor() + " of crisis " + row.crisis();
    }
}
