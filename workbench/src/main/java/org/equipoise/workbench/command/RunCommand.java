package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Yardstick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An ensemble of policies that no question asks for. */
@Command(
        name = "run",
        description = "Run policies of a scenario side by side; the first is the baseline.",
        footer = {
            "",
            "Example:",
            "  equipoise run south-caucasus --policy arm-both --policy arm-neither --from 2016-04 --months 24 --futures 6 --replicates 2"
        })
final class RunCommand implements Callable<Integer> {

    private static final int MONTHS = 36;
    private static final int FUTURES = 200;
    private static final int REPLICATES = 20;

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(
            names = "--policy",
            paramLabel = "P",
            required = true,
            description = "A policy of the scenario; may be repeated.")
    List<String> policies = List.of();

    @Option(names = "--condition", paramLabel = "C", description = "A condition of the scenario; may be repeated.")
    List<String> conditions = List.of();

    @Mixin
    StudyOptions study = new StudyOptions();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    RunCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Scenario read = new Scenarios(desk).read(scenario);
        policies.forEach(policy -> known("policy", policy, read.policies().keySet()));
        conditions.forEach(
                condition -> known("condition", condition, read.conditions().keySet()));
        List<String> name = new ArrayList<>(policies);
        name.addAll(conditions);
        String id = "run-" + String.join("+", name);
        Question question = new Question(
                id,
                "What do these policies bring: " + Listing.and(policies) + "?",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MONTHS,
                policies,
                policies.get(0),
                conditions,
                List.of(),
                List.of(),
                List.of(),
                FUTURES,
                REPLICATES,
                List.of(),
                Place.file(read.id()),
                Place.file(read.id()),
                Place.file(read.id()),
                Place.file(read.id()));
        Answering answering = new Answering(desk, study);
        Material.Answer answer = answering.answer(read, question);
        AnswerTables tables = new AnswerTables(desk, Yardstick.ICD_203);
        if (form.json) {
            desk.out().println(answer.results().toJson().strip());
            desk.out().flush();
        } else if (form.csv) {
            tables.csv(List.of(answer));
        } else {
            tables.print(answer);
        }
        desk.terminal().say("Study: " + desk.shown(answering.folder(read, question)));
        return 0;
    }

    private static void known(String kind, String asked, Set<String> names) {
        if (!names.contains(asked)) {
            throw new Refused("no " + kind + " '" + asked + "'; "
                    + Suggestion.nearest(asked, names)
                            .map(near -> "maybe you meant '" + near + "'")
                            .orElse("there are " + Listing.and(List.copyOf(names))));
        }
    }
}
