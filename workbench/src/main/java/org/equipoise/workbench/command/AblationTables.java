package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.lab.ablation.Ablation;
import org.equipoise.lab.plan.Plan;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.setting.Policy;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.compile.LeftOut;
import org.equipoise.workbench.terminal.Terminal;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/**
 * What an ablation found, in words, as a table, and for machines.
 *
 * @param question the question in words
 * @param plan what was run with everything
 * @param measure the measure that was looked at, named for people
 * @param rows what leaving out changes, the strongest first
 * @param left what was left out together, by row
 * @param kept why the others cannot be left out
 * @param quick whether few runs were made on purpose
 */
record AblationTables(
        String question,
        Plan plan,
        Measure measure,
        List<Ablation.Row> rows,
        Map<String, LeftOut> left,
        Map<String, String> kept,
        boolean quick) {

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        wrap(question, terminal, lines);
        wrap(
                measure.label()
                        + ": how each option differs from its baseline, and what leaving out a mechanism changes in that. "
                        + Figures.whole(plan.futures()) + " futures, " + Figures.whole(plan.replicates())
                        + " draws of luck in each" + (quick ? "; a quick look." : "."),
                terminal,
                lines);
        List<Ablation.Row> changing =
                rows.stream().filter(Ablation.Row::changesTheAnswer).toList();
        lines.add("");
        if (changing.isEmpty()) {
            wrap(
                    "No mechanism that can be left out changes a difference by more than three standard errors.",
                    terminal,
                    lines);
        } else {
            lines.addAll(table(changing).lines(terminal));
        }
        lines.add("");
        sentence(
                "Change the level; that they change the order of options is not shown by these runs: ",
                rows.stream()
                        .filter(row -> !row.changesTheAnswer() && row.changesTheLevel())
                        .map(row -> name(row) + level(row))
                        .toList(),
                terminal,
                lines);
        sentence(
                "Change something, but no more than chance explains with these runs: ",
                rows.stream()
                        .filter(row -> !row.changesTheAnswer() && !row.changesTheLevel() && !row.same())
                        .map(this::name)
                        .toList(),
                terminal,
                lines);
        sentence(
                "Change nothing, to the bit: ",
                rows.stream().filter(Ablation.Row::same).map(this::name).toList(),
                terminal,
                lines);
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        kept.forEach((id, reason) ->
                byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(id));
        byReason.forEach(
                (reason, ids) -> wrap("Not left out: " + Listing.and(ids) + ": " + reason + ".", terminal, lines));
        return lines;
    }

    private TextTable table(List<Ablation.Row> changing) {
        List<List<String>> cells = new ArrayList<>();
        for (Ablation.Row row : changing) {
            row.largest()
                    .ifPresent(change -> cells.add(List.of(
                            name(row),
                            Figures.changeInUnit(change.whole(), measure.unit()),
                            Figures.changeInUnit(change.without(), measure.unit()),
                            Figures.changeInUnit(change.change(), measure.unit()),
                            "±"
                                    + Figures.changeInUnit(change.error(), measure.unit())
                                            .replace("+", ""),
                            row.changes().stream().anyMatch(Ablation.Change::turns) ? "yes" : "no",
                            label(change.arm()))));
        }
        return new TextTable(
                "Mechanisms that the answer hangs on",
                List.of("Left out", "Difference", "Without it", "Change", "Std. error", "Turns", "Option most changed"),
                cells,
                List.of("Difference from the baseline in " + Figures.unitOfChange(measure.unit())
                        + ". Turns: whether some option that was above its baseline falls below it, or the reverse, both"
                        + " beyond two standard errors. Listed when some change is beyond three, as "
                        + Figures.whole((double) rows.size() * options()) + " changes were looked at."));
    }

    private int options() {
        return plan.policies().size() - plan.baselines().size();
    }

    private String level(Ablation.Row row) {
        return row.changes().stream()
                .filter(change -> change.baseline() && change.known())
                .findFirst()
                .map(change -> " (" + label(change.arm()) + ": " + Figures.inUnit(change.whole(), measure.unit())
                        + " to " + Figures.inUnit(change.without(), measure.unit()) + ")")
                .orElse("");
    }

    private String name(Ablation.Row row) {
        Set<String> with =
                left.getOrDefault(row.name(), LeftOut.NOTHING).dependents().keySet();
        List<String> systems = Catalogue.ofModel().systems(row.name());
        return row.name()
                + (systems.isEmpty() ? "" : " (" + String.join(" ", systems) + ")")
                + (with.isEmpty() ? "" : " with " + Listing.and(List.copyOf(with)));
    }

    private String label(String arm) {
        return plan.policies().stream()
                .filter(policy -> policy.id().equals(arm))
                .map(Policy::label)
                .findFirst()
                .orElse(arm);
    }

    private static void sentence(String head, List<String> names, Terminal terminal, List<String> lines) {
        if (!names.isEmpty()) {
            wrap(head + Listing.and(names) + ".", terminal, lines);
        }
    }

    private static void wrap(String words, Terminal terminal, List<String> lines) {
        lines.addAll(TextTable.wrap(words, terminal.width()));
    }

    /** A row for each mechanism and arm. */
    String csv() {
        List<List<String>> cells = new ArrayList<>();
        for (Ablation.Row row : rows) {
            for (Ablation.Change change : row.changes()) {
                cells.add(List.of(
                        row.name(),
                        String.join(
                                " ",
                                left.getOrDefault(row.name(), LeftOut.NOTHING)
                                        .dependents()
                                        .keySet()),
                        String.join(" ", Catalogue.ofModel().systems(row.name())),
                        measure.id(),
                        change.arm(),
                        change.baseline() ? "level" : "difference",
                        TextTable.raw(change.whole()),
                        TextTable.raw(change.wholeError()),
                        TextTable.raw(change.without()),
                        TextTable.raw(change.withoutError()),
                        TextTable.raw(change.change()),
                        TextTable.raw(change.error()),
                        change.same() ? "same" : change.known() ? "changes" : "not told apart"));
            }
        }
        return new TextTable(
                        "",
                        List.of(
                                "left_out",
                                "with_it",
                                "systems",
                                "measure",
                                "option",
                                "of",
                                "whole",
                                "whole_error",
                                "without",
                                "without_error",
                                "change",
                                "change_error",
                                "verdict"),
                        cells,
                        List.of())
                .csv();
    }

    Map<String, Object> fields(String scenario, String id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scenario", scenario);
        fields.put("question", id);
        fields.put("measure", measure);
        fields.put("futures", plan.futures());
        fields.put("replicates", plan.replicates());
        fields.put("quick", quick);
        List<Map<String, Object>> found = new ArrayList<>();
        for (Ablation.Row row : rows) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("leftOut", row.name());
            one.put(
                    "withIt",
                    left.getOrDefault(row.name(), LeftOut.NOTHING).dependents().keySet());
            one.put("systems", Catalogue.ofModel().systems(row.name()));
            one.put("changesTheAnswer", row.changesTheAnswer());
            one.put("changesTheLevel", row.changesTheLevel());
            one.put("same", row.same());
            one.put("changes", row.changes());
            found.add(one);
        }
        fields.put("mechanisms", found);
        fields.put("cannotBeLeftOut", kept);
        return fields;
    }
}
