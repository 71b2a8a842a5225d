package org.equipoise.games.group.expected;

/**
 * How the risk exponents r_i come about: R_i = (2 S_i - max S - min S) / (max S - min S), r_i = (1 - R_i/3) / (1 + R_i/3), with
 * S_i = sum over j of E_ji at r = 1, what the others expect from challenging i.
 *
 * <p>When all S are alike, r = 1. An exponent that the data give for an actor always stands in place of the inferred one.
 *
 * @param when in which rounds exponents are inferred
 * @param compared what S_i is compared with
 */
public record RiskStep(When when, Compared compared) {

    /** In which rounds. */
    public enum When {
        /** Anew in each round. */
        EACH_ROUND,
        /** In the first round, and kept. */
        FIRST_ROUND,
        /** Never: r = 1. */
        NEVER
    }

    /** Maximum and minimum of S. */
    public enum Compared {
        /** Over the actors at their present positions (Scholz, Calbert and Smith). */
        WITH_OTHER_ACTORS,
        /** Over the positions that i itself could take, each position of an actor (closer to Bueno de Mesquita 1985). */
        WITH_OTHER_POSITIONS
    }
}
