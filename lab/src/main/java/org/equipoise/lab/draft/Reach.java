package org.equipoise.lab.draft;

import java.util.Map;
import java.util.TreeMap;
import org.equipoise.scenario.Scenario;

/** Which years the sheets of a scenario reach for each state: within them the author has chosen, and nothing is added. */
final class Reach {

    private final String who;
    private final String when;
    private final Map<String, int[]> spans = new TreeMap<>();

    private Reach(String who, String when) {
        this.who = who;
        this.when = when;
    }

    /** The reach of a sheet of facts. */
    static Reach of(Scenario scenario, String file) {
        return switch (file) {
            case "facts/deliveries.csv" -> {
                Reach reach = new Reach("client", "year");
                scenario.facts()
                        .deliveries()
                        .forEach(row ->
                                reach.note(row.value().client(), row.value().year()));
                yield reach;
            }
            case "facts/orders.csv" -> {
                Reach reach = new Reach("client", "ordered");
                scenario.facts()
                        .deals()
                        .forEach(row -> reach.note(
                                row.value().client(),
                                row.value().ordered().first().getYear()));
                yield reach;
            }
            case "facts/spending.csv" -> {
                Reach reach = new Reach("actor", "year");
                scenario.facts()
                        .spending()
                        .forEach(row ->
                                reach.note(row.value().actor(), row.value().year()));
                yield reach;
            }
            case "facts/personnel.csv" -> {
                Reach reach = new Reach("actor", "from");
                scenario.facts()
                        .personnel()
                        .forEach(row -> reach.note(
                                row.value().actor(), row.value().from().first().getYear()));
                yield reach;
            }
            default -> throw new IllegalArgumentException("no sheet of facts: " + file);
        };
    }

    private void note(String state, int year) {
        spans.merge(state, new int[] {year, year}, (old, one) ->
                new int[] {Math.min(old[0], one[0]), Math.max(old[1], one[1])});
    }

    /** Whether a row speaks of a year beyond what the sheet has for its state. */
    boolean lacks(Map<String, String> row) {
        int[] span = spans.get(row.getOrDefault(who, ""));
        int year = Integer.parseInt(row.getOrDefault(when, "0000").substring(0, 4));
        return span == null || year < span[0] || year > span[1];
    }
}
