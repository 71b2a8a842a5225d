package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.central.VintageCheck;
import org.equipoise.workbench.words.Figures;

/** Whether another edition of the register tells the same. */
final class VintageSection {

    private VintageSection() {}

    /** The section. */
    static String text(Optional<VintageCheck> found, String mainEdition) {
        StringBuilder text = new StringBuilder("### Another edition of the register\n\n");
        if (found.isEmpty()) {
            return text.append(
                            "The library holds no other edition that has both sides of any pair, so nothing is compared.\n\n")
                    .toString();
        }
        VintageCheck check = found.get();
        text.append("The main estimates stand on the register of ")
                .append(mainEdition)
                .append(". The edition of ")
                .append(check.edition())
                .append(" has one row a deal and here deliveries of ")
                .append(check.first())
                .append("–")
                .append(check.last())
                .append(
                        " to some recipients only; what it says of a deal is split evenly over the years of delivery, so years differ"
                                + " even where the editions agree. Both hold both sides of ")
                .append(check.pairs() == 1 ? "1 pair" : Figures.whole(check.pairs()) + " pairs")
                .append(", ")
                .append(Figures.whole(check.sideYears()))
                .append(" side-years. On these alone, for the use of force:\n\n");
        List<List<String>> rows = new ArrayList<>();
        for (VintageCheck.Row row : check.rows()) {
            rows.add(List.of(
                    row.contrast().label(),
                    Figures.percent((double) row.same() / check.sideYears()),
                    row.main().known()
                            ? Cells.estimate(row.main())
                            : row.main().why().orElse(Figures.NONE),
                    row.other().known()
                            ? Cells.estimate(row.other())
                            : row.other().why().orElse(Figures.NONE)));
        }
        return text.append(Cells.table(
                        List.of("Contrast", "side-years of the same kind", mainEdition, check.edition()), rows))
                .toString();
    }
}
