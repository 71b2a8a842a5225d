package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Fits lambda to observed choices along the principal branch of a game (McKelvey and Palfrey 1995).
 *
 * <p>The log-likelihood is followed along the branch with its slope; each change from rising to falling is a local maximum and is
 * refined. Where the branch turns back, several profiles compete at the same lambda.
 */
public final class LogitFit {

    /** Without a largest lambda, the search ends where nobody gains more than this part of the range of payoffs. */
    private static final double INDIFFERENT = 1e-6;

    private static final double SHIFT = 1e-4;

    private LogitFit() {}

    /**
     * The best lambda on all of the branch, as far as nobody could gain a millionth of the range of payoffs.
     *
     * @param counts how often each action was taken, set by set as in a flat profile or strategy by strategy; fractions may be weights
     */
    public static <S> PrecisionFit<QuantalPoint<S>> of(LogitBranch<S> branch, double[] counts) {
        return of(branch, counts, Double.POSITIVE_INFINITY);
    }

    /**
     * The best lambda on the branch up to a largest one.
     *
     * @param counts how often each action was taken
     * @param most largest lambda, above 0
     */
    public static <S> PrecisionFit<QuantalPoint<S>> of(LogitBranch<S> branch, double[] counts, double most) {
        Response<S> response = branch.response();
        PrecisionFit.check(counts, response.first()[response.first().length - 1]);
        if (!(most > 0)) {
            throw new IllegalArgumentException("the largest lambda must be above 0, not " + most);
        }
        return new Search<>(branch, counts.clone(), most).result();
    }

    private static final class Search<S> {
        private final LogitBranch<S> branch;
        private final Response<S> response;
        private final LogitSystem system;
        private final Tracer tracer;
        private final double[] counts;
        private final double most;
        private final double all;
        private final List<PrecisionFit<QuantalPoint<S>>> peaks = new ArrayList<>();
        private double random;
        private boolean varies;
        private boolean stopped;

        Search(LogitBranch<S> branch, double[] counts, double most) {
            this.branch = branch;
            this.counts = counts;
            this.most = most;
            response = branch.response();
            system = new LogitSystem(response);
            tracer = new Tracer(system);
            double sum = 0;
            for (double count : counts) {
                sum += count;
            }
            all = sum;
        }

        PrecisionFit<QuantalPoint<S>> result() {
            random = logLikelihood(tracer.here());
            PrecisionFit<QuantalPoint<S>> uniform = peak(tracer.here(), PrecisionFit.Where.RANDOM);
            double first = slope(tracer.here());
            varies = Math.abs(first) > 1e-12 * all;
            if (first <= 0) {
                peaks.add(uniform);
            }
            while (system.unknowns > 0 && goOn()) {
                double before = slope(tracer.here());
                if (tracer.advance() == Tracer.Met.WALL) {
                    stopped = true;
                    break;
                }
                look(before);
            }
            if (!varies) {
                return fit(uniform, PrecisionFit.Where.ANYWHERE, List.of());
            }
            Spot end = tracer.here().t() > most * response.range() ? tracer.at(most * response.range()) : tracer.here();
            if (slope(end) > 0 || peaks.isEmpty()) {
                peaks.add(peak(end, PrecisionFit.Where.LARGEST));
            }
            PrecisionFit<QuantalPoint<S>> best = peaks.get(0);
            for (PrecisionFit<QuantalPoint<S>> peak : peaks) {
                best = peak.logLikelihood() > best.logLikelihood() ? peak : best;
            }
            List<Double> others =
                    new ArrayList<>(peaks.stream().map(PrecisionFit::lambda).toList());
            others.remove(peaks.indexOf(best));
            return fit(best, best.where(), others);
        }

        private boolean goOn() {
            Spot here = tracer.here();
            system.at(here.z);
            boolean on = here.t() < most * response.range() && system.regret() > INDIFFERENT;
            if (on && !branch.watch().goOn(here.t() / response.range(), most, "lambda")) {
                stopped = true;
                return false;
            }
            return on;
        }

        private void look(double before) {
            Spot here = tracer.here();
            double after = slope(here);
            varies |= Math.abs(after) > 1e-12 * all;
            if (before > 0 && after <= 0) {
                tracer.find(this::slope, before, after, tracer.stride(), 1e-11 * all)
                        .or(() -> Optional.of(here))
                        .filter(peak -> peak.t() <= most * response.range())
                        .ifPresent(peak -> peaks.add(peak(peak, PrecisionFit.Where.WITHIN)));
            }
        }

        private double logLikelihood(Spot spot) {
            system.at(spot.z);
            double sum = 0;
            for (int a = 0; a < counts.length; a++) {
                sum += counts[a] * system.log[a];
            }
            return sum;
        }

        /** Slope of the log-likelihood along the branch. */
        private double slope(Spot spot) {
            double sum = 0;
            for (int a = 0; a < counts.length; a++) {
                sum += counts[a] * spot.course[a];
            }
            return sum;
        }

        /** Written down at once, since the tracer may come to take other odds. */
        private PrecisionFit<QuantalPoint<S>> peak(Spot spot, PrecisionFit.Where where) {
            return new PrecisionFit<>(
                    spot.t() / response.range(),
                    where == PrecisionFit.Where.WITHIN ? error(spot) : OptionalDouble.empty(),
                    logLikelihood(spot),
                    random,
                    where,
                    List.of(),
                    new QuantalPoint<>(response, system, spot, spot.t() / response.range(), tracer.rising()),
                    "");
        }

        private PrecisionFit<QuantalPoint<S>> fit(
                PrecisionFit<QuantalPoint<S>> best, PrecisionFit.Where where, List<Double> others) {
            return new PrecisionFit<>(
                    best.lambda(),
                    best.standardError(),
                    best.logLikelihood(),
                    random,
                    where,
                    others,
                    stopped ? best.play().partial() : best.play(),
                    PrecisionFit.words(where, best.lambda(), others, stopped));
        }

        /** Standard error from the slope of the score, which is known exactly at either side. */
        private OptionalDouble error(Spot spot) {
            double by = SHIFT * spot.t();
            Spot low = tracer.settle(spot, spot.t() - by);
            Spot high = tracer.settle(spot, spot.t() + by);
            double information = (slope(low) / low.rise() - slope(high) / high.rise()) / (high.t() - low.t());
            boolean clear = high.t() - low.t() > by && information > 0 && information < Double.POSITIVE_INFINITY;
            return clear ? OptionalDouble.of(1 / (Math.sqrt(information) * response.range())) : OptionalDouble.empty();
        }
    }
}
