package org.equipoise.lab.central;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.equipoise.games.Elementary;

/**
 * Two kinds of side-years to be told apart, or an amount of which one more is asked about.
 *
 * @param id short name
 * @param family what it belongs to
 * @param supplier code of the supplier that it is about, 0 for all
 * @param label words for tables
 * @param exposed words for the side-years it asks about
 * @param reference words for those they are compared with
 * @param groups which side-year is which
 * @param amount the amount instead, of which more is nearer to balance
 */
public record Contrast(
        String id,
        Family family,
        int supplier,
        String label,
        String exposed,
        String reference,
        Function<Observation, Group> groups,
        Optional<ToDoubleFunction<Observation>> amount) {

    /** The three questions. */
    public enum Family {
        /** A supplier delivered to both sides, or to one alone. */
        ARMS_BOTH,
        /** Both sides have most of their arms from one supplier. */
        COMMON_TOP,
        /** Both sides are equally strong. */
        BALANCE
    }

    /** Kinds of side-years. */
    public enum Group {
        EXPOSED,
        REFERENCE,
        /** Neither, for another supplier's sake: a dummy of its own. */
        OTHER,
        /** Neither, for lack of arms: a dummy of its own. */
        NONE
    }

    /** Ratio of the weaker to the stronger above which two sides count as equal. */
    public static final double PARITY = 0.8;

    private static final double LN_2 = Elementary.log(2);

    /** Which kind a side-year is. */
    public Group group(Observation observation) {
        return groups.apply(observation);
    }

    /** Some supplier, or one, delivered to both sides within the window, compared with to one of them alone. */
    public static Contrast armsBoth(int supplier, String name) {
        return supplier == 0
                ? grouped(
                        "arms-both",
                        Family.ARMS_BOTH,
                        0,
                        "Some supplier armed both",
                        "some supplier delivered to both",
                        "suppliers delivered, none of them to both",
                        at -> !at.supply().both().isEmpty()
                                ? Group.EXPOSED
                                : at.supply().one().isEmpty() ? Group.NONE : Group.REFERENCE)
                : grouped(
                        "arms-both-" + supplier,
                        Family.ARMS_BOTH,
                        supplier,
                        name + " armed both",
                        name + " delivered to both",
                        name + " delivered to one alone",
                        at -> at.supply().both().contains(supplier)
                                ? Group.EXPOSED
                                : at.supply().one().contains(supplier) ? Group.REFERENCE : Group.NONE);
    }

    /** Most of both sides' arms come from one supplier, or from a certain one, compared with different top suppliers. */
    public static Contrast commonTop(int supplier, String name) {
        return grouped(
                supplier == 0 ? "common-top" : "common-top-" + supplier,
                Family.COMMON_TOP,
                supplier,
                supplier == 0 ? "Common top supplier" : name + " top supplier of both",
                supplier == 0 ? "both have one top supplier" : name + " is the top supplier of both",
                "top suppliers differ",
                at -> {
                    Supply supply = at.supply();
                    if (supply.top() == 0 || supply.targetTop() == 0) {
                        return Group.NONE;
                    }
                    if (!supply.commonTop()) {
                        return Group.REFERENCE;
                    }
                    return supplier == 0 || supply.top() == supplier ? Group.EXPOSED : Group.OTHER;
                });
    }

    /** Imported arms within the band of parity; where both have hardly any, there is nothing to balance. */
    public static Contrast armsParity(double share) {
        return grouped(
                "arms-parity",
                Family.BALANCE,
                0,
                "Parity of imported arms",
                band(share),
                "one side has more",
                at -> Math.max(at.supply().stock(), at.supply().targetStock()) < Observation.FLOOR
                        ? Group.NONE
                        : within(at.lnArms(), share));
    }

    /** Capabilities within the band of parity. */
    public static Contrast capabilityParity(double share) {
        return grouped(
                "capability-parity",
                Family.BALANCE,
                0,
                "Parity of capabilities",
                band(share),
                "one side has more",
                at -> within(at.lnCapabilities(), share));
    }

    /** |ln ratio| of imported arms halved in the ratio: from four times to twice as much. */
    public static Contrast armsBalance() {
        return amount("arms-balance", "Imbalance of imported arms halved", at -> -Math.abs(at.lnArms()) / LN_2);
    }

    /** |ln ratio| of capabilities, likewise. */
    public static Contrast capabilityBalance() {
        return amount(
                "capability-balance", "Imbalance of capabilities halved", at -> -Math.abs(at.lnCapabilities()) / LN_2);
    }

    /** Whether it is about how equal imported arms are, so that their imbalance is no control. */
    boolean ofArmsBalance() {
        return id.startsWith("arms-balance") || id.startsWith("arms-parity");
    }

    /** The same compared with those to whom nobody, or not this supplier, delivered. */
    Contrast againstNone() {
        return new Contrast(
                id,
                family,
                supplier,
                label,
                exposed,
                supplier == 0 ? "nobody delivered" : "no deliveries by this supplier",
                at -> switch (groups.apply(at)) {
                    case EXPOSED -> Group.EXPOSED;
                    case NONE -> Group.REFERENCE;
                    default -> Group.OTHER;
                },
                amount);
    }

    /** The same with another band of parity. */
    Contrast withParityFrom(double share) {
        return id.equals("arms-parity")
                ? armsParity(share)
                : id.equals("capability-parity") ? capabilityParity(share) : this;
    }

    private static String band(double share) {
        return "the weaker has at least " + Math.round(100 * share) + " % of the stronger";
    }

    private static Group within(double lnRatio, double share) {
        return Math.abs(lnRatio) <= -Elementary.log(share) ? Group.EXPOSED : Group.REFERENCE;
    }

    private static Contrast grouped(
            String id,
            Family family,
            int supplier,
            String label,
            String exposed,
            String reference,
            Function<Observation, Group> groups) {
        return new Contrast(id, family, supplier, label, exposed, reference, groups, Optional.empty());
    }

    private static Contrast amount(String id, String label, ToDoubleFunction<Observation> amount) {
        return new Contrast(
                id,
                Family.BALANCE,
                0,
                label,
                "half the imbalance",
                "as it is",
                at -> Group.EXPOSED,
                Optional.of(amount));
    }
}
