package org.equipoise.model.setting;

import java.util.Optional;

/**
 * A promise of a patron to a client.
 *
 * @param id short name
 * @param patron who promises
 * @param client who is protected
 * @param obligation to do what
 * @param onRequest whether it binds only when the client asks
 * @param scope where an attack must fall
 * @param body organisation whose members must agree, if any
 * @param from first month in force, counted from the start (may be negative)
 * @param to first month no longer in force
 */
public record Treaty(
        String id,
        String patron,
        String client,
        Obligation obligation,
        boolean onRequest,
        Scope scope,
        Optional<String> body,
        int from,
        int to) {

    /** To do what when the case arises. */
    public enum Obligation {
        CONSULT,
        DEFENCE,
        UNCONDITIONAL
    }

    /** Where an attack must fall for the promise to bind. */
    public enum Scope {
        RECOGNISED,
        DISPUTED,
        ANY
    }
}
