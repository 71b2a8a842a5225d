package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.lab.draft.DraftFolder;
import org.equipoise.lab.draft.Extracts;
import org.equipoise.lab.draft.Request;
import org.equipoise.lab.draft.ScenarioDraft;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A first scenario for any rivalry and date, from public data alone. */
@Command(
        name = "new",
        description =
                "Draft a scenario that runs, from public data alone: deliveries, orders, spending, forces, promises and disputes with source and vintage. What the data do not say is assumed, and says so.",
        footer = {"", "Example:", "  equipoise scenario new --rivals ECU,PER --patron GBR --from 1995-01 --help"})
final class NewScenarioCommand implements Callable<Integer> {

    @Option(
            names = "--rivals",
            paramLabel = "STATE,STATE",
            split = ",",
            required = true,
            description = "The two rivals: ISO 3166 codes, COW codes or names.")
    List<String> rivals = new ArrayList<>();

    @Option(names = "--patron", paramLabel = "STATE", required = true, description = "Whose policies are studied.")
    String patron = "";

    @Option(names = "--from", paramLabel = "YYYY-MM", required = true, description = "First month of play.")
    String from = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write, which must not exist (default: scenarios/, the rivals and the year).")
    Optional<Path> out = Optional.empty();

    @Mixin
    LibraryOption library = new LibraryOption();

    private final Desk desk;

    NewScenarioCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        YearMonth start = month(from);
        if (rivals.size() != 2) {
            throw new Refused("--rivals " + String.join(",", rivals) + ": two states are needed, such as ECU,PER");
        }
        Request request = new Request(
                state(rivals.get(0), start.getYear()),
                state(rivals.get(1), start.getYear()),
                state(patron, start.getYear()),
                start);
        if (List.of(
                                request.first().cow(),
                                request.second().cow(),
                                request.patron().cow())
                        .stream()
                        .distinct()
                        .count()
                < 3) {
            throw new Refused("the two rivals and the patron must be three states");
        }
        Path folder = desk.path(out.orElse(Path.of("scenarios", request.id())));
        if (Files.exists(folder)) {
            throw new Refused(desk.shown(folder) + " is there already; name another folder with --out");
        }
        ScenarioDraft draft = ScenarioDraft.of(request, Extracts.of(library.open(desk)));
        DraftFolder.write(draft, folder);
        StartingTable.of(draft.values(), request.title() + ", " + start)
                .lines(desk.terminal())
                .forEach(desk.out()::println);
        draft.remarks().forEach(remark -> TextTable.wrap(remark, desk.terminal().width())
                .forEach(desk.out()::println));
        desk.out()
                .println("Written: " + desk.shown(folder) + " ("
                        + Listing.count(draft.files().size(), "file", "files") + "). Next: equipoise check "
                        + desk.shown(folder) + ", then equipoise ask " + desk.shown(folder) + " 1 --quick");
        desk.out().flush();
        return 0;
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("--from " + text + ": a month such as 1996-01 is needed", e);
        }
    }

    static State state(String word, int year) {
        States states = States.shipped();
        List<State> meant = states.codes(word).stream()
                .flatMap(cow -> states.byCow(cow, year).stream())
                .filter(state -> !state.iso3().isEmpty())
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (!states.codes(word).isEmpty()) {
            throw new Refused(
                    word + ": " + (meant.isEmpty() ? "no member of the state system in " : "more than one in ") + year);
        }
        throw new Refused("unknown state '" + word + "'; an ISO 3166 code, a COW code or a name is needed"
                + Suggestion.nearest(word, states.names())
                        .map(near -> ". Maybe you meant '" + near + "'")
                        .orElse(""));
    }
}
