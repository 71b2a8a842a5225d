package org.equipoise.bench.k1;

/** What the patron of kernel K1 wants the odds to be. */
public enum Variant {
    /** Parity: p* = 1/2. */
    PAR,
    /** The status quo: p* = q, odds as the land is divided. */
    SQ
}
