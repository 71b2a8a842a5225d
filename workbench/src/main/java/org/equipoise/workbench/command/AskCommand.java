package org.equipoise.workbench.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.validation.FolderHash;
import org.equipoise.lab.validation.Standing;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Trust;
import org.equipoise.workbench.words.Yardstick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One question of a scenario, answered on the screen; its study stays. */
@Command(
        name = "ask",
        description = "Answer one question of a scenario on the screen; its study stays in a folder.",
        footer = {"", "Example:", "  equipoise ask south-caucasus 2 --futures 6 --replicates 2 --csv"})
final class AskCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Parameters(index = "1", paramLabel = "QUESTION", description = "Its name or the beginning of it.")
    String question = "";

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

    AskCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Scenarios scenarios = new Scenarios(desk);
        Scenario read = scenarios.read(scenario);
        Question asked = scenarios.question(read, question);
        Optional<Standing> standing = Standings.of(desk);
        Answering answering = new Answering(desk, study);
        Material.Answer answer = answering.answer(read, asked);
        AnswerTables tables = new AnswerTables(desk, yardstick);
        if (form.json) {
            desk.out().println(answer.results().toJson().strip());
            desk.out().flush();
        } else if (form.csv) {
            tables.csv(List.of(answer));
        } else {
            tables.print(answer);
            tables.trust(Trust.line(
                    standing,
                    read.id(),
                    FolderHash.of(scenarios.find(scenario)),
                    Software.current().toString()));
            leftOut(Answering.leftOut(study.leftOut(read)));
        }
        desk.terminal().say("Study: " + desk.shown(answering.folder(read, asked)));
        return 0;
    }

    private void leftOut(String words) {
        if (!words.isEmpty()) {
            TextTable.wrap(words, desk.terminal().width()).forEach(desk.out()::println);
            desk.out().flush();
        }
    }
}
