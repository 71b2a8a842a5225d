package org.equipoise.games.group.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Remembers where everyone stood after each round and notices when all are back.
 *
 * <p>Each round is a function of the positions before it, so an exact repetition goes on for ever. One that holds only for rounded
 * positions may be a slow spiral, and is told apart.
 */
final class RoundTrip {

    private final List<double[]> past = new ArrayList<>();
    private final double step;

    RoundTrip(double[] start, double scale, Halt halt) {
        past.add(start.clone());
        step = scale * StrictMath.pow(10, -halt.decimals());
    }

    /** How things stand after a round: stable, round a cycle, or neither yet. */
    Ending after(int round, double[] x, boolean stable) {
        Ending ending = new Ending(Ending.Reason.MAXIMUM_ROUNDS, 0, -1, false);
        if (stable) {
            ending = new Ending(Ending.Reason.STABLE, 0, -1, true);
        } else {
            for (int since = past.size() - 2; since >= 0; since--) {
                boolean exact = Arrays.equals(past.get(since), x);
                // a slow drift repeats itself with period 1 when rounded and is not a cycle
                boolean near = same(past.get(since), x) && !same(past.get(past.size() - 1), x);
                if (exact || near) {
                    ending = new Ending(Ending.Reason.CYCLE, round - since, since, exact);
                    break;
                }
            }
        }
        past.add(x.clone());
        return ending;
    }

    private boolean same(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.rint(a[i] / step) != Math.rint(b[i] / step)) {
                return false;
            }
        }
        return true;
    }
}
