package org.equipoise.model.setting;

import java.util.Optional;

/**
 * What a patron says.
 *
 * @param kind the kind of statement
 * @param about the client that is condemned or backed
 */
public record Statement(Kind kind, Optional<String> about) {

    /** Silence. */
    public static final Statement SILENCE = new Statement(Kind.SILENCE, Optional.empty());

    /** The repertoire of the model, A.3 step 5. */
    public enum Kind {
        SILENCE,
        NEUTRAL_CALL,
        AMBIGUOUS_NORM,
        LEGAL_SCOPE_REPLY,
        CONDEMN,
        BACK
    }

    /** Name for tables and addresses of luck, such as {@code condemn A}. */
    public String label() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return about.map(client -> name + " " + client).orElse(name);
    }
}
