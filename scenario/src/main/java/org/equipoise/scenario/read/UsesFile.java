package org.equipoise.scenario.read;

import java.util.List;
import java.util.Optional;
import org.equipoise.scenario.Use;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sheet;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code dossier/uses.csv}: what became of each claim; a claim may have several rows. */
final class UsesFile {

    private static final Field<String> CLAIM =
            Field.required("claim", new Reference(Kind.CLAIM), "a claim of dossier/claims.csv");
    private static final Field<Use.Kind> KIND =
            Field.required("kind", OneOf.of("kind of use", Use.Kind.class), "what the claim became");
    private static final Field<Optional<String>> TARGET =
            Field.optional("target", new Words(), "what stands for it; nothing for what is not modelled");
    private static final Field<Optional<String>> NOTE =
            Field.optional("note", new Words(), "how it stands for the claim, or why nothing does");

    static final Sheet<Use> SHEET =
            new Sheet<>("what became of a claim", List.of(CLAIM, KIND, TARGET, NOTE), UsesFile::use);

    private UsesFile() {}

    private static Use use(Values values) {
        Use.Kind kind = values.get(KIND);
        boolean dropped = kind == Use.Kind.NOT_MODELLED;
        if (dropped && values.get(TARGET).isPresent()) {
            values.problem(TARGET, "a target of what is not modelled", "nothing, or another kind");
        }
        if (dropped && values.get(NOTE).isEmpty()) {
            values.problem(NOTE, "no reason why it is not modelled", "the reason");
        }
        if (!dropped && values.get(TARGET).isEmpty()) {
            values.problem(TARGET, "no target", "the " + kind.word() + " that stands for the claim");
        }
        return new Use(
                values.get(CLAIM),
                kind,
                values.get(TARGET).orElse(""),
                values.get(NOTE).orElse(""),
                values.place(TARGET));
    }
}
