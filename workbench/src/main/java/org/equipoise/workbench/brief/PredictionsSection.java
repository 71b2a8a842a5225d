package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.score.Foretold;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.PredictionTable;

/** What the sources predicted: their word, what happened, the model's probability and both scores. */
final class PredictionsSection {

    private final Material material;

    PredictionsSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        Foretold foretold = material.foretold();
        List<Node> page = new ArrayList<>();
        PredictionTable.summary(foretold).forEach(sentence -> page.add(Prose.paragraph(sentence)));
        if (!foretold.rows().isEmpty()) {
            page.add(Tables.words(
                    "Predictions of the sources, one by one",
                    PredictionTable.HEADINGS,
                    PredictionTable.rows(foretold)));
        }
        return page;
    }
}
