package org.equipoise.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Step;
import org.equipoise.scenario.Call;
import org.equipoise.scenario.Casualties;
import org.equipoise.scenario.Dispute;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.StepTaken;
import org.equipoise.scenario.Truce;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Flag;
import org.equipoise.scenario.shape.Name;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sheet;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code history/*.csv}: what happened. */
final class HistorySheets {

    private static final Field<String> RIVALRY =
            Field.required("rivalry", new Reference(Kind.RIVALRY), "a rivalry of scenario.yaml");
    private static final Field<Moment> FROM = Field.required("from", new Date(), "first day");
    private static final Field<Optional<Moment>> TO =
            Field.optional("to", new Date(), "last day, included; nothing when it lasted no longer than 'from'");
    private static final Field<Replay.Level> LEVEL =
            Field.required("level", OneOf.of("level", Replay.Level.class), "highest rung reached");
    private static final Field<Optional<String>> FIRST_MOVER =
            Field.optional("first_mover", new Words(), "who moved first: an actor, or 'disputed' or 'unknown'");
    private static final Field<Optional<String>> THEATRE = Field.optional(
            "theatre", new Words(), "a theatre of the rivalry, or 'recognised' for recognised land of a side");
    private static final Field<Optional<Double>> DEATHS_A =
            Field.optional("deaths_a", Amount.notNegative(), "dead of the first side");
    private static final Field<Optional<Double>> DEATHS_B =
            Field.optional("deaths_b", Amount.notNegative(), "dead of the second side");
    private static final Field<Optional<String>> WHAT = Field.optional("what", new Words(), "what happened");

    static final Sheet<Stated<Dispute>> DISPUTES = new Sheet<>(
            "a militarised dispute",
            Backing.columns(RIVALRY, FROM, TO, LEVEL, FIRST_MOVER, THEATRE, DEATHS_A, DEATHS_B, WHAT),
            HistorySheets::dispute);

    private static final Field<String> EPISODE = Field.required("episode", new Words(), "the episode");
    private static final Field<String> SIDE = Field.required("side", new Words(), "whose; an actor, 'both' or others");
    private static final Field<String> KIND = Field.required("kind", new Words(), "deaths, displaced and the like");
    private static final Field<Optional<Double>> LOW = Field.optional("low", Amount.notNegative(), "low figure");
    private static final Field<Optional<Double>> BEST = Field.optional("best", Amount.notNegative(), "best figure");
    private static final Field<Optional<Double>> HIGH = Field.optional("high", Amount.notNegative(), "high figure");

    static final Sheet<Stated<Casualties>> CASUALTIES = new Sheet<>(
            "dead, wounded or displaced of an episode",
            Backing.columns(RIVALRY, EPISODE, FROM, TO, SIDE, KIND, LOW, BEST, HIGH),
            HistorySheets::casualties);

    private static final Field<String> NAME = Field.required("name", new Words(), "its name");
    private static final Field<Moment> START = Field.required("start", new Date(), "when it began");
    private static final Field<Optional<Moment>> END =
            Field.optional("end", new Date(), "when it broke down; nothing while it holds");
    private static final Field<Optional<String>> BROKER = Field.optional("broker", new Words(), "who brokered it");
    private static final Field<Boolean> MEDIATED =
            Field.required("mediated", new Flag(), "whether a third party brokered it");
    private static final Field<Boolean> IMPOSED =
            Field.required("imposed", new Flag(), "whether fighting stopped under outside pressure");
    private static final Field<Boolean> PEACEKEEPERS =
            Field.required("peacekeepers", new Flag(), "whether troops watched it");

    static final Sheet<Stated<Truce>> CEASEFIRES = new Sheet<>(
            "a ceasefire",
            Backing.columns(RIVALRY, NAME, START, END, BROKER, MEDIATED, IMPOSED, PEACEKEEPERS),
            HistorySheets::truce);

    private static final Field<String> ID = Field.required("id", new Name(), "short name");
    private static final Field<String> CLIENT =
            Field.required("client", new Reference(Kind.CLIENT), "who called, or took the step");
    private static final Field<String> PATRON = Field.required(
            "patron", new Reference(Kind.SUPPLIER), "on whom; where a body was called upon, the patron that leads it");
    private static final Field<Moment> DATE = Field.required("date", new Date(), "when, at least to the month");
    private static final Field<Boolean> RECOGNISED =
            Field.required("recognised", new Flag(), "whether the attack fell on the client's recognised land");
    private static final Field<Optional<Reply>> REPLY =
            Field.optional("reply", OneOf.of("reply", Reply.class), "how far the patron went; nothing if not known");

    static final Sheet<Stated<Call>> REQUESTS = new Sheet<>(
            "a call for help",
            Backing.columns(ID, CLIENT, PATRON, RIVALRY, DATE, RECOGNISED, REPLY, WHAT),
            HistorySheets::call);

    private static final Field<String> LEFT =
            Field.required("patron", new Reference(Kind.SUPPLIER), "from whom the client moved away");
    private static final Field<Step> STEP =
            Field.required("step", OneOf.of("step", Step.class), "the rung that the client reached");

    static final Sheet<Stated<StepTaken>> STEPS = new Sheet<>(
            "a step away from a patron", Backing.columns(CLIENT, LEFT, STEP, DATE, WHAT), HistorySheets::step);

    private HistorySheets() {}

    private static Stated<StepTaken> step(Values values) {
        return Backing.row(
                new StepTaken(
                        values.get(CLIENT),
                        values.get(LEFT),
                        values.get(STEP),
                        date(values),
                        values.get(WHAT).orElse("")),
                values);
    }

    private static Moment date(Values values) {
        Moment date = values.get(DATE);
        if (!date.firstMonth().equals(date.lastMonth())) {
            values.problem(DATE, "a whole year", "a day or a month");
        }
        return date;
    }

    private static Stated<Call> call(Values values) {
        Moment date = date(values);
        return Backing.row(
                new Call(
                        values.get(ID),
                        values.get(CLIENT),
                        values.get(PATRON),
                        values.get(RIVALRY),
                        date,
                        values.get(RECOGNISED),
                        values.get(REPLY),
                        values.get(WHAT).orElse("")),
                values);
    }

    private static Stated<Dispute> dispute(Values values) {
        Ledger ledger = values.ledger();
        Optional<String> mover =
                values.get(FIRST_MOVER).filter(word -> !word.equals("disputed") && !word.equals("unknown"));
        mover.ifPresent(actor -> ledger.check(Kind.ACTOR, actor, values.place(FIRST_MOVER)));
        values.get(THEATRE)
                .filter(theatre -> !theatre.equals("recognised"))
                .ifPresent(theatre -> ledger.check(Kind.THEATRE, theatre, values.place(THEATRE)));
        return Backing.row(
                new Dispute(
                        values.get(RIVALRY),
                        values.get(FROM),
                        end(values),
                        values.get(LEVEL),
                        mover,
                        values.get(THEATRE),
                        values.get(DEATHS_A),
                        values.get(DEATHS_B),
                        values.get(WHAT).orElse("")),
                values);
    }

    private static Stated<Casualties> casualties(Values values) {
        List<Double> figures = new ArrayList<>();
        values.get(LOW).ifPresent(figures::add);
        values.get(BEST).ifPresent(figures::add);
        values.get(HIGH).ifPresent(figures::add);
        if (figures.isEmpty()) {
            values.ledger().problem(values.place(), "no figure", "at least one of low, best and high");
        }
        if (!figures.stream().sorted().toList().equals(figures)) {
            values.ledger().problem(values.place(), "figures out of order", "low, best and high in rising order");
        }
        return Backing.row(
                new Casualties(
                        values.get(RIVALRY),
                        values.get(EPISODE),
                        values.get(FROM),
                        end(values),
                        values.get(SIDE),
                        values.get(KIND),
                        values.get(LOW),
                        values.get(BEST),
                        values.get(HIGH)),
                values);
    }

    private static Stated<Truce> truce(Values values) {
        values.get(END).ifPresent(end -> {
            if (end.last().isBefore(values.get(START).first())) {
                values.problem(
                        END,
                        "an end before its beginning",
                        "a date from " + values.get(START).first() + " on");
            }
        });
        return Backing.row(
                new Truce(
                        values.get(RIVALRY),
                        values.get(NAME),
                        values.get(START),
                        values.get(END),
                        values.get(BROKER).orElse(""),
                        values.get(MEDIATED),
                        values.get(IMPOSED),
                        values.get(PEACEKEEPERS)),
                values);
    }

    private static Moment end(Values values) {
        Moment from = values.get(FROM);
        Moment to = values.get(TO).orElse(from);
        if (to.last().isBefore(from.first())) {
            values.problem(TO, "an end before its beginning", "a date from " + from.first() + " on");
        }
        return to;
    }
}
