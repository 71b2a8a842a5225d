package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.equipoise.lab.json.Json;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Census;
import org.equipoise.scenario.Confidence;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a scenario's files are sound, and how well it is sourced. */
@Command(
        name = "check",
        description =
                "Check a scenario's files: all that is wrong with line and column, or how well everything is sourced.",
        footer = {"", "Example:", "  equipoise check south-caucasus"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "Folder of a scenario, or its name under scenarios/.")
    String scenario = "";

    @Option(names = "--assumptions", description = "List everything that is assumed, with the reason.")
    boolean assumptions;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Scenario read = new Scenarios(desk).read(scenario);
        Answering answering = new Answering(desk, new StudyOptions());
        for (Question question : read.questions().values()) {
            answering.plan(read, question);
        }
        Compiler.with(Catalogue.ofModel()).checkAll(read);
        Census census = Census.of(read, Catalogue.ofModel());
        if (form.json) {
            desk.out().println(Json.pretty(fields(read, census)).strip());
        } else if (form.csv) {
            desk.out().print(table(census).csv());
        } else {
            desk.out()
                    .println(read.id() + ": sound. "
                            + Listing.count(read.questions().size(), "question", "questions") + ", "
                            + Listing.count(read.policies().size(), "policy", "policies") + ", "
                            + Listing.count(read.sources().size(), "source", "sources") + ", "
                            + Listing.count(read.claims().size(), "claim", "claims") + ".");
            table(census).lines(desk.terminal()).forEach(desk.out()::println);
            if (assumptions) {
                census.assumptions().forEach(this::print);
            }
        }
        desk.out().flush();
        return 0;
    }

    private void print(Census.Assumption assumption) {
        String where = assumption.place().map(place -> place + ": ").orElse("");
        String words = where + assumption.what() + ": " + assumption.why();
        TextTable.wrap(words, desk.terminal().width()).forEach(desk.out()::println);
    }

    private static TextTable table(Census census) {
        List<String> header = new ArrayList<>(List.of(""));
        List<String> facts = new ArrayList<>(List.of("Facts"));
        List<String> numbers = new ArrayList<>(List.of("Uncertain numbers"));
        for (Confidence confidence : Confidence.values()) {
            header.add(Ground.words(confidence));
            facts.add(Figures.whole(census.facts().getOrDefault(confidence, 0)));
            numbers.add(Figures.whole(census.parameters().getOrDefault(confidence, 0)));
        }
        return new TextTable("", header, List.of(facts, numbers), List.of());
    }

    private static Map<String, Object> fields(Scenario scenario, Census census) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scenario", scenario.id());
        fields.put("fingerprint", scenario.fingerprint());
        fields.put("facts", census.facts());
        fields.put("parameters", census.parameters());
        fields.put("assumptions", census.assumptions());
        return fields;
    }
}
