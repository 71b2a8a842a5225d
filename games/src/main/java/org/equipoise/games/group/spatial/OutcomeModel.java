package org.equipoise.games.group.spatial;

/** How the probabilities of single contests make up a distribution over all options (KTAB, kmodel, {@code Model::probCE2}). */
public enum OutcomeModel {
    /**
     * p(a) proportional to the product over b of P[a beats b]: the probability that a beats every other option, given that some option
     * does.
     */
    CONDITIONAL,
    /**
     * Favourites follow one another: at each step one of the N options, itself among them, challenges the favourite, each with
     * probability 1/N, or is challenged by it in the same way; p is where this settles: p(a) = (1/N) sum_b P[a beats b] (p(a) + p(b)).
     */
    MARKOV_UNIFORM,
    /**
     * As {@link #MARKOV_UNIFORM}, but b is challenged by a with probability proportional to n(a, b) = S[a:b] P[a beats b], the strength
     * of those who would gain times their chance; a favourite against whom nobody works stays (Wise, "Markov Voting with Incentives in
     * KTAB").
     */
    MARKOV_INCENTIVE
}
