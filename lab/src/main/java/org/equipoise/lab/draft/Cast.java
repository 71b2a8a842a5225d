package org.equipoise.lab.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;

/** Who is in a draft: the rivals, the patron, and third states that sold a rival much. */
record Cast(Request request, Map<Integer, State> suppliers) {

    /** A third state that delivered at least this share of a rival's arms in the years before is a supplier of its own. */
    private static final double LARGE = 0.1;

    private static final int RECENT = 20;

    /** The patron first, then third suppliers by code. */
    static Cast of(Request request, Extract extract) {
        Map<Integer, State> suppliers = new LinkedHashMap<>();
        suppliers.put(request.patron().cow(), request.patron());
        large(request, extract).forEach(state -> suppliers.putIfAbsent(state.cow(), state));
        return new Cast(request, suppliers);
    }

    /** Ids of the rivals by COW code. */
    Map<Integer, String> clients() {
        Map<Integer, String> clients = new LinkedHashMap<>();
        rivals().forEach(state -> clients.put(state.cow(), state.iso3()));
        return clients;
    }

    /** Ids of everyone by COW code. */
    Map<Integer, String> actors() {
        Map<Integer, String> actors = clients();
        suppliers.forEach((cow, state) -> actors.put(cow, state.iso3()));
        return actors;
    }

    List<State> rivals() {
        return List.of(request.first(), request.second());
    }

    /** Suppliers without the patron. */
    List<State> thirds() {
        return suppliers.values().stream()
                .filter(state -> state.cow() != request.patron().cow())
                .toList();
    }

    private static List<State> large(Request request, Extract extract) {
        int year = request.from().getYear();
        Set<String> large = new TreeSet<>();
        for (State client : List.of(request.first(), request.second())) {
            // by ISO code, under which a state stays one whatever its other codes were (Germany)
            Map<String, Double> sums = new TreeMap<>();
            double all = 0;
            for (Delivery row : extract.deliveries().map(Extract.Part::rows).orElse(List.of())) {
                boolean counted = row.recipient().cow() == client.cow()
                        && row.year() < year
                        && row.year() >= year - RECENT
                        && row.tiv() > 0;
                if (counted) {
                    all += row.tiv();
                    iso3(row).ifPresent(code -> sums.merge(code, row.tiv(), Double::sum));
                }
            }
            for (Map.Entry<String, Double> sum : sums.entrySet()) {
                if (sum.getValue() >= LARGE * all) {
                    large.add(sum.getKey());
                }
            }
        }
        Set<String> rivals = Set.of(request.first().iso3(), request.second().iso3());
        return large.stream()
                .filter(code -> !rivals.contains(code))
                .flatMap(code -> States.shipped().byIso3(code, year).stream())
                .filter(state -> state.stood(year))
                .toList();
    }

    private static Optional<String> iso3(Delivery row) {
        return row.supplier().kind() != Party.Kind.STATE
                ? Optional.empty()
                : States.shipped()
                        .byCow(row.supplier().cow(), row.year())
                        .or(() -> States.shipped().byName(row.supplier().name(), row.year()))
                        .map(State::iso3)
                        .filter(code -> !code.isEmpty());
    }
}
