package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.estimate.Bootstrap;
import org.equipoise.games.estimate.BootstrapSummary;
import org.equipoise.games.estimate.Coefficient;
import org.equipoise.games.estimate.Comparison;
import org.equipoise.games.estimate.Fit;
import org.equipoise.games.estimate.FitTable;
import org.equipoise.games.estimate.ProfileCheck;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** A fit with what else was asked about it, for people, for programs or for a paper. */
final class FitReport {

    private static final double SURE = 0.05;

    private final Desk desk;
    private final Print print;
    private final TableOptions form;
    private final boolean latex;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Object> more = new LinkedHashMap<>();
    private Optional<BootstrapSummary> summary = Optional.empty();

    FitReport(Desk desk, TableOptions form, boolean latex) {
        this.desk = desk;
        print = new Print(desk);
        this.form = form;
        this.latex = latex;
    }

    void profiled(ProfileCheck check, double gained) {
        if (gained > 0) {
            notes.add(
                    "The profile check led to a maximum that is higher by " + Numbers.brief(gained) + ", shown here.");
        }
        notes.add(
                check.above().isEmpty()
                        ? "No point of any profile lies above this maximum ("
                                + Listing.count(check.points().size(), "point", "points") + ")."
                        : "Beware: " + Listing.count(check.above().size(), "point", "points")
                                + " of the profiles lie above this maximum.");
        more.put("profile", check);
    }

    void drawn(Fit fit, List<Bootstrap.Draw> draws, int wanted, double level) {
        int enough = BootstrapSummary.estimates(draws).length;
        if (enough < 2) {
            notes.add("Bootstrap: " + Figures.whole(enough) + " of " + Listing.count(draws.size(), "draw", "draws")
                    + " gave an estimate, too few for a spread; " + Figures.whole(wanted)
                    + " were asked for. Maybe allow more time, or stratify by outcome.");
            more.put("bootstrap", Map.of("draws", enough, "failed", draws.size() - enough));
            return;
        }
        BootstrapSummary all = Estimates.asked(() -> BootstrapSummary.of(fit, draws, level));
        summary = Optional.of(all);
        notes.add("Bootstrap: " + Figures.whole(all.draws()) + " of " + Listing.count(draws.size(), "draw", "draws")
                + " gave an estimate; the middle " + Figures.percent(level) + " of them is shown"
                + (draws.size() < wanted ? "; stopped before " + Figures.whole(wanted) + " were made" : "") + ".");
        all.failures()
                .forEach((reason, count) -> notes.add(Listing.count(count, "draw", "draws") + " gave none: "
                        + Choices.kebab(reason.name()).replace('-', ' ') + "."));
        more.put("bootstrap", all);
    }

    void compared(String other, Comparison.Vuong vuong, Comparison.Clarke clarke) {
        String verdict = vuong.p() >= SURE
                ? "neither is shown to be nearer to the truth"
                : (vuong.statistic() > 0 ? "this fit" : other) + " is nearer to the truth";
        notes.add("Against " + other + ": Vuong " + Figures.decimal(vuong.statistic(), 3) + " (p "
                + Figures.decimal(vuong.p(), 3) + "); Clarke " + clarke.firstBetter() + " cases for this fit, "
                + clarke.secondBetter() + " for the other (p " + Figures.decimal(clarke.p(), 3) + "). By Vuong's test "
                + verdict + ".");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("against", other);
        fields.put("vuong", vuong);
        fields.put("clarke", clarke);
        more.put("comparison", fields);
    }

    void print(Fit fit) {
        FitTable table = new FitTable(fit);
        if (form.json) {
            print.json(fields(fit));
        } else if (form.csv) {
            print.csv(rows(fit, true));
        } else if (latex) {
            desk.out().print(table.latex());
            desk.out().flush();
        } else {
            print.table(rows(fit, false));
            table.notes().forEach(print::line);
            notes.forEach(print::line);
        }
    }

    private TextTable rows(Fit fit, boolean raw) {
        List<String> header = new ArrayList<>(
                raw
                        ? List.of("utility", "regressor", "estimate", "standard_error", "z", "p")
                        : List.of("", "Estimate", "Std. error", "z", "p"));
        if (summary.isPresent()) {
            header.addAll(raw ? List.of("bootstrap_error", "low", "high") : List.of("Bootstrap error", "from", "to"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < fit.coefficients().size(); k++) {
            Coefficient c = fit.coefficients().get(k);
            List<String> row = new ArrayList<>(
                    raw
                            ? List.of(c.utility(), c.regressor(), TextTable.raw(c.estimate()))
                            : List.of(c.utility() + ": " + c.regressor(), Figures.decimal(c.estimate(), 4)));
            add(row, c.standardError(), raw, 4);
            add(row, c.z(), raw, 2);
            add(row, c.p(), raw, 3);
            if (summary.isPresent()) {
                BootstrapSummary.Spread spread = summary.get().coefficients().get(k);
                add(row, spread.standardError(), raw, 4);
                add(row, spread.interval().low(), raw, 4);
                add(row, spread.interval().high(), raw, 4);
            }
            rows.add(row);
        }
        return new TextTable(raw ? "" : fit.model(), header, rows, List.of());
    }

    private static void add(List<String> row, double value, boolean raw, int decimals) {
        row.add(raw ? TextTable.raw(value) : Figures.decimal(value, decimals));
    }

    private Map<String, Object> fields(Fit fit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("model", fit.model());
        fields.put("cases", fit.cases());
        fields.put("dropped", fit.dropped());
        fields.put("log_likelihood", fit.logLikelihood());
        fields.put("aic", fit.aic());
        fields.put("bic", fit.bic());
        List<Map<String, Object>> coefficients = new ArrayList<>();
        for (Coefficient c : fit.coefficients()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("utility", c.utility());
            one.put("regressor", c.regressor());
            one.put("estimate", c.estimate());
            one.put("standard_error", c.standardError());
            one.put("z", c.z());
            one.put("p", c.p());
            coefficients.add(one);
        }
        fields.put("coefficients", coefficients);
        fields.put("covariance", fit.covariance());
        fields.put("search", fit.search());
        fields.putAll(more);
        return fields;
    }
}
