package org.equipoise.scenario.read;

import org.equipoise.model.setting.Diplomacy;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Flag;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Name;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Values;

/**
 * {@code reliances}, {@code alternatives}, {@code fighters} and {@code customers}: on whom a client leans beside arms, to whom it could
 * turn, who fights for it unseen, and to whom its suppliers sell besides.
 */
final class LeaningShapes {

    private static final Field<String> CLIENT = Field.required("client", new Reference(Kind.CLIENT), "which side");
    private static final Field<String> PATRON =
            Field.required("patron", new Reference(Kind.SUPPLIER), "on whom; it needs a tie");
    private static final Field<String> CHANNEL =
            Field.required("channel", new Name(), "in what, such as gas, rail or remittances");
    private static final Field<Double> SHARE =
            Field.required("share", Amount.share(), "share of the need that the patron covers, in [0, 1]");
    private static final Field<Moment> FROM =
            Field.required("from", new Date(), "since when; the last that was so on the first day counts");

    static final Mapping<Stated<Affairs.Reliance>> RELIANCE = Mapping.of(
                    "how far a client hangs on a patron in one respect",
                    Backing.and(CLIENT, PATRON, CHANNEL, SHARE, FROM),
                    values -> Backing.state(
                            new Affairs.Reliance(
                                    values.get(CLIENT),
                                    values.get(PATRON),
                                    values.get(CHANNEL),
                                    values.get(SHARE),
                                    values.get(FROM)),
                            values))
            .with(Backing.NEEDED);

    private static final Field<String> ACTOR = Field.required("actor", new Reference(Kind.ACTOR), "to whom");
    private static final Field<Boolean> ARMS =
            Field.otherwise("arms", new Flag(), false, "whether it sells arms; it then needs a tie to the client");
    private static final Field<Boolean> PRESENCE =
            Field.otherwise("presence", new Flag(), false, "whether it would send a mission or hold exercises");
    private static final Field<Double> SAFETY =
            Field.otherwise("safety", Amount.share(), 0.0, "how much safer its presence makes the client, in [0, 1]");
    private static final Field<Moment> AT_HAND = Field.required("from", new Date(), "since when it is at hand");

    static final Mapping<Stated<Affairs.Alternative>> ALTERNATIVE = Mapping.of(
                    "somebody a client could turn to",
                    Backing.and(CLIENT, ACTOR, ARMS, PRESENCE, SAFETY, AT_HAND),
                    LeaningShapes::alternative)
            .with(Backing.NEEDED);

    private static final Field<String> SPONSOR =
            Field.required("sponsor", new Reference(Kind.SUPPLIER), "who could send them; it needs a tie");
    private static final Field<Double> THOUSAND =
            Field.required("thousand", Amount.notNegative(), "how many at most, thousand");

    static final Mapping<Stated<Diplomacy.Fighters>> FIGHTERS = Mapping.of(
                    "fighters that a sponsor could send unseen",
                    Backing.and(SPONSOR, CLIENT, THOUSAND),
                    values -> Backing.state(
                            new Diplomacy.Fighters(values.get(SPONSOR), values.get(CLIENT), values.get(THOUSAND)),
                            values))
            .with(Backing.NEEDED);

    private static final Field<String> SUPPLIER =
            Field.required("supplier", new Reference(Kind.SUPPLIER), "who sells; it needs a tie");
    private static final Field<Double> TIV =
            Field.required("tiv_m_a_year", Amount.notNegative(), "TIV million a year, to all but the rivals");

    static final Mapping<Stated<Affairs.Customers>> CUSTOMERS = Mapping.of(
                    "what a supplier sells to others than the rivals",
                    Backing.and(SUPPLIER, TIV, FROM),
                    values -> Backing.state(
                            new Affairs.Customers(values.get(SUPPLIER), values.get(TIV), values.get(FROM)), values))
            .with(Backing.NEEDED);

    private LeaningShapes() {}

    private static Stated<Affairs.Alternative> alternative(Values values) {
        if (!values.get(ARMS) && !values.get(PRESENCE)) {
            values.problem(
                    ACTOR, "'" + values.get(ACTOR) + "', which offers nothing", "'arms: true' or 'presence: true'");
        }
        if (values.get(SAFETY) > 0 && !values.get(PRESENCE)) {
            values.problem(SAFETY, "safety without a presence", "'presence: true' beside it");
        }
        return Backing.state(
                new Affairs.Alternative(
                        values.get(CLIENT),
                        values.get(ACTOR),
                        values.get(ARMS),
                        values.get(PRESENCE),
                        values.get(SAFETY),
                        values.get(AT_HAND)),
                values);
    }
}
