package org.equipoise.scenario;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the day, the month or the year: all days from the first to the last that it may mean.
 *
 * @param first earliest day
 * @param last latest day
 */
public record Moment(LocalDate first, LocalDate last) {

    /** A whole month. */
    public static Moment of(YearMonth month) {
        return new Moment(month.atDay(1), month.atEndOfMonth());
    }

    /** A whole year. */
    public static Moment of(int year) {
        return new Moment(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Earliest month. */
    public YearMonth firstMonth() {
        return YearMonth.from(first);
    }

    /** Latest month. */
    public YearMonth lastMonth() {
        return YearMonth.from(last);
    }
}
