package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.equipoise.model.setting.Tie;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Declared;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Values;

/** {@code ties}: every supplier or protector whose decisions matter. */
final class TieShape {

    private static final Field<String> PATRON = Field.required(
            "patron", new Declared(Kind.SUPPLIER, new Reference(Kind.ACTOR), false), "who sells, protects or both");
    private static final Field<String> CLIENT = Field.required("client", new Reference(Kind.CLIENT), "to whom");
    private static final Field<Boolean> ROLE = Field.required(
            "role",
            new OneOf<>("role", options("patron", true, "supplier", false)),
            "patron decides its supply posture and may speak and aid; supplier fills what is ordered");
    private static final Field<String> AIDS = Field.otherwise(
            "aids",
            OneOf.words("aid", "none", "defence", "both"),
            "none",
            "whether it may aid the client: never, when attacked, or in attack too");
    private static final Field<Double> PRICE =
            Field.required("price", Amount.positive(), "price relative to the market, above 0");
    private static final Field<Double> OPPOSES_FORCE =
            Field.required("opposes_force", Amount.share(), "how far it opposes the client's use of force, in [0, 1]");
    private static final Field<Double> OPACITY = Field.otherwise(
            "opacity", Amount.share(), 0.0, "share of its supplies that the rival cannot see, in [0, 1]");

    static final Mapping<Stated<Tie>> SHAPE = Mapping.of(
                    "a tie", Backing.and(PATRON, CLIENT, ROLE, AIDS, PRICE, OPPOSES_FORCE, OPACITY), TieShape::tie)
            .with(Backing.NEEDED);

    private TieShape() {}

    private static Stated<Tie> tie(Values values) {
        String patron = values.get(PATRON);
        if (patron.equals(values.get(CLIENT))) {
            values.problem(CLIENT, "a tie of '" + patron + "' to itself", "another actor");
        }
        String aids = values.get(AIDS);
        Tie tie = new Tie(
                patron,
                values.get(CLIENT),
                values.get(ROLE),
                !aids.equals("none"),
                aids.equals("both"),
                values.get(PRICE),
                values.get(OPPOSES_FORCE),
                values.get(OPACITY));
        return Backing.state(tie, values);
    }

    private static Map<String, Boolean> options(String yes, boolean first, String no, boolean second) {
        Map<String, Boolean> options = new LinkedHashMap<>();
        options.put(yes, first);
        options.put(no, second);
        return options;
    }
}
