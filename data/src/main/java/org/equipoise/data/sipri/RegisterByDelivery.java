package org.equipoise.data.sipri;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Imported;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.Lines;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.file.Row;
import org.equipoise.data.file.Table;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.Place;

/** Reads the trade register in the layout with one row a deal and delivery year, the one that tells how much came when. */
public final class RegisterByDelivery implements Reader<Delivery> {

    private static final String ID = "SIPRI AT Database ID";
    private static final String[] COLUMNS = {
        ID,
        "Supplier",
        "Recipient",
        "Designation",
        "Description",
        "Armament category",
        "Order date",
        "Order date is estimate",
        "Numbers delivered",
        "Numbers delivered is estimate",
        "Delivery year",
        "Delivery year is estimate",
        "Status",
        "SIPRI estimate",
        "TIV deal unit",
        "TIV delivery values",
        "Local production"
    };

    /** Deals are in the register from 1950; licences older than these years are not. */
    private static final int FIRST = 1950;

    private static final int OLDEST_ORDER = 1900;

    /** Estimated years of order lie up to two years after the delivery in the exports of 2024. */
    static final int ORDER_AFTER_DELIVERY = 5;

    static final int LONGEST_DEAL = 70;

    @Override
    public DataSet dataSet() {
        return Sipri.REGISTER;
    }

    @Override
    public String layout() {
        return "register by delivery year";
    }

    @Override
    public boolean recognises(RawFile file) {
        return file.head().contains(ID) && file.head().contains("Delivery year");
    }

    @Override
    public Imported<Delivery> read(RawFile file) {
        Findings findings = new Findings();
        List<Line> lines = Lines.sniffed(file, ID, findings);
        Export export = Export.of(file.name(), lines, ID, findings);
        Table table = Table.find(file, lines, findings, COLUMNS);
        List<Delivery> deliveries = new ArrayList<>(table.rows().size());
        Map<Long, Integer> seen = new HashMap<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Row row : table.rows()) {
            Delivery delivery = delivery(row, export);
            Integer before = seen.putIfAbsent(delivery.deal() * 10_000L + delivery.year(), row.number());
            if (before != null) {
                row.problem(ID, "each deal and delivery year once; line " + before + " has them too");
            }
            first = Math.min(first, delivery.year());
            last = Math.max(last, delivery.year());
            deliveries.add(delivery);
        }
        if (deliveries.isEmpty() && findings.none()) {
            findings.problem(Place.file(file.name()), "no rows", "deliveries below the header");
        }
        export.remark(file, findings);
        findings.settle(file.name());
        Coverage covered = export.years().orElse(new Coverage(first, last));
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), export.vintage()),
                covered,
                export.scope(covered, Delivery::supplier, Delivery::recipient),
                deliveries,
                findings.remarks());
    }

    private static Delivery delivery(Row row, Export export) {
        int year = row.year(
                "Delivery year",
                export.years().map(Coverage::first).orElse(FIRST),
                Math.min(export.lastYear(), export.years().map(Coverage::last).orElse(9999)));
        int ordered = row.year("Order date", OLDEST_ORDER, export.lastYear());
        if (ordered - year > ORDER_AFTER_DELIVERY || year - ordered > LONGEST_DEAL) {
            row.problem("Order date", "a year near or before that of the delivery, " + year);
        }
        return new Delivery(
                row.whole(ID),
                Party.of(row, "Supplier", year),
                Party.of(row, "Recipient", year),
                row.text("Designation"),
                row.text("Description"),
                row.text("Armament category"),
                ordered,
                yes(row, "Order date is estimate"),
                row.amount("Numbers delivered"),
                yes(row, "Numbers delivered is estimate"),
                year,
                yes(row, "Delivery year is estimate"),
                status(row, "Status"),
                row.amount("SIPRI estimate"),
                row.amount("TIV deal unit"),
                row.amount("TIV delivery values"),
                yes(row, "Local production"));
    }

    private static boolean yes(Row row, String column) {
        String text = row.text(column);
        if (!text.isEmpty() && !text.equals("No") && !text.equals("Yes")) {
            row.problem(column, "Yes, No or nothing");
        }
        return text.equals("Yes");
    }

    /** One of the three states of the goods. */
    static String status(Row row, String column) {
        String text = row.text(column);
        if (!List.of("new", "second hand", "second hand but modernized").contains(text.toLowerCase(Locale.ROOT))) {
            row.problem(column, "New, Second hand or Second hand but modernized");
        }
        return text;
    }

    @Override
    public List<Variable<Delivery>> variables() {
        return List.of(
                new Variable<>("deal", "", "SIPRI's number of the deal", Delivery::deal),
                new Variable<>("supplier", "", "who delivered, as SIPRI writes it", row -> row.supplier()
                        .name()),
                new Variable<>(
                        "supplier_cow", "", "COW code of the supplier, 0 for others than states", row -> row.supplier()
                                .cow()),
                new Variable<>("recipient", "", "who received, as SIPRI writes it", row -> row.recipient()
                        .name()),
                new Variable<>(
                        "recipient_cow",
                        "",
                        "COW code of the recipient, 0 for others than states",
                        row -> row.recipient().cow()),
                new Variable<>("designation", "", "type of weapon", Delivery::designation),
                new Variable<>("description", "", "kind of weapon in words", Delivery::description),
                new Variable<>("category", "", "armament category", Delivery::category),
                new Variable<>("ordered", "year", "year of the order", Delivery::ordered),
                new Variable<>("ordered_estimated", "", "whether that year is an estimate", Delivery::orderedEstimated),
                new Variable<>("number", "items", "items delivered in the year, empty for no data", Delivery::number),
                new Variable<>("number_estimated", "", "whether that number is an estimate", Delivery::numberEstimated),
                new Variable<>("year", "year", "year of delivery", Delivery::year),
                new Variable<>("year_estimated", "", "whether that year is an estimate", Delivery::yearEstimated),
                new Variable<>("status", "", "New, Second hand, or Second hand but modernized", Delivery::status),
                new Variable<>("unit", "TIV million", "value of a new unit, empty for no data", Delivery::unit),
                new Variable<>(
                        "applied", "TIV million", "value of a unit of this deal, empty for no data", Delivery::applied),
                new Variable<>("tiv", "TIV million", "volume delivered in the year, empty for no data", Delivery::tiv),
                new Variable<>(
                        "local_production",
                        "",
                        "whether made under licence by the recipient",
                        Delivery::localProduction));
    }
}
