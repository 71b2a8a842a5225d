package org.equipoise.workbench.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the sources of a scenario claim and foretell, and what became of it. */
@Command(
        name = "dossier",
        description = "Show what the sources of a scenario claim and foretell, and what became of it.",
        subcommands = {ClaimsCommand.class, PredictionsCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  equipoise dossier claims south-caucasus"})
final class DossierCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
