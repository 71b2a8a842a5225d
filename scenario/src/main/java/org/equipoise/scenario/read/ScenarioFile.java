package org.equipoise.scenario.read;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Tie;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.AttentionChange;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.LandUnit;
import org.equipoise.scenario.Mission;
import org.equipoise.scenario.Promise;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Either;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Month;
import org.equipoise.scenario.shape.Name;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code scenario.yaml}: who, where, when, and the mechanisms in order of play. */
final class ScenarioFile {

    private static final Field<String> SCENARIO =
            Field.required("scenario", new Name(), "short name, that of the folder");
    private static final Field<String> TITLE = Field.required("title", new Words(), "title");
    private static final Field<YearMonth> START = Field.required("start", new Month(), "default first month of play");
    private static final Field<Map<String, ActorShape.Coded>> ACTORS = Field.required(
            "actors", Keyed.table(Kind.ACTOR, ActorShape.SHAPE), "everyone who acts or is acted upon, by id");
    private static final Field<Map<String, Contest>> RIVALRIES = Field.required(
            "rivalries", Keyed.table(Kind.RIVALRY, RivalryShape.SHAPE), "two sides and what they dispute, by id");
    private static final Field<List<Stated<Tie>>> TIES = Field.required(
            "ties",
            Sequence.of(TieShape.SHAPE),
            "every supplier or protector whose decisions matter; all other suppliers are pooled");
    private static final Field<Map<String, Stated<Doctrine>>> DOCTRINES = Field.otherwise(
            "doctrines",
            Table.of(new Reference(Kind.SUPPLIER), DoctrineShape.SHAPE),
            Map.of(),
            "how each patron decides where a policy leaves it free");
    private static final Field<Map<String, Stated<Promise>>> TREATIES = Field.otherwise(
            "treaties",
            new Table<>(new Name(), TreatyShape.SHAPE, Optional.empty()).map(Keyed::named),
            Map.of(),
            "promises, by id");
    private static final Field<List<Stated<LandUnit>>> TERRITORY = Field.otherwise(
            "territory",
            Sequence.of(TerritoryShape.SHAPE),
            List.of(),
            "the units of the disputed land and their weight in it; without any, each side holds one half");
    private static final Field<List<Stated<Mission>>> PEACEKEEPERS =
            Field.otherwise("peacekeepers", Sequence.of(MissionShape.SHAPE), List.of(), "troops between the sides");
    private static final Field<List<Stated<AttentionChange>>> ATTENTION = Field.otherwise(
            "attention",
            Sequence.of(AttentionShape.SHAPE),
            List.of(),
            "attention of a patron in [0, 1] from a month on; full attention otherwise");

    private static final Field<Map<String, Stated<Affairs.Proposal>>> OFFERS = Field.otherwise(
            "offers", Keyed.table(Kind.OFFER, OfferShape.SHAPE), Map.of(), "settlements on offer, by id");
    private static final Field<List<Stated<Affairs.Broker>>> BROKERS =
            Field.otherwise("brokers", Sequence.of(BrokerShape.SHAPE), List.of(), "who may mediate, and when");
    private static final Field<List<Stated<Affairs.Critic>>> CRITICS = Field.otherwise(
            "critics",
            Sequence.of(CriticShape.SHAPE),
            List.of(),
            "who alleges misuse of a supplier's arms and may sanction it");
    private static final Field<List<Stated<Affairs.Reliance>>> RELIANCES = Field.otherwise(
            "reliances",
            Sequence.of(LeaningShapes.RELIANCE),
            List.of(),
            "how far a client hangs on a patron beside arms, by channel");
    private static final Field<List<Stated<Affairs.Alternative>>> ALTERNATIVES = Field.otherwise(
            "alternatives", Sequence.of(LeaningShapes.ALTERNATIVE), List.of(), "whom a client could turn to");
    private static final Field<List<Stated<Diplomacy.Fighters>>> FIGHTERS = Field.otherwise(
            "fighters", Sequence.of(LeaningShapes.FIGHTERS), List.of(), "fighters that a sponsor could send unseen");
    private static final Field<List<Stated<Affairs.Customers>>> CUSTOMERS = Field.otherwise(
            "customers",
            Sequence.of(LeaningShapes.CUSTOMERS),
            List.of(),
            "what a supplier sells to others than the rivals");

    private final Field<List<String>> mechanisms;

    ScenarioFile(Catalogue catalogue) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        sets.put("all", List.copyOf(catalogue.mechanisms()));
        sets.put("core", catalogue.core());
        mechanisms = Field.required(
                "mechanisms",
                new Either<>(new OneOf<>("set of mechanisms", sets), Sequence.some(new Reference(Kind.MECHANISM))),
                "all, core (arms, crisis and war without the systems around them), or a list in the order of play");
    }

    Mapping<Parts> shape() {
        return Mapping.of(
                "a scenario of Equipoise",
                List.of(
                        SCENARIO,
                        TITLE,
                        START,
                        ACTORS,
                        RIVALRIES,
                        TIES,
                        DOCTRINES,
                        TREATIES,
                        TERRITORY,
                        PEACEKEEPERS,
                        ATTENTION,
                        OFFERS,
                        BROKERS,
                        CRITICS,
                        RELIANCES,
                        ALTERNATIVES,
                        FIGHTERS,
                        CUSTOMERS,
                        mechanisms),
                this::parts);
    }

    /** What {@code scenario.yaml} says. */
    record Parts(
            String id,
            String title,
            YearMonth start,
            List<Actor> actors,
            Map<String, Map<String, String>> codes,
            List<Contest> contests,
            List<Stated<Tie>> ties,
            Map<String, Stated<Doctrine>> doctrines,
            List<Stated<Promise>> treaties,
            List<Stated<LandUnit>> territory,
            List<Stated<Mission>> peacekeepers,
            List<Stated<AttentionChange>> attention,
            Affairs affairs,
            List<String> mechanisms,
            Place mechanismsPlace) {}

    private static Map<String, Map<String, String>> codes(Map<String, ActorShape.Coded> actors) {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        actors.forEach((id, coded) -> codes.put(id, coded.codes()));
        return codes;
    }

    private Parts parts(Values values) {
        return new Parts(
                values.get(SCENARIO),
                values.get(TITLE),
                values.get(START),
                values.get(ACTORS).values().stream()
                        .map(ActorShape.Coded::actor)
                        .toList(),
                codes(values.get(ACTORS)),
                List.copyOf(values.get(RIVALRIES).values()),
                values.get(TIES),
                values.get(DOCTRINES),
                List.copyOf(values.get(TREATIES).values()),
                values.get(TERRITORY),
                values.get(PEACEKEEPERS),
                values.get(ATTENTION),
                new Affairs(
                        List.copyOf(values.get(OFFERS).values()),
                        values.get(BROKERS),
                        values.get(CRITICS),
                        values.get(RELIANCES),
                        values.get(ALTERNATIVES),
                        values.get(FIGHTERS),
                        values.get(CUSTOMERS)),
                values.get(mechanisms),
                values.place(mechanisms));
    }
}
