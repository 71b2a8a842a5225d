package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.lab.json.Json;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Use;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.workbench.terminal.Terminal;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Systems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every claim of a dossier with what became of it. */
@Command(
        name = "claims",
        description = "List the claims of a scenario's sources, each with what became of it.",
        footer = {"", "Example:", "  equipoise dossier claims south-caucasus --system M9"})
final class ClaimsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(names = "--system", paramLabel = "M", description = "Only claims on this system, M1 to M23.")
    Optional<String> system = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "Only claims that became this: parameter, mechanism, event, hypothesis, measure, prediction, policy, fact, "
                            + "not-modelled.")
    Optional<String> kind = Optional.empty();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    ClaimsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        List<String> systems = List.copyOf(Systems.WORDS.keySet());
        system = system.map(typed -> known("system", typed.toUpperCase(Locale.ROOT), systems));
        List<String> kinds = Stream.of(Use.Kind.values()).map(Use.Kind::word).toList();
        kind = kind.map(typed -> known("kind", typed, kinds));
        Scenario read = new Scenarios(desk).read(scenario);
        Compiler.with(Catalogue.ofModel()).checkAll(read);
        List<Claim> claims = read.claims().stream()
                .filter(claim -> system.map(m -> systems(claim).contains(m)).orElse(true))
                .filter(claim -> kind.map(k -> uses(read, claim).stream()
                                .anyMatch(use -> use.kind().word().equals(k)))
                        .orElse(true))
                .toList();
        if (form.json) {
            desk.out()
                    .println(Json.pretty(claims.stream()
                                    .map(claim -> fields(read, claim))
                                    .toList())
                            .strip());
        } else if (form.csv) {
            desk.out().print(csv(read, claims));
        } else {
            list(read, claims);
        }
        desk.out().flush();
        return 0;
    }

    private static String known(String what, String typed, List<String> words) {
        if (words.contains(typed)) {
            return typed;
        }
        throw new Refused("no " + what + " '" + typed + "'; "
                + Suggestion.nearest(typed, words)
                        .map(near -> "maybe you meant '" + near + "'")
                        .orElse("there are " + Listing.and(words)));
    }

    private static List<String> systems(Claim claim) {
        return List.of(claim.columns().getOrDefault("systems", "").split("\\s+"));
    }

    private static List<Use> uses(Scenario scenario, Claim claim) {
        return scenario.uses().stream()
                .filter(use -> use.claim().equals(claim.id()))
                .toList();
    }

    private void list(Scenario read, List<Claim> claims) {
        Terminal terminal = desk.terminal();
        for (Claim claim : claims) {
            String speaker = claim.columns().getOrDefault("author", "");
            desk.out()
                    .println(terminal.strong(claim.id()) + "  " + String.join(" ", systems(claim)) + "  "
                            + terminal.faint(speaker));
            print("  ", claim.paraphrase());
            for (Use use : uses(read, claim)) {
                String head = use.kind() == Use.Kind.NOT_MODELLED
                        ? "not modelled"
                        : use.kind().word() + (use.kind() == Use.Kind.PREDICTION ? "" : " " + use.target());
                print("    → ", head + (use.note().isEmpty() ? "" : ": " + use.note()));
            }
        }
        desk.out().println();
        print("", summary(read, claims));
    }

    private static String summary(Scenario read, List<Claim> claims) {
        Map<Use.Kind, Long> counts = new LinkedHashMap<>();
        for (Use.Kind one : Use.Kind.values()) {
            long n = claims.stream()
                    .filter(claim -> uses(read, claim).stream().anyMatch(use -> use.kind() == one))
                    .count();
            if (n > 0) {
                counts.put(one, n);
            }
        }
        String all = Listing.count(claims.size(), "claim", "claims");
        if (counts.isEmpty()) {
            return all + (claims.isEmpty() ? "." : "; the dossier does not say what became of them.");
        }
        return all + "; a claim may have become several things: "
                + Listing.and(counts.entrySet().stream()
                        .map(entry -> (entry.getKey() == Use.Kind.NOT_MODELLED
                                        ? "not modelled"
                                        : entry.getKey().word())
                                + " " + Figures.whole(entry.getValue()))
                        .toList())
                + ".";
    }

    private void print(String indent, String words) {
        List<String> lines = TextTable.wrap(words, Math.max(20, desk.terminal().width() - indent.length()));
        for (int k = 0; k < lines.size(); k++) {
            desk.out().println((k == 0 ? indent : " ".repeat(indent.length())) + lines.get(k));
        }
    }

    private static String csv(Scenario read, List<Claim> claims) {
        List<List<String>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            List<Use> uses = uses(read, claim);
            for (Use use : uses) {
                rows.add(row(claim, use.kind().word(), use.target(), use.note()));
            }
            if (uses.isEmpty()) {
                rows.add(row(claim, "", "", ""));
            }
        }
        return new TextTable(
                        "",
                        List.of("claim", "systems", "type", "author", "paraphrase", "became", "target", "note"),
                        rows,
                        List.of())
                .csv();
    }

    private static List<String> row(Claim claim, String kind, String target, String note) {
        return List.of(
                claim.id(),
                String.join(" ", systems(claim)),
                claim.columns().getOrDefault("type", ""),
                claim.columns().getOrDefault("author", ""),
                claim.paraphrase(),
                kind,
                target,
                note);
    }

    private static Map<String, Object> fields(Scenario read, Claim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claim", claim.id());
        fields.put("sources", claim.sources());
        fields.put("paraphrase", claim.paraphrase());
        fields.putAll(claim.columns());
        fields.put(
                "became",
                uses(read, claim).stream()
                        .map(use -> Stream.of(
                                        Map.entry("kind", use.kind().word()),
                                        Map.entry("target", use.target()),
                                        Map.entry("note", use.note()))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)))
                        .toList());
        return fields;
    }
}
