package org.equipoise.data;

import java.time.LocalDate;
import java.time.YearMonth;
import org.equipoise.data.file.Row;

/**
 * A day as far as it is known: the days among which it lies.
 *
 * @param earliest first day that it can be
 * @param latest last day that it can be
 */
public record Days(LocalDate earliest, LocalDate latest) {

    /** No end, or none that is known. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final int EARLY = 66;
    private static final int MIDDLE = 77;
    private static final int LATE = 88;

    /** An end that is open from a day on. */
    public static Days openFrom(LocalDate day) {
        return new Days(day, OPEN);
    }

    /** Whether it is an open end. */
    public boolean open() {
        return latest.equals(OPEN);
    }

    /** A day that is known. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /**
     * From three columns. Month and day may be empty, 0 or -9 for not known; a day may be 66, 77 or 88 for the early, middle or late
     * days of the month. A problem where the year is none, or month or day are anything else.
     */
    public static Days of(Row row, String year, String month, String day) {
        int y = row.year(year, 1, 2100);
        int m = unknown(row.text(month)) ? 0 : row.code(month, 1, 12);
        if (m == 0) {
            return new Days(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        YearMonth whole = YearMonth.of(y, m);
        int d = unknown(row.text(day)) ? 0 : row.code(day, 1, whole.lengthOfMonth(), EARLY, MIDDLE, LATE);
        return switch (d) {
            case 0 -> new Days(whole.atDay(1), whole.atEndOfMonth());
            case EARLY -> new Days(whole.atDay(1), whole.atDay(10));
            case MIDDLE -> new Days(whole.atDay(11), whole.atDay(20));
            case LATE -> new Days(whole.atDay(21), whole.atEndOfMonth());
            default -> of(whole.atDay(d));
        };
    }

    private static boolean unknown(String text) {
        return text.isEmpty() || text.equals("0") || text.equals("-9");
    }

    /** Whether it is certain that this lies before another. */
    public boolean isBefore(Days other) {
        return latest.isBefore(other.earliest);
    }

    /** The day, or the days among which it lies, or nothing for an open end. */
    @Override
    public String toString() {
        if (open()) {
            return "";
        }
        return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
    }
}
