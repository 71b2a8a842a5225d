package org.equipoise.model.setting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One arm of a comparison: what is fixed for the patron under study, under one condition of the world around it.
 *
 * @param id short name, unique in the plan
 * @param label words for tables
 * @param of the patron whose choice is studied
 * @param supply posture towards clients, fixed for the whole horizon; clients left out are decided by the doctrine
 * @param doctrine doctrine that replaces the patron's own, if any
 * @param voice what it says and when; empty leaves it to the patron
 * @param refusing suppliers that sell nothing under this condition
 * @param condition name of the condition, empty when there is only one
 * @param conduct what else the policy fixes
 */
public record Policy(
        String id,
        String label,
        String of,
        Map<String, Posture> supply,
        Optional<Doctrine> doctrine,
        Optional<Voice> voice,
        Set<String> refusing,
        String condition,
        Conduct conduct) {

    /** A policy of supply, objective and voice alone. */
    public Policy(
            String id,
            String label,
            String of,
            Map<String, Posture> supply,
            Optional<Doctrine> doctrine,
            Optional<Voice> voice,
            Set<String> refusing,
            String condition) {
        this(id, label, of, supply, doctrine, voice, refusing, condition, Conduct.FREE);
    }

    public Policy {
        supply = Copies.of(supply);
        refusing = Copies.of(refusing);
    }

    /** How much of a client's demand a patron meets. */
    public enum Posture {
        REFUSE(0),
        RATION(0.5),
        FILL(1),
        EXPEDITE(2);

        private final double share;

        Posture(double share) {
            this.share = share;
        }

        /** Share of the demand that is met. */
        public double share() {
            return share;
        }
    }

    /** When a statement is made: in every month, in months of fighting, or in months with a dispute or fighting. */
    public enum Trigger {
        ALWAYS,
        FIGHTING,
        DISPUTE
    }

    /**
     * A rule of speech.
     *
     * @param when trigger
     * @param say statement
     * @param inPublic whether everybody hears it, or only the client it is about
     */
    public record Voice(Trigger when, Statement say, boolean inPublic) {}
}
