package org.equipoise.scenario.read;

import java.util.Optional;
import java.util.function.Function;
import org.equipoise.model.setting.Treaty;
import org.equipoise.scenario.Promise;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code treaties}: promises with what binds, when and where. */
final class TreatyShape {

    private static final Field<String> NAME = Field.required("name", new Words(), "full name");
    private static final Field<String> PATRON =
            Field.required("patron", new Reference(Kind.SUPPLIER), "who promises; it needs a tie");
    private static final Field<String> PROTECTS =
            Field.required("protects", new Reference(Kind.CLIENT), "who is protected");
    private static final Field<Treaty.Obligation> OBLIGATION = Field.required(
            "obligation", OneOf.of("obligation", Treaty.Obligation.class), "to do what when the case arises");
    private static final Field<String> TRIGGER = Field.required(
            "trigger", OneOf.words("trigger", "request", "automatic"), "whether it binds only when the client asks");
    private static final Field<Treaty.Scope> SCOPE = Field.required(
            "scope",
            OneOf.of("scope", Treaty.Scope.class),
            "where an attack must fall: recognised land of the protected side, disputed land, or any");
    private static final Field<Optional<String>> BODY =
            Field.optional("body", new Words(), "organisation that must agree by consensus, or none");
    private static final Field<Span> IN_FORCE =
            Field.required("in_force", Span.SHAPE, "from, and to the first month in which it was no longer in force");

    static final Mapping<Function<String, Stated<Promise>>> SHAPE = Mapping.of(
                    "a treaty",
                    Backing.and(NAME, PATRON, PROTECTS, OBLIGATION, TRIGGER, SCOPE, BODY, IN_FORCE),
                    TreatyShape::promise)
            .with(Backing.NEEDED);

    private TreatyShape() {}

    private static Function<String, Stated<Promise>> promise(Values values) {
        Optional<String> body = values.get(BODY).filter(name -> !name.equals("none"));
        body.ifPresent(name -> values.ledger().check(Kind.ACTOR, name, values.place(BODY)));
        Span span = values.get(IN_FORCE);
        return id -> Backing.state(
                new Promise(
                        id,
                        values.get(NAME),
                        values.get(PATRON),
                        values.get(PROTECTS),
                        values.get(OBLIGATION),
                        values.get(TRIGGER).equals("request"),
                        values.get(SCOPE),
                        body,
                        span.from(),
                        span.to()),
                values);
    }
}
