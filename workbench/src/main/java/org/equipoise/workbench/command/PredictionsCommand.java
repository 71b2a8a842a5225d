package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.score.Foretold;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.workbench.terminal.Terminal;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.PredictionTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What sources foretold, what happened, and what the model gives for it. */
@Command(
        name = "predictions",
        description =
                "Show what sources foretold, what happened, and the model's probability beside it; studies that are needed are run.",
        footer = {"", "Example:", "  equipoise dossier predictions south-caucasus --bare"})
final class PredictionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(names = "--bare", description = "Run nothing: leave the model's probability out.")
    boolean bare;

    @Mixin
    StudyOptions study = new StudyOptions();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    PredictionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Scenario read = new Scenarios(desk).read(scenario);
        Compiler.with(Catalogue.ofModel()).checkAll(read);
        Foretold foretold = foretold(read);
        if (form.json) {
            desk.out().println(Json.pretty(foretold).strip());
        } else if (form.csv) {
            desk.out().print(csv(foretold));
        } else {
            list(foretold);
        }
        desk.out().flush();
        return 0;
    }

    private Foretold foretold(Scenario read) {
        Map<String, Results> results = new LinkedHashMap<>();
        if (!bare) {
            Set<String> needed = new TreeSet<>();
            read.predictions().forEach(row -> row.value().stand().ifPresent(stand -> needed.add(stand.question())));
            Answering answering = new Answering(desk, study);
            for (var question : read.questions().values()) {
                if (needed.contains(question.id())) {
                    results.put(question.id(), answering.answer(read, question).results());
                }
            }
        }
        try {
            return Foretold.of(read, results);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private void list(Foretold foretold) {
        Terminal terminal = desk.terminal();
        for (Foretold.Row row : foretold.rows()) {
            Prediction prediction = row.prediction();
            print(
                    "",
                    row.claim().id() + " " + row.claim().paraphrase() + " ("
                            + row.claim().columns().getOrDefault("author", "") + ")",
                    true);
            print(
                    "  ",
                    "Word: “" + prediction.words() + "”, " + PredictionTable.range(prediction) + ". Model: "
                            + PredictionTable.model(row)
                            + prediction
                                    .stand()
                                    .map(stand -> " (" + stand.measure() + ", " + stand.question() + ", "
                                            + stand.policy() + ")")
                                    .orElse("")
                            + ".",
                    false);
            print(
                    "  ",
                    "Outcome: " + PredictionTable.outcome(prediction.outcome())
                            + prediction
                                    .decided()
                                    .map(date -> ", " + date.lastMonth())
                                    .orElse("")
                            + ". " + prediction.record()
                            + (row.sources().isEmpty() ? "" : " [" + String.join(", ", row.sources()) + "]"),
                    false);
            if (!prediction.note().isEmpty()) {
                print("  ", "Note: " + prediction.note(), false);
            }
        }
        desk.out().println();
        PredictionTable.summary(foretold).forEach(sentence -> print("", sentence, false));
        terminal.out().flush();
    }

    private void print(String indent, String words, boolean strong) {
        for (String line : TextTable.wrap(words, Math.max(20, desk.terminal().width() - indent.length()))) {
            desk.out().println(indent + (strong ? desk.terminal().strong(line) : line));
        }
    }

    private static String csv(Foretold foretold) {
        List<List<String>> rows = new ArrayList<>();
        for (Foretold.Row row : foretold.rows()) {
            Prediction prediction = row.prediction();
            rows.add(List.of(
                    prediction.claim(),
                    row.claim().paraphrase(),
                    prediction.words(),
                    TextTable.raw(prediction.low()),
                    TextTable.raw(prediction.high()),
                    PredictionTable.outcome(prediction.outcome()),
                    prediction
                            .decided()
                            .map(date -> date.lastMonth().toString())
                            .orElse(""),
                    row.model().map(model -> TextTable.raw(model.probability())).orElse(""),
                    row.model()
                            .map(model -> TextTable.raw(model.futures().low()))
                            .orElse(""),
                    row.model()
                            .map(model -> TextTable.raw(model.futures().high()))
                            .orElse(""),
                    prediction.stand().map(Prediction.Stand::question).orElse(""),
                    prediction.stand().map(Prediction.Stand::policy).orElse(""),
                    prediction.stand().map(Prediction.Stand::measure).orElse(""),
                    prediction.record(),
                    String.join(" ", row.sources()),
                    prediction.note()));
        }
        return new TextTable(
                        "",
                        List.of(
                                "claim",
                                "foretold",
                                "word",
                                "low",
                                "high",
                                "outcome",
                                "decided",
                                "model",
                                "model_p05",
                                "model_p95",
                                "question",
                                "policy",
                                "measure",
                                "happened",
                                "sources",
                                "note"),
                        rows,
                        List.of())
                .csv();
    }
}
