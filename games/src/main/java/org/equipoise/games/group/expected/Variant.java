package org.equipoise.games.group.expected;

/**
 * One reading of the expected-utility model: a choice at each place where its descriptions leave one.
 *
 * <p>Start from a named reading and change what you want to compare:
 *
 * <pre>{@code
 * Variant.paper().with(new Exchange(Perspective.RECEIVER, Selection.BY_KIND, true))
 * }</pre>
 *
 * @param name what the reading is called in results
 * @param winning probability of success
 * @param noChallenge expectation without a challenge
 * @param riskStep risk exponents
 * @param exchange offers
 * @param range what distances are divided by
 * @param median which median is meant when a whole interval qualifies
 * @param halt end of the rounds
 */
public record Variant(
        String name,
        Winning winning,
        NoChallenge noChallenge,
        RiskStep riskStep,
        Exchange exchange,
        Range range,
        Median median,
        Halt halt) {

    /** What distances are divided by. */
    public enum Range {
        /** Spread of the positions at the start. */
        FIRST_SPREAD,
        /** Spread of the positions in each round; never more than before, which moves the model's odds. */
        PRESENT_SPREAD,
        /** Length of the scale. */
        SCALE
    }

    /**
     * Which point of the interval of weighted medians. Every definition by votes names a point of that interval: summed distance votes
     * rank positions by weighted distance, which medians make smallest.
     */
    public enum Median {
        /** The lower end. */
        LOW,
        /** The upper end. */
        HIGH,
        /** The middle. */
        MIDDLE
    }

    /**
     * The formulas as printed: P over the votes of the pair, each challenge valued by who makes it, the smallest move taken (Bueno de
     * Mesquita 1994, 1997; Scholz, Calbert and Smith 2011).
     */
    public static Variant paper() {
        return new Variant(
                "paper",
                new Winning(Winning.Numerator.VOTES_FOR, Winning.Denominator.PAIRWISE, Winning.Votes.LINEAR),
                NoChallenge.stays(),
                new RiskStep(RiskStep.When.EACH_ROUND, RiskStep.Compared.WITH_OTHER_ACTORS),
                new Exchange(Exchange.Perspective.EACH_ITS_OWN, Exchange.Selection.SMALLEST_MOVE, true),
                Range.FIRST_SPREAD,
                Median.LOW,
                Halt.after(50));
    }

    /**
     * "All-pairs denominator": what the program of Scholz, Calbert and Smith is reported to compute (public replication
     * jmckib/bdm-scholz-expected-utility-model).
     * P over the votes of all pairs, bent by the voters' risk exponents in the second pass; the receiver's exponent values both sides
     * of an offer; confrontations first, the lowest compromise, nobody capitulates.
     */
    public static Variant allPairsDenominator() {
        return paper().named("all-pairs denominator")
                .with(new Winning(
                        Winning.Numerator.VOTES_FOR, Winning.Denominator.ALL_PAIRS, Winning.Votes.RISK_EXPONENT))
                .with(new Exchange(Exchange.Perspective.RECEIVER, Exchange.Selection.BY_KIND_LOWEST_COMPROMISE, false));
    }

    /**
     * "Pairwise denominator": the replication by D. Masad (dmasad/BDM_DecisionModel_Replication). Net votes over the votes of the pair; each challenge valued by who
     * makes it; an actor answers the challenge that is worth most to its initiator; mean for median and the sign slip when Q < 1.
     */
    public static Variant pairwiseDenominator() {
        return paper().named("pairwise denominator")
                .with(new Winning(Winning.Numerator.NET_VOTES, Winning.Denominator.PAIRWISE, Winning.Votes.LINEAR))
                .with(new NoChallenge(
                        1,
                        NoChallenge.Drift.FIXED,
                        1,
                        NoChallenge.Sign.ADDED,
                        NoChallenge.Reference.MEAN,
                        NoChallenge.Reference.MEAN))
                .with(new Exchange(Exchange.Perspective.EACH_ITS_OWN, Exchange.Selection.STRONGEST_CHALLENGE, true));
    }

    /** The same reading under another name. */
    public Variant named(String other) {
        return new Variant(other, winning, noChallenge, riskStep, exchange, range, median, halt);
    }

    /** The same but for the probability of success. */
    public Variant with(Winning other) {
        return new Variant(name, other, noChallenge, riskStep, exchange, range, median, halt);
    }

    /** The same but for the expectation without a challenge. */
    public Variant with(NoChallenge other) {
        return new Variant(name, winning, other, riskStep, exchange, range, median, halt);
    }

    /** The same but for the risk exponents. */
    public Variant with(RiskStep other) {
        return new Variant(name, winning, noChallenge, other, exchange, range, median, halt);
    }

    /** The same but for the offers. */
    public Variant with(Exchange other) {
        return new Variant(name, winning, noChallenge, riskStep, other, range, median, halt);
    }

    /** The same but for the length by which distances are divided. */
    public Variant with(Range other) {
        return new Variant(name, winning, noChallenge, riskStep, exchange, other, median, halt);
    }

    /** The same but for the median. */
    public Variant with(Median other) {
        return new Variant(name, winning, noChallenge, riskStep, exchange, range, other, halt);
    }

    /** The same but for the end of the rounds. */
    public Variant with(Halt other) {
        return new Variant(name, winning, noChallenge, riskStep, exchange, range, median, other);
    }
}
