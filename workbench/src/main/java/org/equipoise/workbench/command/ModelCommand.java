package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.lab.json.Json;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.world.Declaration;
import org.equipoise.scenario.Use;
import org.equipoise.workbench.terminal.Terminal;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Priors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue: mechanisms with equations, uncertain numbers with their beliefs and sources. */
@Command(
        name = "model",
        description =
                "List the mechanisms of the model, or show one with its equation, its uncertain numbers and their sources.",
        footer = {"", "Example:", "  equipoise model war"})
final class ModelCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "MECHANISM", description = "Show this one in full.")
    String mechanism = "";

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "Also show the claims of its dossier that each mechanism stands for.")
    Optional<String> scenario = Optional.empty();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;
    private List<Use> uses = List.of();

    ModelCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        uses = scenario.map(name -> new Scenarios(desk).read(name).uses()).orElse(List.of());
        List<Declaration> chosen = mechanism.isEmpty() ? Mechanisms.all() : List.of(find(mechanism));
        if (form.json) {
            desk.out()
                    .println(Json.pretty(chosen.stream().map(this::fields).toList())
                            .strip());
        } else if (form.csv) {
            desk.out().print(parameters(chosen, "").csv());
        } else if (mechanism.isEmpty()) {
            overview();
        } else {
            full(chosen.get(0));
        }
        desk.out().flush();
        return 0;
    }

    private static Declaration find(String id) {
        return Mechanisms.all().stream()
                .filter(declaration -> declaration.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("no mechanism '" + id + "'; "
                        + Suggestion.nearest(id, Mechanisms.ids())
                                .map(near -> "maybe you meant '" + near + "'")
                                .orElse("there are " + Listing.and(List.copyOf(Mechanisms.ids())))));
    }

    private void overview() {
        List<List<String>> rows = new ArrayList<>();
        for (Declaration declaration : Mechanisms.all()) {
            rows.add(List.of(
                    declaration.id(),
                    String.valueOf(declaration.parameters().size()),
                    String.join(" ", declaration.systems()),
                    declaration.title()));
        }
        print(new TextTable(
                "Mechanisms in the usual order of play",
                List.of("Mechanism", "Numbers", "Systems", "What it is"),
                rows,
                List.of("'equipoise model MECHANISM' shows one in full.")));
    }

    private void full(Declaration declaration) {
        Terminal terminal = desk.terminal();
        desk.out().println(terminal.strong(declaration.id()) + ": " + declaration.title());
        paragraph("Equation", declaration.equation());
        paragraph("Source", declaration.source());
        paragraph("Systems", String.join(", ", declaration.systems()));
        if (!declaration.needs().isEmpty()) {
            paragraph("Needs", Listing.and(declaration.needs().stream().sorted().toList()));
        }
        if (scenario.isPresent()) {
            paragraph("Claims", String.join(", ", claims(declaration)));
        }
        paragraph("Tests", tests(declaration.id()));
        for (Parameter parameter : declaration.parameters()) {
            desk.out().println();
            desk.out().println(terminal.strong(parameter.name()) + "  " + parameter.symbol());
            print(parameter.meaning());
            print(Priors.words(parameter.prior())
                    + (parameter.unit().equals("1") ? "" : " [" + parameter.unit() + "]")
                    + (parameter.per() == Parameter.Per.WORLD
                            ? ""
                            : ", one for each " + parameter.per().name().toLowerCase(Locale.ROOT)));
            print(parameter.source().map(source -> "Source: " + source).orElse("Assumption"));
        }
    }

    /** Claims that became this mechanism, one of its numbers or one of its readings. */
    private List<String> claims(Declaration declaration) {
        Set<String> numbers =
                declaration.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        return uses.stream()
                .filter(use -> switch (use.kind()) {
                    case MECHANISM -> use.target().equals(declaration.id());
                    case PARAMETER, HYPOTHESIS -> numbers.contains(use.target().replaceFirst("[\\[=].*", ""));
                    default -> false;
                })
                .map(Use::claim)
                .distinct()
                .toList();
    }

    private static String tests(String mechanism) {
        return TestList.of(mechanism).entrySet().stream()
                .map(entry -> entry.getKey() + " ("
                        + entry.getValue().stream().map(ModelCommand::sentence).collect(Collectors.joining("; "))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    /** The name of a property as words. */
    private static String sentence(String property) {
        return property.replaceAll("([A-Z]|[0-9]+)", " $1").toLowerCase(Locale.ROOT);
    }

    private void paragraph(String head, String words) {
        print(head + ": " + (words.isEmpty() ? "none" : words));
    }

    private void print(String words) {
        TextTable.wrap(words, desk.terminal().width() - 2)
                .forEach(line -> desk.out().println("  " + line));
    }

    private void print(TextTable table) {
        table.lines(desk.terminal()).forEach(desk.out()::println);
    }

    private static TextTable parameters(List<Declaration> declarations, String title) {
        List<List<String>> rows = new ArrayList<>();
        for (Declaration declaration : declarations) {
            for (Parameter parameter : declaration.parameters()) {
                rows.add(List.of(
                        declaration.id(),
                        parameter.name(),
                        parameter.symbol(),
                        parameter.meaning(),
                        parameter.unit(),
                        Priors.words(parameter.prior()),
                        parameter.source().orElse("assumption")));
            }
        }
        return new TextTable(
                title,
                List.of("mechanism", "parameter", "symbol", "meaning", "unit", "prior", "source"),
                rows,
                List.of());
    }

    private Map<String, Object> fields(Declaration declaration) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mechanism", declaration.id());
        fields.put("title", declaration.title());
        fields.put("equation", declaration.equation());
        fields.put("systems", declaration.systems());
        fields.put("source", declaration.source());
        fields.put("needs", declaration.needs().stream().sorted().toList());
        fields.put("parameters", declaration.parameters());
        if (scenario.isPresent()) {
            fields.put("claims", claims(declaration));
        }
        fields.put("tests", TestList.of(declaration.id()));
        return fields;
    }
}
