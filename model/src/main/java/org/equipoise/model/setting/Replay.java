package org.equipoise.model.setting;

import java.util.List;
import java.util.Optional;

/**
 * History that is replayed instead of played, month by month, until the clamp is let go.
 *
 * @param until first month that is played freely, counted from 1; 1 replays nothing
 * @param incidents what happened between rivals
 * @param divisions how the disputed good was divided after a month
 * @param calls calls for help and what came of them
 */
public record Replay(int until, List<Incident> incidents, List<Division> divisions, List<Call> calls) {
    /** Nothing is replayed. */
    public static final Replay NONE = new Replay(1, List.of(), List.of());

    /** History without calls for help. */
    public Replay(int until, List<Incident> incidents, List<Division> divisions) {
        this(until, incidents, divisions, List.of());
    }

    public Replay {
        incidents = List.copyOf(incidents);
        divisions = List.copyOf(divisions);
        calls = List.copyOf(calls);
    }

    /** Whether a war of a rivalry is still being fought when play begins: it began in a replayed month and outlasts them. */
    public boolean leavesWar(String rivalry) {
        for (Incident incident : incidents) {
            int last = incident.month() + Math.max(1, incident.months()) - 1;
            if (incident.rivalry().equals(rivalry)
                    && incident.level() == Level.WAR
                    && incident.month() < until
                    && last >= until) {
                return true;
            }
        }
        return false;
    }

    /**
     * A militarised incident.
     *
     * @param rivalry where
     * @param month first month of play in which it fell, from 1
     * @param level how far it went
     * @param months how long it lasted, at least 1
     * @param deathsA dead of the first side, persons
     * @param deathsB dead of the second side, persons
     * @param attacker the client that the record says moved first; empty where that is disputed; who began a war
     *     is then a hypothesis
     */
    public record Incident(
            String rivalry,
            int month,
            Level level,
            int months,
            double deathsA,
            double deathsB,
            Optional<String> attacker) {}

    /** Share of the first side from a month on. */
    public record Division(String rivalry, int month, double shareA) {}

    /**
     * A call for help.
     *
     * @param id short name
     * @param client who called
     * @param patron on whom
     * @param rivalry against whom, by rivalry
     * @param month month of play in which it fell, from 1
     * @param recognised whether the attack fell on the client's recognised land
     * @param reply how the patron answered; empty where it is not known
     */
    public record Call(
            String id,
            String client,
            String patron,
            String rivalry,
            int month,
            boolean recognised,
            Optional<Reply> reply) {

        /** The same call, its answer left open. */
        public Call unanswered() {
            return new Call(id, client, patron, rivalry, month, recognised, Optional.empty());
        }
    }

    /** The data's ladder. */
    public enum Level {
        DISPUTE,
        FORCE,
        FATAL,
        WAR
    }
}
