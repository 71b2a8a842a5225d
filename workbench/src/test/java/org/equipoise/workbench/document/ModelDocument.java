package org.equipoise.workbench.document;

import java.util.List;
import java.util.Locale;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Slot;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Priors;
import org.equipoise.workbench.words.Systems;

/** Fills the places of a template with what the catalogue of mechanisms says. */
final class ModelDocument {

    private ModelDocument() {}

    /** The document: {@code {{order}}, {{state}}, {{systems}}, {{submodels}}, {{symbols}}} filled in. */
    static String of(String template) {
        return template.replace("{{order}}", order())
                .replace("{{state}}", state())
                .replace("{{systems}}", systems())
                .replace("{{submodels}}", submodels())
                .replace("{{symbols}}", symbols());
    }

    private static String order() {
        StringBuilder table = new StringBuilder(
                "| | mechanism | what it is | systems | reads | writes |\n|---|---|---|---|---|---|\n");
        int at = 0;
        for (Declaration declaration : Mechanisms.all()) {
            row(
                    table,
                    String.valueOf(at++),
                    "[`" + declaration.id() + "`](#" + declaration.id() + ")",
                    declaration.title(),
                    String.join(" ", declaration.systems()),
                    slots(declaration.reads().stream().sorted().toList()),
                    slots(declaration.writes().stream().sorted().toList()));
        }
        return table.toString().strip();
    }

    private static String slots(List<Slot> slots) {
        return String.join(", ", slots.stream().map(ModelDocument::name).toList());
    }

    private static String name(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String state() {
        StringBuilder table =
                new StringBuilder("| part of the world | lasts | written by | without them |\n|---|---|---|---|\n");
        for (Slot slot : Slot.values()) {
            List<String> writers = Mechanisms.all().stream()
                    .filter(declaration -> declaration.writes().contains(slot))
                    .map(declaration -> "`" + declaration.id() + "`")
                    .toList();
            row(
                    table,
                    name(slot),
                    slot.fresh() ? "a month" : "from month to month",
                    String.join(", ", writers),
                    slot.neutral());
        }
        return table.toString().strip();
    }

    private static String systems() {
        StringBuilder table = new StringBuilder("| system | what it is | mechanisms |\n|---|---|---|\n");
        Systems.WORDS.forEach((number, words) -> row(
                table,
                number,
                words,
                String.join(
                        ", ",
                        Mechanisms.all().stream()
                                .filter(declaration -> declaration.systems().contains(number))
                                .map(declaration -> "`" + declaration.id() + "`")
                                .toList())));
        return table.toString().strip();
    }

    private static String submodels() {
        StringBuilder text = new StringBuilder();
        for (Declaration declaration : Mechanisms.all()) {
            text.append("### ").append(declaration.id()).append("\n\n");
            text.append(declaration.title()).append(". Systems: ").append(String.join(", ", declaration.systems()));
            text.append(declaration.systems().isEmpty() ? "none" : "").append(".\n\n");
            text.append("    ")
                    .append(declaration.equation().replace("; ", "\n    "))
                    .append("\n\n");
            text.append("Source: ").append(declaration.source()).append(".");
            if (!declaration.needs().isEmpty()) {
                text.append(" Makes no sense without ")
                        .append(Listing.and(declaration.needs().stream()
                                .sorted()
                                .map(need -> "`" + need + "`")
                                .toList()))
                        .append(".");
            }
            text.append("\n\n");
            if (!declaration.parameters().isEmpty()) {
                text.append("| number | symbol | meaning | unit | prior | source |\n|---|---|---|---|---|---|\n");
                for (Parameter parameter : declaration.parameters()) {
                    row(
                            text,
                            "`" + parameter.name() + "`" + member(parameter),
                            parameter.symbol(),
                            parameter.meaning(),
                            parameter.unit(),
                            Priors.words(parameter.prior()),
                            parameter.source().orElse("assumption"));
                }
                text.append("\n");
            }
        }
        return text.toString().strip();
    }

    private static String member(Parameter parameter) {
        return parameter.per() == Parameter.Per.WORLD
                ? ""
                : ", one for each " + parameter.per().name().toLowerCase(Locale.ROOT);
    }

    private static String symbols() {
        StringBuilder table = new StringBuilder("| symbol | meaning | unit | number |\n|---|---|---|---|\n");
        Mechanisms.all().stream()
                .flatMap(declaration -> declaration.parameters().stream())
                .distinct()
                .forEach(parameter -> row(
                        table,
                        parameter.symbol(),
                        parameter.meaning(),
                        parameter.unit(),
                        "`" + parameter.name() + "`"));
        return table.toString().strip();
    }

    private static void row(StringBuilder table, String... cells) {
        for (String cell : cells) {
            table.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        table.append("|\n");
    }
}
