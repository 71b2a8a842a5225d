package org.equipoise.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The years that a file, or several files joined, speak of. Outside them there is no data, which is not zero.
 *
 * @param spans spans of years in their order, none touching the next; none where nothing is covered
 */
public record Coverage(List<Years> spans) {

    /**
     * Years without a gap.
     *
     * @param first first year
     * @param last last year
     */
    public record Years(int first, int last) {}

    /** Of spans in any order; those that touch or overlap become one, and those that end before they begin none. */
    public Coverage {
        List<Years> merged = new ArrayList<>();
        for (Years span : spans.stream()
                .filter(span -> span.first <= span.last)
                .sorted(Comparator.comparingInt(Years::first))
                .toList()) {
            int at = merged.size() - 1;
            if (at >= 0 && span.first <= merged.get(at).last + 1) {
                merged.set(at, new Years(merged.get(at).first, Math.max(merged.get(at).last, span.last)));
            } else {
                merged.add(span);
            }
        }
        spans = List.copyOf(merged);
    }

    /** All years from the first to the last; none if the last is before the first. */
    public Coverage(int first, int last) {
        this(List.of(new Years(first, last)));
    }

    /** No year. */
    public static Coverage none() {
        return new Coverage(List.of());
    }

    /** Whether no year is covered. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** First year; 0 where none is covered. Years after it may be missing: {@link #holds} decides. */
    public int first() {
        return spans.isEmpty() ? 0 : spans.get(0).first;
    }

    /** Last year; -1 where none is covered. */
    public int last() {
        return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).last;
    }

    /** Whether a year is covered. */
    public boolean holds(int year) {
        return holds(year, year);
    }

    /** Whether every year from one to another is covered. */
    public boolean holds(int from, int to) {
        return spans.stream().anyMatch(span -> from >= span.first && to <= span.last);
    }

    /** With the years of another. */
    public Coverage and(Coverage other) {
        List<Years> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new Coverage(both);
    }

    /** Without the years of another. */
    public Coverage without(Coverage other) {
        List<Years> left = spans;
        for (Years cut : other.spans) {
            List<Years> next = new ArrayList<>();
            for (Years span : left) {
                next.add(new Years(span.first, Math.min(span.last, cut.first - 1)));
                next.add(new Years(Math.max(span.first, cut.last + 1), span.last));
            }
            left = next.stream()
                    .filter(span -> span.first <= span.last)
                    .distinct()
                    .toList();
        }
        return new Coverage(left);
    }

    /** Those of its years that lie from one to another. */
    public Coverage within(int from, int to) {
        return new Coverage(spans.stream()
                .map(span -> new Years(Math.max(from, span.first), Math.min(to, span.last)))
                .toList());
    }

    /** The spans as people write them, such as {@code 1950-1960, 1980-1990}; a year alone stands alone. */
    @Override
    public String toString() {
        return spans.stream()
                .map(span -> span.first == span.last ? String.valueOf(span.first) : span.first + "-" + span.last)
                .collect(Collectors.joining(", "));
    }
}
