package org.equipoise.data.sipri;

import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.Party;

/**
 * Military spending of a country in a year (military expenditure workbook); NaN for no data. A 0 in current dollars, where the constant ones are
 * not 0, stands in the workbook for no data and is NaN here.
 *
 * @param country the country, or a region that SIPRI adds up (only in constant dollars)
 * @param year calendar year
 * @param existed whether the country was independent throughout the year
 * @param base year whose prices and exchange rates the constant dollars have
 * @param constant million constant US dollars
 * @param current million current US dollars
 * @param shareOfOutput share of gross domestic product, 0.05 for 5 %
 * @param perHead current US dollars a head
 * @param shareOfGovernment share of government spending, 0.1 for 10 %
 * @param local local currency, financial year that begins in this year
 * @param localCalendar local currency, calendar year
 * @param currency the local currency, at its present denomination; empty for regions
 * @param certainty how sure SIPRI is of it: that of the current dollars, or of the constant ones of a region
 * @param notes SIPRI's signs and numbers of notes, such as §4
 */
public record Spending(
        Party country,
        int year,
        boolean existed,
        int base,
        double constant,
        double current,
        double shareOfOutput,
        double perHead,
        double shareOfGovernment,
        double local,
        double localCalendar,
        String currency,
        Certainty certainty,
        String notes)
        implements DataRow {

    /** How sure SIPRI is of a number, which it says by the colour of its letters. */
    public enum Certainty {
        /** As reported. */
        REPORTED,
        /** Blue: SIPRI's own estimate. */
        ESTIMATED,
        /** Red: highly uncertain. */
        UNCERTAIN
    }

    @Override
    public List<Integer> states() {
        return country.cow() > 0 ? List.of(country.cow()) : List.of();
    }

    @Override
    public int firstYear() {
        return year;
    }
}
