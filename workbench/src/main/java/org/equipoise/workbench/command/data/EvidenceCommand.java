package org.equipoise.workbench.command.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.lab.evidence.Estimate;
import org.equipoise.lab.evidence.Evidence;
import org.equipoise.lab.evidence.EvidenceRow;
import org.equipoise.lab.evidence.Printed;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.result.Interval;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.LibraryOption;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the data say of rivals and arms, beside what was printed before. */
@Command(
        name = "evidence",
        description =
                "Compute base rates, logits on arms and the contrasts of common suppliers from the library, and set each beside the figure that was printed, with the reason of every difference that was found.",
        footer = {"", "Example:", "  equipoise data evidence --library examples/rivals"})
public final class EvidenceCommand implements Callable<Integer> {

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public EvidenceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Evidence evidence = Evidence.of(library.open(desk));
        if (form.json) {
            desk.out().println(Json.pretty(evidence).strip());
        } else if (form.csv) {
            desk.out().print(raw(evidence).csv());
        } else {
            tables(evidence);
        }
        desk.out().flush();
        return 0;
    }

    private void tables(Evidence evidence) {
        Map<String, List<EvidenceRow>> groups = new LinkedHashMap<>();
        for (EvidenceRow row : evidence.rows()) {
            groups.computeIfAbsent(row.printed().group(), group -> new ArrayList<>())
                    .add(row);
        }
        groups.forEach((group, rows) -> {
            List<List<String>> cells = new ArrayList<>();
            Map<String, Integer> reasons = new LinkedHashMap<>();
            for (EvidenceRow row : rows) {
                boolean explain = row.status() != EvidenceRow.Status.SAME
                        && !row.printed().why().isEmpty();
                if (explain) {
                    reasons.putIfAbsent(row.printed().why(), reasons.size() + 1);
                }
                cells.add(List.of(
                        row.printed().label(),
                        figure(row.printed(), row.ours()),
                        printed(row.printed()),
                        row.z().map(z -> Figures.decimal(z, 1)).orElse(Figures.NONE),
                        figure(row.printed(), row.again()),
                        word(row.status()),
                        explain
                                ? String.valueOf(
                                        reasons.getOrDefault(row.printed().why(), 0))
                                : ""));
            }
            List<String> notes = new ArrayList<>();
            reasons.forEach((why, number) -> notes.add(number + ": " + why));
            new TextTable(
                            group,
                            List.of("", "ours (error)", "printed", "z", "its way", "came out", "why"),
                            cells,
                            notes)
                    .lines(desk.terminal())
                    .forEach(desk.out()::println);
            desk.out().println();
        });
        for (PanelSource source : evidence.sources()) {
            say(source.use() + ": " + source.provenance().file() + ", vintage "
                    + source.provenance().vintage() + ".");
        }
        long found = evidence.rows().stream()
                .filter(row -> row.status() == EvidenceRow.Status.SAME || row.status() == EvidenceRow.Status.FOUND)
                .count();
        say(Listing.count(found, "figure", "figures") + " of " + evidence.rows().size()
                + " come out in all printed digits, by our definitions or by those that were found. z: ours less the printed,"
                + " in the printed error, else in ours.");
    }

    private static String word(EvidenceRow.Status status) {
        return switch (status) {
            case SAME -> "yes";
            case FOUND -> "its way";
            case NEAR -> "nearly";
            case DIFFERENT -> "no";
            case UNKNOWN -> "no data";
        };
    }

    private static String printed(Printed printed) {
        return printed.value() + (printed.error().isEmpty() ? "" : " (" + printed.error() + ")");
    }

    private static String figure(Printed printed, Optional<Estimate> estimate) {
        int point = printed.value().indexOf('.');
        int digits = point < 0 ? 0 : printed.value().length() - point - 1;
        return estimate.filter(found -> !Double.isNaN(found.value()))
                .map(found -> Figures.decimal(found.value(), digits)
                        + (Double.isNaN(found.error()) ? "" : " (" + Figures.decimal(found.error(), digits) + ")"))
                .orElse(Figures.NONE);
    }

    private static TextTable raw(Evidence evidence) {
        List<List<String>> rows = new ArrayList<>();
        for (EvidenceRow row : evidence.rows()) {
            rows.add(List.of(
                    row.printed().id(),
                    row.printed().group(),
                    row.printed().label(),
                    TextTable.raw(row.ours().map(Estimate::value).orElse(Double.NaN)),
                    TextTable.raw(row.ours().map(Estimate::error).orElse(Double.NaN)),
                    row.ours().map(found -> String.valueOf(found.rows())).orElse(""),
                    row.ours().map(found -> String.valueOf(found.events())).orElse(""),
                    bound(row.ours().flatMap(Estimate::exact), true),
                    bound(row.ours().flatMap(Estimate::exact), false),
                    bound(row.ours().flatMap(Estimate::poisson), true),
                    bound(row.ours().flatMap(Estimate::poisson), false),
                    row.printed().value(),
                    row.printed().error(),
                    row.printed().place(),
                    TextTable.raw(row.z().orElse(Double.NaN)),
                    TextTable.raw(row.again().map(Estimate::value).orElse(Double.NaN)),
                    TextTable.raw(row.again().map(Estimate::error).orElse(Double.NaN)),
                    row.again().map(found -> String.valueOf(found.rows())).orElse(""),
                    row.again().map(found -> String.valueOf(found.events())).orElse(""),
                    row.status().name().toLowerCase(java.util.Locale.ROOT),
                    row.printed().why()));
        }
        return new TextTable(
                "",
                List.of(
                        "id",
                        "group",
                        "label",
                        "value",
                        "error",
                        "rows",
                        "events",
                        "exact_low",
                        "exact_high",
                        "poisson_low",
                        "poisson_high",
                        "printed",
                        "printed_error",
                        "place",
                        "z",
                        "printed_way",
                        "printed_way_error",
                        "printed_way_rows",
                        "printed_way_events",
                        "status",
                        "why"),
                rows,
                List.of());
    }

    private static String bound(Optional<Interval> interval, boolean low) {
        return TextTable.raw(
                interval.map(found -> low ? found.low() : found.high()).orElse(Double.NaN));
    }

    private void say(String sentence) {
        TextTable.wrap(sentence, desk.terminal().width()).forEach(desk.out()::println);
    }
}
