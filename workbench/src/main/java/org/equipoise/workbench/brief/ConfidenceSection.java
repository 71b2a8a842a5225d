package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Confidence;
import org.equipoise.workbench.words.Listing;

/** How far the ground of each answer carries. */
final class ConfidenceSection {

    private final Material material;

    ConfidenceSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<Node> page = new ArrayList<>();
        page.add(
                Prose.paragraph(
                        "Confidence says how far the ground of a judgement carries. It is a statement about the ground, and stands apart from any chance."));
        for (Material.Answer answer : material.answers()) {
            Confidence confidence = of(answer, material);
            if (material.answers().size() > 1) {
                page.add(Element.of("h3", answer.question()));
            }
            page.add(Element.of("p", Listing.capital(confidence.level().words()) + " confidence.")
                    .in("level"));
            page.add(Prose.list(confidence.reasons()));
        }
        return page;
    }

    /** Confidence in an answer. */
    static Confidence of(Material.Answer answer, Material material) {
        long assumed = material.assumptions().stream()
                .filter(Material.Assumption::assumed)
                .count();
        return Confidence.of(
                answer.results(),
                assumed,
                material.assumptions().size(),
                material.facts(true),
                material.facts(false),
                material.foretold().model(),
                material.starts(),
                answer::condition);
    }
}
