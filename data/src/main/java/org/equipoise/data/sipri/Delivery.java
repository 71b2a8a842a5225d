package org.equipoise.data.sipri;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.Party;

/**
 * What was delivered of one deal in one year (trade register, layout with one row a deal and delivery year).
 *
 * @param deal SIPRI's number of the deal
 * @param supplier who delivered
 * @param recipient who received
 * @param designation type of weapon
 * @param description kind of weapon in words; the words change between vintages
 * @param category armament category
 * @param ordered year of the order
 * @param orderedEstimated whether that year is an estimate
 * @param number items delivered in the year, NaN for no data
 * @param numberEstimated whether that number is an estimate
 * @param year year of delivery
 * @param yearEstimated whether that year is an estimate
 * @param status New, Second hand, or Second hand but modernized
 * @param unit TIV million of a new unit, NaN for no data
 * @param applied TIV million applied to a unit of this deal, NaN for no data
 * @param tiv TIV million delivered in the year, NaN for no data
 * @param localProduction whether made under licence by the recipient
 */
public record Delivery(
        int deal,
        Party supplier,
        Party recipient,
        String designation,
        String description,
        String category,
        int ordered,
        boolean orderedEstimated,
        double number,
        boolean numberEstimated,
        int year,
        boolean yearEstimated,
        String status,
        double unit,
        double applied,
        double tiv,
        boolean localProduction)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return Stream.of(supplier, recipient)
                .filter(party -> party.cow() > 0)
                .map(Party::cow)
                .toList();
    }

    @Override
    public int firstYear() {
        return year;
    }
}
