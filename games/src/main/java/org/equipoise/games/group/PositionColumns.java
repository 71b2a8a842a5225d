package org.equipoise.games.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.equipoise.games.csv.CsvCells;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/** Which column of a file of positions holds what, and on which scale. */
final class PositionColumns {

    private static final List<String> COMMENTARY =
            List.of("scale", "status", "basis", "source", "source_title", "source_url", "note");
    private static final List<String> KNOWN = List.of(
            "actor",
            "capability",
            "capability_share_pct",
            "position",
            "position_0_100",
            "salience",
            "salience_0_100",
            "issue",
            "issue_id",
            "snapshot",
            "veto",
            "risk");

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Problem> problems;
    private OptionalDouble low = OptionalDouble.empty();
    private OptionalDouble high = OptionalDouble.empty();
    private double salienceFull = 1;
    private boolean share;

    PositionColumns(List<CsvCells.Cell> header, List<Problem> problems) {
        this.problems = problems;
        List<String> all = new ArrayList<>(KNOWN);
        all.addAll(COMMENTARY);
        boolean identified = header.stream().anyMatch(cell -> cell.text().equals("issue_id"));
        for (int c = 0; c < header.size(); c++) {
            CsvCells.Cell cell = header.get(c);
            String name = cell.text();
            if (COMMENTARY.contains(name) || (identified && name.equals("issue"))) {
                continue;
            }
            String role = role(name, cell.place());
            if (role.isEmpty()) {
                problem(cell.place(), "unknown column '" + name + "'", "one of " + all, Suggestion.nearest(name, all));
            } else if (columns.put(role, c) != null) {
                problem(cell.place(), "a second column for " + role, "one", Optional.empty());
            }
        }
        Place start = header.get(0).place();
        for (String needed : List.of("actor", "capability", "position", "salience")) {
            if (!columns.containsKey(needed)) {
                problem(
                        start,
                        "no column '" + needed + "'",
                        "the columns actor, capability, position and salience",
                        Optional.empty());
            }
        }
    }

    private String role(String name, Place place) {
        return switch (name) {
            case "actor", "capability", "position", "salience", "issue", "snapshot", "veto", "risk" -> name;
            case "issue_id" -> "issue";
            case "salience_0_100" -> {
                salienceFull = 100;
                yield "salience";
            }
            case "capability_share_pct" -> {
                share = true;
                yield "capability";
            }
            default -> name.startsWith("position_") ? scale(name, place) : "";
        };
    }

    private String scale(String name, Place place) {
        String[] words = name.split("_", -1);
        if (words.length == 3) {
            low = number(words[1]);
            high = number(words[2]);
        }
        if (low.isEmpty() || high.isEmpty() || low.getAsDouble() >= high.getAsDouble()) {
            problem(
                    place,
                    "a column '" + name + "'",
                    "position, or position_LOW_HIGH with the ends of the scale. Maybe they are swapped",
                    Optional.empty());
            low = OptionalDouble.empty();
            high = OptionalDouble.empty();
        }
        return "position";
    }

    boolean has(String role) {
        return columns.containsKey(role);
    }

    /** The cell of a role in a line; the caller has checked that the line is long enough. */
    CsvCells.Cell cell(List<CsvCells.Cell> line, String role) {
        return line.get(columns.getOrDefault(role, 0));
    }

    String text(List<CsvCells.Cell> line, String role) {
        return has(role) ? cell(line, role).text() : "";
    }

    OptionalDouble low() {
        return low;
    }

    OptionalDouble high() {
        return high;
    }

    OptionalDouble position(List<CsvCells.Cell> line) {
        return within(
                line,
                "position",
                low.orElse(Double.NEGATIVE_INFINITY),
                high.orElse(Double.POSITIVE_INFINITY),
                "a position" + (low.isPresent() ? " from " + low.getAsDouble() + " to " + high.orElse(0) : ""));
    }

    OptionalDouble salience(List<CsvCells.Cell> line) {
        OptionalDouble given = within(
                line,
                "salience",
                0,
                salienceFull,
                salienceFull == 1
                        ? "a salience from 0 to 1. Maybe the column should be called 'salience_0_100'"
                        : "a salience from 0 to 100");
        return given.isPresent() ? OptionalDouble.of(given.getAsDouble() / salienceFull) : given;
    }

    OptionalDouble capability(List<CsvCells.Cell> line) {
        return within(
                line,
                "capability",
                0,
                share ? 100 : Double.MAX_VALUE,
                share ? "a share from 0 to 100 per cent" : "a capability of at least 0");
    }

    OptionalDouble risk(List<CsvCells.Cell> line) {
        return text(line, "risk").isEmpty()
                ? OptionalDouble.empty()
                : within(
                        line,
                        "risk",
                        Double.MIN_VALUE,
                        Double.MAX_VALUE,
                        "a risk exponent above 0, usually from 0.5 to 2, or nothing. Maybe it is on another scale");
    }

    boolean veto(List<CsvCells.Cell> line) {
        String word = text(line, "veto");
        boolean yes = List.of("yes", "true", "1").contains(word);
        if (!yes && !List.of("", "no", "false", "0").contains(word)) {
            problem(
                    cell(line, "veto").place(),
                    "found '" + word + "'",
                    "yes, no or nothing",
                    Suggestion.nearest(word, List.of("yes", "no")));
        }
        return yes;
    }

    private OptionalDouble within(List<CsvCells.Cell> line, String role, double least, double most, String expected) {
        CsvCells.Cell cell = cell(line, role);
        OptionalDouble number = number(cell.text());
        if (number.isEmpty() || !(number.getAsDouble() >= least && number.getAsDouble() <= most)) {
            problem(cell.place(), "found '" + cell.text() + "' as " + role, expected, Optional.empty());
            return OptionalDouble.empty();
        }
        return number;
    }

    /** A finite number in plain digits; neither the words for infinity and no number nor Java's own notations. */
    private static OptionalDouble number(String text) {
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
        try {
            double number = plain ? Double.parseDouble(text) : Double.NaN;
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private void problem(Place place, String found, String expected, Optional<String> maybe) {
        problems.add(new Problem(place, found, expected, maybe));
    }
}
