package org.equipoise.lab.central;

import java.util.Locale;
import org.equipoise.data.panel.SideYear;

/** What a side may begin against its rival in a year, each with the graver ones in it as the data code them. */
public enum Outcome {
    /** A dispute that came to the use of force. */
    FORCE,
    /** A dispute in which somebody died. */
    FATAL,
    /** A dispute that came to war. */
    WAR;

    /** Whether it began. */
    public boolean in(SideYear row) {
        return switch (this) {
            case FORCE -> row.force();
            case FATAL -> row.fatal();
            case WAR -> row.war();
        };
    }

    /** The word of tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
