package org.equipoise.scenario.read;

import java.util.Optional;
import org.equipoise.scenario.LandUnit;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Declared;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code territory}: the units of the disputed land. */
final class TerritoryShape {

    private static final Field<String> UNIT =
            Field.required("unit", new Declared(Kind.UNIT, new Words(), true), "its name");
    private static final Field<Optional<String>> ALSO = Field.optional("also", new Words(), "the name that others use");
    private static final Field<String> THEATRE =
            Field.required("theatre", new Reference(Kind.THEATRE), "the part of the land at stake to which it belongs");
    private static final Field<String> RECOGNISED =
            Field.required("recognised", new Reference(Kind.ACTOR), "whose land it is by recognised law");
    private static final Field<Double> WEIGHT =
            Field.required("weight", Amount.positive(), "its weight in the disputed land, above 0");
    private static final Field<String> UNIT_OF_WEIGHT =
            Field.required("unit_of_weight", new Words(), "unit of the weight, the same for all units of a theatre");
    private static final Field<Double> POPULATION = Field.otherwise(
            "population", Amount.notNegative(), 0.0, "people living there, who would be displaced; at least 0");

    static final Mapping<Stated<LandUnit>> SHAPE = Mapping.of(
                    "a unit of the disputed land",
                    Backing.and(UNIT, ALSO, THEATRE, RECOGNISED, WEIGHT, UNIT_OF_WEIGHT, POPULATION),
                    TerritoryShape::unit)
            .with(Backing.NEEDED);

    private TerritoryShape() {}

    private static Stated<LandUnit> unit(Values values) {
        return Backing.state(
                new LandUnit(
                        values.get(UNIT),
                        values.get(ALSO),
                        values.get(THEATRE),
                        values.get(RECOGNISED),
                        values.get(WEIGHT),
                        values.get(UNIT_OF_WEIGHT),
                        values.get(POPULATION)),
                values);
    }
}
