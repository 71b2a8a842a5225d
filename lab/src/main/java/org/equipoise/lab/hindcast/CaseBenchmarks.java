package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.equipoise.games.Elementary;

/** What those would say of a window who know nothing but the record before it. */
final class CaseBenchmarks {

    private static final double MONTHS = 12;
    /** Weight of the prior rate of climatology, in years of record. */
    private static final double PRIOR_YEARS = 10;

    private final CaseRecord record;

    CaseBenchmarks(CaseRecord record) {
        this.record = record;
    }

    /**
     * What one would say who knows only how often it happened before: the mean over a gamma posterior of the rate, whose prior has the
     * mean is a given chance in a year and whose weight that of ten years. Months before the start in which the question makes sense count, from the
     * second month of the record on: the first was chosen because something began then.
     */
    double climatology(Asked asked, YearMonth start, int months, double priorRate) {
        int events = 0;
        int exposed = 0;
        for (YearMonth month = record.begins().plusMonths(1); month.isBefore(start); month = month.plusMonths(1)) {
            if (record.makesSense(asked, month)) {
                exposed++;
                events += record.happened(asked, month, 1) ? 1 : 0;
            }
        }
        double shape = PRIOR_YEARS * priorRate + events;
        double weight = PRIOR_YEARS * MONTHS + exposed;
        return 1 - Elementary.pow(weight / (weight + months), shape);
    }

    /**
     * How often it came after a window like the last one: the share of windows that ended before the start and followed one in which it
     * came, or did not, as in the last; windows overlap and count for one a length. Climatology counts for one more window. NaN where the
     * record is shorter than a window.
     */
    double persistence(Asked asked, YearMonth start, int months, double priorRate) {
        if (start.minusMonths(months).isBefore(record.begins())) {
            return Double.NaN;
        }
        boolean last = came(asked, start.minusMonths(months), months);
        int alike = 0;
        int again = 0;
        for (YearMonth month = record.begins().plusMonths(months);
                !month.plusMonths(months).isAfter(start);
                month = month.plusMonths(1)) {
            if (record.makesSense(asked, month) && came(asked, month.minusMonths(months), months) == last) {
                alike++;
                again += record.happened(asked, month, months) ? 1 : 0;
            }
        }
        return (again / (double) months + climatology(asked, start, months, priorRate)) / (alike / (double) months + 1);
    }

    private boolean came(Asked asked, YearMonth first, int months) {
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .anyMatch(month -> record.makesSense(asked, month) && record.happened(asked, month, 1));
    }
}
