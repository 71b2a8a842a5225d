package org.equipoise.lab.draft;

import org.equipoise.data.state.State;

/** The file {@code scenario.yaml} of a draft. */
final class ScenarioText {

    private final Cast cast;
    private final Treaties treaties;
    private final boolean territorial;

    ScenarioText(Cast cast, Treaties treaties, boolean territorial) {
        this.cast = cast;
        this.treaties = treaties;
        this.territorial = territorial;
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                "# Drafted from data by `equipoise scenario new`. What the data do not say is assumed, and says so.\n");
        yaml.append("scenario: ").append(cast.request().id()).append('\n');
        yaml.append("title: ").append(Yaml.quoted(cast.request().title())).append('\n');
        yaml.append("start: ")
                .append(Yaml.quoted(cast.request().from().toString()))
                .append("\n\nactors:\n");
        actor(yaml, cast.request().first());
        actor(yaml, cast.request().second());
        cast.suppliers().values().forEach(state -> actor(yaml, state));
        yaml.append("\nrivalries:\n  rivalry:\n    sides: [")
                .append(cast.request().first().iso3())
                .append(", ")
                .append(cast.request().second().iso3())
                .append("]\n    territorial: ")
                .append(territorial)
                .append("\n    theatres:\n      disputed: {name: What the two dispute}\n");
        yaml.append("    incidents: history/disputes.csv\n");
        yaml.append("\n# Nothing in the data tells prices, what is opposed or what stays unseen.\nties:\n");
        for (State supplier : cast.suppliers().values()) {
            tie(yaml, supplier, cast.request().first());
            tie(yaml, supplier, cast.request().second());
        }
        yaml.append("\ndoctrines:\n  ")
                .append(cast.request().patron().iso3())
                .append(": {archetype: balancer, assumption: data do not tell aims}\n");
        String pacts = treaties.yaml();
        if (!pacts.isEmpty()) {
            yaml.append("\ntreaties:\n").append(pacts);
        }
        yaml.append("\nmechanisms: all\n");
        return yaml.toString();
    }

    private static void actor(StringBuilder yaml, State state) {
        yaml.append("  ")
                .append(state.iso3())
                .append(": {name: ")
                .append(Yaml.quoted(state.name()))
                .append(", kind: state, codes: {iso3: ")
                .append(state.iso3())
                .append(", cow: ")
                .append(state.cow())
                .append(state.gw() > 0 ? ", gw: " + state.gw() : "")
                .append("}}\n");
    }

    private void tie(StringBuilder yaml, State supplier, State client) {
        boolean patron = supplier.cow() == cast.request().patron().cow();
        yaml.append("  - {patron: ")
                .append(supplier.iso3())
                .append(", client: ")
                .append(client.iso3())
                .append(
                        patron
                                ? ", role: patron, aids: " + (treaties.defends(client) ? "defence" : "none")
                                : ", role: supplier")
                .append(", price: 1.0, opposes_force: ")
                .append(patron ? "0.5" : "0.0")
                .append(", assumption: price and opposition to force are not in the data}\n");
    }
}
