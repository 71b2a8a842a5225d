package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.read.Schemas;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The JSON schemas with which an editor completes and checks scenario files. */
@Command(
        name = "schema",
        description = "Print the JSON schema of a scenario file for your editor, or write all of them to a folder.",
        footer = {"", "Example:", "  equipoise schema policies"})
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Which file: scenario, parameters, policies, question or sources. Without it, their names.")
    String name = "";

    @Option(names = "--to", paramLabel = "FOLDER", description = "Write all schemas to this folder.")
    Optional<Path> folder = Optional.empty();

    private final Desk desk;

    SchemaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (folder.isPresent()) {
            for (String schema : Schemas.names()) {
                Whole.write(
                        desk.path(folder.get()).resolve(schema + ".schema.json"),
                        Schemas.json(schema, Catalogue.ofModel()));
            }
        } else if (name.isEmpty()) {
            Schemas.names().forEach(desk.out()::println);
        } else if (Schemas.names().contains(name)) {
            desk.out().println(Schemas.json(name, Catalogue.ofModel()).strip());
        } else {
            throw new Refused("no schema '" + name + "'; "
                    + Suggestion.nearest(name, Schemas.names())
                            .map(near -> "maybe you meant '" + near + "'")
                            .orElse("there are " + Listing.and(Schemas.names())));
        }
        desk.out().flush();
        return 0;
    }
}
