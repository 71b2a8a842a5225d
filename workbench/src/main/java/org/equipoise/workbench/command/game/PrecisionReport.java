package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.quantal.PrecisionFit;
import org.equipoise.games.solve.quantal.QuantalPoint;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** The precision that fits choices seen, and what is predicted beside what was seen. */
final class PrecisionReport {

    private final Print print;
    private final TableOptions form;
    private final Gambit.Contents contents;
    private final List<Names.Decision> decisions;
    private final double[] counts;

    PrecisionReport(Desk desk, TableOptions form, Gambit.Contents contents, double[] counts) {
        print = new Print(desk);
        this.form = form;
        this.contents = contents;
        this.counts = counts;
        decisions = SolutionReport.decisions(contents);
    }

    <S> void print(PrecisionFit<QuantalPoint<S>> fit, Function<QuantalPoint<S>, Profile> profile) {
        Profile played = profile.apply(fit.play());
        if (form.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("game", SolutionReport.title(contents));
            fields.put("lambda", fit.lambda());
            fields.put("standard_error", fit.standardError().orElse(Double.NaN));
            fields.put("log_likelihood", fit.logLikelihood());
            fields.put("log_likelihood_of_random_play", fit.ofRandomPlay());
            fields.put("where", Choices.kebab(fit.where().name()));
            fields.put("other_maxima", fit.others());
            fields.put("note", fit.note());
            fields.putAll(played.fields(SolutionReport.players(contents), decisions));
            print.json(fields);
        } else if (form.csv) {
            print.csv(table(played, true));
        } else {
            print.heading(SolutionReport.title(contents));
            print.line("Lambda " + Numbers.brief(fit.lambda())
                    + (fit.standardError().isPresent()
                            ? ", standard error "
                                    + Numbers.brief(fit.standardError().getAsDouble())
                            : "")
                    + "; log-likelihood " + Figures.decimal(fit.logLikelihood(), 4) + ", of random play "
                    + Figures.decimal(fit.ofRandomPlay(), 4) + ".");
            if (fit.where() != PrecisionFit.Where.WITHIN || !fit.others().isEmpty()) {
                print.line(Listing.capital(fit.note()) + ".");
            }
            print.table(table(played, false));
        }
    }

    private TextTable table(Profile played, boolean raw) {
        List<List<String>> rows = new ArrayList<>();
        int from = 0;
        for (Names.Decision decision : decisions) {
            double all = 0;
            for (int a = 0; a < decision.actions().size(); a++) {
                all += counts[from + a];
            }
            for (int a = 0; a < decision.actions().size(); a++) {
                double count = counts[from + a];
                double share = all > 0 ? count / all : Double.NaN;
                double predicted = played.probabilities().get(from + a);
                List<String> row = new ArrayList<>(
                        raw
                                ? List.of(
                                        decision.player(),
                                        decision.set(),
                                        decision.actions().get(a))
                                : List.of(decision.words(a)));
                row.add(raw ? TextTable.raw(count) : Numbers.brief(count));
                row.add(raw ? TextTable.raw(share) : Figures.decimal(share, 3));
                row.add(raw ? TextTable.raw(predicted) : Figures.decimal(predicted, 3));
                rows.add(row);
            }
            from += decision.actions().size();
        }
        return new TextTable(
                "",
                raw
                        ? List.of("player", "set", "action", "count", "share", "predicted")
                        : List.of("Choice", "Seen", "Share", "Predicted"),
                rows,
                List.of());
    }
}
