package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.NotEstimable.Reason;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.numeric.Cholesky;
import org.equipoise.games.estimate.numeric.Eigen;
import org.equipoise.games.extensive.Game;

/** A model estimated by maximum likelihood: coefficients, how sure they are, and how they were found. Immutable. */
public final class Fit {

    private static final double SAME_VALUE = 1e-6;

    private final Specification specification;
    private final Estimable estimable;
    private final Likelihood likelihood;
    private final double[] gamma;
    private final double[] beta;
    private final double[][] covariance;
    private final double logLikelihood;
    private final SearchReport search;

    private Fit(Specification specification, Estimable estimable, Likelihood likelihood, List<Search.Climb> climbs) {
        this.specification = specification;
        this.estimable = estimable;
        this.likelihood = likelihood;
        Search.Climb best = climbs.get(0);
        this.gamma = best.summit().point();
        this.beta = likelihood.toBeta(gamma);
        this.logLikelihood = best.summit().value();
        this.covariance = covariance(likelihood, best.summit().eigen());
        this.search = report(likelihood, climbs);
    }

    static Fit of(Specification specification, Estimable estimable) {
        Likelihood likelihood = new Likelihood(
                estimable.kernel(), estimable.blocks(), estimable.cases().size());
        if (estimable.cases().size() < likelihood.size()) {
            throw new NotEstimable(
                    Reason.TOO_FEW_CASES,
                    List.of(),
                    estimable.cases().size() + " cases cannot determine " + likelihood.size() + " coefficients. Maybe"
                            + " missing values leave too many cases out.");
        }
        return of(
                specification,
                estimable,
                likelihood,
                Search.climbs(likelihood, estimable.players().size(), specification.starts()));
    }

    static Fit of(Specification specification, Estimable estimable, Likelihood likelihood, List<Search.Climb> climbs) {
        Search.Climb best = Search.highestMaximum(climbs).orElseThrow(() -> Judgement.of(likelihood, climbs.get(0)));
        refuseSeparation(likelihood, climbs, best);
        List<Search.Climb> sorted = new ArrayList<>(climbs);
        sorted.remove(best);
        sorted.add(0, best);
        return new Fit(specification, estimable, likelihood, sorted);
    }

    /** A maximum does not count if a start that was not disturbed rose beyond it to choices predicted without error. */
    private static void refuseSeparation(Likelihood likelihood, List<Search.Climb> climbs, Search.Climb best) {
        for (Search.Climb climb : climbs) {
            if (climb.order() < Search.UNDISTURBED
                    && climb.summit().value() > best.summit().value() + SAME_VALUE
                    && !Search.isMaximum(climb)) {
                NotEstimable trouble = Judgement.of(likelihood, climb);
                if (trouble.reason() == Reason.SEPARATED) {
                    throw trouble;
                }
            }
        }
    }

    private static SearchReport report(Likelihood likelihood, List<Search.Climb> climbs) {
        List<SearchReport.Start> starts = new ArrayList<>();
        List<SearchReport.Maximum> maxima = new ArrayList<>();
        for (Search.Climb climb : climbs) {
            double value = climb.summit().value();
            boolean proper = Search.isMaximum(climb);
            boolean above = value > climbs.get(0).summit().value() + SAME_VALUE;
            starts.add(new SearchReport.Start(
                    climb.start(),
                    value,
                    climb.summit().iterations(),
                    proper,
                    above ? Optional.ofNullable(Judgement.of(likelihood, climb).getMessage()) : Optional.empty()));

            if (proper) {
                double[] estimates = likelihood.toBeta(climb.summit().point());
                int known = known(maxima, value);
                if (known < 0) {
                    maxima.add(new SearchReport.Maximum(value, boxed(estimates), 1));
                } else {
                    SearchReport.Maximum old = maxima.get(known);
                    maxima.set(known, new SearchReport.Maximum(old.logLikelihood(), old.estimates(), old.starts() + 1));
                }
            }
        }
        double[] curvatures = climbs.get(0).summit().eigen().values().clone();
        Arrays.sort(curvatures);
        return new SearchReport(starts, maxima, curvatures[0] / curvatures[curvatures.length - 1]);
    }

    private static int known(List<SearchReport.Maximum> maxima, double value) {
        for (int m = 0; m < maxima.size(); m++) {
            if (Math.abs(maxima.get(m).logLikelihood() - value) < SAME_VALUE) {
                return m;
            }
        }
        return -1;
    }

    /** Inverse of the negative Hessian, carried from the coordinates of the search to the coefficients. */
    private static double[][] covariance(Likelihood likelihood, Eigen eigen) {
        int n = likelihood.size();
        double[][] scaled = new double[n][];
        for (int k = 0; k < n; k++) {
            scaled[k] = likelihood.toBeta(eigen.vector(k));
        }
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    covariance[i][j] += scaled[k][i] * scaled[k][j] / -eigen.values()[k];
                }
            }
        }
        return covariance;
    }

    private static List<Double> boxed(double[] values) {
        return DoubleStream.of(values).boxed().collect(Collectors.toList());
    }

    /** What was estimated. */
    public Specification specification() {
        return specification;
    }

    /** Model, errors and link in words. */
    public String model() {
        return estimable.model();
    }

    /** Coefficients in the order of utilities and regressors. */
    public List<Coefficient> coefficients() {
        List<Coefficient> coefficients = new ArrayList<>();
        for (Block block : estimable.blocks()) {
            for (String column : block.columns()) {
                int k = coefficients.size();
                coefficients.add(new Coefficient(block.name(), column, beta[k], Math.sqrt(covariance[k][k])));
            }
        }
        return coefficients;
    }

    /** The coefficient of a regressor of a utility; throws {@link IllegalArgumentException} if there is none. */
    public Coefficient coefficient(String utility, String regressor) {
        return coefficients().stream()
                .filter(each ->
                        each.utility().equals(utility) && each.regressor().equals(regressor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no coefficient " + utility + ":" + regressor
                        + "; there are "
                        + coefficients().stream().map(Coefficient::name).collect(Collectors.joining(", "))));
    }

    /** Estimates of the coefficients in their order. */
    public double[] estimates() {
        return beta.clone();
    }

    /** Covariances of the estimates: the inverse of the negative Hessian, which is exact. */
    public double[][] covariance() {
        return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    /** Log-likelihood at the estimate, natural logarithm. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Log-likelihood of each case, in the order of the table. */
    public double[] logLikelihoods() {
        return likelihood.byCase(gamma);
    }

    /**
     * Log-likelihood at other coefficients.
     *
     * @param coefficients finite, in the order of {@link #coefficients()}
     */
    public double logLikelihoodAt(double... coefficients) {
        if (coefficients.length != beta.length) {
            throw new IllegalArgumentException(
                    "there are " + beta.length + " coefficients, but " + coefficients.length + " were given");
        }
        return likelihood.value(likelihood.toGamma(coefficients));
    }

    /** Number of cases used. */
    public int cases() {
        return estimable.cases().size();
    }

    /** Number of cases left out because something is missing. */
    public int dropped() {
        return estimable.cases().dropped();
    }

    /** Akaike's criterion 2 k - 2 ln L. */
    public double aic() {
        return 2.0 * beta.length - 2 * logLikelihood;
    }

    /** Schwarz's criterion k ln n - 2 ln L. */
    public double bic() {
        return beta.length * Elementary.log(cases()) - 2 * logLikelihood;
    }

    /** How the maximum was found. */
    public SearchReport search() {
        return search;
    }

    /**
     * Coefficients drawn from the normal distribution that the estimate and its covariances stand for, for intervals of predictions.
     *
     * @param draws number of draws, at least 1; draw i is a function of seed and i
     */
    public double[][] simulated(long seed, int draws) {
        double[][] root = Cholesky.lower(covariance);
        double[][] simulated = new double[draws][];
        long own = Address.Purpose.SIMULATION.of(seed);
        for (int d = 0; d < draws; d++) {
            double[] drawn = beta.clone();
            for (int j = 0; j < drawn.length; j++) {
                double normal = Address.normal(own, d, j);
                for (int i = j; i < drawn.length; i++) {
                    drawn[i] += root[i][j] * normal;
                }
            }
            simulated[d] = drawn;
        }
        return simulated;
    }

    /** Utilities by name at a profile of covariates, then log scales if there are any; for {@link #game} and for other uses. */
    public Map<String, Double> utilities(Profile profile) {
        return FittedGame.named(estimable.blocks(), Prediction.inputs(estimable, profile, beta));
    }

    /**
     * The game that a case of these covariates is thought to play, with fitted utilities for payoffs; see its comment for the errors.
     *
     * @throws IllegalArgumentException if the model has no finite tree, as the ultimatum game has none
     */
    public Game game(Profile profile) {
        if (specification instanceof StrategicChoice choice) {
            return new FittedGame(choice, Prediction.inputs(estimable, profile, beta)).game();
        }
        throw new IllegalArgumentException(
                "an ultimatum has a continuum of offers and no finite tree. Maybe predict offers"
                        + " and acceptance instead.");
    }

    Estimable estimable() {
        return estimable;
    }

    Likelihood likelihood() {
        return likelihood;
    }

    double[] gamma() {
        return gamma.clone();
    }
}
