package org.equipoise.games.group.spatial;

/**
 * How hard an actor of weight w works for option i against j when it gains d = u(i) - u(j) from it: v(w, d), odd in d.
 *
 * <p>The rules of the KAPSARC Toolkit for Behavioral Analysis (KTAB; Wise, Lester and Efird 2015), kmodel, {@code Model::vote}, and
 * {@link #SQUARE}, which stands between its proportional and cubic rules. KTAB's prospect rule is left out: not being odd, it lets the
 * order of the options decide.
 */
public enum VotingRule {
    /** All of w for the better option: v = w sign d. Within 1e-8 of indifference the vote falls to 0 without a jump. */
    BINARY {
        @Override
        public double vote(double weight, double gain) {
            return weight * Math.max(-1, Math.min(1, gain / NEAR));
        }
    },
    /** v = w (0.8 d + 0.2 sign d). */
    PROPORTIONAL_BINARY {
        @Override
        public double vote(double weight, double gain) {
            return 0.8 * PROPORTIONAL.vote(weight, gain) + 0.2 * BINARY.vote(weight, gain);
        }
    },
    /** v = w d. */
    PROPORTIONAL {
        @Override
        public double vote(double weight, double gain) {
            return weight * gain;
        }
    },
    /** v = w d |d|. */
    SQUARE {
        @Override
        public double vote(double weight, double gain) {
            return weight * gain * Math.abs(gain);
        }
    },
    /** v = w (d + d^3) / 2. */
    PROPORTIONAL_CUBIC {
        @Override
        public double vote(double weight, double gain) {
            return 0.5 * PROPORTIONAL.vote(weight, gain) + 0.5 * CUBIC.vote(weight, gain);
        }
    },
    /** v = w d^3: those with little at stake hardly count. */
    CUBIC {
        @Override
        public double vote(double weight, double gain) {
            return weight * gain * gain * gain;
        }
    };

    private static final double NEAR = 1e-8;

    /**
     * The vote.
     *
     * @param weight w, at least 0
     * @param gain d = u(i) - u(j)
     * @return positive for i, negative for j
     */
    public abstract double vote(double weight, double gain);
}
