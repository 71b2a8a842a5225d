package org.equipoise.lab.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;

/**
 * Sheets of dated facts about some states, each row with its source. All years that the files cover are written: what counts on the
 * first day is for {@code as_of} to say.
 */
final class Facts {

    private final Extract extract;
    private final Map<Integer, String> actors;
    private final Map<Integer, String> clients;
    private final Citations citations;

    /**
     * Facts for a scenario.
     *
     * @param actors ids of all actors by COW code
     * @param clients ids of the rivals by COW code
     */
    Facts(Extract extract, Map<Integer, String> actors, Map<Integer, String> clients, Citations citations) {
        this.extract = extract;
        this.actors = actors;
        this.clients = clients;
        this.citations = citations;
    }

    /** The sheets by file name, in the order in which a scenario lists them. */
    Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put("facts/deliveries.csv", deliveries());
        sheets.put("facts/orders.csv", orders());
        sheets.put("facts/spending.csv", spending());
        sheets.put("facts/personnel.csv", personnel());
        return sheets;
    }

    /** By its id where it is an actor, under whichever code it stood then (Germany has had several). */
    private String supplier(Party party, int year) {
        if (party.kind() != Party.Kind.STATE) {
            return party.name();
        }
        Optional<String> code = States.shipped()
                .byCow(party.cow(), year)
                .or(() -> States.shipped().byName(party.name(), year))
                .map(State::iso3)
                .filter(actors::containsValue);
        return code.orElseGet(() -> actors.getOrDefault(party.cow(), party.name()));
    }

    private String sources(Extract.Part<?> part) {
        return String.join(" ", part.from().stream().map(citations::id).toList());
    }

    private Sheet deliveries() {
        Sheet sheet = new Sheet("supplier", "client", "year", "tiv_m", "sources", "confidence");
        extract.deliveries().ifPresent(part -> {
            String sources = sources(part);
            // client, supplier, year
            Map<String, Map<String, Map<Integer, Double>>> sums = new TreeMap<>();
            for (Delivery row : part.rows()) {
                String client = clients.get(row.recipient().cow());
                if (client != null && row.tiv() > 0) {
                    sums.computeIfAbsent(client, c -> new TreeMap<>())
                            .computeIfAbsent(supplier(row.supplier(), row.year()), s -> new TreeMap<>())
                            .merge(row.year(), row.tiv(), Double::sum);
                }
            }
            sums.forEach((client, bySupplier) -> bySupplier.forEach((supplier, byYear) ->
                    byYear.forEach((year, tiv) -> sheet.row(supplier, client, year, tiv, sources, "sourced"))));
        });
        return sheet;
    }

    private Sheet orders() {
        Sheet sheet =
                new Sheet("supplier", "client", "ordered", "from", "to", "tiv_m", "what", "sources", "confidence");
        extract.deliveries().ifPresent(part -> {
            String sources = sources(part);
            List<Delivery> ours = part.rows().stream()
                    .filter(row -> clients.containsKey(row.recipient().cow()))
                    .toList();
            for (Deal deal : Deal.of(ours)) {
                sheet.row(
                        supplier(deal.supplier(), deal.from()),
                        String.valueOf(clients.get(deal.recipient().cow())),
                        Math.min(deal.ordered(), deal.from()),
                        deal.from(),
                        deal.to(),
                        deal.tiv(),
                        deal.what(),
                        sources,
                        deal.estimated() ? "part" : "sourced");
            }
        });
        return sheet;
    }

    private Sheet spending() {
        Sheet sheet = new Sheet("actor", "year", "usd_2023_m", "sources", "confidence");
        extract.spending().ifPresent(part -> {
            String sources = sources(part);
            for (Extract.Outlay row : part.rows()) {
                String actor = clients.get(row.state());
                if (actor != null && row.million() > 0) {
                    // other prices are a guess at those of 2023: their course counts, and inflation comes with it
                    sheet.row(actor, row.year(), row.million(), sources, row.comparable() ? "sourced" : "estimate");
                }
            }
        });
        return sheet;
    }

    /** A row for each year in which the number is another than the year before; a year's number is known in its December. */
    private Sheet personnel() {
        Sheet sheet = new Sheet("actor", "from", "thousand", "sources", "confidence");
        extract.capabilities().ifPresent(part -> {
            String sources = sources(part);
            Map<Integer, Double> last = new TreeMap<>();
            for (StateYear row : part.rows()) {
                String actor = clients.get(row.cow());
                if (actor != null
                        && row.personnel() > 0
                        && !Double.valueOf(row.personnel()).equals(last.put(row.cow(), row.personnel()))) {
                    sheet.row(actor, row.year() + "-12", row.personnel(), sources, "sourced");
                }
            }
        });
        return sheet;
    }
}
