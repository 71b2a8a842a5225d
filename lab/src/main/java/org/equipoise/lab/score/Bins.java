package org.equipoise.lab.score;

import java.util.List;

/**
 * Bins of probability, each from its lower edge up to the next, the last with 1.
 *
 * @param edges increasing, from 0 to 1
 */
public record Bins(List<Double> edges) {

    /** Narrow where rare events lie. */
    public static final Bins RARE = new Bins(List.of(0.0, .01, .02, .05, .1, .2, .35, .5, .65, .8, .9, .95, 1.0));

    public Bins {
        edges = List.copyOf(edges);
        boolean increasing = edges.size() > 1 && edges.get(0) == 0 && edges.get(edges.size() - 1) == 1;
        for (int i = 1; i < edges.size(); i++) {
            increasing &= edges.get(i) > edges.get(i - 1);
        }
        if (!increasing) {
            throw new IllegalArgumentException("edges of bins increase from 0 to 1, found " + edges);
        }
    }

    /** How many there are. */
    public int count() {
        return edges.size() - 1;
    }

    /** Number of the bin of a probability, from 0. */
    public int of(double probability) {
        int bin = 0;
        while (bin < count() - 1 && probability >= edges.get(bin + 1)) {
            bin++;
        }
        return bin;
    }
}
