package org.equipoise.games.group.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.PairTable;

/**
 * Forecasts where a group ends whose members challenge one another and give way.
 *
 * <p>Each round: with r = 1 everyone works out what to expect from challenging everyone (first pass); from how much each is threatened
 * follow risk exponents, with which the expectations are worked out again (second pass); whoever expects to gain makes an offer, and
 * everyone takes at most one of those it receives. All move at the same time.
 *
 * <p>Bueno de Mesquita 1985, 1994, 1997; formulas as clarified by Scholz, Calbert and Smith 2011 (Journal of Theoretical Politics
 * 23(4): 510-531). Their text, their program and public replications differ; {@link Variant} names the differences. The model has
 * critics, and its numbers for a single case are a benchmark, not evidence.
 */
public final class ExpectedUtilityModel {

    private ExpectedUtilityModel() {}

    /**
     * Plays the rounds.
     *
     * @param group with one issue
     * @throws IllegalArgumentException if it has several
     */
    public static Course run(Group group, Variant variant) {
        double[] x = group.positions();
        double[] salience = group.actors().stream()
                .mapToDouble(actor -> actor.stakes().get(0).salience())
                .toArray();
        double scale = group.issue().length() > 0 ? group.issue().length() : 1;
        double tolerance = variant.halt().tolerance() * scale;
        RoundTrip trip = new RoundTrip(x, scale, variant.halt());
        List<Round> rounds = new ArrayList<>();
        double firstSpread = Arena.spread(x);
        double[] firstRisk = {};
        Arena arena = arena(group, salience, firstSpread, variant);
        double firstMedian = arena.median(x);
        double firstMean = arena.mean(x);
        double median = firstMedian;
        while (true) {
            if (variant.range() == Variant.Range.PRESENT_SPREAD) {
                arena = arena(group, salience, Arena.spread(x), variant);
            }
            Round round = play(group, variant, arena, x, firstRisk, rounds.size() + 1);
            rounds.add(round);
            if (firstRisk.length == 0) {
                firstRisk = array(round.risk());
            }
            double[] moved = array(round.moved());
            boolean stable =
                    switch (variant.halt().stable()) {
                        case POSITIONS -> apart(x, moved) <= tolerance;
                        case MEDIAN -> Math.abs(round.median() - median) <= tolerance;
                    };
            x = moved;
            median = round.median();
            Ending ending = trip.after(rounds.size(), x, stable);
            if (ending.reason() != Ending.Reason.MAXIMUM_ROUNDS
                    || rounds.size() >= variant.halt().maximumRounds()) {
                return new Course(variant, group.names(), firstMedian, firstMean, rounds, ending);
            }
        }
    }

    private static Arena arena(Group group, double[] salience, double spread, Variant variant) {
        double range = variant.range() == Variant.Range.SCALE ? group.issue().length() : spread;
        return new Arena(group.weights(), salience, range, variant.median());
    }

    private static Round play(Group group, Variant variant, Arena arena, double[] x, double[] firstRisk, int number) {
        int n = x.length;
        double[] ones = RiskExponents.ones(n);
        double reference = arena.reference(variant.noChallenge().firstReference(), x);
        Challenges neutral = new Challenges(arena, variant, x, ones, reference);
        double[] r = new RiskExponents(
                        arena,
                        variant,
                        group.actors().stream().map(actor -> actor.risk()).toList())
                .in(x, neutral, reference, firstRisk);
        Challenges second = new Challenges(
                arena,
                variant,
                x,
                variant.winning().votes() == Winning.Votes.LINEAR ? ones : r,
                arena.reference(variant.noChallenge().secondReference(), x));
        Offers offers = new Offers(group.names(), variant.exchange(), x, r, second);
        List<Offer> all = new ArrayList<>();
        double[] moved = x.clone();
        for (int j = 0; j < n; j++) {
            for (Offer offer : offers.to(j)) {
                all.add(offer);
                if (offer.accepted()) {
                    moved[j] = offer.target();
                }
            }
        }
        return new Round(
                number,
                list(x),
                list(r),
                PairTable.of(group.names(), neutral.success()),
                gains(group.names(), neutral, ones),
                PairTable.of(group.names(), second.success()),
                gains(group.names(), second, r),
                all,
                list(moved),
                arena.median(moved),
                arena.mean(moved));
    }

    private static PairTable gains(List<String> names, Challenges challenges, double[] r) {
        double[][] gains = new double[r.length][r.length];
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r.length; j++) {
                gains[i][j] = i == j ? 0 : challenges.gain(i, j, r[i]);
            }
        }
        return PairTable.of(names, gains);
    }

    private static double apart(double[] x, double[] y) {
        double most = 0;
        for (int i = 0; i < x.length; i++) {
            most = Math.max(most, Math.abs(x[i] - y[i]));
        }
        return most;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
