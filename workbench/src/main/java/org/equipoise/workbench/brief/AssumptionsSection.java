package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** What is assumed: uncertain numbers, premises about the case, rival readings with their weights. */
final class AssumptionsSection {

    private final Material material;

    AssumptionsSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<Node> page = new ArrayList<>();
        Map<String, List<Material.Tally>> byKind = material.tallies().stream()
                .collect(Collectors.groupingBy(Material.Tally::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, tallies) -> page.add(Prose.paragraph(kind + ": "
                + Listing.and(tallies.stream()
                        .filter(tally -> tally.count() > 0)
                        .map(tally -> Figures.whole(tally.count()) + " " + tally.footing())
                        .toList())
                + ".")));
        List<Material.Assumption> own =
                material.assumptions().stream().filter(Material.Assumption::own).toList();
        if (!own.isEmpty()) {
            page.add(table("Set for this case", own));
        }
        List<Material.Assumption> assumed = material.assumptions().stream()
                .filter(assumption -> assumption.assumed() && !assumption.own())
                .toList();
        if (!assumed.isEmpty()) {
            page.add(table("Assumed, with no source that fixes it", assumed));
        }
        List<Material.Assumption> rest = material.assumptions().stream()
                .filter(assumption -> !assumption.assumed() && !assumption.own())
                .toList();
        if (!rest.isEmpty()) {
            page.add(Element.of(
                    "details",
                    Element.of("summary", Listing.count(rest.size(), "number", "numbers") + " with a source"),
                    table("Drawn from papers and data", rest)));
        }
        if (!material.premises().isEmpty()) {
            page.add(Element.of(
                    "details",
                    Element.of(
                            "summary",
                            Listing.count(material.premises().size(), "premise", "premises")
                                    + " about the case, assumed"),
                    Prose.list(material.premises())));
        }
        if (!material.hypotheses().isEmpty()) {
            page.add(Element.of("h3", "Rival readings"));
            page.add(Prose.list(material.hypotheses().stream()
                    .map(h -> material.hypothesis(h.name()) + ": " + h.readings()
                            + (h.basis().isEmpty() ? "" : " (" + h.basis() + ")") + ".")
                    .toList()));
        }
        return page;
    }

    private static Element table(String title, List<Material.Assumption> numbers) {
        return Tables.words(
                title,
                List.of("Number", "What it is", "Belief", "Rests on"),
                numbers.stream()
                        .map(n -> List.of(n.name(), n.meaning(), n.prior(), n.basis()))
                        .toList());
    }
}
