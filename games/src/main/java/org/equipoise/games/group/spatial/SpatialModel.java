package org.equipoise.games.group.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.equipoise.games.group.Group;

/**
 * Forecasts the decision of a group over one issue or several as a distribution over the positions its members hold.
 *
 * <p>The spatial model of politics of KAPSARC's Toolkit for Behavioral Analysis (Wise, Lester and Efird 2015, "An Introduction to the
 * KAPSARC Toolkit for Behavioral Analysis" and "Multidimensional Bargaining using KTAB"), as its programs smp and kmodel define it: positions in a cube, utilities that fall with salience-weighted distance, risk attitudes inferred from a
 * risk-neutral election, and a probabilistic Condorcet election over the positions.
 *
 * <p>Left out: ideal points that lag behind positions, stochastic choice among bargains, rounding of bargains to four decimals, and the
 * small constants that keep odds off 0 and 1.
 */
public final class SpatialModel {

    private SpatialModel() {}

    /** Holds the election over the positions of the actors, as risk attitudes shape their utilities. */
    public static SpatialElection elect(Group group, SpatialVariant variant) {
        Space space = new Space(group);
        return elect(space, risk(space, variant), variant);
    }

    static SpatialElection elect(Space space, double[] risk, SpatialVariant variant) {
        List<double[]> distinct = new ArrayList<>();
        List<List<String>> holders = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            int at = 0;
            while (at < distinct.size() && !Arrays.equals(distinct.get(at), space.points[i])) {
                at++;
            }
            if (at == distinct.size()) {
                distinct.add(space.points[i]);
                holders.add(new ArrayList<>());
            }
            holders.get(at).add(space.group.names().get(i));
        }
        Election election =
                hold(holders.stream().map(names -> String.join(", ", names)).toList(), distinct, space, risk, variant);
        double[] expected = new double[space.group.issues().size()];
        for (int a = 0; a < distinct.size(); a++) {
            for (int m = 0; m < expected.length; m++) {
                expected[m] += election.probabilities().get(a) * distinct.get(a)[m];
            }
        }
        return new SpatialElection(
                distinct.stream().map(space::original).toList(),
                holders,
                Arrays.stream(risk).boxed().toList(),
                election,
                space.original(expected));
    }

    /**
     * R of each actor: given by its risk exponent r as 3 (r - 1) / (r + 1), so that [1/2, 2] becomes [-1, 1]; or else inferred from how
     * likely its position, held by each actor for itself, is to win among the risk-neutral.
     */
    static double[] risk(Space space, SpatialVariant variant) {
        int n = space.size();
        double[] risk = new double[n];
        if (variant.riskRange() != SpatialVariant.RiskRange.NEUTRAL) {
            List<Double> p = hold(space.group.names(), Arrays.asList(space.points), space, new double[n], variant)
                    .probabilities();
            double most = p.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            double least = p.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double low =
                    switch (variant.riskRange()) {
                        case MIN -> 0;
                        case MID -> -0.5;
                        default -> -1;
                    };
            for (int i = 0; i < n; i++) {
                // odds that differ by rounding errors alone would spread over the whole range
                risk[i] = most - least > 1e-12 ? low + (1 - low) * (p.get(i) - least) / (most - least) : 0;
            }
        }
        for (int i = 0; i < n; i++) {
            OptionalDouble known = space.group.actors().get(i).risk();
            if (known.isPresent()) {
                double r = known.getAsDouble();
                risk[i] = Math.max(-1, Math.min(1, 3 * (r - 1) / (r + 1)));
            }
        }
        return risk;
    }

    private static Election hold(
            List<String> names, List<double[]> points, Space space, double[] risk, SpatialVariant variant) {
        double[][] utilities = new double[space.size()][points.size()];
        for (int k = 0; k < space.size(); k++) {
            for (int a = 0; a < points.size(); a++) {
                utilities[k][a] = space.utility(k, points.get(a), risk[k]);
            }
        }
        return CondorcetElection.hold(
                names,
                space.weights(variant.influence()),
                utilities,
                variant.voting(),
                variant.victory(),
                variant.outcome());
    }

    /**
     * Plays one round: everyone proposes a bargain to the one whom a challenge would pay most; everyone holds an election over the
     * bargains it is part of and its staying put, and does what is likeliest. All move at once, each its own part.
     */
    public static SpatialRound bargain(Group group, SpatialVariant variant) {
        Space space = new Space(group);
        return new Bargaining(space, risk(space, variant), variant).round();
    }

    /**
     * Plays rounds until nobody moves by more than a share of the scale.
     *
     * @param maximumRounds at least 1
     * @param tolerance share of the scale, at least 0
     */
    public static List<SpatialRound> run(Group group, SpatialVariant variant, int maximumRounds, double tolerance) {
        if (maximumRounds < 1 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("Rounds end by maximum " + maximumRounds + " and tolerance " + tolerance
                    + ", but need at least 1 and at least 0. Maybe they are swapped.");
        }
        List<SpatialRound> rounds = new ArrayList<>();
        Group now = group;
        while (rounds.size() < maximumRounds) {
            SpatialRound round = bargain(now, variant);
            rounds.add(round);
            now = round.after();
            if (round.moved() <= tolerance) {
                break;
            }
        }
        return rounds;
    }
}
