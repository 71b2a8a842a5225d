package org.equipoise.model.setting;

/** How far a patron goes when a client calls for help: the rungs of the ladder, lowest first (model, B.3). */
public enum Reply {
    /** No answer. */
    NOTHING,
    /** Words of concern. */
    STATEMENT,
    /** People who look and report. */
    FACT_FINDING,
    /** Arms and supplies. */
    MATERIEL,
    /** Mediation with pressure on the attacker. */
    MEDIATION,
    /** Troops. */
    FORCE
}
