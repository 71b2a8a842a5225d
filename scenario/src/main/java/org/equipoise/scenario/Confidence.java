package org.equipoise.scenario;

/** How well a fact or a parameter is supported. */
public enum Confidence {
    /** A source states it. */
    SOURCED,
    /** A source states part of it. */
    PART,
    /** Sources disagree. */
    DISPUTED,
    /** From general knowledge, to be verified. */
    RECALL,
    /** Estimated from other facts. */
    ESTIMATE,
    /** Assumed; the reason is given. */
    ASSUMPTION
}
