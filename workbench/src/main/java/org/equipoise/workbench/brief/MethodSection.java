package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.result.PlanDescription;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Trust;

/** How it was computed. */
final class MethodSection {

    private final Material material;

    MethodSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        Element box = Element.of("div").in("box");
        box = box.add(Prose.paragraph(
                "The model plays the rivalry month by month. Each month the outside world moves, ordered arms arrive and old ones wear out, "
                        + "clients order, patrons decide what to fill and what to say, and now and then a dispute opens a window in which a side "
                        + "may stand down, demand, use limited force or go to war. Decisions are made by weighing named terms; the better an option, "
                        + "the likelier its choice, but no choice is sure. Wars are fought as a run of battles whose odds follow from arms, people, "
                        + "ground and expected help, and end when stopping is worth more than going on."));
        for (Material.Answer answer : material.answers()) {
            PlanDescription plan = answer.results().plan();
            box = box.add(Prose.paragraph((material.answers().size() > 1 ? answer.id() + ": " : "")
                    + Listing.count(answer.results().arms().size(), "option", "options") + " × "
                    + Listing.count(plan.futures(), "future", "futures") + " × "
                    + Listing.count(plan.replicates(), "replicate", "replicates") + " = " + Figures.whole(plan.runs())
                    + " runs of " + Listing.count(plan.months(), "month", "months") + " from " + plan.start() + ", "
                    + Figures.whole(plan.parameters()) + " uncertain numbers, seed " + plan.seed() + "."));
        }
        box = box.add(
                Prose.paragraph(
                        "A future is one draw of everything that is not known; a replicate is one draw of luck in it. All options meet the same futures and "
                                + "the same luck, so a difference between them is the option’s. War is rare, so its chance is summed month by month from the "
                                + "odds that the model itself computes, which has the same mean as counting wars and far less noise."));
        for (String caveat : new Caveats(material).paragraphs()) {
            box = box.add(Prose.paragraph(caveat));
        }
        box = box.add(Prose.paragraph(Trust.method(material.standing())));
        List<Node> page = new ArrayList<>();
        page.add(box);
        if (!material.mechanisms().isEmpty()) {
            page.add(Element.of(
                    "details",
                    Element.of(
                            "summary",
                            Listing.count(material.mechanisms().size(), "mechanism", "mechanisms")
                                    + " in order of play"),
                    Tables.words(
                            "Mechanisms",
                            List.of("Mechanism", "What it is", "Equation", "After"),
                            material.mechanisms().stream()
                                    .map(part -> List.of(part.name(), part.summary(), part.equation(), part.source()))
                                    .toList())));
        }
        return page;
    }
}
