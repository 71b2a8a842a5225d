package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/** The ground that the answers stand on: words, confidence, assumptions, rival readings, claims, predictions, sources, method. */
final class GroundSections {

    /** The sections in order. */
    enum Title {
        WORDS("words", "Words for likelihood"),
        CONFIDENCE("confidence", "Confidence"),
        ASSUMPTIONS("assumptions", "Key assumptions"),
        CLAIMS("claims", "What the sources say"),
        PREDICTIONS("predictions", "What the sources predicted"),
        CHANGE("change", "What would change the judgement"),
        GAPS("gaps", "Not answered"),
        METHOD("method", "Method"),
        SOURCES("sources", "Sources"),
        REPRODUCE("reproduce", "Reproduce");

        private final String id;
        private final String words;

        Title(String id, String words) {
            this.id = id;
            this.words = words;
        }

        String id() {
            return id;
        }

        String words() {
            return words;
        }
    }

    private final Material material;

    GroundSections(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<Node> page = new ArrayList<>();
        for (Title title : Title.values()) {
            page.add(Element.of("h2", title.words()).set("id", title.id()));
            page.addAll(
                    switch (title) {
                        case WORDS -> new LikelihoodSection(material).write();
                        case CONFIDENCE -> new ConfidenceSection(material).write();
                        case ASSUMPTIONS -> new AssumptionsSection(material).write();
                        case CLAIMS -> new ClaimsSection(material).write();
                        case PREDICTIONS -> new PredictionsSection(material).write();
                        case CHANGE -> new ChangeSection(material).write();
                        case GAPS -> new GapsSection(material).write();
                        case METHOD -> new MethodSection(material).write();
                        case SOURCES -> new SourcesSection(material).write();
                        case REPRODUCE -> new ReproduceSection(material).write();
                    });
        }
        return page;
    }
}
