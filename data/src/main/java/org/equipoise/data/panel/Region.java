package org.equipoise.data.panel;

import java.util.List;

/**
 * Regions of the world as UCDP counts them, from COW's codes, which run by region: Egypt, Turkey and Iran are of the Middle East, the
 * Maghreb and Sudan of Africa, the Caucasus of Europe, Oceania of Asia.
 */
public final class Region {

    /** Names of the regions, by their number; 0 is not known. */
    public static final List<String> NAMES =
            List.of("not known", "Europe", "Middle East", "Asia and Oceania", "Africa", "Americas");

    private static final int EUROPE = 200;
    private static final int AFRICA = 400;
    private static final int MIDDLE_EAST = 630;
    private static final int ASIA = 700;
    private static final int END = 1000;

    private Region() {}

    /** Number of the region of a state by its COW code: 1 Europe, 2 Middle East, 3 Asia and Oceania, 4 Africa, 5 Americas, 0 not known. */
    public static int of(int cow) {
        if (cow <= 0 || cow >= END) {
            return 0;
        }
        if (cow < EUROPE) {
            return 5;
        }
        if (cow < AFRICA) {
            return 1;
        }
        if (cow < MIDDLE_EAST) {
            return 4;
        }
        return cow < ASIA ? 2 : 3;
    }
}
