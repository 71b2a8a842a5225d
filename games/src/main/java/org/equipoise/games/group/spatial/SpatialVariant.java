package org.equipoise.games.group.spatial;

/**
 * The choices that a spatial model leaves open.
 *
 * @param voting how hard actors work for what they prefer
 * @param victory how likely the stronger side wins
 * @param outcome how contests make up a distribution
 * @param influence what an actor's weight is
 * @param riskRange on which range risk attitudes are inferred
 * @param riskSeen what an actor believes about the risk attitudes of others
 * @param thirdParties what others do in a contest between two
 * @param interpolation how a bargain divides the way between two positions
 * @param terms whose estimates a bargain rests on
 */
public record SpatialVariant(
        VotingRule voting,
        VictoryModel victory,
        OutcomeModel outcome,
        Influence influence,
        RiskRange riskRange,
        RiskSeen riskSeen,
        ThirdParties thirdParties,
        Interpolation interpolation,
        Terms terms) {

    /** What an actor's weight is in an election. */
    public enum Influence {
        /** Capability, as in KTAB's elections over positions and bargains; salience then only shapes utilities. */
        CAPABILITY,
        /** Capability times the sum of saliences. */
        CAPABILITY_TIMES_SALIENCE
    }

    /**
     * The range of risk attitudes R, stretched between the least and the most likely position of a risk-neutral election; an actor whose
     * position is likely to win shuns risk (KTAB's BigRRange).
     */
    public enum RiskRange {
        /** From 0 to 1. */
        MIN,
        /** From -1/2 to 1. */
        MID,
        /** From -1 to 1. */
        MAX,
        /** All 0; not in KTAB. */
        NEUTRAL
    }

    /** The risk attitude that h ascribes to i, as a share of i's true one; the rest is h's own (KTAB's BigRAdjust). */
    public enum RiskSeen {
        /** Its own: everyone is taken to be like oneself. */
        NONE(0),
        /** One third. */
        ONE_THIRD(1.0 / 3),
        /** One half. */
        HALF(0.5),
        /** Two thirds. */
        TWO_THIRDS(2.0 / 3),
        /** The true one. */
        FULL(1);

        private final double share;

        RiskSeen(double share) {
            this.share = share;
        }

        double of(double own, double theirs) {
            return own + share * (theirs - own);
        }
    }

    /**
     * What a third party k does when i challenges j (KTAB's ThirdPartyCommit). Let q be the odds of i when only i, j and k vote, as h sees
     * them.
     */
    public enum ThirdParties {
        /** It votes as in any election, v(u_k(i) - u_k(j)); not in KTAB. */
        VOTE,
        /**
         * It weighs joining i, worth q (2 u_k(i) + u_k(k)) + (1 - q) 3 u_k(j), against joining j, worth q 3 u_k(i) + (1 - q) (2 u_k(j) +
         * u_k(k)): on the winning side it keeps its position, on the losing side it has to take the winner's.
         */
        SEMI_COMMITTED,
        /** It stays out, to which KTAB's full and missing commitments both come down: joining either side is then worth the same. */
        ABSTAIN
    }

    /**
     * Where on each issue i and j meet when i is held to prevail with probability p (KTAB's InterVecBrgn). With weights a and b they both
     * go to (a x_i + b x_j) / (a + b).
     */
    public enum Interpolation {
        /** a = s_i p, b = s_j (1 - p). */
        LINEAR,
        /** a = (s_i p)^2, b = (s_j (1 - p))^2. */
        SQUARE,
        /**
         * Only the weaker side moves: with e = 1 - 2p if j prevails, i goes the share e s_j^2 / (e s_j^2 + (1 - e) s_i^2) of the way, and
         * likewise for j.
         */
        WEAKER_MOVES
    }

    /** Whose estimate of the odds makes a bargain (KTAB's SMPBargnModel). */
    public enum Terms {
        /** The initiator's. */
        INITIATOR,
        /** Each makes one, and both are on offer. */
        BOTH,
        /** One, half way between both by capability times salience. */
        WEIGHTED_MEAN
    }

    /** The defaults of KTAB's spatial model, of which {@link SpatialModel} lists what it leaves out. */
    public static SpatialVariant ktab() {
        return new SpatialVariant(
                VotingRule.PROPORTIONAL,
                VictoryModel.LINEAR,
                OutcomeModel.CONDITIONAL,
                Influence.CAPABILITY,
                RiskRange.MID,
                RiskSeen.ONE_THIRD,
                ThirdParties.SEMI_COMMITTED,
                Interpolation.SQUARE,
                Terms.INITIATOR);
    }

    /** The same with another election. */
    public SpatialVariant with(VotingRule rule, VictoryModel model, OutcomeModel distribution) {
        return new SpatialVariant(
                rule, model, distribution, influence, riskRange, riskSeen, thirdParties, interpolation, terms);
    }

    /** The same with other weights. */
    public SpatialVariant with(Influence other) {
        return new SpatialVariant(
                voting, victory, outcome, other, riskRange, riskSeen, thirdParties, interpolation, terms);
    }

    /** The same with other risk attitudes. */
    public SpatialVariant with(RiskRange range, RiskSeen seen) {
        return new SpatialVariant(voting, victory, outcome, influence, range, seen, thirdParties, interpolation, terms);
    }

    /** The same with others doing otherwise in a contest between two. */
    public SpatialVariant with(ThirdParties other) {
        return new SpatialVariant(
                voting, victory, outcome, influence, riskRange, riskSeen, other, interpolation, terms);
    }

    /** The same with other bargains. */
    public SpatialVariant with(Interpolation other, Terms whose) {
        return new SpatialVariant(voting, victory, outcome, influence, riskRange, riskSeen, thirdParties, other, whose);
    }
}
