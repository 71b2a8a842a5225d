package org.equipoise.lab.evidence;

import java.util.Locale;

/** How far the note beside a printed figure explains why ours differs. */
public enum Explained {
    /** The note names definitions or files that make the difference. */
    YES,
    /** It names part of it, or a cause that the files at hand cannot confirm. */
    PARTLY,
    /** It says what was tried; the cause was not found. */
    NO;

    /** As the table of printed figures writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Explained of(String word) {
        for (Explained one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("found explained '" + word + "', expected yes, partly or no");
    }
}
