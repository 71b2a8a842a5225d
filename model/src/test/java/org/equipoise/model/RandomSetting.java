package org.equipoise.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;
import org.equipoise.testkit.Draws;

/** A setting made at random: any valid one is as good as another, the odd and the extreme included. */
public final class RandomSetting {

    private static final List<String> CLIENTS = List.of("A", "B", "C", "D");
    private static final List<String> SUPPLIERS = List.of("K", "L", "M");

    private final Draws draws;
    private final int months;
    private final List<String> clients;
    private final List<String> suppliers;
    private final List<Tie> ties = new ArrayList<>();
    private final List<Rivalry> rivalries = new ArrayList<>();

    private RandomSetting(Draws draws, int months) {
        this.draws = draws;
        this.months = months;
        clients = CLIENTS.subList(0, draws.integer(2, CLIENTS.size()));
        suppliers = SUPPLIERS.subList(0, draws.integer(1, SUPPLIERS.size()));
    }

    /** A setting and the policies to play it with. */
    public record Plan(Setting setting, List<Policy> policies) {
        @Override
        public String toString() {
            return "a random setting of " + setting.mechanisms() + " and " + policies;
        }
    }

    /** Draws a setting with all mechanisms or with some that fit together, and one policy of each kind. */
    public static Plan of(Draws draws, int months) {
        RandomSetting random = new RandomSetting(draws, months);
        Setting setting = random.setting();
        return new Plan(setting, List.of(random.policy("one"), random.policy("two")));
    }

    private Setting setting() {
        for (String client : clients) {
            for (String supplier : suppliers) {
                if (draws.between(0, 1) < 0.7) {
                    ties.add(new Tie(
                            supplier,
                            client,
                            draws.flip(),
                            draws.flip(),
                            draws.flip(),
                            draws.betweenMagnitudes(0.2, 5),
                            draws.between(0, 1),
                            draws.between(0, 1)));
                }
            }
        }
        for (int r = draws.integer(1, 2); r > 0; r--) {
            rivalry(r);
        }
        return new Setting(
                "random",
                YearMonth.of(2000, 1),
                months,
                actors(),
                suppliers,
                clients.stream().map(this::client).toList(),
                rivalries,
                ties,
                treaties(),
                missions(),
                attention(),
                doctrines(),
                Map.of(),
                mechanisms(),
                replay(),
                draws.word(),
                diplomacy());
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (String id : clients) {
            actors.add(new Actor(id, id, "state", Optional.empty(), List.of()));
        }
        for (String id : suppliers) {
            actors.add(new Actor(id, id, "state", Optional.empty(), List.of()));
        }
        actors.add(new Actor("Z", "Z", "state", Optional.empty(), List.of()));
        actors.add(new Actor("BODY", "BODY", "organisation", Optional.empty(), List.of("A", "K", "Z")));
        actors.add(new Actor("LAND", "LAND", "authority", Optional.of("A"), List.of()));
        return actors;
    }

    private Client client(String id) {
        Map<String, Double> stocks = new LinkedHashMap<>();
        Map<String, Double> shares = new LinkedHashMap<>();
        List<Client.Order> orders = new ArrayList<>();
        for (String supplier : suppliers) {
            if (draws.flip()) {
                stocks.put(supplier, draws.flip() ? 0 : draws.betweenMagnitudes(0.1, 50_000));
            }
            if (draws.flip()) {
                orders.add(new Client.Order(supplier, draws.integer(1, 200), draws.betweenMagnitudes(0.1, 5_000)));
            }
        }
        if (draws.flip()) {
            shares.put(suppliers.get(0), 1.0);
        }
        List<Double> spending = new ArrayList<>();
        double growth = draws.between(-0.02, 0.02);
        for (int t = 0; t < draws.integer(0, months); t++) {
            spending.add(StrictMath.exp(growth * t));
        }
        return new Client(id, stocks, orders, shares, draws.betweenMagnitudes(0.5, 2_000), spending);
    }

    private void rivalry(int number) {
        int a = draws.integer(0, clients.size() - 1);
        int b = (a + draws.integer(1, clients.size() - 1)) % clients.size();
        double share = draws.oneOf(0.0, 1.0, 0.5, draws.between(0, 1));
        rivalries.add(new Rivalry(
                "land" + number,
                clients.get(a),
                clients.get(b),
                draws.flip(),
                share,
                1 - share,
                draws.integer(0, 600),
                draws.between(0, 500),
                new Rivalry.Ceasefire(draws.flip(), draws.flip(), draws.integer(0, 100))));
    }

    private String rivalry() {
        return rivalries.get(draws.integer(0, rivalries.size() - 1)).id();
    }

    private List<Treaty> treaties() {
        List<Treaty> treaties = new ArrayList<>();
        for (int n = draws.integer(0, 3); n > 0; n--) {
            int from = draws.integer(-100, months);
            treaties.add(new Treaty(
                    "treaty" + n,
                    draws.oneOf(suppliers.toArray(String[]::new)),
                    draws.oneOf(clients.toArray(String[]::new)),
                    draws.oneOf(Treaty.Obligation.values()),
                    draws.flip(),
                    draws.oneOf(Treaty.Scope.values()),
                    draws.flip() ? Optional.of("BODY") : Optional.empty(),
                    from,
                    from + draws.integer(1, 200)));
        }
        return treaties;
    }

    private List<Peacekeepers> missions() {
        List<Peacekeepers> missions = new ArrayList<>();
        for (int n = draws.integer(0, 2); n > 0; n--) {
            int from = draws.integer(-20, months);
            missions.add(new Peacekeepers(
                    rivalry(), draws.oneOf("K", "Z"), draws.between(0, 30), from, from + draws.integer(1, 100)));
        }
        return missions;
    }

    private Map<String, List<Double>> attention() {
        return draws.flip() ? Map.of() : Map.of("K", List.of(1.0, draws.between(0, 1), 0.0, draws.between(0, 1)));
    }

    private Map<String, Doctrine> doctrines() {
        Map<String, Doctrine> doctrines = new LinkedHashMap<>();
        for (String supplier : suppliers) {
            doctrines.put(supplier, doctrine());
        }
        return doctrines;
    }

    private Doctrine doctrine() {
        Doctrine.Archetype archetype = draws.oneOf(Doctrine.Archetype.values());
        return new Doctrine(
                archetype,
                archetype == Doctrine.Archetype.ADVANTAGE_GIVER
                        ? Optional.of(draws.oneOf(clients.toArray(String[]::new)))
                        : Optional.empty());
    }

    /** All, or all but some that nobody needs. */
    private List<String> mechanisms() {
        List<String> all = new ArrayList<>(Mechanisms.ids());
        for (int n = draws.flip() ? 0 : draws.integer(1, 6); n > 0; n--) {
            String one = all.get(draws.integer(0, all.size() - 1));
            List<String> left = new ArrayList<>(all);
            left.remove(one);
            boolean needed = Mechanisms.all().stream()
                    .anyMatch(declaration -> left.contains(declaration.id())
                            && declaration.needs().contains(one));
            if (!needed) {
                all = left;
            }
        }
        return all;
    }

    private Replay replay() {
        if (draws.between(0, 1) < 0.7) {
            return Replay.NONE;
        }
        List<Replay.Incident> incidents = new ArrayList<>();
        for (int n = draws.integer(0, 2); n > 0; n--) {
            Rivalry rivalry = rivalries.get(draws.integer(0, rivalries.size() - 1));
            incidents.add(new Replay.Incident(
                    rivalry.id(),
                    draws.integer(1, 30),
                    draws.oneOf(Replay.Level.values()),
                    draws.integer(1, 10),
                    0,
                    0,
                    draws.flip() ? Optional.of(rivalry.sideA()) : Optional.empty()));
        }
        Rivalry rivalry = rivalries.get(0);
        int until = draws.integer(2, 36);
        Replay.Call call = new Replay.Call(
                "call",
                rivalry.sideA(),
                "K",
                rivalry.id(),
                draws.integer(1, until - 1),
                draws.flip(),
                draws.flip() ? Optional.of(draws.oneOf(Reply.values())) : Optional.empty());
        return new Replay(
                until,
                incidents,
                List.of(new Replay.Division(rivalry.id(), draws.integer(1, 30), draws.between(0, 1))),
                List.of(call));
    }

    private boolean offered;

    private Diplomacy diplomacy() {
        if (draws.between(0, 1) < 0.2) {
            return Diplomacy.NONE;
        }
        offered = true;
        List<Diplomacy.Reliance> reliances = new ArrayList<>();
        List<Diplomacy.Alternative> alternatives = new ArrayList<>();
        for (Tie tie : ties) {
            if (draws.flip()) {
                reliances.add(new Diplomacy.Reliance(
                        tie.client(), tie.supplier(), Map.of("gas", draws.oneOf(0.0, 1.0, draws.between(0, 1)))));
            }
            if (draws.flip()) {
                alternatives.add(new Diplomacy.Alternative(
                        tie.client(), tie.supplier(), true, draws.flip(), draws.between(0, 1), draws.integer(-50, 90)));
            }
        }
        alternatives.add(new Diplomacy.Alternative("A", "Z", false, true, draws.between(0, 1), -5));
        return new Diplomacy(
                draws.flip()
                        ? List.of()
                        : List.of(new Diplomacy.Sovereignty(
                                rivalries.get(0).id(), draws.oneOf(0.0, 1.0, draws.between(0, 1)))),
                rivalries.get(0).sideA().equals("A") || rivalries.get(0).sideB().equals("A")
                        ? List.of(new Diplomacy.Authority(rivalries.get(0).id(), "LAND", "A"))
                        : List.of(),
                List.of(
                        offer("first", Optional.of("Z")),
                        offer("second", Optional.empty()),
                        offer("third", Optional.of("K"))),
                List.of(
                        new Diplomacy.Broker("Z", rivalry(), draws.between(-1, 1), draws.between(0, 1), -10, 400),
                        new Diplomacy.Broker("K", rivalry(), draws.between(-1, 1), draws.between(0, 1), 50, 60)),
                List.of(new Diplomacy.Critic("Z", "K", List.of(draws.between(0, 1), 1.0), draws.flip())),
                reliances,
                alternatives,
                ties.isEmpty()
                        ? List.of()
                        : List.of(new Diplomacy.Fighters(
                                ties.get(0).supplier(), ties.get(0).client(), draws.between(0, 10))),
                List.of(new Diplomacy.Customers("K", draws.between(0, 5_000))));
    }

    private Offer offer(String id, Optional<String> by) {
        int from = draws.integer(-50, 100);
        boolean guarded = draws.flip();
        return new Offer(
                id,
                id,
                rivalry(),
                by,
                from,
                from + draws.integer(1, 300),
                draws.oneOf(0.0, 1.0, draws.between(0, 1)),
                draws.between(0, 1),
                draws.integer(0, 60),
                draws.between(0, 0.2),
                draws.between(0, 0.2),
                guarded ? draws.between(0, 20) : 0,
                guarded ? Optional.of(draws.oneOf("K", "Z")) : Optional.empty(),
                draws.integer(0, 120));
    }

    private Policy policy(String id) {
        Map<String, Policy.Posture> supply = new LinkedHashMap<>();
        List<Statement> sayable = new ArrayList<>();
        sayable.add(
                new Statement(draws.oneOf(Statement.Kind.SILENCE, Statement.Kind.AMBIGUOUS_NORM), Optional.empty()));
        for (Tie tie : ties) {
            if (tie.supplier().equals("K")) {
                sayable.add(new Statement(
                        draws.oneOf(Statement.Kind.CONDEMN, Statement.Kind.BACK), Optional.of(tie.client())));
                if (draws.flip()) {
                    supply.put(tie.client(), draws.oneOf(Policy.Posture.values()));
                }
            }
        }
        Set<String> refusing = new LinkedHashSet<>();
        if (draws.between(0, 1) < 0.2) {
            refusing.add(suppliers.get(suppliers.size() - 1));
        }
        return new Policy(
                id,
                id,
                "K",
                supply,
                draws.flip() ? Optional.of(doctrine()) : Optional.empty(),
                draws.flip()
                        ? Optional.of(new Policy.Voice(
                                draws.oneOf(Policy.Trigger.values()),
                                sayable.get(draws.integer(0, sayable.size() - 1)),
                                draws.flip()))
                        : Optional.empty(),
                refusing,
                "",
                conduct());
    }

    private Conduct conduct() {
        if (draws.flip()) {
            return Conduct.FREE;
        }
        List<String> tied = ties.stream()
                .filter(tie -> tie.supplier().equals("K"))
                .map(Tie::client)
                .toList();
        return new Conduct(
                tied.isEmpty() ? Map.of() : Map.of(tied.get(0), draws.betweenMagnitudes(0.1, 10)),
                draws.flip() ? Optional.of(draws.oneOf(Reply.values())) : Optional.empty(),
                draws.flip()
                        ? Optional.of(draws.oneOf(Conduct.NO_OFFER, offered ? "third" : Conduct.NO_OFFER))
                        : Optional.empty(),
                draws.flip() ? Optional.of(draws.flip()) : Optional.empty(),
                tied.isEmpty() ? Map.of() : Map.of(tied.get(0), draws.oneOf(Step.values())));
    }
}
