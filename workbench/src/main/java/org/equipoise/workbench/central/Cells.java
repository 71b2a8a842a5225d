package org.equipoise.workbench.central;

import java.util.List;
import org.equipoise.lab.central.Estimate;
import org.equipoise.lab.result.Interval;
import org.equipoise.workbench.words.Figures;

/** How numbers stand in the page's tables. */
final class Cells {

    private static final double MOST = 20;

    private Cells() {}

    /** {@code 0.63 (0.42–0.94)}, or per 1,000 where there is no odds ratio. */
    static String estimate(Estimate estimate) {
        if (!estimate.known()) {
            return Figures.NONE;
        }
        return estimate.odds()
                ? ratio(estimate.oddsRatio()) + " (" + ratio(estimate.oddsRange()) + ")"
                : perThousand(estimate);
    }

    /** Change per 1,000 rival-years with its interval. */
    static String perThousand(Estimate estimate) {
        return Double.isNaN(estimate.perThousand())
                ? Figures.NONE
                : signed(estimate.perThousand()) + " ("
                        + signed(estimate.perThousandRange().low()) + " to "
                        + signed(estimate.perThousandRange().high()) + ")";
    }

    /** An odds ratio. */
    static String ratio(double value) {
        return value > MOST ? "over " + Figures.decimal(MOST, 0) : Figures.decimal(value, 2);
    }

    /** A range of odds ratios. */
    static String ratio(Interval range) {
        return ratio(range.low()) + "–" + ratio(range.high());
    }

    private static String signed(double value) {
        String text = Figures.decimal(value, 1);
        return value > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    /** {@code 47 in 1,204, 31 pairs}. */
    static String cell(Estimate.Cell cell) {
        return cell.rows() == 0
                ? Figures.NONE
                : Figures.whole(cell.events()) + " in " + Figures.whole(cell.rows()) + ", "
                        + Figures.whole(cell.pairs()) + (cell.pairs() == 1 ? " pair" : " pairs");
    }

    /** A table of Markdown. */
    static String table(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        line(text, header);
        line(text, header.stream().map(cell -> "---").toList());
        rows.forEach(row -> line(text, row));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
