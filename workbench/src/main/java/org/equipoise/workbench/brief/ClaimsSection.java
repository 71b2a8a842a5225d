package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** What the sources claim, attributed, and where they contradict one another. */
final class ClaimsSection {

    private static final int SHOWN = 14;

    private final Material material;

    ClaimsSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        if (material.claims().isEmpty()) {
            return List.of(Prose.paragraph("This scenario has no dossier of claims."));
        }
        List<Node> page = new ArrayList<>();
        long contested = material.claims().stream()
                .filter(claim -> !claim.contradicted().isEmpty())
                .count();
        page.add(
                Prose.paragraph(
                        Listing.count(material.claims().size(), "claim", "claims") + " from "
                                + Listing.count(
                                        material.claims().stream()
                                                .map(Material.Claim::source)
                                                .distinct()
                                                .count(),
                                        "source",
                                        "sources")
                                + "; " + Figures.whole(contested)
                                + " of them are contradicted by another. Claims are attributed and kept apart by where their source stands; none is taken as proven."));
        List<Material.Claim> options = material.claims().stream()
                .filter(claim -> claim.kind().equals("option"))
                .toList();
        if (!options.isEmpty()) {
            page.add(Element.of("h3", "Courses of action that sources speak for or against"));
            page.addAll(byLeaning(options));
        }
        List<Material.Claim> disputed = material.claims().stream()
                .filter(claim ->
                        !claim.contradicted().isEmpty() && !claim.kind().equals("option"))
                .sorted(Comparator.comparingInt((Material.Claim claim) ->
                                -(claim.contradicted().size() + claim.backed().size()))
                        .thenComparing(Material.Claim::id))
                .limit(SHOWN)
                .toList();
        if (!disputed.isEmpty()) {
            page.add(Element.of("h3", "Where sources contradict one another"));
            Map<String, List<Material.Claim>> byMechanism = disputed.stream()
                    .collect(Collectors.groupingBy(Material.Claim::mechanism, LinkedHashMap::new, Collectors.toList()));
            byMechanism.forEach((mechanism, claims) -> {
                page.add(Element.of("h4", Listing.capital(mechanism)));
                page.add(Element.of("ul")
                        .in("claims")
                        .add(claims.stream().map(claim -> claim(claim, true)).toList()));
            });
        }
        return page;
    }

    private List<Node> byLeaning(List<Material.Claim> claims) {
        List<Node> page = new ArrayList<>();
        Map<String, List<Material.Claim>> byLeaning = claims.stream()
                .collect(Collectors.groupingBy(Material.Claim::leaning, LinkedHashMap::new, Collectors.toList()));
        byLeaning.forEach((leaning, group) -> {
            page.add(Element.of("h4", Listing.capital(leaning)));
            page.add(Element.of("ul")
                    .in("claims")
                    .add(group.stream().map(claim -> claim(claim, false)).toList()));
        });
        return page;
    }

    private Element claim(Material.Claim claim, boolean withLeaning) {
        Map<String, Material.Claim> byId = material.claims().stream()
                .collect(Collectors.toMap(Material.Claim::id, c -> c, (a, b) -> a, LinkedHashMap::new));
        String grade = material.sources().stream()
                .filter(source ->
                        source.id().equals(claim.source()) && !source.grade().isEmpty())
                .map(source -> ", grade " + source.grade())
                .findFirst()
                .orElse("");
        Element item = Element.of("li", claim.words() + ".")
                .add(Element.of(
                        "small",
                        claim.speaker() + grade + (withLeaning ? "; " + claim.leaning() : "") + ". "
                                + (claim.backed().isEmpty()
                                        ? ""
                                        : "Agreed by " + String.join(", ", claim.backed()) + ". ")
                                + (claim.check().isEmpty() ? "" : "Check: " + claim.check() + ". ") + "[" + claim.id()
                                + "]"));
        for (String against : claim.contradicted()) {
            Material.Claim other = byId.get(against);
            if (other != null) {
                item = item.add(Element.of(
                        "small", "Against: " + other.words() + " (" + other.speaker() + ") [" + other.id() + "]"));
            }
        }
        return item;
    }

    /** Every claim with what became of it; empty where the scenario does not say. */
    List<Node> appendix() {
        if (material.claims().stream().allMatch(claim -> claim.became().isEmpty())) {
            return List.of();
        }
        return List.of(
                Element.of("h3", "What became of each claim"),
                Element.of(
                        "details",
                        Element.of(
                                "summary",
                                Listing.count(material.claims().size(), "claim", "claims")
                                        + " with the numbers, mechanisms, events, readings and measures that stand for them"),
                        Tables.words(
                                "Claims and what became of them",
                                List.of("Claim", "What is claimed", "Who", "What became of it"),
                                material.claims().stream()
                                        .map(claim -> List.of(
                                                claim.id(),
                                                claim.words(),
                                                claim.speaker(),
                                                String.join("; ", claim.became())))
                                        .toList())));
    }
}
