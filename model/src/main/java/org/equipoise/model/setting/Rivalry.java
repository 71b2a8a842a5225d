package org.equipoise.model.setting;

import java.util.Optional;

/**
 * Two clients who dispute a good.
 *
 * @param id short name
 * @param sideA first side
 * @param sideB second side
 * @param territorial whether land is at stake
 * @param shareA first side's share of the disputed good at the start, in [0, 1]
 * @param shareB second side's share; the two sum to one
 * @param monthsSinceIncident months since the last militarised incident, at least 0
 * @param displaceable thousand people living on the whole of the disputed land, for displacement
 * @param ceasefire the ceasefire in force at the start
 * @param game a game of its own for its crises; empty for the model's
 */
public record Rivalry(
        String id,
        String sideA,
        String sideB,
        boolean territorial,
        double shareA,
        double shareB,
        int monthsSinceIncident,
        double displaceable,
        Ceasefire ceasefire,
        Optional<GivenGame> game) {

    /** A rivalry whose crises are the model's. */
    public Rivalry(
            String id,
            String sideA,
            String sideB,
            boolean territorial,
            double shareA,
            double shareB,
            int monthsSinceIncident,
            double displaceable,
            Ceasefire ceasefire) {
        this(
                id,
                sideA,
                sideB,
                territorial,
                shareA,
                shareB,
                monthsSinceIncident,
                displaceable,
                ceasefire,
                Optional.empty());
    }

    /**
     * How the last war ended, which weighs on the hazard of the next dispute.
     *
     * @param imposed stopped under outside pressure
     * @param mediated brokered by a third party
     * @param monthsAgo months since it began, at least 0
     */
    public record Ceasefire(boolean imposed, boolean mediated, int monthsAgo) {
        /** No ceasefire on record. */
        public static final Ceasefire NONE = new Ceasefire(false, false, 0);
    }
}
