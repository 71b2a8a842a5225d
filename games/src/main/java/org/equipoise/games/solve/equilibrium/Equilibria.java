package org.equipoise.games.solve.equilibrium;

import java.util.List;
import org.equipoise.games.solve.Certificate;

/**
 * What a search for equilibria found, and how far it got.
 *
 * @param <S> kind of solution
 * @param solutions the equilibria, each with its own certificate, in the order of the search, which does not depend on anything but the
 *     game
 * @param components indices of the solutions that lie on one connected set of equilibria, for each such set; empty where that was not
 *     worked out
 * @param search {@code COMPLETE} if there are no others than these, or than the continua that these lie on
 * @param note one sentence for people: what was searched, and where the search ended if it was stopped
 */
public record Equilibria<S>(List<S> solutions, List<List<Integer>> components, Certificate.Search search, String note) {
    /** More solutions than this are counted, not listed: to certify each takes time. */
    static final int MOST_LISTED = 10_000;

    /** So many are listed of a search that was told to stop. */
    private static final int MOST_WHEN_STOPPED = 100;

    public Equilibria {
        solutions = List.copyOf(solutions);
        components = components.stream().map(List::copyOf).toList();
    }

    /** How many solutions of those found are listed. */
    static int listed(int found, boolean stopped) {
        return Math.min(found, stopped ? MOST_WHEN_STOPPED : MOST_LISTED);
    }

    /** What a note says of those that are not listed; empty if all are. */
    static String unlisted(int found, int listed) {
        return found > listed ? "; " + (found - listed) + " more were found and are not listed" : "";
    }
}
