package org.equipoise.lab.draft;

import java.util.List;
import java.util.Optional;
import org.equipoise.data.Coverage;
import org.equipoise.data.Provenance;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.sipri.Delivery;

/**
 * What a library has for a draft. Of each kind there may be nothing: then the draft lacks it and says so.
 *
 * @param deliveries arms delivered, one row a deal and year
 * @param spending military spending
 * @param capabilities armed forces and capabilities
 * @param pacts promises between states
 * @param disputes militarised disputes
 * @param rivalries rivalries
 */
public record Extract(
        Optional<Part<Delivery>> deliveries,
        Optional<Part<Outlay>> spending,
        Optional<Part<StateYear>> capabilities,
        Optional<Part<Pact>> pacts,
        Optional<Part<DisputeYear>> disputes,
        Optional<Part<Contest>> rivalries) {

    /** Nothing at all. */
    public static final Extract NONE = new Extract(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Rows of one kind.
     *
     * @param rows the rows, in the order of their files
     * @param from the files
     * @param coverage years they speak of
     */
    public record Part<R>(List<R> rows, List<Provenance> from, Coverage coverage) {
        public Part {
            rows = List.copyOf(rows);
            from = List.copyOf(from);
        }
    }

    /**
     * Military spending of a year.
     *
     * @param state COW code
     * @param year year
     * @param million US dollars, million
     * @param base year whose prices they have; 0 for current dollars
     */
    public record Outlay(int state, int year, double million, int base) {

        /** The prices in which scenarios write spending. */
        static final int WRITTEN = 2023;

        /** Whether it can stand beside spending that somebody else wrote. */
        boolean comparable() {
            return base == WRITTEN;
        }
    }

    /**
     * A promise between two states in force in a year.
     *
     * @param first COW code
     * @param second COW code
     * @param year year
     * @param defence whether it promises help against attack
     * @param consultation whether it promises to consult
     */
    public record Pact(int first, int second, int year, boolean defence, boolean consultation) {}

    /**
     * Two states that see each other as rivals.
     *
     * @param first COW code
     * @param second COW code
     * @param from first year
     * @param to last year
     * @param territorial whether land is at issue
     */
    public record Contest(int first, int second, int from, int to, boolean territorial) {

        /** Whether it is between these two. */
        boolean joins(int one, int other) {
            return (first == one && second == other) || (first == other && second == one);
        }
    }
}
