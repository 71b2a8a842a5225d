package org.equipoise.lab.toy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.equipoise.lab.plan.Plan;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Measure.Direction;
import org.equipoise.model.measure.Measure.Kind;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Setting;

/**
 * A world with known answers: {@code y = A theta + C reading + B noise + effect}, theta and noise standard normal, reading 0 or 1
 * with equal weight, effect 1 under a policy whose id begins with {@code push}.
 *
 * <p>Var y = A^2 + C^2/4 + B^2. {@code hit} is 1 when the noise exceeds 0 (probability one half); {@code wait} is the month, from 1,
 * in which a monthly chance of {@link #HAZARD} first strikes, not defined when it never does. The quantity {@code walk} is y at the
 * end of every month divided by the month.
 */
public final class Toy implements Simulation {

    public static final double A = 2;
    public static final double B = 3;
    public static final double C = 4;
    public static final double HAZARD = 0.1;
    public static final int MONTHS = 6;

    private static final long NOISE = Stream.of("toy", "noise");
    private static final long STRIKE = Stream.of("toy", "strike");

    private final Setting setting;
    private final List<Policy> policies;
    private final ParameterTable table;
    private final Chance chance = new Chance();
    private final double[] seen = new double[1];

    public Toy(Setting setting, List<Policy> policies) {
        this.setting = setting;
        this.policies = policies;
        table = new ParameterTable(
                List.of(
                        Parameter.assumed("theta", "t", "a number", "1", new Prior.Gaussian(0, 1)),
                        Parameter.assumed(
                                "reading",
                                "r",
                                "rival readings",
                                "1",
                                new Prior.Hypotheses(List.of("low", "high"), List.of(1.0, 1.0)))),
                List.of(),
                List.of(),
                setting.priors());
    }

    public static Setting setting(long seed) {
        return new Setting(
                "toy",
                YearMonth.of(2020, 7),
                MONTHS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Replay.NONE,
                seed);
    }

    public static Policy policy(String id) {
        return policy(id, "");
    }

    public static Policy policy(String id, String condition) {
        return new Policy(id, "Policy " + id, "PAT", Map.of(), Optional.empty(), Optional.empty(), Set.of(), condition);
    }

    /** A plan of policies with these ids, the first the baseline. */
    public static Plan plan(long seed, int futures, int replicates, String... ids) {
        return Plan.of(
                "test",
                setting(seed),
                java.util.Arrays.stream(ids).map(Toy::policy).toList(),
                futures,
                replicates);
    }

    public static Supplier<Simulation> of(Plan plan) {
        return () -> new Toy(plan.setting(), plan.policies());
    }

    @Override
    public ParameterTable parameters() {
        return table;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("y", "The sum", "1", Direction.LESS, Kind.QUANTITY),
                new Measure("hit", "Hit", "probability", Direction.MORE, Kind.PROBABILITY),
                new Measure("wait", "First strike", "month", Direction.NEITHER, Kind.QUANTITY));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity("walk", "Share of the sum", "1"));
    }

    @Override
    public void run(
            int policy,
            double[] draws,
            long future,
            long replicate,
            Journal journal,
            Monthly observer,
            double[] outcomes) {
        chance.enter(setting.seed(), future, replicate);
        double noise = chance.normal(NOISE, 0);
        double effect = policies.get(policy).id().startsWith("push") ? 1 : 0;
        double y = A * draws[0] + C * draws[1] + B * noise + effect;
        double wait = Double.NaN;
        for (int month = 1; month <= setting.months(); month++) {
            chance.at(month);
            if (Double.isNaN(wait) && chance.uniform(STRIKE, 0) < HAZARD) {
                wait = month;
                if (journal.listening()) {
                    journal.record(new Journal.Event(month, "strike", "PAT", "A strike falls."));
                }
            }
            if (journal.listening()) {
                journal.record(decision(month, effect));
            }
            seen[0] = y / month;
            observer.see(month, seen);
        }
        outcomes[0] = y;
        outcomes[1] = noise > 0 ? 1 : 0;
        outcomes[2] = wait;
    }

    private Journal.Decision decision(int month, double effect) {
        int chosen = effect > 0 && month >= 3 ? 1 : 0;
        return new Journal.Decision(
                month,
                "PAT",
                "supply posture",
                List.of(
                        new Journal.Option(
                                "refuse",
                                0.5 - 0.2 * effect,
                                List.of(new Journal.Term("revenue", 0.0), new Journal.Term("war", 0.25))),
                        new Journal.Option(
                                "fill",
                                0.5 + 0.2 * effect,
                                List.of(new Journal.Term("revenue", 0.3 + effect), new Journal.Term("war", -0.05)))),
                chosen);
    }
}
