package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.equipoise.games.problem.Place;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Statement;
import org.equipoise.scenario.Choice;
import org.equipoise.scenario.Circumstance;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code policies.yaml}: named policies of a patron, and named conditions of the world around it. */
final class PoliciesFile {

    private static final Field<String> LABEL = Field.required("label", new Words(), "words for tables");
    private static final Field<Map<String, Policy.Posture>> SUPPLY = Field.otherwise(
            "supply",
            Table.of(new Reference(Kind.CLIENT), OneOf.of("posture", Policy.Posture.class)),
            Map.of(),
            "how much of each client's demand is met, for the whole horizon");
    private static final Field<Optional<Doctrine>> DOCTRINE =
            Field.optional("doctrine", DoctrineShape.OF_POLICY, "doctrine that replaces the patron's own");
    private static final Field<Policy.Trigger> WHEN = Field.otherwise(
            "when",
            OneOf.of("trigger", Policy.Trigger.class),
            Policy.Trigger.ALWAYS,
            "when it is said: always, in months of fighting, or of dispute or fighting");
    private static final Field<Optional<Statement>> SAY = Field.optional("say", VoiceShape.SAY, "what is said");
    private static final Field<String> AUDIENCE = Field.otherwise(
            "audience",
            OneOf.words("audience", "public", "private"),
            "public",
            "who hears it: everybody, or the client");

    private static final List<Field<?>> SHOWN = fields(SUPPLY, DOCTRINE, SAY);

    private static final Mapping<Function<String, Choice>> POLICY =
            Mapping.of("a policy", fields(LABEL, SUPPLY, DOCTRINE, WHEN, SAY, AUDIENCE), PoliciesFile::choice);

    private static final Field<Set<String>> REFUSE = Field.otherwise(
            "refuse",
            Sequence.set(new Reference(Kind.SUPPLIER)).map(Set::copyOf),
            Set.of(),
            "suppliers that sell nothing; OTHER is the pool of all that the scenario does not name");
    private static final Mapping<Function<String, Circumstance>> CONDITION = Mapping.of(
            "a condition of the world",
            List.of(LABEL, REFUSE),
            values -> id -> new Circumstance(id, values.get(LABEL), values.get(REFUSE), values.place()));

    private static final Field<String> OF =
            Field.required("of", new Reference(Kind.SUPPLIER), "the patron whose choice is studied");
    private static final Field<Map<String, Choice>> POLICIES =
            Field.required("policies", Keyed.table(Kind.POLICY, POLICY), "its policies, by id");
    private static final Field<Map<String, Circumstance>> CONDITIONS = Field.otherwise(
            "conditions", Keyed.table(Kind.CONDITION, CONDITION), Map.of(), "conditions of the world around it, by id");

    static final Mapping<Parts> SHAPE = Mapping.of(
            "policies to compare",
            List.of(OF, POLICIES, CONDITIONS),
            values -> new Parts(values.get(OF), values.place(OF), values.get(POLICIES), values.get(CONDITIONS)));

    private PoliciesFile() {}

    /** What {@code policies.yaml} says. */
    record Parts(String studied, Place place, Map<String, Choice> policies, Map<String, Circumstance> conditions) {}

    private static List<Field<?>> fields(Field<?>... own) {
        return Stream.concat(Stream.of(own), ConductShape.FIELDS.stream()).toList();
    }

    private static Function<String, Choice> choice(Values values) {
        Optional<Statement> say = values.get(SAY);
        if (!values.has(SAY)) {
            for (Field<?> needless : List.of(WHEN, AUDIENCE)) {
                if (values.has(needless)) {
                    values.problem(needless, "'" + needless.key() + "' without a statement", "the key 'say' beside it");
                }
            }
        }
        boolean inPublic = values.get(AUDIENCE).equals("public");
        Optional<Policy.Voice> voice = say.map(statement -> new Policy.Voice(values.get(WHEN), statement, inPublic));
        Conduct conduct = ConductShape.conduct(values);
        Map<String, Place> places = new LinkedHashMap<>();
        for (Field<?> field : SHOWN) {
            places.put(field.key(), values.place(field));
        }
        return id -> new Choice(
                id,
                values.get(LABEL),
                values.get(SUPPLY),
                values.get(DOCTRINE),
                voice,
                conduct,
                values.place(),
                places);
    }
}
