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
            "  equipoise explain studies/generic-rivalry/base-rates--futures-6--replicates-2 sell-to-both/0/0"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STUDY", description = "Folder of a study.")
    Path study = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN", description = "A run, written policy/future/replicate.")
    String run = "";

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
}
