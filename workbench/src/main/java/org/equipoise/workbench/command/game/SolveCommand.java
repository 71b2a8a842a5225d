package org.equipoise.workbench.command.game;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Equilibria of a game in a file. */
@Command(
        name = "solve",
        description = {
            "Find equilibria of a game, each with what it is worth and how good it is.",
            "Methods: backward, for games of perfect information; pure, all equilibria without chance; support, all equilibria of small "
                    + "tables; extreme, all equilibria of small two-player games; sequence, one of a two-player game however large; "
                    + "trace, one of any game, as the limit of quantal responses. Without --method one that suits the game is taken."
        },
        footer = {"", "Example:", "  equipoise game solve examples/games/poker.efg"})
public final class SolveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A game, .efg or .nfg.")
    Path file = Path.of("");

    @Option(names = "--method", paramLabel = "METHOD", description = "How to search.")
    Optional<String> method = Optional.empty();

    @Option(names = "--all", description = "Search for all equilibria, however long it takes.")
    boolean all;

    @Option(names = "--seconds", paramLabel = "N", description = "Stop after so many seconds with what was found.")
    Optional<Double> seconds = Optional.empty();

    @Option(
            names = "--tolerance",
            paramLabel = "PAYOFF",
            description = "Regret that counts as none where numbers are rounded (default: ${DEFAULT-VALUE}).")
    double tolerance = 1e-8;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public SolveCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (!(tolerance > 0)) {
            throw new Refused("--tolerance " + tolerance + ": a number above 0 is expected");
        }
        Gambit.Contents contents = GameFiles.game(desk, file);
        Method chosen = method.map(SolveCommand::named).orElseGet(() -> Method.suited(contents, all));
        Solved solved;
        try (Hourglass watch = new Hourglass(desk, "Solving " + file.getFileName(), seconds)) {
            solved = GameFiles.asked(() -> chosen.solve(contents, watch, tolerance));
        }
        new SolutionReport(desk, form).print(contents, chosen, solved);
        return desk.stop().requested() ? Shell.INTERRUPTED : Shell.DONE;
    }

    private static Method named(String word) {
        return Method.named(word)
                .orElseThrow(() -> new Refused("no method '" + word + "'; there are " + Listing.and(Method.all())));
    }
}
