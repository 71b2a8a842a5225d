package org.equipoise.lab.hindcast;

import java.util.Arrays;
import java.util.List;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Rivalry;

/** Listens to one run for the first month of everything that is asked; {@link #NEVER} where it does not come. */
final class Witness implements Journal, Simulation.Monthly {

    /** It did not happen. */
    static final int NEVER = Integer.MAX_VALUE;

    private final Rivalry rivalry;
    private final List<Asked> asked;
    private final int[] stepAt;
    private final int[] first;
    private int fatal = NEVER;
    private int war = NEVER;

    /**
     * A witness of one run.
     *
     * @param stepAt position of the rung of each question about steps among the monthly quantities, -1 for others
     */
    Witness(Rivalry rivalry, List<Asked> asked, int[] stepAt) {
        this.rivalry = rivalry;
        this.asked = asked;
        this.stepAt = stepAt;
        first = new int[asked.size()];
        Arrays.fill(first, NEVER);
    }

    @Override
    public boolean listening() {
        return true;
    }

    @Override
    public void record(Entry entry) {
        if (!(entry instanceof Event event) || !concerns(event.actor())) {
            return;
        }
        if (event.kind().equals("war.begins")) {
            war = Math.min(war, event.month());
            fatal = Math.min(fatal, event.month());
        } else if (event.kind().equals("force.fatal")) {
            fatal = Math.min(fatal, event.month());
        }
    }

    private boolean concerns(String actor) {
        return actor.equals(rivalry.id()) || actor.equals(rivalry.sideA()) || actor.equals(rivalry.sideB());
    }

    @Override
    public void see(int month, double[] values) {
        for (int a = 0; a < stepAt.length; a++) {
            if (stepAt[a] >= 0
                    && first[a] == NEVER
                    && asked.get(a) instanceof Asked.Away away
                    && values[stepAt[a]] >= away.least().ordinal()) {
                first[a] = month;
            }
        }
    }

    /** First month of what is asked, from 1. */
    int first(int question) {
        if (asked.get(question) instanceof Asked.Clash clash) {
            return clash == Asked.Clash.WAR || clash == Asked.Clash.TRUCE_WAR ? war : fatal;
        }
        return first[question];
    }
}
