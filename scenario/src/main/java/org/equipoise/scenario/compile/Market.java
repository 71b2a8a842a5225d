package org.equipoise.scenario.compile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Sides;

/** Who sells to the rivals, and how the suppliers of the files map to those of the model. */
final class Market {

    private final List<Actor> actors;
    private final Set<String> ties = new HashSet<>();
    private final List<String> suppliers;
    private final List<String> clients;

    Market(Scenario scenario) {
        actors = scenario.actors();
        Set<String> sides = new LinkedHashSet<>();
        scenario.contests().forEach(contest -> {
            sides.add(contest.sideA());
            sides.add(contest.sideB());
        });
        clients = List.copyOf(sides);
        Set<String> all = new LinkedHashSet<>();
        scenario.ties().stream()
                .filter(tie -> tie.value().decides())
                .forEach(tie -> all.add(tie.value().supplier()));
        scenario.ties().forEach(tie -> {
            all.add(tie.value().supplier());
            ties.add(tie.value().supplier() + " " + tie.value().client());
        });
        boolean pooled = Stream.concat(
                        scenario.facts().deliveries().stream()
                                .map(d ->
                                        supplier(d.value().supplier(), d.value().client())),
                        scenario.facts().deals().stream()
                                .map(d ->
                                        supplier(d.value().supplier(), d.value().client())))
                .anyMatch(Setting.OTHERS::equals);
        if (pooled) {
            all.add(Setting.OTHERS);
        }
        suppliers = List.copyOf(all);
    }

    /** Suppliers: those who decide first, then the market, last the pool of all others if there is any. */
    List<String> suppliers() {
        return suppliers;
    }

    /** The rivals in the order of the file. */
    List<String> clients() {
        return clients;
    }

    /** The rival for whom something is meant: itself, or the state with which an authority sides. */
    String client(String actor) {
        return Sides.of(actors, actor);
    }

    /** The supplier itself if it has a tie to the client, else the pool of all others. */
    String supplier(String name, String client) {
        return ties.contains(name + " " + client(client)) ? name : Setting.OTHERS;
    }
}
