package org.equipoise.workbench.command.data;

import java.util.concurrent.Callable;
import org.equipoise.workbench.command.FillCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Public data in their official formats. */
@Command(
        name = "data",
        description = "Take public data files into a library as they were downloaded, and look at what they say.",
        subcommands = {
            ImportCommand.class,
            ListCommand.class,
            ShowCommand.class,
            PanelCommand.class,
            EvidenceCommand.class,
            FillCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  equipoise data list --library examples/data"})
public final class DataCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
