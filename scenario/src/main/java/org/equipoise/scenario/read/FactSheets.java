package org.equipoise.scenario.read;

import java.util.Optional;
import org.equipoise.scenario.Control;
import org.equipoise.scenario.Deal;
import org.equipoise.scenario.Delivery;
import org.equipoise.scenario.Dependence;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Personnel;
import org.equipoise.scenario.Spending;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Count;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sheet;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code facts/*.csv}: dated facts. */
final class FactSheets {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private static final Field<String> SUPPLIER =
            Field.required("supplier", new SupplierName(), "actor, or name of a supplier that is none");
    private static final Field<String> CLIENT = Field.required("client", new Reference(Kind.ACTOR), "who received it");
    private static final Field<String> ACTOR = Field.required("actor", new Reference(Kind.ACTOR), "whose");
    private static final Field<Integer> YEAR = Field.required("year", new Count(FIRST_YEAR, LAST_YEAR), "the year");
    private static final Field<Double> TIV =
            Field.required("tiv_m", Amount.notNegative(), "million SIPRI trend-indicator values");

    static final Sheet<Stated<Delivery>> DELIVERIES = new Sheet<>(
            "arms delivered in a year",
            Backing.columns(SUPPLIER, CLIENT, YEAR, TIV),
            values -> Backing.row(
                    new Delivery(values.get(SUPPLIER), values.get(CLIENT), values.get(YEAR), values.get(TIV)), values));

    private static final Field<Moment> ORDERED = Field.required("ordered", new Date(), "when it was ordered");
    private static final Field<Moment> FIRST = Field.required("from", new Date(), "when deliveries began");
    private static final Field<Moment> LAST = Field.required("to", new Date(), "when deliveries ended, included");
    private static final Field<Optional<String>> WHAT = Field.optional("what", new Words(), "what it was");

    static final Sheet<Stated<Deal>> ORDERS = new Sheet<>(
            "arms ordered and delivered",
            Backing.columns(SUPPLIER, CLIENT, ORDERED, FIRST, LAST, TIV, WHAT),
            FactSheets::deal);

    private static final Field<Double> AMOUNT =
            Field.required("usd_2023_m", Amount.positive(), "million US dollars at prices of 2023");

    static final Sheet<Stated<Spending>> SPENDING = new Sheet<>(
            "military spending of a year",
            Backing.columns(ACTOR, YEAR, AMOUNT),
            values -> Backing.row(new Spending(values.get(ACTOR), values.get(YEAR), values.get(AMOUNT)), values));

    private static final Field<Moment> SINCE = Field.required("from", new Date(), "since when");
    private static final Field<Double> THOUSAND =
            Field.required("thousand", Amount.notNegative(), "thousand men and women");

    static final Sheet<Stated<Personnel>> PERSONNEL = new Sheet<>(
            "armed forces from a date on",
            Backing.columns(ACTOR, SINCE, THOUSAND),
            values -> Backing.row(new Personnel(values.get(ACTOR), values.get(SINCE), values.get(THOUSAND)), values));

    private static final Field<String> UNIT =
            Field.required("unit", new Reference(Kind.UNIT), "a unit of 'territory' in scenario.yaml");
    private static final Field<String> HOLDER = Field.required("holder", new Reference(Kind.ACTOR), "who held it");
    private static final Field<Optional<String>> HOW = Field.optional("how", new Words(), "how it came to hold it");

    static final Sheet<Stated<Control>> CONTROL = new Sheet<>(
            "who held a unit of the disputed land",
            Backing.columns(UNIT, HOLDER, Span.FROM, Span.TO, HOW),
            FactSheets::control);

    private static final Field<String> ON = Field.required("on", new Words(), "on whom");
    private static final Field<String> INDICATOR = Field.required("indicator", new Words(), "what is measured");
    private static final Field<Moment> WHEN = Field.required("year", new Date(), "when");
    private static final Field<Double> VALUE = Field.required("value", Amount.any(), "the measure");
    private static final Field<String> VALUE_UNIT = Field.required("unit", new Words(), "its unit");

    static final Sheet<Stated<Dependence>> DEPENDENCE = new Sheet<>(
            "a sign of how far a client hangs on another actor",
            Backing.columns(CLIENT, ON, INDICATOR, WHEN, VALUE, VALUE_UNIT),
            values -> Backing.row(
                    new Dependence(
                            values.get(CLIENT),
                            values.get(ON),
                            values.get(INDICATOR),
                            values.get(WHEN),
                            values.get(VALUE),
                            values.get(VALUE_UNIT)),
                    values));

    private FactSheets() {}

    private static Stated<Deal> deal(Values values) {
        Moment first = values.get(FIRST);
        Moment last = values.get(LAST);
        if (last.last().isBefore(first.first())) {
            values.problem(LAST, "an end before its beginning", "a date from " + first.first() + " on");
        }
        if (values.get(ORDERED).first().isAfter(last.last())) {
            values.problem(ORDERED, "an order after its delivery", "a date up to " + last.last());
        }
        return Backing.row(
                new Deal(
                        values.get(SUPPLIER),
                        values.get(CLIENT),
                        values.get(ORDERED),
                        first,
                        last,
                        values.get(TIV),
                        values.get(WHAT).orElse("")),
                values);
    }

    private static Stated<Control> control(Values values) {
        Span span = Span.of(values);
        return Backing.row(
                new Control(
                        values.get(UNIT),
                        values.get(HOLDER),
                        span.from(),
                        span.to(),
                        values.get(HOW).orElse("")),
                values);
    }
}
