package org.equipoise.workbench.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scenarios as such. */
@Command(
        name = "scenario",
        description = "Draft a scenario from public data.",
        subcommands = NewScenarioCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  equipoise scenario new --help"})
final class ScenarioCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
