package org.equipoise.workbench.command;

import java.util.concurrent.Callable;
import org.equipoise.workbench.command.data.DataCommand;
import org.equipoise.workbench.command.game.GameCommand;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name on the command line; its commands do the work. */
@Command(
        name = "equipoise",
        description = "A laboratory for military diplomacy: what arming two rivals is likely to bring, and why.",
        subcommands = {
            BriefCommand.class,
            AskCommand.class,
            AblateCommand.class,
            RunCommand.class,
            ExplainCommand.class,
            MomentsCommand.class,
            CalibrateCommand.class,
            CentralCommand.class,
            PlausibleCommand.class,
            HindcastCommand.class,
            ValidateCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            ScenarioCommand.class,
            ModelCommand.class,
            DataCommand.class,
            DossierCommand.class,
            SchemaCommand.class,
            GameCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  equipoise check south-caucasus",
            "",
            "Exit codes: 0 done, 1 failed, 2 bad input, 130 interrupted."
        })
public final class Equipoise implements Callable<Integer> {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error comes from.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
