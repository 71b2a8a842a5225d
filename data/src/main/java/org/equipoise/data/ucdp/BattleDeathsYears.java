package org.equipoise.data.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads UCDP Battle-related Deaths by pair of parties, and by conflict. */
public final class BattleDeathsYears implements TableReader<BattleDeaths> {

    private static final String DYAD = "dyad_id";

    private final boolean dyadic;

    private BattleDeathsYears(boolean dyadic) {
        this.dyadic = dyadic;
    }

    /** One row a pair of parties and year. */
    public static BattleDeathsYears dyads() {
        return new BattleDeathsYears(true);
    }

    /** One row a conflict and year. */
    public static BattleDeathsYears conflicts() {
        return new BattleDeathsYears(false);
    }

    @Override
    public DataSet dataSet() {
        String citation =
                "Davies, S., Pettersson, T. and Öberg, M. (2023). Organized violence 1989-2022, and the return of conflict"
                        + " between states. Journal of Peace Research 60(4), 691-708.";
        return dyadic
                ? UcdpDataSet.of("ucdp-deaths", Series.DEATHS, "UCDP Battle-related Deaths, dyads", citation)
                : UcdpDataSet.of(
                        "ucdp-deaths-conflicts", Series.DEATHS, "UCDP Battle-related Deaths, conflicts", citation);
    }

    @Override
    public String layout() {
        return dyadic ? "dyad-years" : "conflict-years";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "conflict_id",
                "side_a",
                "side_b",
                "territory_name",
                "year",
                "bd_best",
                "bd_low",
                "bd_high",
                "type_of_conflict",
                "gwno_a",
                "gwno_a_2nd",
                "gwno_b",
                "gwno_b_2nd",
                "gwno_loc",
                "version"));
        if (dyadic) {
            columns.add(DYAD);
        }
        return columns;
    }

    @Override
    public List<String> without() {
        return dyadic ? List.of() : List.of(DYAD);
    }

    @Override
    public List<Variable<BattleDeaths>> variables() {
        return List.of(
                new Variable<>("conflict", "", "Number of the conflict.", BattleDeaths::conflict),
                new Variable<>(
                        "dyad",
                        "",
                        "Number of the two parties; 0 where the row is of the whole conflict.",
                        BattleDeaths::dyad),
                new Variable<>("side_a", "", "Side A.", BattleDeaths::sideA),
                new Variable<>("side_b", "", "Side B.", BattleDeaths::sideB),
                new Variable<>("year", "year", "Year; years below 25 deaths are not listed.", BattleDeaths::year),
                new Variable<>("best", "deaths", "Best estimate.", BattleDeaths::best),
                new Variable<>("low", "deaths", "Low estimate.", BattleDeaths::low),
                new Variable<>("high", "deaths", "High estimate.", BattleDeaths::high),
                new Variable<>(
                        "type",
                        "code 1-4",
                        "2 between states, 3 within a state, 4 the same with troops of others.",
                        BattleDeaths::type),
                new Variable<>(
                        "territory", "", "The territory; empty where none is fought over.", BattleDeaths::territory),
                new Variable<>(
                        "a",
                        "GW codes",
                        "States that are first parties of side A.",
                        row -> Sides.text(row.sides().a())),
                new Variable<>(
                        "a_second",
                        "GW codes",
                        "Secondary parties of side A.",
                        row -> Sides.text(row.sides().aSecond())),
                new Variable<>(
                        "b",
                        "GW codes",
                        "States that are first parties of side B.",
                        row -> Sides.text(row.sides().b())),
                new Variable<>(
                        "b_second",
                        "GW codes",
                        "Secondary parties of side B.",
                        row -> Sides.text(row.sides().bSecond())));
    }

    @Override
    public BattleDeaths row(Row row) {
        return new BattleDeaths(
                row.whole("conflict_id"),
                dyadic ? row.whole(DYAD) : 0,
                row.text("side_a"),
                row.text("side_b"),
                row.year("year", 1946, 2100),
                row.between("bd_best", 0, 1e8),
                row.between("bd_low", 0, 1e8),
                row.between("bd_high", 0, 1e8),
                row.code("type_of_conflict", 1, 4),
                row.text("territory_name"),
                Sides.of(row));
    }

    @Override
    public String key(BattleDeaths row) {
        return (dyadic ? "dyad " + row.dyad() : "conflict " + row.conflict()) + " in " + row.year();
    }
}
