package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.explain.Contrast;
import org.equipoise.lab.explain.RunAddress;
import org.equipoise.lab.explain.Story;
import org.equipoise.lab.explain.Twin;
import org.equipoise.lab.store.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The story of one run, and the world that would have been. */
@Command(
        name = "explain",
        description = "Tell the story of a run: who decided what, why, and what came of it.",
        footer = {
            "",
            "Example:",
            "  equipoise explain studies/generic-rivalry/base-rates--futures-6--replicates-2 sell-to-both/0/0",
            "",
            "With --efg the crisis of a month is written as a game that Gambit opens; its agent logit equilibrium at",
            "the precision that its comment names is what was played. 'equipoise game qre' finds it, too."
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STUDY", description = "Folder of a study.")
    Path study = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN", description = "A run, written policy/future/replicate.")
    String run = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "MONTH",
            description = "With --efg: a month of play such as 7, or of the calendar such as 2020-09.")
    Optional<String> month = Optional.empty();

    @Option(
            names = "--efg",
            description = "Write the crisis of a month as a game in extensive form (.efg) instead of the story.")
    boolean efg;

    @Option(
            names = "--rivalry",
            paramLabel = "ID",
            description = "With --efg: which rivalry's crisis, where several had one in that month.")
    Optional<String> rivalry = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "POLICY",
            description = "Put the same world and luck under this policy beside it.")
    Optional<String> against = Optional.empty();

    @Option(names = "--json", description = "Print JSON, with all decisions, options and terms.")
    boolean json;

    private final Desk desk;

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Study found = Study.open(Studies.find(desk, study));
        int width = desk.terminal().width();
        try {
            Twin twin = Twin.of(found);
            RunAddress address = RunAddress.parse(run);
            if (efg) {
                refuse(json || against.isPresent(), "--efg goes with neither --json nor --against");
                desk.out().print(new CrisisGames(twin, address).text(found, month, rivalry));
                desk.out().flush();
                return 0;
            }
            refuse(month.isPresent() || rivalry.isPresent(), "a month or a rivalry is for --efg only");
            Story story = twin.story(address);
            if (against.isEmpty()) {
                desk.out().println((json ? story.toJson() : story.text(width)).stripTrailing());
            } else {
                Contrast contrast = story.against(twin.story(address.under(against.get())));
                desk.out().println((json ? contrast.toJson() : contrast.text(width)).stripTrailing());
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
        desk.out().flush();
        return 0;
    }

    private static void refuse(boolean wrong, String words) {
        if (wrong) {
            throw new Refused(words);
        }
    }
}
