package org.equipoise.scenario.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;

/** On whom clients lean, to whom they could turn, who speaks against their suppliers, and what those sell elsewhere. */
final class Leanings {

    private final Affairs affairs;
    private final Frame frame;
    private final Calendar calendar;

    Leanings(Scenario scenario, Frame frame, Calendar calendar) {
        affairs = scenario.affairs();
        this.frame = frame;
        this.calendar = calendar;
    }

    /** Channels of each client and patron, each as it last was on the first day. */
    List<Diplomacy.Reliance> reliances() {
        Map<String, Map<String, Double>> channels = new LinkedHashMap<>();
        Map<String, Affairs.Reliance> ties = new LinkedHashMap<>();
        affairs.reliances().stream()
                .filter(stated -> then(stated, stated.value().from()))
                .map(Stated::value)
                .sorted(Comparator.comparing(reliance -> reliance.from().first()))
                .forEach(reliance -> {
                    String tie = reliance.client() + " " + reliance.patron();
                    ties.putIfAbsent(tie, reliance);
                    channels.computeIfAbsent(tie, key -> new LinkedHashMap<>())
                            .put(reliance.channel(), reliance.share());
                });
        List<Diplomacy.Reliance> all = new ArrayList<>();
        ties.forEach((tie, first) ->
                all.add(new Diplomacy.Reliance(first.client(), first.patron(), channels.getOrDefault(tie, Map.of()))));
        return all;
    }

    /** Those to whom a client could turn, as far as that was known. */
    List<Diplomacy.Alternative> alternatives() {
        return affairs.alternatives().stream()
                .filter(stated -> calendar.begun(stated, stated.value().from()))
                .map(Stated::value)
                .map(turn -> new Diplomacy.Alternative(
                        turn.client(),
                        turn.actor(),
                        turn.arms(),
                        turn.presence(),
                        turn.safety(),
                        calendar.offset(turn.from().firstMonth())))
                .toList();
    }

    /** Critics and their hostility by month; what came later than may be known is left out, and the last level holds on. */
    List<Diplomacy.Critic> critics() {
        List<Diplomacy.Critic> all = new ArrayList<>();
        for (Stated<Affairs.Critic> stated : affairs.critics()) {
            Affairs.Critic critic = stated.value();
            List<Double> path = new ArrayList<>(Collections.nCopies(frame.months(), 0.0));
            critic.hostility().stream()
                    .filter(level -> calendar.begun(stated, level.from()))
                    .sorted(Comparator.comparing(level -> level.from().first()))
                    .forEach(level -> {
                        int from = Math.max(0, calendar.offset(level.from().firstMonth()));
                        for (int month = from; month < path.size(); month++) {
                            path.set(month, level.level());
                        }
                    });
            all.add(new Diplomacy.Critic(critic.actor(), critic.of(), path, critic.sanctions()));
        }
        return all;
    }

    /** Fighters that sponsors could send. */
    List<Diplomacy.Fighters> fighters() {
        return affairs.fighters().stream().map(Stated::value).toList();
    }

    /** What each supplier sold to others on the first day. */
    List<Diplomacy.Customers> customers() {
        Map<String, Double> sales = new LinkedHashMap<>();
        affairs.customers().stream()
                .filter(stated -> then(stated, stated.value().from()))
                .map(Stated::value)
                .sorted(Comparator.comparing(customers -> customers.from().first()))
                .forEach(customers -> sales.put(customers.supplier(), customers.tivAYear()));
        List<Diplomacy.Customers> all = new ArrayList<>();
        sales.forEach((supplier, tiv) -> all.add(new Diplomacy.Customers(supplier, tiv)));
        return all;
    }

    /** So on the first day, and known by then as far as may be known. */
    private boolean then(Stated<?> stated, Moment from) {
        return calendar.begun(stated, from) && !from.firstMonth().isAfter(frame.start());
    }
}
