package org.equipoise.lab.moments;

import java.util.List;
import java.util.Locale;
import org.equipoise.lab.json.Json;

/**
 * The prior predictive check: rates and moments of the model's rivalries beside those of the data (model, A.7).
 *
 * @param burnIn years at the start of each run that are left out
 * @param futures futures played
 * @param runs runs played
 * @param years rival-years
 * @param disputes disputes
 * @param wars wars
 * @param list the moments, in the order of A.7
 */
public record Moments(int burnIn, int futures, long runs, long years, long disputes, long wars, List<Moment> list) {

    public Moments {
        list = List.copyOf(list);
    }

    /** The structured form: the record as JSON. */
    public String toJson() {
        return Json.pretty(this);
    }

    /** Computes the moments of whole histories, {@code [future][replicate]}. */
    public static Moments of(List<List<History>> futures) {
        return of(futures, 0);
    }

    /**
     * Computes the moments of histories, {@code [future][replicate]}, without their first years: a run starts from a quiet that nobody
     * lived through, and what comes soon after it says more about that start than about the model. What a run only counts as a whole
     * (winners of wars, changes of leader, war sizes) is taken whole.
     *
     * @throws IllegalArgumentException if fewer than 0 years are left out or nothing is left
     */
    public static Moments of(List<List<History>> futures, int burnIn) {
        boolean left = futures.stream().flatMap(List::stream).allMatch(history -> history.years() > burnIn);
        if (burnIn < 0 || !left) {
            throw new IllegalArgumentException(
                    "a burn-in of " + burnIn + " years leaves nothing to count. Maybe play more months");
        }
        return new Tabulation(futures, burnIn).moments();
    }

    /** A table for a terminal of 80 columns. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%d futures, %d runs, %d rival-years, %d disputes, %d wars\n\n",
                futures,
                runs,
                years,
                disputes,
                wars));
        out.append(String.format(Locale.ROOT, "%-44s %8s %7s %7s %7s\n", "", "model", "error", "data", "z"));
        for (Moment moment : list) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-44s %8s %7s %7s %7s\n",
                    moment.label().length() > 44 ? moment.label().substring(0, 44) : moment.label(),
                    number(moment.model()),
                    number(moment.error()),
                    number(moment.data()),
                    moment.z().map(z -> String.format(Locale.ROOT, "%+.1f", z)).orElse("-")));
        }
        return out.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.4f" : "%.1f", value);
    }
}
