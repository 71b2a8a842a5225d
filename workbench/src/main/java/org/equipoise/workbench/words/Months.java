package org.equipoise.workbench.words;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.equipoise.scenario.Moment;

/** Puts months and dates into words. */
public final class Months {

    private Months() {}

    /** A month, such as {@code October 2020}. */
    public static String of(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** A month in few letters, such as {@code Oct 2020}. */
    public static String brief(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.getYear();
    }

    /** A date as far as it is known, such as {@code 31 October 2020} or {@code 2015}. */
    public static String of(Moment date) {
        if (date.first().equals(date.last())) {
            return date.first().getDayOfMonth() + " " + of(date.firstMonth());
        }
        return date.firstMonth().equals(date.lastMonth())
                ? of(date.firstMonth())
                : String.valueOf(date.first().getYear());
    }
}
