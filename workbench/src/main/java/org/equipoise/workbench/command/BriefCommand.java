package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equipoise.lab.plan.Software;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.brief.BriefPage;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.words.Yardstick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All questions of a scenario, answered, and one page that can be handed on. */
@Command(
        name = "brief",
        description = "Answer all questions of a scenario and write one page, brief.html, that can be handed on.",
        footer = {"", "Example:", "  equipoise brief generic-rivalry --futures 6 --replicates 2"})
final class BriefCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(
            names = "--yardstick",
            paramLabel = "HOUSE",
            description = "Words for likelihood: icd203 (default) or phia.",
            converter = YardstickConverter.class)
    Yardstick yardstick = Yardstick.ICD_203;

    @Mixin
    StudyOptions study = new StudyOptions();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    BriefCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Scenario read = new Scenarios(desk).read(scenario);
        Answering answering = new Answering(desk, study);
        // All plans first, so that a misfit in the last question is told before the first one runs.
        for (Question question : read.questions().values()) {
            answering.plan(read, question);
        }
        AnswerTables tables = new AnswerTables(desk, yardstick);
        List<Material.Answer> answers = new ArrayList<>();
        for (Question question : read.questions().values()) {
            Material.Answer answer = answering.answer(read, question);
            answers.add(answer);
            if (!form.json && !form.csv) {
                tables.print(answer);
            }
        }
        if (form.json) {
            tables.json(answers);
        } else if (form.csv) {
            tables.csv(answers);
        }
        String command = "./equipoise brief " + read.id() + study.typed()
                + (yardstick == Yardstick.ICD_203 ? "" : " --yardstick " + yardstick.option());
        Material material = new Ground(read)
                .material(answers, yardstick, command, Software.current().toString());
        Path page = desk.path(study.out).resolve(read.id()).resolve("brief" + study.suffix() + ".html");
        Whole.write(page, new BriefPage(material).html());
        if (form.json || form.csv) {
            desk.terminal().say("Brief: " + desk.shown(page));
        } else {
            desk.out().println("Brief: " + desk.shown(page));
            desk.out().flush();
        }
        return 0;
    }
}
