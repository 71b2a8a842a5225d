package org.equipoise.lab.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;

/**
 * Calibrates the free parameters of the core on a panel of rivals: a reference table from the prior, indirect inference, sequential
 * sampling, the simulated-truth check, ridges and a held-out half of the pairs.
 *
 * <p>Memory: a few hundred bytes a panel. The same panel, plan and version give the same result for any number of threads.
 */
public final class Calibration {

    /** Digits of an id. */
    private static final int DIGITS = 12;

    private static final long PREDICTIVE = 40L * Generations.ROOM;
    private static final long HELD_OUT = 41L * Generations.ROOM;
    private static final double Z_90 = 1.6448536269514722;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

    private final CalibrationPlan plan;
    private final List<SideYear> rows;
    private final int threads;
    private final Stop stop;
    private final Progress progress;

    /**
     * A calibration.
     *
     * @param plan how much is played
     * @param rows directed side-years of rivals, in any order
     * @param threads workers, at least 1
     * @param stop asks it to stop
     * @param progress hears how far it is
     */
    public Calibration(CalibrationPlan plan, List<SideYear> rows, int threads, Stop stop, Progress progress) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the panel has no rows");
        }
        this.plan = plan;
        List<SideYear> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(SideYear::pair)
                .thenComparingInt(SideYear::year)
                .thenComparingInt(SideYear::own));
        this.rows = List.copyOf(sorted);
        this.threads = threads;
        this.stop = stop;
        this.progress = progress;
    }

    /** SHA-256 of version, plan and panel: what the result is a function of. */
    public String identity() {
        Map<String, Object> ingredients = new TreeMap<>();
        ingredients.put("software", Software.current());
        ingredients.put("plan", plan);
        ingredients.put("panel", rows);
        return Identity.hash(ingredients);
    }

    /** Name of the result: the beginning of its identity. */
    public String id() {
        return identity().substring(0, DIGITS);
    }

    /**
     * A result.
     *
     * @param report what was found
     * @param draws the posterior on the line
     * @param population the last generation, as it was before adjustment
     */
    record Result(CalibrationReport report, Draws draws, Population population) {}

    /**
     * Calibrates, or goes on where an interrupted calibration of the same panel, plan and version left off.
     *
     * @param work folder of finished batches, which stay until {@link Batches#sweep}
     * @throws org.equipoise.lab.run.StudyInterrupted if it was stopped
     * @throws org.equipoise.lab.store.StudyRefused if the folder holds batches of another calibration
     */
    Result run(Path work) {
        org.equipoise.lab.store.Durable.folder(work);
        Observed observed = Observed.of(rows, plan.resamples(), plan.seed());
        List<RivalSpell> spells = RivalSpell.of(rows);
        try (Batches batches = new Batches(plan, spells, work, identity(), threads, stop, progress)) {
            return new Task(observed, batches).run();
        }
    }

    /** One pass through all phases. */
    private final class Task {
        private final Observed observed;
        private final Batches batches;

        Task(Observed observed, Batches batches) {
            this.observed = observed;
            this.batches = batches;
        }

        Result run() {
            List<Particle> reference = batches.play(
                    "reference",
                    0,
                    plan.reference(),
                    number -> prior(batches.player().drawn(number)),
                    true);
            int[] fitted = known(observed.values(), i -> Statistics.ALL.get(i).fitted() && observed.error(i) > 0);
            int[] out =
                    Arrays.stream(fitted).filter(s -> outOfReach(reference, s)).toArray();
            int[] use = Arrays.stream(fitted)
                    .filter(s -> Arrays.stream(out).noneMatch(o -> o == s))
                    .toArray();
            IndirectInference inference = new IndirectInference(plan, batches, observed);
            IndirectInference.Estimate estimate = inference.estimate(reference, use, 0);
            Optional<IndirectInference.Estimate> all =
                    out.length == 0 ? Optional.empty() : Optional.of(inference.estimate(reference, fitted, 1));

            SemiAutomatic summary = SemiAutomatic.learn(reference, Particle.Part.ALL, use);
            double[] target = summary.forecast(observed.values());
            Population first = Population.nearest(reference, one -> summary.distance(one, target), plan.population());
            List<Population> generations =
                    new Generations(plan, batches, one -> summary.distance(one, target)).run(first);
            Population last = generations.get(generations.size() - 1);
            Draws posterior = adjusted(last, summary, target);
            Draws rejection = adjusted(first, summary, target);
            List<Particle> predicted =
                    batches.play("predictive", PREDICTIVE, plan.repeats(), number -> drawn(posterior, number), false);
            Coverage coverage = Coverage.of(reference, use, plan.population(), plan.truths(), 0.9);
            Ridges ridges =
                    Ridges.of(posterior, reference.stream().map(Particle::line).toList());
            CalibrationReport report = new CalibrationReport(
                    id(),
                    plan,
                    observed.pairs(),
                    observed.pairYears(),
                    observed.sideYears(),
                    step(generations.size() - 1),
                    parameters(posterior, rejection),
                    statistics(reference, predicted),
                    Arrays.stream(out).mapToObj(s -> Statistics.ALL.get(s).id()).toList(),
                    indirect(estimate),
                    all.map(this::indirect),
                    generations.stream()
                            .map(one -> new CalibrationReport.Step(
                                    one.tolerance(),
                                    one.attempts(),
                                    one.particles().size(),
                                    one.effective()))
                            .toList(),
                    coverage,
                    ridges,
                    heldOut(reference, use));
            return new Result(report, posterior, last);
        }

        private boolean outOfReach(List<Particle> reference, int statistic) {
            double[] range = range(reference, statistic);
            // not within, so that a statistic that no panel defines is out, too
            return !(observed.values()[statistic] >= range[0] && observed.values()[statistic] <= range[1]);
        }

        private List<CalibrationReport.ParameterFinding> parameters(Draws posterior, Draws rejection) {
            List<CalibrationReport.ParameterFinding> found = new ArrayList<>();
            for (int p = 0; p < FreeParameter.CORE.size(); p++) {
                FreeParameter free = FreeParameter.CORE.get(p);
                List<double[]> values = new ArrayList<>();
                for (double value : posterior.values(p)) {
                    values.add(new double[] {value});
                }
                PriorFit fit = PriorFit.of(posterior, p);
                found.add(new CalibrationReport.ParameterFinding(
                        free.name(),
                        free.prior().quantile(0.5),
                        Scatter.mean(values, posterior.weights())[0],
                        Math.sqrt(Scatter.covariance(values, posterior.weights())[0][0]),
                        posterior.quantile(p, 0.05),
                        posterior.quantile(p, 0.5),
                        posterior.quantile(p, 0.95),
                        rejection.quantile(p, 0.5),
                        rejection.quantile(p, 0.05),
                        rejection.quantile(p, 0.95),
                        fit.words(),
                        fit.gap()));
            }
            return found;
        }

        private List<CalibrationReport.StatisticFinding> statistics(
                List<Particle> reference, List<Particle> predicted) {
            List<CalibrationReport.StatisticFinding> found = new ArrayList<>();
            for (int s = 0; s < Statistics.ALL.size(); s++) {
                Statistic statistic = Statistics.ALL.get(s);
                double[] range = range(reference, s);
                double[] after = meanAndSpread(predicted, Particle.Part.ALL, s);
                double error = observed.error(s);
                found.add(new CalibrationReport.StatisticFinding(
                        statistic.id(),
                        statistic.label(),
                        statistic.source(),
                        statistic.fitted(),
                        observed.values()[s],
                        error,
                        meanAndSpread(reference, Particle.Part.ALL, s)[0],
                        range[0],
                        range[1],
                        after[0],
                        after[1],
                        (after[0] - observed.values()[s]) / error));
            }
            return found;
        }

        private CalibrationReport.Indirect indirect(IndirectInference.Estimate estimate) {
            int n = estimate.line().length;
            double[] value = new double[n];
            double[] low = new double[n];
            double[] high = new double[n];
            for (int p = 0; p < n; p++) {
                FreeParameter free = FreeParameter.CORE.get(p);
                double error = Math.sqrt(Math.max(0, estimate.covariance()[p][p]));
                value[p] = free.back(estimate.line()[p]);
                low[p] = free.back(estimate.line()[p] - Z_90 * error);
                high[p] = free.back(estimate.line()[p] + Z_90 * error);
            }
            double[] z = new double[Statistics.ALL.size()];
            for (int s = 0; s < z.length; s++) {
                z[s] = (estimate.mean()[s] - observed.values()[s]) / observed.error(s);
            }
            return new CalibrationReport.Indirect(
                    value,
                    low,
                    high,
                    estimate.bounded(),
                    estimate.distance(),
                    estimate.degrees(),
                    estimate.p(),
                    estimate.ignorant(),
                    z);
        }

        private CalibrationReport.HeldOut heldOut(List<Particle> reference, int[] use) {
            double[] one = half(Particle.Part.FIRST);
            double[] other = half(Particle.Part.SECOND);
            int[] known =
                    Arrays.stream(use).filter(s -> Double.isFinite(one[s])).toArray();
            SemiAutomatic summary = SemiAutomatic.learn(reference, Particle.Part.FIRST, known);
            double[] target = summary.forecast(one);
            Population near =
                    Population.nearest(reference, particle -> summary.distance(particle, target), plan.population());
            Draws draws = adjusted(near, summary, target);
            List<Particle> played =
                    batches.play("held-out", HELD_OUT, plan.repeats(), number -> drawn(draws, number), true);
            int n = Statistics.ALL.size();
            double[] prior = new double[n];
            double[] predicted = new double[n];
            double[] spread = new double[n];
            double[] z = new double[n];
            double before = 0;
            double after = 0;
            double scoreBefore = 0;
            double scoreAfter = 0;
            int scored = 0;
            for (int s = 0; s < n; s++) {
                double[] was = meanAndSpread(reference, Particle.Part.SECOND, s);
                double[] is = meanAndSpread(played, Particle.Part.SECOND, s);
                prior[s] = was[0];
                predicted[s] = is[0];
                spread[s] = is[1];
                z[s] = (other[s] - is[0]) / is[1];
                double zBefore = (other[s] - was[0]) / was[1];
                if (Statistics.ALL.get(s).fitted()
                        && Statistics.ALL.get(s).source() == Statistic.Source.PANEL
                        && Double.isFinite(z[s])
                        && Double.isFinite(zBefore)) {
                    before += zBefore * zBefore;
                    after += z[s] * z[s];
                    scoreBefore += logScore(zBefore, was[1]);
                    scoreAfter += logScore(z[s], is[1]);
                    scored++;
                }
            }
            int pairs = (int) rows.stream()
                    .filter(row -> Halves.in(Particle.Part.SECOND, row))
                    .map(SideYear::pair)
                    .distinct()
                    .count();
            return new CalibrationReport.HeldOut(
                    pairs,
                    other,
                    prior,
                    predicted,
                    spread,
                    z,
                    before / scored,
                    after / scored,
                    scoreBefore / scored,
                    scoreAfter / scored);
        }

        /** Statistics of the rows of a half; printed targets belong to no half and serve the one that is fitted. */
        private double[] half(Particle.Part part) {
            double[] values = Statistics.of(
                    rows.stream().filter(row -> Halves.in(part, row)).toList());
            values[Statistics.WINS] = observed.values()[Statistics.WINS];
            values[Statistics.MONTHS] = observed.values()[Statistics.MONTHS];
            return values;
        }

        private double[] drawn(Draws draws, long number) {
            return draws.at(Chance.uniform(plan.seed(), number, 0, 0, Stream.of("calibration.predictive")))
                    .clone();
        }
    }

    /** Names the step that the posterior's draws come from. */
    static String step(int generation) {
        return generation == 0
                ? Coverage.CHECKED
                : "generation " + generation + " of the sampler after the reference table, adjusted by regression";
    }

    private static Draws adjusted(Population population, SemiAutomatic summary, double[] target) {
        return LocalLinear.adjust(
                population.lines(),
                population.particles().stream().map(summary::forecast).toList(),
                population.weights(),
                population.distances(),
                population.tolerance(),
                target);
    }

    /** Logarithm of a normal forecast's density at what came, {@code z} spreads off (Good 1952): the higher, the better. */
    static double logScore(double z, double spread) {
        return -0.5 * z * z - Elementary.log(spread) - HALF_LOG_TWO_PI;
    }

    /** Values of the free parameters, put on the line. */
    static double[] prior(double[] values) {
        double[] line = new double[values.length];
        for (int p = 0; p < line.length; p++) {
            line[p] = FreeParameter.CORE.get(p).stretched(values[p]);
        }
        return line;
    }

    private static int[] known(double[] values, java.util.function.IntPredicate wanted) {
        return IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]) && wanted.test(i))
                .toArray();
    }

    /** The middle 99 % of panels: lowest and highest would widen with their number. NaN where none defines the statistic. */
    static double[] range(List<Particle> particles, int statistic) {
        double[] values = particles.stream()
                .mapToDouble(particle -> particle.all()[statistic])
                .filter(Double::isFinite)
                .toArray();
        if (values.length == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[] even = new double[values.length];
        Arrays.fill(even, 1.0 / values.length);
        return new double[] {
            Scatter.quantile(values, even, CalibrationReport.TAIL),
            Scatter.quantile(values, even, 1 - CalibrationReport.TAIL)
        };
    }

    private static double[] meanAndSpread(List<Particle> particles, Particle.Part part, int statistic) {
        List<double[]> values = Wald.defined(particles, part, new int[] {statistic});
        return values.size() < 2
                ? new double[] {Double.NaN, Double.NaN}
                : new double[] {Scatter.mean(values)[0], Math.sqrt(Scatter.covariance(values)[0][0])};
    }
}
