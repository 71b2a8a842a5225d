package org.equipoise.lab.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.equipoise.model.journal.Journal;

/**
 * Why an option was taken rather than the likeliest other one: the named terms in which the two differ, the largest first.
 *
 * @param chosen the option that was taken
 * @param instead the most probable of the others; the same option where there was only one
 * @param terms differences of the terms, chosen minus other, in units of the chooser's utility
 */
public record Reasons(Journal.Option chosen, Journal.Option instead, List<Journal.Term> terms) {

    /** Terms that are told; the rest are small. */
    private static final int TOLD = 4;

    public Reasons {
        terms = List.copyOf(terms);
    }

    /** The reasons of a decision. */
    public static Reasons of(Journal.Decision decision) {
        Journal.Option chosen = decision.options().get(decision.chosen());
        Journal.Option instead = decision.options().stream()
                .filter(option -> !option.name().equals(chosen.name()))
                .max(Comparator.comparingDouble(Journal.Option::probability))
                .orElse(chosen);
        List<Journal.Term> terms = new ArrayList<>();
        for (Journal.Term term : chosen.terms()) {
            terms.add(new Journal.Term(term.name(), term.value() - value(instead, term.name())));
        }
        for (Journal.Term term : instead.terms()) {
            if (chosen.terms().stream().noneMatch(t -> t.name().equals(term.name()))) {
                terms.add(new Journal.Term(term.name(), -term.value()));
            }
        }
        terms.removeIf(term -> term.value() == 0);
        terms.sort(Comparator.comparingDouble((Journal.Term term) -> -Math.abs(term.value())));
        return new Reasons(chosen, instead, terms.subList(0, Math.min(TOLD, terms.size())));
    }

    private static double value(Journal.Option option, String term) {
        double sum = 0;
        for (Journal.Term part : option.terms()) {
            sum += part.name().equals(term) ? part.value() : 0;
        }
        return sum;
    }
}
