package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One window of months and one kind of event.
 *
 * @param kind kind of event over which windows are pooled, such as {@code war} or {@code host}
 * @param asked short name of the question
 * @param words what is asked
 * @param start first month of the window
 * @param months its length
 * @param month number of its first month, from the first month of the record
 * @param given probability of each forecaster, the model first; NaN where one has none
 * @param happened whether it happened
 * @param event what happened and when; empty if nothing did
 */
public record CaseRow(
        String kind,
        String asked,
        String words,
        YearMonth start,
        int months,
        int month,
        List<Double> given,
        boolean happened,
        Optional<Dated> event) {
    public CaseRow {
        given = List.copyOf(given);
    }

    /**
     * Something on record.
     *
     * @param month when
     * @param name what
     */
    public record Dated(YearMonth month, String name) {}

    /** Span of time it begins in, counted in lengths of the window from the first month of the record. */
    public int span() {
        return month / months;
    }

    Case scored() {
        return new Case(words, start.toString(), month, happened, given);
    }
}
