package org.equipoise.lab.draft;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;
import org.equipoise.model.setting.Actor;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Scenario;

/**
 * What data can add to a scenario that is there: its rivals' starting values, and rows of facts for the years that its sheets do not
 * reach. A row of the author's is never changed, and spending in other prices than the author's is not put beside it.
 *
 * @param values the state on the first day, from data
 * @param rows rows that would be added, by file within the folder, as cells by column
 * @param citations sources that those rows cite
 */
public record Filling(List<StartingValue> values, Map<String, List<Map<String, String>>> rows, String citations) {

    public Filling {
        values = List.copyOf(values);
        rows = new LinkedHashMap<>(rows);
    }

    /**
     * Looks up the rivals of a scenario's first rivalry by the codes that it gives them.
     *
     * @throws IllegalArgumentException if a rival has no code by which data know it
     */
    public static Filling of(Scenario scenario, YearMonth from, Extract extract) {
        Contest contest = scenario.contests().get(0);
        State first = state(scenario, contest.sideA(), from.getYear());
        State second = state(scenario, contest.sideB(), from.getYear());
        Citations citations = new Citations();
        Request request = new Request(first, second, first, from);
        List<StartingValue> values = StartingValues.of(request, extract, citations);

        Map<Integer, String> actors = new LinkedHashMap<>();
        scenario.actors().forEach(actor -> known(scenario, actor, from.getYear())
                .ifPresent(state -> actors.put(state.cow(), actor.id())));
        Map<Integer, String> clients = new LinkedHashMap<>();
        clients.put(first.cow(), contest.sideA());
        clients.put(second.cow(), contest.sideB());

        Citations cited = new Citations();
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        new Facts(extract, actors, clients, cited).sheets().forEach((file, sheet) -> {
            Reach reach = Reach.of(scenario, file);
            List<Map<String, String>> added = sheet.cells().stream()
                    .filter(reach::lacks)
                    .filter(row -> !row.getOrDefault("confidence", "").equals("estimate"))
                    .toList();
            if (!added.isEmpty()) {
                rows.put(file, added);
            }
        });
        Set<String> wanted = rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.of(row.getOrDefault("sources", "").split(" ")))
                .collect(Collectors.toSet());
        return new Filling(values, rows, rows.isEmpty() ? "" : cited.yaml(wanted));
    }

    private static State state(Scenario scenario, String id, int year) {
        return scenario.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .flatMap(actor -> known(scenario, actor, year))
                .orElseThrow(() -> new IllegalArgumentException("no data know actor '" + id + "' in " + year
                        + "; it needs codes: {iso3: ...} or {cow: ...} of a state that stood then"));
    }

    /** By its codes, else by an id that is an ISO 3166 code. */
    private static Optional<State> known(Scenario scenario, Actor actor, int year) {
        States states = States.shipped();
        Map<String, String> codes = scenario.codes().getOrDefault(actor.id(), Map.of());
        return actor.kind().equals("state")
                ? Optional.ofNullable(codes.get("cow"))
                        .filter(code -> code.matches("\\d{1,3}"))
                        .flatMap(code -> states.byCow(Integer.parseInt(code), year))
                        .or(() -> states.byIso3(codes.getOrDefault("iso3", actor.id()), year))
                : Optional.empty();
    }

    /** How many rows would be added. */
    public int count() {
        int count = 0;
        for (List<Map<String, String>> list : rows.values()) {
            count += list.size();
        }
        return count;
    }
}
