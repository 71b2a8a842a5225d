package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;

/** How the page is made again. */
final class ReproduceSection {

    private final Material material;

    ReproduceSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        List<Node> page = new ArrayList<>();
        page.add(Element.of("code", material.command()).in("command"));
        page.add(Element.of(
                        "p",
                        "Equipoise " + material.software()
                                + ". The same command gives the same bits on any machine and for any number of threads. "
                                + material.answers().stream()
                                        .map(a -> a.id() + " "
                                                + a.results()
                                                        .plan()
                                                        .identity()
                                                        .substring(
                                                                0,
                                                                Math.min(
                                                                        12,
                                                                        a.results()
                                                                                .plan()
                                                                                .identity()
                                                                                .length())))
                                        .collect(Collectors.joining("; ", "Identity of the studies: ", ".")))
                .in("note"));
        page.add(Element.of(
                        "p",
                        "Names of places and borders are those of the scenario’s sources and imply no judgement on status."
                                + (material.places().isEmpty()
                                        ? ""
                                        : " Names in use: " + String.join("; ", material.places()) + "."))
                .in("note"));
        return page;
    }
}
