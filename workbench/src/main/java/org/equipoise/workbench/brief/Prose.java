package org.equipoise.workbench.brief;

import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/** Paragraphs and lists. */
final class Prose {

    private Prose() {}

    static Element paragraph(String words) {
        return Element.of("p", words);
    }

    static Element list(List<String> points) {
        return Element.of("ul")
                .add(points.stream()
                        .map(point -> (Node) Element.of("li", point))
                        .toList());
    }
}
