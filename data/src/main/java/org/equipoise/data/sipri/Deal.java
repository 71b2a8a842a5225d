package org.equipoise.data.sipri;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.Party;

/**
 * A deal with all that was delivered of it (trade register, layout with one row a deal). How much came in which year it does not tell:
 * split evenly over the years of delivery, world volumes differ from those by delivery year by about a quarter.
 *
 * @param supplier who delivered
 * @param recipient who received
 * @param ordered year of the order
 * @param orderedEstimated whether that year is an estimate
 * @param number items ordered, NaN for no data
 * @param numberEstimated whether that number is an estimate
 * @param designation type of weapon
 * @param description kind of weapon in words; the words change between vintages
 * @param delivered items delivered in the years of the export, NaN for no data
 * @param deliveredEstimated whether that number, or a year of delivery, is an estimate
 * @param years years of delivery, none where nothing was delivered
 * @param status New, Second hand, or Second hand but modernized
 * @param comments SIPRI's words on the deal
 * @param unit TIV million of a unit, NaN for no data
 * @param tivOrdered TIV million of all that was ordered, NaN for no data
 * @param tiv TIV million of what was delivered; 0 also stands for less than 0.5
 */
public record Deal(
        Party supplier,
        Party recipient,
        int ordered,
        boolean orderedEstimated,
        double number,
        boolean numberEstimated,
        String designation,
        String description,
        double delivered,
        boolean deliveredEstimated,
        List<Integer> years,
        String status,
        String comments,
        double unit,
        double tivOrdered,
        double tiv)
        implements DataRow {
    public Deal {
        years = List.copyOf(years);
    }

    @Override
    public List<Integer> states() {
        return Stream.of(supplier, recipient)
                .filter(party -> party.cow() > 0)
                .map(Party::cow)
                .toList();
    }

    @Override
    public int firstYear() {
        return Math.min(ordered, years.isEmpty() ? ordered : years.get(0));
    }

    @Override
    public int lastYear() {
        return Math.max(ordered, years.isEmpty() ? ordered : years.get(years.size() - 1));
    }
}
