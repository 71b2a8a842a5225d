package org.equipoise.lab.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long peace lasts: the product-limit estimate of Kaplan and Meier (1958) from spells that may be cut off. */
public final class Survival {

    private record Spell(double length, boolean ended) {}

    private final List<Spell> spells = new ArrayList<>();

    /** Adds a spell; {@code ended} tells whether it ended rather than being cut off. */
    public void add(double length, boolean ended) {
        spells.add(new Spell(length, ended));
    }

    /** Number of spells. */
    public int size() {
        return spells.size();
    }

    /** Share that lasts longer than a time; NaN without spells. Ends count before cuts at the same time. */
    public double beyond(double time) {
        if (spells.isEmpty()) {
            return Double.NaN;
        }
        List<Spell> sorted = new ArrayList<>(spells);
        sorted.sort(Comparator.comparingDouble(Spell::length).thenComparing(spell -> !spell.ended()));
        double share = 1;
        int left = sorted.size();
        for (Spell spell : sorted) {
            if (spell.length() > time) {
                break;
            }
            if (spell.ended()) {
                share *= (left - 1.0) / left;
            }
            left--;
        }
        return share;
    }
}
