package org.equipoise.games.group.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.group.Actor;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.Stake;

/**
 * One round of bargaining.
 *
 * <p>As h sees it, k gains from i's challenging j: (1 - s_j) 2 u_k(i) + s_j [P 2 u_k(i) + (1 - P) 2 u_k(j)] - u_k(i) - u_k(j), with s_j
 * the sum of j's saliences, at most 1, and P the share of all votes between the two that are for i, with capability times salience for
 * weights and with risk attitudes as h sees them (KTAB, smp, {@code probEduChlg}).
 */
final class Bargaining {

    /** KTAB: gains below this are no reason to challenge anyone. */
    private static final double WORTH_IT = 1e-5;

    private final Space space;
    private final double[] risk;
    private final SpatialVariant variant;
    private final double[] force;

    /** A bargain with its points in the cube. */
    private record Draft(int i, int j, double gain, double odds, double[] initiatorTo, double[] receiverTo) {}

    Bargaining(Space space, double[] risk, SpatialVariant variant) {
        this.space = space;
        this.risk = risk;
        this.variant = variant;
        this.force = space.weights(SpatialVariant.Influence.CAPABILITY_TIMES_SALIENCE);
    }

    SpatialRound round() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            drafts.addAll(proposals(i));
        }
        List<Resolution> resolutions = new ArrayList<>();
        List<Actor> after = new ArrayList<>();
        double moved = 0;
        for (int k = 0; k < space.size(); k++) {
            int self = k;
            List<Draft> own = drafts.stream()
                    .filter(draft -> draft.i == self || draft.j == self)
                    .toList();
            Election election = resolve(own);
            int chosen = election.likeliest();
            List<Bargain> bargains = own.stream().map(this::bargain).toList();
            resolutions.add(new Resolution(
                    space.group.names().get(k),
                    bargains,
                    election,
                    chosen == 0 ? Optional.empty() : Optional.of(bargains.get(chosen - 1))));
            double[] to = chosen == 0 ? space.points[k] : part(own.get(chosen - 1), k);
            for (int m = 0; m < to.length; m++) {
                moved = Math.max(moved, Math.abs(to[m] - space.points[k][m]));
            }
            after.add(
                    chosen == 0
                            ? space.group.actors().get(k)
                            : at(space.group.actors().get(k), to));
        }
        return new SpatialRound(
                SpatialModel.elect(space, risk, variant), resolutions, new Group(space.group.issues(), after), moved);
    }

    private Actor at(Actor actor, double[] point) {
        List<Double> original = space.original(point);
        List<Stake> stakes = new ArrayList<>();
        for (int m = 0; m < point.length; m++) {
            stakes.add(new Stake(original.get(m), actor.stakes().get(m).salience()));
        }
        return actor.withStakes(stakes);
    }

    private static double[] part(Draft draft, int k) {
        return draft.i == k ? draft.initiatorTo : draft.receiverTo;
    }

    private Bargain bargain(Draft draft) {
        return new Bargain(
                space.group.names().get(draft.i),
                space.group.names().get(draft.j),
                draft.gain,
                draft.odds,
                space.original(draft.initiatorTo),
                space.original(draft.receiverTo));
    }

    private List<Draft> proposals(int i) {
        int target = i;
        double best = WORTH_IT;
        for (int j = 0; j < space.size(); j++) {
            double gain = j == i ? 0 : gain(i, j);
            if (gain > best) {
                best = gain;
                target = j;
            }
        }
        if (target == i) {
            return List.of();
        }
        Draft mine = draft(i, target, best, odds(i, i, target));
        Draft theirs = draft(i, target, best, odds(target, i, target));
        return switch (variant.terms()) {
            case INITIATOR -> List.of(mine);
            case BOTH -> List.of(mine, theirs);
            case WEIGHTED_MEAN -> List.of(between(mine, theirs));
        };
    }

    /** What i expects to gain from challenging j. */
    private double gain(int i, int j) {
        double p = odds(i, i, j);
        double own = space.utility(i, space.points[i], risk[i]);
        double other = space.utility(i, space.points[j], risk[i]);
        double resists = space.resistance(j);
        double contest = p * 2 * own + (1 - p) * 2 * other;
        return (1 - resists) * 2 * own + resists * contest - own - other;
    }

    /** h's estimate of the probability that i's position beats j's. */
    private double odds(int h, int i, int j) {
        double with = vote(h, i, i, j);
        double against = -vote(h, j, i, j);
        double pair = with;
        double opposed = against;
        for (int k = 0; k < space.size(); k++) {
            double vote = k == i || k == j ? 0 : thirdParty(h, k, i, j, pair, opposed);
            with += Math.max(0, vote);
            against += Math.max(0, -vote);
        }
        return with + against > 0 ? with / (with + against) : 0.5;
    }

    /** k's vote for i against j as h sees it. */
    private double vote(int h, int k, int i, int j) {
        return variant.voting().vote(force[k], seen(h, k, i) - seen(h, k, j));
    }

    private double thirdParty(int h, int k, int i, int j, double pair, double opposed) {
        double vote = vote(h, k, i, j);
        return switch (variant.thirdParties()) {
            case VOTE -> vote;
            case ABSTAIN -> 0;
            case SEMI_COMMITTED -> {
                double with = pair + Math.max(0, vote);
                double against = opposed + Math.max(0, -vote);
                double q = with + against > 0 ? with / (with + against) : 0.5;
                double own = seen(h, k, k);
                double other = seen(h, k, j);
                double first = seen(h, k, i);
                double joinsFirst = q * (2 * first + own) + (1 - q) * 3 * other;
                double joinsOther = q * 3 * first + (1 - q) * (2 * other + own);
                yield variant.voting().vote(force[k], joinsFirst - joinsOther);
            }
        };
    }

    /** u_k of where another actor stands, with the risk attitude that h ascribes to k. */
    private double seen(int h, int k, int at) {
        return space.utility(k, space.points[at], variant.riskSeen().of(risk[h], risk[k]));
    }

    private Draft draft(int i, int j, double gain, double p) {
        double[] from = space.points[i];
        double[] to = space.points[j];
        double[] initiatorTo = from.clone();
        double[] receiverTo = to.clone();
        for (int m = 0; m < from.length; m++) {
            double si = space.salience(i, m);
            double sj = space.salience(j, m);
            double a = si * p;
            double b = sj * (1 - p);
            switch (variant.interpolation()) {
                case LINEAR -> meet(initiatorTo, receiverTo, m, a, b);
                case SQUARE -> meet(initiatorTo, receiverTo, m, a * a, b * b);
                case WEAKER_MOVES -> {
                    initiatorTo[m] += share(1 - 2 * p, sj, si) * (to[m] - from[m]);
                    receiverTo[m] += share(2 * p - 1, si, sj) * (from[m] - to[m]);
                }
            }
        }
        return new Draft(i, j, gain, p, initiatorTo, receiverTo);
    }

    /** Both go to the weighted mean; without weights both stay. */
    private static void meet(double[] initiatorTo, double[] receiverTo, int m, double a, double b) {
        if (a + b > 0) {
            double point = initiatorTo[m] + b / (a + b) * (receiverTo[m] - initiatorTo[m]);
            initiatorTo[m] = point;
            receiverTo[m] = point;
        }
    }

    private static double share(double edge, double stronger, double weaker) {
        double pull = Math.max(0, edge) * stronger * stronger;
        double hold = (1 - Math.max(0, edge)) * weaker * weaker;
        return pull > 0 ? pull / (pull + hold) : 0;
    }

    private Draft between(Draft mine, Draft theirs) {
        double total = force[mine.i] + force[mine.j];
        double share = total > 0 ? force[mine.j] / total : 0.5;
        double[] initiatorTo = mine.initiatorTo.clone();
        double[] receiverTo = mine.receiverTo.clone();
        for (int m = 0; m < initiatorTo.length; m++) {
            initiatorTo[m] += share * (theirs.initiatorTo[m] - initiatorTo[m]);
            receiverTo[m] += share * (theirs.receiverTo[m] - receiverTo[m]);
        }
        return new Draft(
                mine.i, mine.j, mine.gain, mine.odds + share * (theirs.odds - mine.odds), initiatorTo, receiverTo);
    }

    /** The election over staying put and the bargains: a bargain is worth the mean utility of all positions once it is carried out. */
    private Election resolve(List<Draft> own) {
        int n = space.size();
        List<String> names = new ArrayList<>();
        names.add("no bargain");
        double[][] utilities = new double[n][own.size() + 1];
        for (int k = 0; k < n; k++) {
            for (int other = 0; other < n; other++) {
                utilities[k][0] += space.utility(k, space.points[other], risk[k]) / n;
            }
        }
        for (int o = 0; o < own.size(); o++) {
            Draft draft = own.get(o);
            names.add((o + 1) + ": " + bargain(draft));
            double[][] points = space.points.clone();
            points[draft.i] = draft.initiatorTo;
            points[draft.j] = draft.receiverTo;
            for (int k = 0; k < n; k++) {
                for (double[] point : Arrays.asList(points)) {
                    utilities[k][o + 1] += space.utility(k, point, risk[k]) / n;
                }
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
}
