package org.equipoise.data.ucdp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.BrokenRecords;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.Row;

/**
 * Reads the UCDP/PRIO Armed Conflict Dataset: the official file, and the copy of European spreadsheets, with semicolons, the day before
 * the month and a record that may be broken over two lines.
 */
public final class ConflictYears implements TableReader<ConflictYear> {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    @Override
    public DataSet dataSet() {
        return UcdpDataSet.of(
                "ucdp-conflicts",
                Series.WARS,
                "UCDP/PRIO Armed Conflict Dataset",
                "Davies, S., Pettersson, T., Sollenberg, M. and Öberg, M. (2025). Organized violence 1989-2024. Journal of Peace"
                        + " Research 62(4). Gleditsch, N. P. et al. (2002). Armed Conflict 1946-2001. Journal of Peace Research 39(5), 615-637.");
    }

    @Override
    public String layout() {
        return "conflict-years";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "conflict_id",
                "location",
                "side_a",
                "side_b",
                "incompatibility",
                "territory_name",
                "year",
                "intensity_level",
                "type_of_conflict",
                "start_date",
                "start_date2",
                "ep_end",
                "ep_end_date",
                "gwno_a",
                "gwno_a_2nd",
                "gwno_b",
                "gwno_b_2nd",
                "gwno_loc",
                "version");
    }

    @Override
    public List<Line> mended(List<Line> lines, Findings findings) {
        return BrokenRecords.joined(lines, findings);
    }

    @Override
    public List<Variable<ConflictYear>> variables() {
        return List.of(
                new Variable<>("conflict", "", "Number of the conflict.", ConflictYear::conflict),
                new Variable<>("location", "", "Whose land or government is fought over.", ConflictYear::location),
                new Variable<>("side_a", "", "First parties of side A.", ConflictYear::sideA),
                new Variable<>("side_b", "", "First parties of side B.", ConflictYear::sideB),
                new Variable<>(
                        "incompatibility",
                        "code 1-3",
                        "1 territory, 2 government, 3 both.",
                        ConflictYear::incompatibility),
                new Variable<>(
                        "territory", "", "The territory; empty where none is fought over.", ConflictYear::territory),
                new Variable<>("year", "year", "Year; years below 25 deaths are not listed.", ConflictYear::year),
                new Variable<>(
                        "intensity", "code 1-2", "1 from 25 to 999 deaths, 2 1000 and more.", ConflictYear::intensity),
                new Variable<>(
                        "type",
                        "code 1-4",
                        "1 extrasystemic, 2 between states, 3 within a state, 4 the same with troops of others.",
                        ConflictYear::type),
                new Variable<>("began", "date", "First death of the conflict.", ConflictYear::began),
                new Variable<>(
                        "episode", "date", "Day on which this episode reached 25 deaths.", ConflictYear::episode),
                new Variable<>(
                        "episode_ended",
                        "",
                        "Last day of the episode; empty where it went on.",
                        row -> row.episodeEnded().map(LocalDate::toString).orElse("")),
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
    public ConflictYear row(Row row) {
        return new ConflictYear(
                row.whole("conflict_id"),
                row.text("location"),
                row.text("side_a"),
                row.text("side_b"),
                row.code("incompatibility", 1, 3),
                row.text("territory_name"),
                row.year("year", 1946, 2100),
                row.code("intensity_level", 1, 2),
                row.code("type_of_conflict", 1, 4),
                date(row, "start_date"),
                date(row, "start_date2"),
                row.flag("ep_end") ? Optional.of(date(row, "ep_end_date")) : Optional.empty(),
                Sides.of(row));
    }

    /** Dashes and the year last: the European copy, whose dates have the day first. */
    private static LocalDate date(Row row, String column) {
        Matcher parts = DAY_FIRST.matcher(row.text(column));
        if (parts.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(1)));
            } catch (DateTimeException e) {
                row.problem(column, "a date such as 12-5-1994, the day first");
            }
        }
        return row.date(column);
    }

    @Override
    public String key(ConflictYear row) {
        return "conflict " + row.conflict() + " in " + row.year();
    }
}
