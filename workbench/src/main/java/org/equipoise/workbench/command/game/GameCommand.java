package org.equipoise.workbench.command.game;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Games on their own feet. */
@Command(
        name = "game",
        description = "Solve games, estimate them from data, exchange them with Gambit, and decide in groups.",
        subcommands = {
            SolveCommand.class,
            QuantalCommand.class,
            FitCommand.class,
            PredictCommand.class,
            SimulateCommand.class,
            ConvertCommand.class,
            GroupCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  equipoise game solve examples/games/poker.efg"})
public final class GameCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
