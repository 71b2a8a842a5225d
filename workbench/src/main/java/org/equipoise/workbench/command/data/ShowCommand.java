package org.equipoise.workbench.command.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataRow;
import org.equipoise.data.Library;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.Readers;
import org.equipoise.data.Series;
import org.equipoise.data.state.States;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.lab.json.Json;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.LibraryOption;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the rows of a series that concern states. */
@Command(
        name = "show",
        description = "Show the rows of a series that concern all of the states named, with vintage and file.",
        footer = {"", "Example:", "  equipoise data show SWE --series transfers --library examples/data"})
public final class ShowCommand implements Callable<Integer> {

    private static final int MOST_FILES = 3;

    /** The last year of what still stands. */
    private static final int STANDING = 9999;

    @Parameters(
            paramLabel = "STATE",
            arity = "1..*",
            description = "States by ISO code, COW number or name; rows must concern all of them.")
    List<String> typed = List.of();

    @Option(
            names = "--series",
            paramLabel = "SERIES",
            required = true,
            description =
                    "One of transfers, spending, capabilities, disputes, wars, deaths, rivalries, alliances, crises, votes,"
                            + " regimes, economy, neighbours, states, places.")
    String series = "";

    @Option(names = "--from", paramLabel = "YEAR", description = "First year (default: all that the files cover).")
    Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year (default: all that the files cover).")
    Optional<Integer> to = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME",
            description =
                    "Data set or layout, where the library has several of the series (default: the most particular).")
    Optional<String> set = Optional.empty();

    @Option(names = "--vintage", paramLabel = "V", description = "Only files of this vintage (default: the newest).")
    Optional<String> vintage = Optional.empty();

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new Refused("--from " + from.get() + " --to " + to.get() + ": the first year is after the last");
        }
        List<SortedSet<Integer>> states = typed.stream().map(ShowCommand::codes).toList();
        Library open = library.open(desk);
        List<Reader<?>> readers = readers(open);
        show(select(open, readers.get(0), states), readers.subList(1, readers.size()));
        return 0;
    }

    private static SortedSet<Integer> codes(String word) {
        SortedSet<Integer> codes = States.shipped().codes(word);
        if (codes.isEmpty()) {
            throw new Refused("unknown state '" + word + "'; expected an ISO code, a COW number or a name."
                    + Suggestion.nearest(word, States.shipped().names())
                            .map(near -> " Maybe you meant '" + near + "'.")
                            .orElse(""));
        }
        return codes;
    }

    /** The readers of the series that the library has files for, the one to use first. */
    private List<Reader<?>> readers(Library open) {
        List<String> words = Arrays.stream(Series.values()).map(Series::word).toList();
        if (!words.contains(series)) {
            throw new Refused("unknown series '" + series + "'; expected " + Listing.or(words) + "."
                    + Suggestion.nearest(series, words)
                            .map(near -> " Maybe you meant '" + near + "'.")
                            .orElse(""));
        }
        List<Reader<?>> found = new ArrayList<>();
        for (Reader<?> reader : Readers.all()) {
            if (reader.dataSet().series().word().equals(series) && open.has(reader)) {
                found.add(reader);
            }
        }
        if (found.isEmpty()) {
            throw new Refused("no file of the series '" + series + "' in " + desk.shown(open.folder())
                    + ". Maybe run 'equipoise data import FILE' first");
        }
        if (set.isPresent()) {
            List<Reader<?>> named = found.stream()
                    .filter(reader -> reader.dataSet().id().equals(set.get())
                            || reader.layout().equals(set.get()))
                    .toList();
            if (named.isEmpty()) {
                throw new Refused("no data set or layout '" + set.get() + "' of the series '" + series + "'; there is "
                        + Listing.and(found.stream().map(ShowCommand::name).toList()));
            }
            return named;
        }
        return found;
    }

    private static String name(Reader<?> reader) {
        return reader.dataSet().id() + " (" + reader.layout() + ")";
    }

    private <R extends DataRow> Selection<R> select(Library open, Reader<R> reader, List<SortedSet<Integer>> states) {
        return Selection.of(
                open, reader, vintage, states, from.orElse(Integer.MIN_VALUE), to.orElse(Integer.MAX_VALUE));
    }

    private <R extends DataRow> void show(Selection<R> selection, List<Reader<?>> others) {
        int covered =
                selection.coverages().stream().mapToInt(Coverage::first).min().orElse(0);
        int until =
                selection.coverages().stream().mapToInt(Coverage::last).max().orElse(0);
        int first = from.orElse(Math.min(covered, to.orElse(covered)));
        int last = to.orElse(Math.max(until, from.orElse(until)));
        List<String> missing = selection.notCovered(first, last);
        if (form.json) {
            desk.out().println(Json.pretty(fields(selection, missing)).strip());
        } else if (form.csv) {
            desk.out().print(raw(selection).csv());
            if (!missing.isEmpty()) {
                desk.terminal().err().println("no data for " + Listing.and(missing));
                desk.terminal().err().flush();
            }
        } else {
            String span =
                    first == last ? String.valueOf(first) : last == STANDING ? "from " + first : first + " to " + last;
            ShownRows.table(
                            selection,
                            String.join(", ", typed) + ", " + series + ", " + span,
                            notes(selection, missing, others))
                    .lines(desk.terminal())
                    .forEach(desk.out()::println);
        }
        desk.out().flush();
    }

    private static <R extends DataRow> List<String> notes(
            Selection<R> selection, List<String> missing, List<Reader<?>> others) {
        List<String> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            notes.add("No data for " + Listing.and(missing) + ", which is not zero.");
        }
        List<Integer> told = told(selection);
        for (int part : told) {
            Provenance source = selection.parts().get(part);
            Coverage years = selection.coverages().get(part);
            String limits = selection.scopes().get(part);
            notes.add("Source: " + source.dataSet().title() + " (" + source.layout() + "), "
                    + (limits.isEmpty() ? "" : "only " + limits + ", ")
                    + Holdings.years(years)
                    + ", vintage " + source.vintage() + ", "
                    + source.file().substring(source.file().lastIndexOf('/') + 1) + ", hash "
                    + source.sha256().substring(0, 8) + ".");
        }
        if (selection.rows().isEmpty() && told.size() < selection.parts().size()) {
            notes.add(selection.parts().size() - told.size() + " more files of this layout were searched.");
        }
        notes.addAll(selection.leftOut());
        if (!others.isEmpty()) {
            notes.add("Also in the library (--set): "
                    + others.stream().map(ShowCommand::name).collect(Collectors.joining(", ")) + ".");
        }
        return notes;
    }

    /** The files to be named: those that rows come from, or some of those that have none. */
    private static <R extends DataRow> List<Integer> told(Selection<R> selection) {
        return selection.rows().isEmpty()
                ? IntStream.range(0, selection.parts().size())
                        .boxed()
                        .limit(MOST_FILES)
                        .toList()
                : selection.sources().stream().distinct().sorted().toList();
    }

    private static <R extends DataRow> TextTable raw(Selection<R> selection) {
        List<String> header = new ArrayList<>(selection.names());
        header.addAll(List.of("data_set", "vintage", "sha256"));
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < selection.rows().size(); r++) {
            List<String> cells = new ArrayList<>();
            for (Object value : selection.values(selection.rows().get(r))) {
                cells.add(ShownRows.raw(value));
            }
            Provenance source = selection.parts().get(selection.sources().get(r));
            cells.addAll(List.of(source.dataSet().id(), source.vintage(), source.sha256()));
            rows.add(cells);
        }
        return new TextTable("", header, rows, List.of());
    }

    private <R extends DataRow> Map<String, Object> fields(Selection<R> selection, List<String> missing) {
        List<Map<String, Object>> sources = new ArrayList<>();
        for (int part = 0; part < selection.parts().size(); part++) {
            Provenance source = selection.parts().get(part);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("data_set", source.dataSet().id());
            fields.put("layout", source.layout());
            fields.put("vintage", source.vintage());
            fields.put("sha256", source.sha256());
            fields.put("first", selection.coverages().get(part).first());
            fields.put("last", selection.coverages().get(part).last());
            fields.put("spans", selection.coverages().get(part).toString());
            fields.put("limited_to", selection.scopes().get(part));
            fields.put("citation", source.dataSet().citation());
            fields.put("licence", source.dataSet().licence());
            sources.add(fields);
        }
        List<Map<String, Object>> variables = new ArrayList<>();
        selection.reader().variables().forEach(variable -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", variable.name());
            fields.put("unit", variable.unit());
            fields.put("meaning", variable.meaning());
            variables.add(fields);
        });
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int r = 0; r < selection.rows().size(); r++) {
            Map<String, Object> fields = new LinkedHashMap<>();
            List<Object> values = selection.values(selection.rows().get(r));
            for (int v = 0; v < values.size(); v++) {
                Object value = values.get(v);
                fields.put(selection.names().get(v), value instanceof LocalDate ? value.toString() : value);
            }
            fields.put("source", selection.sources().get(r));
            rows.add(fields);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("series", series);
        all.put("states", typed);
        all.put("sources", sources);
        all.put("no_data", missing);
        all.put("left_out", selection.leftOut());
        all.put("variables", variables);
        all.put("rows", rows);
        return all;
    }
}
