package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Either;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Values;

/** {@code doctrines}: what a patron wants where a policy leaves it free. */
final class DoctrineShape {

    private static final Field<Doctrine.Archetype> ARCHETYPE =
            Field.required("archetype", OneOf.of("archetype", Doctrine.Archetype.class), "the objective");
    private static final Field<Optional<String>> FAVOURS =
            Field.optional("favours", new Reference(Kind.CLIENT), "the client that an advantage-giver favours");

    /** A patron's own doctrine, with its evidence. */
    static final Mapping<Stated<Doctrine>> SHAPE = Mapping.of(
                    "the doctrine of a patron",
                    Backing.and(ARCHETYPE, FAVOURS),
                    values -> Backing.state(doctrine(values), values))
            .with(Backing.NEEDED);

    /** A doctrine that a policy imposes. */
    static final Shape<Doctrine> OF_POLICY = new Either<>(
            new OneOf<>("archetype", withoutFavourite()),
            Mapping.of("a doctrine", List.of(ARCHETYPE, FAVOURS), DoctrineShape::doctrine));

    private DoctrineShape() {}

    private static Doctrine doctrine(Values values) {
        Doctrine.Archetype archetype = values.get(ARCHETYPE);
        Optional<String> favours = values.get(FAVOURS);
        boolean needed = archetype == Doctrine.Archetype.ADVANTAGE_GIVER;
        if (needed && !values.has(FAVOURS)) {
            values.problem(ARCHETYPE, "an advantage-giver that favours nobody", "the key 'favours'");
        }
        if (!needed && values.has(FAVOURS)) {
            values.problem(FAVOURS, "a favourite of an archetype that favours nobody", "the archetype advantage-giver");
        }
        return new Doctrine(archetype, favours);
    }

    private static Map<String, Doctrine> withoutFavourite() {
        Map<String, Doctrine> options = new LinkedHashMap<>();
        OneOf.of("archetype", Doctrine.Archetype.class).options().forEach((word, archetype) -> {
            if (archetype != Doctrine.Archetype.ADVANTAGE_GIVER) {
                options.put(word, new Doctrine(archetype, Optional.empty()));
            }
        });
        return options;
    }
}
