package org.equipoise.model.setting;

/** How far a client has moved away from a patron: the rungs of the ladder, lowest first (model, B.5). */
public enum Step {
    /** It stays. */
    STAY,
    /** It buys arms elsewhere. */
    BUY_ELSEWHERE,
    /** It is host to a mission or an exercise of the patron's rivals. */
    HOST,
    /** It takes a legal step that binds against the patron. */
    LEGAL_STEP,
    /** It freezes its membership in the patron's alliance. */
    FREEZE,
    /** It leaves. */
    LEAVE
}
