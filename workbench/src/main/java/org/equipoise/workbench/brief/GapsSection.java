package org.equipoise.workbench.brief;

import java.util.List;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Listing;

/** What the model does not reach. */
final class GapsSection {

    private final Material material;

    GapsSection(Material material) {
        this.material = material;
    }

    List<Node> write() {
        if (!material.gaps().isEmpty()) {
            return List.of(
                    Prose.paragraph(
                            "What this version of the model does not reach is left out here, not guessed. A reader who needs these "
                                    + "points has to find them elsewhere:"),
                    Prose.list(material.gaps()));
        }
        long left = material.claims().stream()
                .filter(claim -> claim.became().stream().anyMatch(use -> use.startsWith("not modelled")))
                .count();
        return List.of(Prose.paragraph("Every system that writers on the subject speak of has a mechanism here."
                + (left == 0
                        ? ""
                        : " " + Listing.count(left, "claim of the sources is", "claims of the sources are")
                                + " not modelled; the appendix gives the reason for each.")));
    }
}
