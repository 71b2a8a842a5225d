package org.equipoise.data.sipri;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/**
 * Reads the trade register in the layout with one row a deal. Columns of question marks, which have no name, mark estimates; copies
 * without them are read too, and then nothing is known to be an estimate.
 */
public final class RegisterByDeal implements Reader<Deal> {

    private static final String ORDERED = "Year of order";
    private static final String NUMBER = "Number ordered";
    private static final String YEARS = "Year(s) of delivery";
    private static final String TIV = "SIPRI TIV of delivered weapons";
    private static final String[] COLUMNS = {
        "Recipient",
        "Supplier",
        ORDERED,
        NUMBER,
        "Weapon designation",
        "Weapon description",
        YEARS,
        "status",
        "Comments",
        "SIPRI TIV per unit",
        "SIPRI TIV for total order",
        TIV
    };

    /** What the number delivered is called, since 2026 by the second name. */
    private static final List<String> DELIVERED = List.of("Number delivered", "Deliveries in the Year Range");

    private static final int FIRST = 1950;
    private static final int OLDEST_ORDER = 1900;

    @Override
    public DataSet dataSet() {
        return Sipri.REGISTER;
    }

    @Override
    public String layout() {
        return "register by deal";
    }

    @Override
    public boolean recognises(RawFile file) {
        return file.head().contains("Weapon designation") && file.head().contains(YEARS);
    }

    @Override
    public Imported<Deal> read(RawFile file) {
        Findings findings = new Findings();
        List<Line> lines = Lines.unquoted(file, "Weapon designation", findings);
        Export export = Export.of(file.name(), lines, "Recipient", findings);
        Table table = Table.find(file, lines, findings, COLUMNS);
        String delivered = DELIVERED.stream().filter(table::has).findFirst().orElse(DELIVERED.get(0));
        if (findings.none() && !table.has(delivered)) {
            findings.problem(
                    Place.file(file.name()), "no column for the number delivered", String.join(" or ", DELIVERED));
        }
        List<Deal> deals = new ArrayList<>(table.rows().size());
        Map<Deal, Integer> seen = new HashMap<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Row row : table.rows()) {
            Deal deal = deal(row, delivered, export);
            Integer before = seen.putIfAbsent(deal, row.number());
            if (before != null) {
                row.remark(
                        "the same deal as in line " + before + "; kept, since the layout has no number of the deal.");
            }
            for (int year : deal.years()) {
                first = Math.min(first, year);
                last = Math.max(last, year);
            }
            deals.add(deal);
        }
        if (deals.isEmpty() && findings.none()) {
            findings.problem(Place.file(file.name()), "a header and no row", "rows");
        }
        if (table.rows().stream().anyMatch(row -> row.beside(ORDERED).isEmpty()) && !marked(table)) {
            findings.remark("The columns of question marks were cut off: what is an estimate is not known.");
        }
        export.remark(file, findings);
        findings.settle(file.name());
        Coverage covered = export.years()
                .orElse(first <= last ? new Coverage(first, last) : new Coverage(FIRST, export.lastYear()));
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), export.vintage()),
                covered,
                export.scope(covered, Deal::supplier, Deal::recipient),
                deals,
                findings.remarks());
    }

    private static boolean marked(Table table) {
        return table.rows().stream()
                .anyMatch(row ->
                        !row.beside(ORDERED).isEmpty() || !row.beside(NUMBER).isEmpty());
    }

    private static Deal deal(Row row, String delivered, Export export) {
        int ordered = row.year(ORDERED, OLDEST_ORDER, export.lastYear());
        List<Integer> years = years(row, ordered, export);
        int year = years.isEmpty() ? ordered : years.get(years.size() - 1);
        return new Deal(
                Party.of(row, "Supplier", year),
                Party.of(row, "Recipient", year),
                ordered,
                mark(row, ORDERED),
                row.amount(NUMBER),
                mark(row, NUMBER),
                row.text("Weapon designation"),
                row.text("Weapon description"),
                row.amount(delivered),
                mark(row, delivered),
                years,
                RegisterByDelivery.status(row, "status"),
                row.text("Comments"),
                row.amount("SIPRI TIV per unit"),
                row.amount("SIPRI TIV for total order"),
                row.amount(TIV));
    }

    private static boolean mark(Row row, String column) {
        String mark = row.beside(column);
        if (!mark.isEmpty() && !mark.equals("?")) {
            row.problem(column, "a question mark or nothing to the right of it, not '" + mark + "'");
        }
        return mark.equals("?");
    }

    private static List<Integer> years(Row row, int ordered, Export export) {
        List<Integer> years = new ArrayList<>();
        for (String part : row.text(YEARS).split(";", -1)) {
            String text = part.strip();
            if (text.isEmpty() && row.text(YEARS).isEmpty()) {
                continue;
            }
            int first = Math.max(FIRST, ordered - RegisterByDelivery.ORDER_AFTER_DELIVERY);
            int last = Math.min(export.lastYear(), ordered + RegisterByDelivery.LONGEST_DEAL);
            int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
            if (year < first || year > last || !years.isEmpty() && year <= years.get(years.size() - 1)) {
                row.problem(YEARS, "rising years from " + first + " to " + last + " such as 2011; 2012");
                return List.of();
            }
            years.add(year);
        }
        return years;
    }

    @Override
    public List<Variable<Deal>> variables() {
        return List.of(
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
                new Variable<>("ordered", "year", "year of the order", Deal::ordered),
                new Variable<>("ordered_estimated", "", "whether that year is an estimate", Deal::orderedEstimated),
                new Variable<>("number", "items", "items ordered, empty for no data", Deal::number),
                new Variable<>("number_estimated", "", "whether that number is an estimate", Deal::numberEstimated),
                new Variable<>("designation", "", "type of weapon", Deal::designation),
                new Variable<>("description", "", "kind of weapon in words", Deal::description),
                new Variable<>("delivered", "items", "items delivered, empty for no data", Deal::delivered),
                new Variable<>(
                        "delivered_estimated", "", "whether that number is an estimate", Deal::deliveredEstimated),
                new Variable<>(
                        "years", "", "years of delivery, empty where nothing was delivered", row -> row.years().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining("; "))),
                new Variable<>("status", "", "New, Second hand, or Second hand but modernized", Deal::status),
                new Variable<>("unit", "TIV million", "value of a unit, empty for no data", Deal::unit),
                new Variable<>(
                        "tiv_ordered",
                        "TIV million",
                        "volume of all that was ordered, empty for no data",
                        Deal::tivOrdered),
                new Variable<>("tiv", "TIV million", "volume delivered, empty for no data", Deal::tiv),
                new Variable<>("comments", "", "SIPRI's words on the deal", Deal::comments));
    }
}
