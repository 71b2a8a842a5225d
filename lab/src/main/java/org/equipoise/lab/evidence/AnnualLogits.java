package org.equipoise.lab.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.equipoise.data.panel.DyadYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Logistic;

/** Dispute and war in a rival-year on territory and years of peace. */
final class AnnualLogits {

    private static final List<String> COLUMNS = List.of("constant", "territorial", "peace");

    private AnnualLogits() {}

    static void tell(EvidenceData data, Figures figures) {
        logit("annual.dispute", data.dyads(), DyadYear::dispute, figures);
        logit("annual.war", data.dyads(), DyadYear::war, figures);
    }

    private static void logit(String id, List<DyadYear> rows, Predicate<DyadYear> happened, Figures figures) {
        Logistic logistic = new Logistic(COLUMNS);
        for (DyadYear row : rows) {
            logistic.add(new double[] {1, row.territorial() ? 1 : 0, peace(row)}, happened.test(row), row.pair());
        }
        Fit fit = logistic.fit();
        for (String column : COLUMNS) {
            figures.put(id + "." + column, Estimate.of(fit, column));
        }
    }

    static double peace(DyadYear row) {
        return Elementary.log(1.0 + row.peaceYears());
    }
}
