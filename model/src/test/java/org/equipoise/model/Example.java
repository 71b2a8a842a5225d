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
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Offer;
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
            actor("EAST"),
            actor("WEST"),
            actor("PATRON"),
            actor("MARKET"),
            actor("CONCERT"),
            new Actor("VALLEY", "Valley", "authority", Optional.of("EAST"), List.of()),
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
                42,
                diplomacy(relabelled));
    }

    /** Something for every system of Part B to work on. */
    private static Diplomacy diplomacy(boolean relabelled) {
        double sign = relabelled ? -1 : 1;
        return new Diplomacy(
                List.of(new Diplomacy.Sovereignty("valley", relabelled ? 0.9 : 0.1)),
                List.of(new Diplomacy.Authority("valley", "VALLEY", "EAST")),
                List.of(
                        offer("hand-over", 0.75, 0.4, 24, 0.05, 0.02, 2, relabelled),
                        offer("swap", 0.5, 0.5, 0, 0, 0, 0, relabelled)),
                List.of(new Diplomacy.Broker("CONCERT", "valley", 0.2 * sign, 0.4, -100, 1000)),
                List.of(new Diplomacy.Critic("CONCERT", "PATRON", List.of(0.5), true)),
                List.of(
                        new Diplomacy.Reliance("EAST", "PATRON", Map.of("gas", 0.8, "rail", 0.6)),
                        new Diplomacy.Reliance("WEST", "PATRON", Map.of("trade", 0.2))),
                List.of(
                        new Diplomacy.Alternative("EAST", "MARKET", true, false, 0, -100),
                        new Diplomacy.Alternative("EAST", "CONCERT", false, true, 0.3, -100)),
                List.of(new Diplomacy.Fighters("PATRON", "WEST", 2)),
                List.of(new Diplomacy.Customers("PATRON", 3000)));
    }

    /** An offer by the first side's (EAST's) shares, whichever side is named first. */
    private static Offer offer(
            String id,
            double eastNow,
            double eastLater,
            int months,
            double statusOfEast,
            double statusOfWest,
            double troops,
            boolean relabelled) {
        return new Offer(
                id,
                id,
                "valley",
                Optional.of("CONCERT"),
                -100,
                1000,
                relabelled ? 1 - eastNow : eastNow,
                relabelled ? 1 - eastLater : eastLater,
                months,
                relabelled ? statusOfWest : statusOfEast,
                relabelled ? statusOfEast : statusOfWest,
                troops,
                troops > 0 ? Optional.of("PATRON") : Optional.empty(),
                60);
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
                setting.seed(),
                setting.diplomacy());
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

    /** A policy that fixes conduct alone. */
    public static Policy conducting(Conduct conduct) {
        return new Policy(
                "conduct", "conduct", "PATRON", Map.of(), Optional.empty(), Optional.empty(), Set.of(), "", conduct);
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
        private Diplomacy diplomacy;

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
            diplomacy = from.diplomacy();
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

        public Builder diplomacy(Diplomacy now) {
            diplomacy = now;
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
                    from.seed(),
                    diplomacy);
        }
    }
}
