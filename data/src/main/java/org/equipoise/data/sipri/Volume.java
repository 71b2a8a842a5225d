package org.equipoise.data.sipri;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.Party;

/**
 * Volume of arms from a supplier to a recipient in a year (TIV tables). A pair and year that the table covers and has no row for is one
 * in which SIPRI found no delivery.
 *
 * @param supplier who delivered; a region where the table adds up all suppliers
 * @param recipient who received; a region where the table adds up all recipients
 * @param year year of delivery
 * @param tiv TIV million, rounded to whole numbers by SIPRI; 0 stands for less than 0.5
 */
public record Volume(Party supplier, Party recipient, int year, double tiv) implements DataRow {

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
