package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.Actor;
import org.equipoise.scenario.Personnel;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Spending;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Ledger;

/** Men and money of a rival on the first day of play. */
final class Forces {

    private static final int DECEMBER = 12;

    private final Scenario scenario;
    private final Frame frame;
    private final Market market;

    Forces(Scenario scenario, Frame frame, Market market) {
        this.scenario = scenario;
        this.frame = frame;
        this.market = market;
    }

    /** Thousand men and women under arms as last known, with those of the authorities on its side. */
    double personnel(String client, Ledger ledger) {
        double sum = 0;
        for (Actor actor : scenario.actors()) {
            if (market.client(actor.id()).equals(client)) {
                sum += latest(actor.id());
            }
        }
        if (sum == 0) {
            lacking("facts/personnel.csv", "armed forces of '" + client + "'", ledger);
        }
        return sum;
    }

    /** Spending by month relative to the first month of play. */
    List<Double> spending(String client, Ledger ledger) {
        TreeMap<Integer, Double> known = new TreeMap<>();
        for (Stated<Spending> fact : scenario.facts().spending()) {
            boolean own = fact.value().actor().equals(client);
            if (own && fact.admitted(frame.asOf(), YearMonth.of(fact.value().year(), DECEMBER))) {
                known.put(fact.value().year(), fact.value().amount());
            }
        }
        if (known.isEmpty()) {
            lacking("facts/spending.csv", "spending of '" + client + "'", ledger);
            return List.of();
        }
        return new SpendingPath(known).relative(frame.start(), frame.months());
    }

    private double latest(String actor) {
        return scenario.facts().personnel().stream()
                .filter(fact -> fact.value().actor().equals(actor))
                .filter(fact -> !fact.value().from().firstMonth().isAfter(frame.start()))
                .filter(fact ->
                        fact.admitted(frame.asOf(), frame.knownIn(fact.value().from())))
                .map(Stated::value)
                .max(Comparator.comparing(fact -> fact.from().first()))
                .map(Personnel::thousand)
                .orElse(0.0);
    }

    private void lacking(String file, String what, Ledger ledger) {
        ledger.problem(
                Place.file(scenario.folder().resolve(file).toString()),
                "no " + what + " known in " + frame.asOf() + " for " + frame.start(),
                "a line of that time");
    }
}
