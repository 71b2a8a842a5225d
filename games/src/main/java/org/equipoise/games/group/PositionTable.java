package org.equipoise.games.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.equipoise.games.csv.CsvCells;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/**
 * Who stands where on which issue, as read from a CSV file with one line for each actor and issue.
 *
 * <p>The columns may stand in any order; their names say what they hold:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>{@code actor}</td><td>name; required</td></tr>
 * <tr><td>{@code capability}</td><td>at least 0 in any unit, or {@code capability_share_pct} from 0 to 100; required</td></tr>
 * <tr><td>{@code position}</td><td>any finite number, the scale then runs from the lowest to the highest; or
 *     {@code position_LOW_HIGH}, such as {@code position_0_100}, which declares the scale; required</td></tr>
 * <tr><td>{@code salience}</td><td>from 0 to 1, or {@code salience_0_100}; required</td></tr>
 * <tr><td>{@code issue}</td><td>name of the issue, or {@code issue_id}, beside which {@code issue} is commentary</td></tr>
 * <tr><td>{@code snapshot}</td><td>when positions were so</td></tr>
 * <tr><td>{@code veto}</td><td>yes or no (true, false, 1, 0); no when empty</td></tr>
 * <tr><td>{@code risk}</td><td>risk exponent r above 0; inferred when empty</td></tr>
 * <tr><td colspan="2">{@code scale}, {@code status}, {@code basis}, {@code source}, {@code source_title}, {@code source_url},
 *     {@code note}: for people, not read</td></tr>
 * </table>
 *
 * <p>Several dimensions are several issues: the same actors with a line for each.
 */
public final class PositionTable {

    private final String file;
    private final PositionColumns columns;
    private final Map<Topic, List<Row>> rows;

    private record Row(Place place, String actor, double capability, Stake stake, boolean veto, OptionalDouble risk) {}

    private PositionTable(String file, PositionColumns columns, Map<Topic, List<Row>> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads the text of a file.
     *
     * @param file name for messages
     * @param text its content
     * @throws BadInput with everything that is wrong in it
     */
    public static PositionTable read(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        List<List<CsvCells.Cell>> lines = CsvCells.read(file, text, problems);
        if (lines.isEmpty()) {
            problems.add(new Problem(
                    Place.file(file),
                    "found an empty file",
                    "a line with the names of the columns, such as actor,capability,position,salience",
                    Optional.empty()));
            throw new BadInput(problems);
        }
        List<CsvCells.Cell> header = lines.get(0);
        PositionColumns columns = new PositionColumns(header, problems);
        Map<Topic, List<Row>> rows = new LinkedHashMap<>();
        Map<String, Place> seen = new HashMap<>();
        // without its columns no line can be understood
        boolean readable = problems.isEmpty();
        for (List<CsvCells.Cell> line : readable ? lines.subList(1, lines.size()) : List.<List<CsvCells.Cell>>of()) {
            if (line.size() != header.size()) {
                problems.add(new Problem(
                        line.get(0).place(),
                        "found " + line.size() + " cells",
                        header.size() + " as in the first line. Maybe a cell that holds a comma needs quotes",
                        Optional.empty()));
                continue;
            }
            read(line, columns, rows, seen, problems);
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(new Problem(Place.file(file), "found no actors", "a line for each actor", Optional.empty()));
        }
        rows.forEach((topic, group) -> {
            checkTotal(topic, group, problems);
            checkLength(topic, group, problems);
        });
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new PositionTable(file, columns, rows);
    }

    private static void read(
            List<CsvCells.Cell> line,
            PositionColumns columns,
            Map<Topic, List<Row>> rows,
            Map<String, Place> seen,
            List<Problem> problems) {
        int before = problems.size();
        Place place = columns.cell(line, "actor").place();
        String actor = columns.text(line, "actor");
        if (actor.isEmpty()) {
            problems.add(new Problem(place, "found no name", "the name of an actor", Optional.empty()));
        }
        OptionalDouble capability = columns.capability(line);
        OptionalDouble position = columns.position(line);
        OptionalDouble salience = columns.salience(line);
        boolean veto = columns.veto(line);
        OptionalDouble risk = columns.risk(line);
        Topic topic =
                new Topic(columns.has("issue") ? columns.text(line, "issue") : "issue", columns.text(line, "snapshot"));
        Place first = seen.putIfAbsent(topic + "\n" + actor, place);
        if (first != null) {
            problems.add(new Problem(
                    place,
                    "a second line for '" + actor + "' on " + topic + ", first on line " + first.line(),
                    "one line for each actor and issue. Maybe a column 'issue' or 'snapshot' is missing",
                    Optional.empty()));
        }
        if (problems.size() == before) {
            rows.computeIfAbsent(topic, t -> new ArrayList<>())
                    .add(new Row(
                            place,
                            actor,
                            capability.orElse(0),
                            new Stake(position.orElse(0), salience.orElse(0)),
                            veto,
                            risk));
        }
    }

    private static void checkTotal(Topic topic, List<Row> rows, List<Problem> problems) {
        double total = 0;
        for (Row row : rows) {
            total += row.capability();
        }
        if (!(total > 0 && Double.isFinite(total))) {
            problems.add(new Problem(
                    rows.get(0).place(),
                    "the capabilities on " + topic + " add up to " + total,
                    "a finite sum above 0. Maybe the column is still empty",
                    Optional.empty()));
        }
    }

    private static void checkLength(Topic topic, List<Row> rows, List<Problem> problems) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Row row : rows) {
            low = Math.min(low, row.stake().position());
            high = Math.max(high, row.stake().position());
        }
        if (!Double.isFinite(high - low)) {
            problems.add(new Problem(
                    rows.get(0).place(),
                    "the positions on " + topic + " run from " + low + " to " + high,
                    "a scale of finite length. Maybe use a larger unit",
                    Optional.empty()));
        }
    }

    /** The issues and snapshots of the file in its order. */
    public List<Topic> topics() {
        return List.copyOf(rows.keySet());
    }

    /**
     * The group that decides on some topics, each an issue of it in the order given.
     *
     * @param topics at least one, each of another issue
     * @throws IllegalArgumentException if a topic is not in the file
     * @throws BadInput if the topics are held by different actors, or an actor's capability, veto or risk differ between them
     */
    public Group group(Topic... topics) {
        List<Topic> chosen = topics.length == 0 ? topics() : List.of(topics);
        for (Topic topic : chosen) {
            if (!rows.containsKey(topic)) {
                throw new IllegalArgumentException(
                        "'" + topic + "' is not in " + file + "; it has " + topics() + ". Maybe the snapshot differs.");
            }
            if (chosen.stream().filter(t -> t.issue().equals(topic.issue())).count() > 1) {
                throw new IllegalArgumentException("Issue '" + topic.issue() + "' is asked for more than once among "
                        + chosen + " of " + file + ". Maybe choose one of its snapshots.");
            }
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, Row> lead = new LinkedHashMap<>();
        rowsOf(chosen.get(0)).forEach(row -> lead.put(row.actor(), row));
        Map<String, List<Stake>> stakes = new LinkedHashMap<>();
        for (Topic topic : chosen) {
            for (Row row : rowsOf(topic)) {
                Row first = lead.get(row.actor());
                if (first == null) {
                    problems.add(mismatch(
                            row.place(), "'" + row.actor() + "' on " + topic, "actors as on " + chosen.get(0)));
                } else if (first.capability() != row.capability()
                        || first.veto() != row.veto()
                        || !first.risk().equals(row.risk())) {
                    problems.add(mismatch(
                            row.place(),
                            "another capability, veto or risk of '" + row.actor() + "' than on line "
                                    + first.place().line(),
                            "the same on " + chosen));
                }
                stakes.computeIfAbsent(row.actor(), a -> new ArrayList<>()).add(row.stake());
            }
            for (String actor : lead.keySet()) {
                if (rowsOf(topic).stream().noneMatch(row -> row.actor().equals(actor))) {
                    problems.add(mismatch(
                            rowsOf(topic).get(0).place(),
                            "no line for '" + actor + "' on " + topic,
                            "actors as on " + chosen.get(0)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Group(
                chosen.stream().map(this::issue).toList(),
                lead.values().stream()
                        .map(row -> new Actor(
                                row.actor(),
                                row.capability(),
                                stakes.getOrDefault(row.actor(), List.of()),
                                row.veto(),
                                row.risk()))
                        .toList());
    }

    private static Problem mismatch(Place place, String found, String expected) {
        return new Problem(
                place,
                "found " + found,
                expected
                        + ", so that they can be decided together. Maybe add a line of salience 0, or decide one alone",
                Optional.empty());
    }

    private List<Row> rowsOf(Topic topic) {
        return rows.getOrDefault(topic, List.of());
    }

    private Issue issue(Topic topic) {
        double[] x = rowsOf(topic).stream()
                .mapToDouble(row -> row.stake().position())
                .toArray();
        return new Issue(
                topic.issue(),
                columns.low().orElse(Arrays.stream(x).min().orElse(0)),
                columns.high().orElse(Arrays.stream(x).max().orElse(0)));
    }
}
