package org.equipoise.lab.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.data.state.State;

/** Promises of the patron to the rivals that the data know to be in force on the first day. */
final class Treaties {

    private final Cast cast;
    private final Request request;
    private final Extract extract;
    private final Citations citations;

    Treaties(Cast cast, Extract extract, Citations citations) {
        this.cast = cast;
        request = cast.request();
        this.extract = extract;
        this.citations = citations;
    }

    /** What holds in a year is sure to hold at its end. */
    private int lastYear() {
        return request.from().getYear() - 1;
    }

    /** First year of the last run of years without a gap. */
    private static int since(Extract.Part<Extract.Pact> part, Extract.Pact pact) {
        Set<Integer> years = part.rows().stream()
                .filter(row -> row.first() == pact.first() && row.second() == pact.second())
                .filter(row -> pact.defence() ? row.defence() : row.consultation())
                .map(Extract.Pact::year)
                .collect(Collectors.toSet());
        int since = pact.year();
        while (years.contains(since - 1)) {
            since--;
        }
        return since;
    }

    /** Whether the data cover the first day. */
    boolean covered() {
        return extract.pacts().filter(part -> part.coverage().holds(lastYear())).isPresent();
    }

    /** Whether the patron promises a client help against attack. */
    boolean defends(State client) {
        return pact(client).filter(Extract.Pact::defence).isPresent();
    }

    private Optional<Extract.Pact> pact(State client) {
        return extract.pacts().flatMap(part -> part.rows().stream()
                .filter(row -> row.first() == request.patron().cow() && row.second() == client.cow())
                .filter(row -> row.year() == lastYear())
                .filter(row -> row.defence() || row.consultation())
                .findFirst());
    }

    /** Entries of {@code treaties}, empty if there are none. */
    String yaml() {
        StringBuilder yaml = new StringBuilder();
        for (State client : cast.rivals()) {
            pact(client).ifPresent(pact -> {
                Extract.Part<Extract.Pact> part = extract.pacts().orElseThrow();
                int since = since(part, pact);
                yaml.append("  PACT-")
                        .append(client.iso3())
                        .append(": {name: ")
                        .append(Yaml.quoted(request.patron().name() + " and " + client.name()))
                        .append(", patron: ")
                        .append(request.patron().iso3())
                        .append(", protects: ")
                        .append(client.iso3())
                        .append(", obligation: ")
                        .append(pact.defence() ? "defence" : "consult")
                        .append(", trigger: request, scope: recognised, body: none,\n    in_force: {from: ")
                        .append(Yaml.quoted(since + "-12"))
                        .append("}, sources: [")
                        .append(citations.id(part.from().get(0)))
                        .append("], assumption: trigger and scope; the record begins in ")
                        .append(part.coverage().first())
                        .append("}\n");
            });
        }
        return yaml.toString();
    }
}
