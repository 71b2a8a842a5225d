package org.equipoise.workbench.central;

import java.util.Comparator;
import java.util.List;
import org.equipoise.lab.central.Estimate;
import org.equipoise.lab.central.Finding;
import org.equipoise.workbench.words.Figures;

/** How far an estimate moves. */
final class Ranges {

    private Ranges() {}

    /** Smallest and largest odds ratio of the variants that ask the same question. */
    static String variants(Finding finding) {
        return range(finding.comparable());
    }

    /** Smallest and largest odds ratio without one of the largest pairs. */
    static String pairs(Finding finding) {
        return range(
                finding.leftOut().stream().map(Finding.WithoutPair::estimate).toList());
    }

    /** The pair without which the estimate moves farthest, and to where. */
    static String mattersMost(Finding finding) {
        return finding.leftOut().stream()
                .filter(one -> one.estimate().known())
                .max(Comparator.comparingDouble(one ->
                        Math.abs(one.estimate().coefficient() - finding.main().coefficient())))
                .map(one -> one.pair() + ": " + Cells.ratio(one.estimate().oddsRatio()))
                .orElse(Figures.NONE);
    }

    private static String range(List<Estimate> estimates) {
        double[] ratios = estimates.stream()
                .filter(one -> one.known() && one.odds())
                .mapToDouble(Estimate::oddsRatio)
                .sorted()
                .toArray();
        return ratios.length == 0
                ? Figures.NONE
                : Cells.ratio(ratios[0]) + "–" + Cells.ratio(ratios[ratios.length - 1]);
    }
}
