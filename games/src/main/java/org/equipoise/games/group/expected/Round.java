package org.equipoise.games.group.expected;

import java.util.List;
import org.equipoise.games.group.PairTable;

/**
 * One round: where the actors stood, what they expected from challenging one another, what was offered and taken.
 *
 * @param number from 1
 * @param positions before the round, in the order of the actors
 * @param risk exponents r used in the second pass
 * @param neutralProbabilities P of the first pass, row against column
 * @param neutralGains E of the first pass, where r = 1: what the row expects from challenging the column
 * @param probabilities P of the second pass
 * @param gains E of the second pass, each row with its own exponent
 * @param offers every challenge that its initiator expects to gain from, as its receiver sees it
 * @param moved positions after the round
 * @param median median after the round
 * @param mean weighted mean after the round
 */
public record Round(
        int number,
        List<Double> positions,
        List<Double> risk,
        PairTable neutralProbabilities,
        PairTable neutralGains,
        PairTable probabilities,
        PairTable gains,
        List<Offer> offers,
        List<Double> moved,
        double median,
        double mean) {

    /** Copies the lists. */
    public Round {
        positions = List.copyOf(positions);
        risk = List.copyOf(risk);
        offers = List.copyOf(offers);
        moved = List.copyOf(moved);
    }

    /** The offers that were taken, at most one for each receiver. */
    public List<Offer> accepted() {
        return offers.stream().filter(Offer::accepted).toList();
    }
}
