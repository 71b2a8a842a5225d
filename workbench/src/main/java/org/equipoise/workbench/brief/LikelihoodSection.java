package org.equipoise.workbench.brief;

import java.util.List;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Yardstick;

/** The words for chances and the numbers that they stand for. */
final class LikelihoodSection {

    private final Material material;

    LikelihoodSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        Yardstick yardstick = material.yardstick();
        Element bands = Element.of("ul").in("yard");
        for (Yardstick.Band band : yardstick.bands()) {
            bands = bands.add(Element.of("li", Element.of("b", band.range())).add(band.words()));
        }
        return List.of(
                Prose.paragraph("Words for chances are those of " + yardstick.title()
                        + ". A word goes to the number as it is printed beside it. " + yardstick.tieRule()),
                bands);
    }
}
