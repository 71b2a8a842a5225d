package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.score.Foretold;
import org.equipoise.lab.validation.FolderHash;
import org.equipoise.lab.validation.Standing;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.brief.BriefPage;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.brief.Pictures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Trust;
import org.equipoise.workbench.words.Yardstick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All questions of a scenario, answered, and one page that can be handed on. */
@Command(
        name = "brief",
        description = "Answer all questions of a scenario and write one page, brief.html, that can be handed on.",
        footer = {"", "Example:", "  equipoise brief generic-rivalry --futures 6 --replicates 2 --pictures pictures"})
final class BriefCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(
            names = "--yardstick",
            paramLabel = "HOUSE",
            description = "Words for likelihood: icd203 (default) or phia.",
            converter = YardstickConverter.class)
    Yardstick yardstick = Yardstick.ICD_203;

    @Option(
            names = "--pictures",
            paramLabel = "FOLDER",
            description = "Also write the charts of the page as SVG files, for other documents.")
    Optional<Path> pictures = Optional.empty();

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
        Scenarios scenarios = new Scenarios(desk);
        Scenario read = scenarios.read(scenario);
        String sha256 = FolderHash.of(scenarios.find(scenario));
        Optional<Standing> standing = Standings.of(desk);
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
        }
        if (form.json) {
            tables.json(answers);
        } else if (form.csv) {
            tables.csv(answers);
        } else {
            tables.printAll(answers);
            tables.trust(
                    Trust.line(standing, read.id(), sha256, Software.current().toString()));
        }
        String command = "./equipoise brief " + read.id() + study.typed()
                + (yardstick == Yardstick.ICD_203 ? "" : " --yardstick " + yardstick.option());
        Material material = new Ground(read, sha256)
                .material(
                        answers,
                        foretold(read, answers),
                        standing,
                        yardstick,
                        command,
                        Software.current().toString());
        Path page = desk.path(study.out).resolve(read.id()).resolve("brief" + study.suffix() + ".html");
        Whole.write(page, new BriefPage(material).html());
        say("Brief: " + desk.shown(page));
        if (pictures.isPresent()) {
            Path folder = desk.path(pictures.get());
            Map<String, String> files = Pictures.of(material);
            files.forEach((name, svg) -> Whole.write(folder.resolve(name), svg));
            say("Pictures: " + Listing.count(files.size(), "file", "files") + " in " + desk.shown(folder));
        }
        return 0;
    }

    private static Foretold foretold(Scenario read, List<Material.Answer> answers) {
        Map<String, Results> results = new LinkedHashMap<>();
        answers.forEach(answer -> results.put(answer.id(), answer.results()));
        return Foretold.of(read, results);
    }

    /** Tells on the screen, and beside the data where they are what is printed. */
    private void say(String words) {
        if (form.json || form.csv) {
            desk.terminal().say(words);
        } else {
            desk.out().println(words);
            desk.out().flush();
        }
    }
}
