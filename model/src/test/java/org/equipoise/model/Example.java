package org.equipoise.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;

/** A small invented rivalry for tests: Eastland and Westland, a patron of both, and a market. */
public final class Example {

    private Example() {}

    public static Client client(String id, double arms, double personnel, double budgetGrowth) {
        List<Double> spending = new ArrayList<>();
        for (int t = 0; t < 240; t++) {
            spending.add(Math.pow(1 + budgetGrowth, t / 12.0));
        }
        return new Client(
                id,
                Map.of("PATRON", 0.6 * arms, "MARKET", 0.4 * arms),
                List.of(),
                Map.of("PATRON", 0.6, "MARKET", 0.4),
                personnel,
                spending);
    }

    public static Setting setting(int months, boolean relabelled) {
        Client east = client("EAST", 900, 50, 0.02);
        Client west = client("WEST", 1100, 80, 0.08);
        Actor[] actors = {
            actor("EAST"), actor("WEST"), actor("PATRON"), actor("MARKET"),
        };
        Tie[] ties = {
            new Tie("PATRON", "EAST", true, true, false, 0.7, 1, 0.2),
            new Tie("PATRON", "WEST", true, false, true, 1, 0.5, 0.2),
            new Tie("MARKET", "EAST", false, false, false, 1, 0, 0),
            new Tie("MARKET", "WEST", false, false, false, 1, 0, 0.5),
        };
        List<Client> clients = new ArrayList<>(List.of(east, west));
        List<Tie> tieList = new ArrayList<>(List.of(ties));
        Rivalry rivalry = new Rivalry("valley", "EAST", "WEST", true, 0.75, 0.25, 30, 200, Rivalry.Ceasefire.NONE);
        if (relabelled) {
            Collections.reverse(clients);
            Collections.reverse(tieList);
            rivalry = new Rivalry("valley", "WEST", "EAST", true, 0.25, 0.75, 30, 200, Rivalry.Ceasefire.NONE);
        }
        return new Setting(
                "example",
                YearMonth.of(2000, 1),
                months,
                List.of(actors),
                List.of("PATRON", "MARKET"),
                clients,
                List.of(rivalry),
                tieList,
                List.of(new Treaty(
                        "pact",
                        "PATRON",
                        "EAST",
                        Treaty.Obligation.DEFENCE,
                        true,
                        Treaty.Scope.RECOGNISED,
                        Optional.empty(),
                        -100,
                        1000)),
                List.of(),
                Map.of(),
                Map.of("PATRON", new Doctrine(Doctrine.Archetype.BALANCER, Optional.empty())),
                Map.of(),
                List.copyOf(Mechanisms.ids()),
                Replay.NONE,
                42);
    }

    private static Actor actor(String id) {
        return new Actor(id, id, "state", Optional.empty(), List.of());
    }

    public static Setting with(Setting setting, Map<String, Prior> priors) {
        Map<String, Prior> all = new HashMap<>(setting.priors());
        all.putAll(priors);
        return new Setting(
                setting.name(),
                setting.start(),
                setting.months(),
                setting.actors(),
                setting.suppliers(),
                setting.clients(),
                setting.rivalries(),
                setting.ties(),
                setting.treaties(),
                setting.peacekeepers(),
                setting.attention(),
                setting.doctrines(),
                all,
                setting.mechanisms(),
                setting.replay(),
                setting.seed());
    }

    public static Policy free() {
        return new Policy(
                "free", "as the patron likes", "PATRON", Map.of(), Optional.empty(), Optional.empty(), Set.of(), "");
    }

    public static Policy supplying(Policy.Posture east, Policy.Posture west) {
        return new Policy(
                "supply",
                "fixed",
                "PATRON",
                Map.of("EAST", east, "WEST", west),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "");
    }

    /** The same setting with other mechanisms. */
    public static Setting playing(Setting setting, List<String> mechanisms) {
        return new Builder(setting).mechanisms(mechanisms).build();
    }

    /** The same setting without some mechanisms. */
    public static Setting without(Setting setting, String... ids) {
        List<String> left = new ArrayList<>(setting.mechanisms());
        left.removeAll(List.of(ids));
        return playing(setting, left);
    }

    public static Policy saying(Policy.Trigger when, Statement statement, boolean inPublic) {
        return new Policy(
                statement.label(),
                statement.label(),
                "PATRON",
                Map.of(),
                Optional.empty(),
                Optional.of(new Policy.Voice(when, statement, inPublic)),
                Set.of(),
                "");
    }

    /** Changes one thing of a setting and keeps the rest. */
    public static final class Builder {
        private final Setting from;
        private List<Client> clients;
        private List<String> suppliers;
        private List<Actor> actors;
        private List<Rivalry> rivalries;
        private List<Tie> ties;
        private List<Treaty> treaties;
        private List<Peacekeepers> peacekeepers;
        private Map<String, List<Double>> attention;
        private Map<String, Doctrine> doctrines;
        private List<String> mechanisms;
        private Replay replay;

        public Builder(Setting from) {
            this.from = from;
            clients = from.clients();
            suppliers = from.suppliers();
            actors = from.actors();
            rivalries = from.rivalries();
            ties = from.ties();
            treaties = from.treaties();
            peacekeepers = from.peacekeepers();
            attention = from.attention();
            doctrines = from.doctrines();
            mechanisms = from.mechanisms();
            replay = from.replay();
        }

        public Builder clients(Client... now) {
            clients = List.of(now);
            return this;
        }

        public Builder suppliers(String... now) {
            suppliers = List.of(now);
            return this;
        }

        public Builder actors(Actor... more) {
            List<Actor> all = new ArrayList<>(actors);
            all.addAll(List.of(more));
            actors = all;
            return this;
        }

        public Builder rivalries(Rivalry... now) {
            rivalries = List.of(now);
            return this;
        }

        public Builder ties(Tie... now) {
            ties = List.of(now);
            return this;
        }

        public Builder treaties(Treaty... now) {
            treaties = List.of(now);
            return this;
        }

        public Builder peacekeepers(Peacekeepers... now) {
            peacekeepers = List.of(now);
            return this;
        }

        public Builder attention(Map<String, List<Double>> now) {
            attention = now;
            return this;
        }

        public Builder doctrines(Map<String, Doctrine> now) {
            doctrines = now;
            return this;
        }

        public Builder mechanisms(List<String> now) {
            mechanisms = now;
            return this;
        }

        public Builder replay(Replay now) {
            replay = now;
            return this;
        }

        public Setting build() {
            return new Setting(
                    from.name(),
                    from.start(),
                    from.months(),
                    actors,
                    suppliers,
                    clients,
                    rivalries,
                    ties,
                    treaties,
                    peacekeepers,
                    attention,
                    doctrines,
                    from.priors(),
                    mechanisms,
                    replay,
                    from.seed());
        }
    }
}
