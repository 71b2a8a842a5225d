package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.equipoise.games.csv.CsvLine;

/**
 * A fit as a table of coefficients by utility, for the screen, for a spreadsheet or for a paper.
 *
 * @param fit what to show
 */
public record FitTable(Fit fit) {

    private static final int WIDTH = 88;
    private static final double ILL_DETERMINED = 1e8;

    /** Plain text at most 100 columns wide, for names of regressors up to 44 letters; longer names are kept whole. */
    public String text() {
        int name = 10;
        for (Coefficient coefficient : fit.coefficients()) {
            name = Math.max(name, coefficient.regressor().length() + 2);
        }
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%-" + name + "s %12s %12s %9s %9s\n", "", "estimate", "std. error", "z", "p"));
        String utility = "";
        for (Coefficient coefficient : fit.coefficients()) {
            if (!coefficient.utility().equals(utility)) {
                utility = coefficient.utility();
                text.append(utility).append('\n');
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%-" + name + "s %12.6f %12.6f %9.3f %9.4f\n",
                    "  " + coefficient.regressor(),
                    coefficient.estimate(),
                    coefficient.standardError(),
                    coefficient.z(),
                    coefficient.p()));
        }
        for (String sentence : notes()) {
            text.append(wrap(sentence));
        }
        return text.toString();
    }

    /** What else a reader has to know, a sentence each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(String.format(
                Locale.ROOT,
                "%s: %d cases%s, log-likelihood %.7f, AIC %.4f, BIC %.4f.",
                fit.model(),
                fit.cases(),
                fit.dropped() > 0 ? " (" + fit.dropped() + " left out for missing values)" : "",
                fit.logLikelihood(),
                fit.aic(),
                fit.bic()));
        SearchReport search = fit.search();
        long arrived =
                search.starts().stream().filter(SearchReport.Start::atMaximum).count();
        if (search.maxima().size() == 1) {
            notes.add(arrived + " of " + search.starts().size() + " starts ended on this maximum"
                    + (arrived < search.starts().size() ? ", the others on none." : "."));
        } else {
            String others = search.maxima().subList(1, search.maxima().size()).stream()
                    .map(maximum -> String.format(Locale.ROOT, "%.7f (%d)", maximum.logLikelihood(), maximum.starts()))
                    .collect(Collectors.joining(", "));
            notes.add("Starts disagree: " + search.maxima().get(0).starts() + " of "
                    + search.starts().size() + " ended on this maximum, others on lower ones at log-likelihood "
                    + others
                    + ".");
        }
        if (search.condition() > ILL_DETERMINED) {
            notes.add(String.format(
                    Locale.ROOT,
                    "Beware: some coefficients are hardly determined (condition number %.1e).",
                    search.condition()));
        }
        search.higher().stream()
                .findFirst()
                .ifPresent(start -> notes.add(String.format(
                        Locale.ROOT,
                        "Beware: from start '%s' the log-likelihood rose to %.7f, above this maximum, where %s",
                        start.name(),
                        start.logLikelihood(),
                        start.above().orElseThrow())));
        return notes;
    }

    private static String wrap(String sentence) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : sentence.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            }
            text.append(column > 0 ? " " : "").append(word);
            column += word.length() + (column > 0 ? 1 : 0);
        }
        return text.append('\n').toString();
    }

    /** Comma-separated: utility, regressor, estimate, standard error, z and p in full precision; no other lines. */
    public String csv() {
        StringBuilder text =
                new StringBuilder(CsvLine.of(List.of("utility", "regressor", "estimate", "standard_error", "z", "p")));
        for (Coefficient coefficient : fit.coefficients()) {
            text.append(CsvLine.of(List.of(
                    coefficient.utility(),
                    coefficient.regressor(),
                    Double.toString(coefficient.estimate()),
                    Double.toString(coefficient.standardError()),
                    Double.toString(coefficient.z()),
                    Double.toString(coefficient.p()))));
        }
        return text.toString();
    }

    /** A LaTeX {@code tabular} that needs no package. */
    public String latex() {
        StringBuilder text = new StringBuilder("\\begin{tabular}{lrrrr}\n\\hline\n");
        text.append(" & Estimate & Std. error & $z$ & $p$ \\\\\n\\hline\n");
        String utility = "";
        for (Coefficient coefficient : fit.coefficients()) {
            if (!coefficient.utility().equals(utility)) {
                utility = coefficient.utility();
                text.append("\\multicolumn{5}{l}{").append(escaped(utility)).append("} \\\\\n");
            }
            text.append(String.format(
                    Locale.ROOT,
                    "\\quad %s & $%.3f$ & $%.3f$ & $%.2f$ & $%.3f$ \\\\\n",
                    escaped(coefficient.regressor()),
                    coefficient.estimate(),
                    coefficient.standardError(),
                    coefficient.z(),
                    coefficient.p()));
        }
        text.append("\\hline\n");
        text.append(String.format(
                Locale.ROOT,
                "\\multicolumn{5}{l}{%s, $n = %d$, $\\ln L = %.3f$, AIC $%.2f$, BIC $%.2f$} \\\\\n",
                escaped(fit.model()),
                fit.cases(),
                fit.logLikelihood(),
                fit.aic(),
                fit.bic()));
        return text.append("\\hline\n\\end{tabular}\n").toString();
    }

    /** Text in which LaTeX sees nothing but letters. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                case '|' -> escaped.append("\\textbar{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
