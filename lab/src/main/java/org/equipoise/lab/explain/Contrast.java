package org.equipoise.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.json.Json;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;

/**
 * A run and its twin side by side: where they first part, and what followed from it.
 *
 * <p>Both have the same future and the same luck, so until the first divergence they are one history, and all that differs after it
 * follows from it.
 *
 * @param one the run
 * @param other its twin
 * @param firstOdds month in which a probability first differs, though the choice may be the same; empty if none does
 * @param first the first decision or event that differs; empty if none does
 * @param firstAnswer the first one that is not the act of the patron whose policy differs
 * @param months the months in which something differs, in order
 */
public record Contrast(
        Story one,
        Story other,
        Optional<Integer> firstOdds,
        Optional<Divergence> first,
        Optional<Divergence> firstAnswer,
        List<Month> months) {

    /** Kind of the events that tell which postures are fixed. */
    private static final String FIXED_SUPPLY = "supply";

    public Contrast {
        months = List.copyOf(months);
    }

    /**
     * A month in which the two differ.
     *
     * @param month month of play
     * @param left what happened only in the run
     * @param right what happened only in its twin
     */
    public record Month(int month, List<Journal.Entry> left, List<Journal.Entry> right) {
        public Month {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Where two histories part.
     *
     * @param month month of play
     * @param left what the run has there, empty if nothing
     * @param right what its twin has there, empty if nothing
     */
    public record Divergence(int month, Optional<Journal.Entry> left, Optional<Journal.Entry> right) {}

    static Contrast of(Story one, Story other) {
        List<Month> months = new ArrayList<>();
        Optional<Divergence> first = Optional.empty();
        Optional<Divergence> firstAnswer = Optional.empty();
        Optional<Integer> firstOdds = Optional.empty();
        for (int month = 1; month <= Math.max(one.months(), other.months()); month++) {
            List<Journal.Entry> left = one.in(month);
            List<Journal.Entry> right = other.in(month);
            if (firstOdds.isEmpty() && !left.equals(right)) {
                firstOdds = Optional.of(month);
            }
            List<Journal.Entry> onlyLeft = without(left, right);
            List<Journal.Entry> onlyRight = without(right, left);
            if (onlyLeft.isEmpty() && onlyRight.isEmpty()) {
                continue;
            }
            months.add(new Month(month, onlyLeft, onlyRight));
            first = first.isPresent() ? first : parting(month, onlyLeft, onlyRight);
            firstAnswer = firstAnswer.isPresent()
                    ? firstAnswer
                    : parting(month, ofOthers(onlyLeft, one.patron()), ofOthers(onlyRight, one.patron()));
        }
        return new Contrast(one, other, firstOdds, first, firstAnswer, months);
    }

    /** What is in one list and not in the other; a choice is the same when the same option was taken. */
    private static List<Journal.Entry> without(List<Journal.Entry> from, List<Journal.Entry> taken) {
        List<String> rest = new ArrayList<>(taken.stream().map(Contrast::key).toList());
        return from.stream().filter(entry -> !rest.remove(key(entry))).toList();
    }

    private static String key(Journal.Entry entry) {
        if (entry instanceof Journal.Decision decision) {
            return decision.actor() + "\n" + decision.question() + "\n"
                    + decision.options().get(decision.chosen()).name();
        }
        Journal.Event event = (Journal.Event) entry;
        return event.kind() + "\n" + event.actor() + "\n" + event.text();
    }

    private static List<Journal.Entry> ofOthers(List<Journal.Entry> entries, String patron) {
        return entries.stream().filter(entry -> !isPolicy(entry, patron)).toList();
    }

    private static String actor(Journal.Entry entry) {
        return entry instanceof Journal.Decision decision ? decision.actor() : ((Journal.Event) entry).actor();
    }

    private static Optional<Divergence> parting(int month, List<Journal.Entry> left, List<Journal.Entry> right) {
        return left.isEmpty() && right.isEmpty()
                ? Optional.empty()
                : Optional.of(new Divergence(
                        month, left.stream().findFirst(), right.stream().findFirst()));
    }

    /** Whether the histories part by what the two policies fix, and not by anybody's answer to it. */
    public boolean startsWithPolicy() {
        return first.isPresent()
                && java.util.stream.Stream.concat(first.get().left().stream(), first.get().right().stream())
                        .allMatch(entry -> isPolicy(entry, one.patron()));
    }

    /** Postures of supply that a policy or its condition fixes are told as events; what the patron under study does is its policy's too. */
    private static boolean isPolicy(Journal.Entry entry, String patron) {
        return actor(entry).equals(patron)
                || entry instanceof Journal.Event event && event.kind().equals(FIXED_SUPPLY);
    }

    /** Measures whose outcomes differ. */
    public List<Measure> differing() {
        return one.measures().stream()
                .filter(measure -> !value(one, measure).equals(value(other, measure)))
                .toList();
    }

    private static Double value(Story story, Measure measure) {
        return story.outcomes().getOrDefault(measure.id(), Double.NaN);
    }

    /** The structured form: the record as JSON. */
    public String toJson() {
        return Json.pretty(this);
    }

    /** The text for a terminal of {@code width} columns, at least 60: two columns, months without difference folded. */
    public String text(int width) {
        return new SideBySide(this, Math.max(60, width)).text();
    }
}
