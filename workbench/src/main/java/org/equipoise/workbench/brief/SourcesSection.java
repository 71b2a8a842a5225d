package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/** The sources with their grades. */
final class SourcesSection {

    private final Material material;

    SourcesSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        if (material.sources().isEmpty()) {
            return List.of(Prose.paragraph("This scenario cites no source."));
        }
        List<Node> items = new ArrayList<>();
        for (Material.Source source : material.sources()) {
            Element title = source.url()
                    .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                    .map(url -> Element.of("a", source.title()).set("href", url).set("rel", "noreferrer"))
                    .orElse(Element.of("span", source.title()));
            List<String> about = new ArrayList<>();
            if (!source.grade().isEmpty()) {
                about.add("grade " + source.grade());
            }
            if (!source.leaning().isEmpty()) {
                about.add(source.leaning());
            }
            items.add(Element.of("li", title)
                    .add(Element.of("small", about.isEmpty() ? "" : " " + String.join("; ", about))));
        }
        return List.of(
                Prose.paragraph(
                        "Grades are ours, on the two Admiralty axes: the source from A (completely reliable) to E (unreliable), F where it cannot be "
                                + "judged; the information from 1 (confirmed) to 5 (improbable), 6 where it cannot be judged."),
                Element.of("ul").in("cols note").add(items));
    }
}
