package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.equipoise.games.solve.Watch;
import org.hipparchus.fraction.BigFraction;

/**
 * Follows Lemke's complementary path from a starting profile to an equilibrium of a sequence form (Koller, Megiddo and von Stengel 1996).
 *
 * <p>The covering vector is the one of von Stengel, van den Elzen and Talman (2002): both players begin by replying to a starting profile
 * s, and the share t of what they really do in what they are replied to rises, with turns, from 0 to 1. Where t is 1 the replies are to
 * each other. Along the path each own sequence is either played with some probability or falls short of the best, never both; exactly one
 * pair of these variables is neither, and takes the next step.
 */
final class LemkePath {

    private final SequenceForm form;
    private final List<List<BigFraction>> start;
    private final int sequences;
    private final int t;
    private final int rest;
    private final Dictionary dictionary;

    /**
     * Stands at the beginning.
     *
     * @param start for each player a realisation plan
     */
    LemkePath(SequenceForm form, List<List<BigFraction>> start) {
        this.form = form;
        this.start = start;
        Plans one = form.plans().get(0);
        Plans two = form.plans().get(1);
        sequences = one.sequences() + two.sequences();
        int[] x = {0, one.sequences()};
        int[] p = {2 * sequences, 2 * sequences + one.sets() + 1};
        t = p[1] + two.sets() + 1;
        rest = t + 1;
        int[] dummy = {rest + 1, rest + 1 + one.sets() + 1};
        int variables = dummy[1] + two.sets() + 1;
        Complementarity rows = new Complementarity();
        for (int player = 0; player < 2; player++) {
            Plans own = form.plans().get(player);
            BigInteger factor = common(start.get(1 - player));
            BigInteger[] other = start.get(1 - player).stream()
                    .map(v -> v.multiply(factor).getNumerator())
                    .toArray(BigInteger[]::new);
            BigInteger[] worth = form.worth(player, other);
            int[] best = own.best(worth);
            rows.plan(own, x[player], dummy[player], t, best);
            rows.reply(
                    own,
                    form.payoffs().get(player),
                    sequences + x[player],
                    p[player],
                    x[1 - player],
                    factor,
                    t,
                    worth,
                    best);
        }
        rows.row(new Dictionary.Row(rest, Map.of(t, BigInteger.ONE), BigInteger.ONE));
        boolean[] forgotten = new boolean[variables];
        Arrays.fill(forgotten, dummy[0], variables, true);
        boolean[] notNegative = new boolean[variables];
        Arrays.fill(notNegative, 0, 2 * sequences, true);
        Arrays.fill(notNegative, t, rest + 1, true);
        dictionary = rows.begin(variables, forgotten, notNegative);
    }

    private static BigInteger common(List<BigFraction> plan) {
        BigInteger common = BigInteger.ONE;
        for (BigFraction value : plan) {
            BigInteger denominator = value.getDenominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    /**
     * Goes to the end, or as far as it is let.
     *
     * @return the number of pivots, negative if it was stopped
     */
    int follow(Watch watch) {
        int entering = t;
        for (int pivots = 0; ; pivots++) {
            if (!watch.goOn(pivots, Double.NaN, "pivots")) {
                return -pivots - 1;
            }
            int leaving = dictionary.blocking(entering);
            if (leaving < 0) {
                throw new IllegalStateException("the path of Lemke ends in a ray after " + pivots + " pivots");
            }
            dictionary.swap(leaving, entering);
            if (leaving == rest) {
                return pivots + 1;
            }
            entering = leaving < sequences ? leaving + sequences : leaving - sequences;
        }
    }

    /** A player's realisation plan where the path stands: what it plays, and the start for the share that is left. */
    List<BigFraction> plan(int player) {
        int x = player == 0 ? 0 : form.plans().get(0).sequences();
        BigFraction left = new BigFraction(dictionary.value(rest), dictionary.divisor());
        List<BigFraction> plan = new ArrayList<>();
        for (int s = 0; s < form.plans().get(player).sequences(); s++) {
            BigFraction played = new BigFraction(dictionary.value(x + s), dictionary.divisor());
            plan.add(played.add(left.multiply(start.get(player).get(s))));
        }
        return plan;
    }
}
