package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;

/**
 * The principal branch of logit quantal response equilibria of any finite game: from lambda 0, where everybody chooses at random, to a
 * Nash equilibrium, which it singles out (McKelvey and Palfrey 1995, 1998).
 *
 * <p>In an extensive game each information set is an agent of its own, and its limit is a sequential equilibrium; in a strategic game
 * each player is. Lambda is a precision per unit of payoff and the same for all. Immutable.
 *
 * <pre>{@code
 * LogitBranch.of(game).at(1, 5).points().get(1).solution().behaviour()
 * LogitBranch.of(game).toNash(1e-8).last().solution(1e-8).certificate()
 * }</pre>
 *
 * @param <S> {@link Solution} of an extensive game or {@link MixedSolution} of a strategic one
 */
public final class LogitBranch<S> {

    /** How much farther than the largest lambda asked for a trace looks for a way back. */
    private static final double BEYOND = 4;

    private final Response<S> response;
    private final Watch watch;

    private LogitBranch(Response<S> response, Watch watch) {
        this.response = response;
        this.watch = watch;
    }

    /**
     * The branch of agent logit equilibria of an extensive game.
     *
     * @throws IllegalArgumentException if a play can pass an information set twice
     */
    public static LogitBranch<Solution> of(Game game) {
        return new LogitBranch<>(new TreeResponse(game), Watch.PATIENT);
    }

    /** The branch of logit equilibria of a strategic game. */
    public static LogitBranch<MixedSolution> of(StrategicGame game) {
        return new LogitBranch<>(new TableResponse(game), Watch.PATIENT);
    }

    /** The same branch, asking a watch before every step; what is counted is {@code lambda}. */
    public LogitBranch<S> watchedBy(Watch by) {
        return new LogitBranch<>(response, by);
    }

    Response<S> response() {
        return response;
    }

    Watch watch() {
        return watch;
    }

    /**
     * The equilibria on the branch at given lambdas, all of them in the order of the branch: where the branch turns back, a lambda is
     * met again. The trace goes to four times the largest lambda; a way back from beyond is not seen.
     *
     * @param lambdas at least one, each at least 0 and finite
     */
    public QuantalTrace<S> at(double... lambdas) {
        double most = 0;
        for (double lambda : lambdas) {
            check(lambda);
            most = Math.max(most, lambda);
        }
        double[] sorted = lambdas.clone();
        Arrays.sort(sorted);
        return trace(sorted, BEYOND * most, -1, false);
    }

    /**
     * The branch from the centroid to where it first reaches a lambda: every point of the trace, and the last exactly there.
     *
     * @param lambda above 0 and finite
     */
    public QuantalTrace<S> upTo(double lambda) {
        check(lambda);
        return trace(new double[0], lambda, -1, true);
    }

    /**
     * The branch from the centroid on until nobody gains more than a tolerance by playing otherwise: every point of the trace. The last
     * is within the tolerance of a Nash equilibrium, with imperfect recall perhaps of agents only; its certificate tells.
     *
     * @param tolerance in units of payoff, above 0; below 1e-9 of the range of payoffs rounding may hinder
     */
    public QuantalTrace<S> toNash(double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("a tolerance must be above 0, not " + tolerance);
        }
        return trace(new double[0], Double.POSITIVE_INFINITY, tolerance / Math.max(1, response.depth()), true);
    }

    private static void check(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "precision of choice cannot be " + lambda + "; it is at least 0 and finite");
        }
    }

    private QuantalTrace<S> trace(double[] lambdas, double most, double regret, boolean all) {
        Walk walk = new Walk(lambdas, most, regret, all);
        QuantalTrace.End end = walk.go();
        double reached = walk.tracer.here().t() / response.range();
        boolean complete = end == QuantalTrace.End.LAMBDA || end == QuantalTrace.End.NASH;
        return new QuantalTrace<>(
                complete
                        ? walk.points
                        : walk.points.stream().map(QuantalPoint::partial).toList(),
                walk.turns,
                walk.crossings,
                end,
                Math.min(reached, most),
                walk.words(end, reached));
    }

    /** One way along the branch. */
    private final class Walk {
        final LogitSystem system = new LogitSystem(response);
        final Tracer tracer = new Tracer(system);
        final List<QuantalPoint<S>> points = new ArrayList<>();
        final List<Double> turns = new ArrayList<>();
        final List<Double> crossings = new ArrayList<>();
        final double[] lambdas;
        final double most;
        final double regret;
        final boolean all;

        Walk(double[] lambdas, double most, double regret, boolean all) {
            this.lambdas = lambdas;
            this.most = most;
            this.regret = regret;
            this.all = all;
        }

        QuantalTrace.End go() {
            if (all || Arrays.stream(lambdas).anyMatch(lambda -> lambda == 0)) {
                add(tracer.here(), 0, true);
            }
            while (true) {
                if (system.unknowns == 0 || (regret >= 0 && nash())) {
                    return constant();
                }
                if (tracer.here().t() >= most * response.range()) {
                    return QuantalTrace.End.LAMBDA;
                }
                if (!watch.goOn(tracer.here().t() / response.range(), most, "lambda")) {
                    return QuantalTrace.End.STOPPED;
                }
                Tracer.Met met = tracer.advance();
                if (met == Tracer.Met.WALL) {
                    return QuantalTrace.End.STUCK;
                }
                double lambda = tracer.here().t() / response.range();
                if (met != Tracer.Met.ROAD) {
                    (met == Tracer.Met.FOLD ? turns : crossings).add(lambda);
                }
                pick(lambda);
            }
        }

        private boolean nash() {
            system.at(tracer.here().z);
            return system.regret() * response.range() <= regret;
        }

        /** The end of a trace that is at an equilibrium. */
        private QuantalTrace.End constant() {
            if (system.unknowns == 0) {
                for (double lambda : lambdas) {
                    if (lambda > 0) {
                        add(tracer.settle(tracer.here(), lambda * response.range()), lambda, true);
                    }
                }
            }
            return QuantalTrace.End.NASH;
        }

        private void pick(double lambda) {
            boolean rising = tracer.rising();
            for (int i = 0; i < lambdas.length; i++) {
                double wanted = lambdas[rising ? i : lambdas.length - 1 - i];
                if (wanted > 0 && tracer.passed(wanted * response.range())) {
                    addAt(wanted, rising);
                }
            }
            if (all) {
                if (lambda > most) {
                    addAt(most, rising);
                } else {
                    add(tracer.here(), lambda, rising);
                }
            }
        }

        private void addAt(double lambda, boolean rising) {
            Spot spot = tracer.at(lambda * response.range());
            boolean met = spot.t() == lambda * response.range();
            add(spot, met ? lambda : spot.t() / response.range(), rising);
        }

        private void add(Spot spot, double lambda, boolean rising) {
            points.add(new QuantalPoint<>(response, system, spot, lambda, rising));
        }

        String words(QuantalTrace.End end, double reached) {
            String way = turns.isEmpty() ? "" : ", turning at lambda " + turns;
            String cross = crossings.isEmpty() ? "" : ", straight on where branches cross at lambda " + crossings;
            return switch (end) {
                case LAMBDA -> "traced the principal branch to lambda " + most + way + cross;
                case NASH -> "traced the principal branch to an equilibrium at lambda " + reached + way + cross;
                case STOPPED -> "stopped on the principal branch at lambda " + reached + way + cross;
                case STUCK -> "could not go on along the principal branch from lambda " + reached + way + cross;
            };
        }
    }
}
