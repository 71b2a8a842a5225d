package org.equipoise.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.equipoise.model.journal.Journal;

/** Puts entries of a journal into words and lines. */
final class Words {

    private Words() {}

    /** An entry in a phrase, without its month. */
    static String brief(Journal.Entry entry) {
        if (entry instanceof Journal.Decision decision) {
            Journal.Option chosen = decision.options().get(decision.chosen());
            return decision.actor() + ", " + decision.question() + ": " + chosen.name() + " ("
                    + percent(chosen.probability()) + ")";
        }
        return ((Journal.Event) entry).text();
    }

    /** What drove a decision, in a sentence; empty where there was no alternative or no difference. */
    static String why(Journal.Decision decision) {
        Reasons reasons = Reasons.of(decision);
        if (reasons.terms().isEmpty()) {
            return "";
        }
        List<String> terms = new ArrayList<>();
        for (Journal.Term term : reasons.terms()) {
            terms.add(term.name() + " " + signed(term.value()));
        }
        boolean luck = reasons.chosen().probability() < reasons.instead().probability();
        return (luck ? "by luck over " : "over ") + reasons.instead().name() + " ("
                + percent(reasons.instead().probability()) + ") by " + String.join(", ", terms);
    }

    /** A share in percent; small and large ones are not rounded away. */
    static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "<1 %";
        }
        if (share < 1 && share > 0.995) {
            return ">99 %";
        }
        return Math.round(100 * share) + " %";
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.3g", value);
    }

    /** A number to at most four digits, whole numbers whole. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        return Math.abs(value) >= 1000 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.3g", value);
    }

    /** Breaks a text at spaces into lines of at most {@code width}; longer words are cut. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Appends a text with a first indent and a hanging one. */
    static void block(StringBuilder out, String first, String hanging, String text, int width) {
        List<String> lines = wrap(text, width - hanging.length());
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? first : hanging).append(lines.get(i)).append('\n');
        }
    }
}
