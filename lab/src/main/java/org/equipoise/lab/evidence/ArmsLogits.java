package org.equipoise.lab.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.equipoise.data.index.SupplierShares;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.Linear;
import org.equipoise.lab.regression.Logistic;

/** Who begins, with how many arms, from whom: the logits of minor powers, their suppliers, and the same within pairs. */
final class ArmsLogits {

    private static final int UNITED_STATES = 2;
    private static final int RUSSIA = 365;
    private static final int COLD_WAR_ENDS = 1990;
    private static final int LF = ArmsRegressors.COLUMNS.indexOf("lF");

    /** Years of deliveries that tell the suppliers in the figures beside the printed ones. */
    private static final int WINDOW = 10;

    private static final Map<String, Predicate<SideYear>> OUTCOMES = new LinkedHashMap<>();

    static {
        OUTCOMES.put("force", SideYear::force);
        OUTCOMES.put("fatal", SideYear::fatal);
        OUTCOMES.put("war", SideYear::war);
    }

    private record Row(SideYear side, double[] x, SupplierShares own, SupplierShares target) {}

    private final EvidenceData data;
    private final List<Row> rows = new ArrayList<>();

    private ArmsLogits(EvidenceData data) {
        this.data = data;
        for (SideYear side : data.arms()) {
            double[] x = ArmsRegressors.of(side);
            if (ArmsRegressors.known(x)) {
                rows.add(new Row(side, x, shares(side.own(), side), shares(side.target(), side)));
            }
        }
    }

    static void tell(EvidenceData data, Figures figures) {
        ArmsLogits logits = new ArmsLogits(data);
        logits.counts(figures);
        OUTCOMES.forEach((name, happened) -> {
            Fit fit = logits.fit(happened, Map.of(), false);
            for (String column : ArmsRegressors.COLUMNS.subList(1, ArmsRegressors.COLUMNS.size())) {
                figures.put("arms." + name + "." + column, Estimate.of(fit, column));
            }
        });
        logits.dependence(figures);
        logits.suppliers(figures);
        logits.within(figures);
    }

    private void counts(Figures figures) {
        figures.put("arms.rows", Estimate.count(rows.size()));
        int pairs = (int) data.arms().stream().map(SideYear::pair).distinct().count();
        figures.put("arms.dyads", Estimate.count(pairs));
        OUTCOMES.forEach((name, happened) -> figures.put("arms." + name, Estimate.count((int)
                rows.stream().filter(row -> happened.test(row.side())).count())));
    }

    private void dependence(Figures figures) {
        Map<String, ToDoubleFunction<Row>> more = new LinkedHashMap<>();
        more.put("dependence", row -> row.own().dependence());
        more.put("lF x dependence", row -> row.x()[LF] * row.own().dependence());
        for (String outcome : List.of("force", "fatal")) {
            figures.put("kinsella." + outcome, Estimate.of(fit(outcome(outcome), more, false), "lF x dependence"));
        }
    }

    private void suppliers(Figures figures) {
        Map<String, ToDoubleFunction<Row>> overlap =
                Map.of("overlap", row -> row.own().overlap(row.target()));
        OUTCOMES.forEach((name, happened) ->
                figures.put("overlap." + name, Estimate.of(fit(happened, overlap, false), "overlap")));
        figures.put("overlap.fatal-region", Estimate.of(fit(outcome("fatal"), overlap, true), "overlap"));
        Map<String, ToDoubleFunction<Row>> top = new LinkedHashMap<>();
        top.put("us", row -> both(row, UNITED_STATES));
        top.put("russia", row -> both(row, RUSSIA));
        for (String outcome : List.of("force", "fatal")) {
            Fit fit = fit(outcome(outcome), top, true);
            figures.put("same.us." + outcome, Estimate.of(fit, "us"));
            figures.put("same.russia." + outcome, Estimate.of(fit, "russia"));
        }
        Map<String, ToDoubleFunction<Row>> after = new LinkedHashMap<>(top);
        after.put("after", row -> row.side().year() > COLD_WAR_ENDS ? both(row, RUSSIA) : 0);
        figures.put("same.russia1990.force", Estimate.of(fit(outcome("force"), after, true), "after"));
    }

    /** Linear probability of force with a constant for each direction of a pair, errors by pair. */
    private void within(Figures figures) {
        List<String> columns = ArmsRegressors.COLUMNS.subList(1, ArmsRegressors.COLUMNS.size());
        Linear linear = new Linear(columns);
        for (Row row : rows) {
            double[] x = new double[columns.size()];
            System.arraycopy(row.x(), 1, x, 0, x.length);
            int direction =
                    2 * row.side().pair() + (row.side().own() < row.side().target() ? 0 : 1);
            linear.add(x, row.side().force() ? 1 : 0, direction, row.side().pair());
        }
        Fit fit = linear.within();
        for (String column : List.of("lr", "lF", "lF-target")) {
            figures.put("within." + column, Estimate.of(fit, column));
        }
    }

    private static Predicate<SideYear> outcome(String name) {
        Predicate<SideYear> outcome = OUTCOMES.get(name);
        if (outcome == null) {
            throw new IllegalArgumentException("no outcome " + name);
        }
        return outcome;
    }

    private static double both(Row row, int supplier) {
        return row.own().top() == supplier && row.target().top() == supplier ? 1 : 0;
    }

    private SupplierShares shares(int state, SideYear row) {
        return SupplierShares.of(
                data.asPrinted()
                        ? data.stocks().deliveredBySupplier(state, row.year() - WINDOW, row.year() - 1)
                        : data.stocks().bySupplier(state, row.year() - 1));
    }

    private Fit fit(Predicate<SideYear> happened, Map<String, ToDoubleFunction<Row>> more, boolean regions) {
        List<String> names = new ArrayList<>(ArmsRegressors.COLUMNS);
        names.addAll(more.keySet());
        int dummies = regions ? 4 : 0;
        for (int region = 1; region <= dummies; region++) {
            names.add("region " + region);
        }
        Logistic logistic = new Logistic(names);
        for (Row row : rows) {
            double[] x = java.util.Arrays.copyOf(row.x(), names.size());
            int at = row.x().length;
            for (ToDoubleFunction<Row> column : more.values()) {
                x[at++] = column.applyAsDouble(row);
            }
            for (int region = 1; region <= dummies; region++) {
                x[at++] = row.side().region() == region ? 1 : 0;
            }
            logistic.add(x, happened.test(row.side()), row.side().pair());
        }
        return logistic.fit();
    }
}
