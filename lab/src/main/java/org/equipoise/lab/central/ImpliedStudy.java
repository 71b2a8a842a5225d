package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.calibration.FreeParameter;
import org.equipoise.lab.calibration.PanelPlayer;
import org.equipoise.lab.calibration.RivalSpell;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;

/** Asks the model what it implies for the contrasts of the record: plays the same panel often and runs the same regressions. */
public final class ImpliedStudy {

    /** Key of all luck. */
    public static final long SEED = 1;

    private static final List<Outcome> OUTCOMES = List.of(Outcome.FORCE, Outcome.FATAL);
    private static final double TAIL = 0.05;

    private final Samples samples;
    private final List<Finding> findings;
    private final Belief belief;
    private final int panels;

    /**
     * A study.
     *
     * @param findings what the record says; those without an estimate are not asked about, nor is war, of which there is too little
     * @param belief values of the free parameters
     * @param panels panels to play
     */
    public ImpliedStudy(Samples samples, List<Finding> findings, Belief belief, int panels) {
        this.samples = samples;
        this.findings = findings.stream()
                .filter(one -> one.main().known() && OUTCOMES.contains(one.outcome()))
                .toList();
        this.belief = belief;
        this.panels = panels;
    }

    private record Key(int own, int target, int year) {
        static Key of(SideYear row) {
            return new Key(row.own(), row.target(), row.year());
        }
    }

    /** What one way to have suppliers implies. */
    public List<Implied> of(Implied.Suppliers suppliers, int threads, Stop stop, Progress progress) {
        List<RivalSpell> spells = RivalSpell.of(samples.history());
        Queue<PanelPlayer> idle = new ConcurrentLinkedQueue<>();
        for (int thread = 0; thread < threads; thread++) {
            idle.add(player(suppliers, spells));
        }
        List<Supplier<double[]>> work = new ArrayList<>();
        for (int panel = 0; panel < panels; panel++) {
            int number = panel;
            work.add(() -> {
                PanelPlayer player = idle.remove();
                try {
                    return coefficients(player, number);
                } finally {
                    idle.add(player);
                }
            });
        }
        List<double[]> simulated = Workers.all(work, threads, stop, progress);
        List<Implied> implied = new ArrayList<>();
        for (int f = 0; f < findings.size(); f++) {
            int at = f;
            implied.add(summary(
                    suppliers,
                    findings.get(f),
                    simulated.stream().mapToDouble(one -> one[at]).toArray()));
        }
        return implied;
    }

    private PanelPlayer player(Implied.Suppliers suppliers, List<RivalSpell> spells) {
        KeptApart apart = new KeptApart(samples.supply(), SEED);
        return switch (suppliers) {
            case POOLED -> new PanelPlayer(spells, FreeParameter.CORE, SEED);
            case KEPT_APART -> new PanelPlayer(spells, apart::of, FreeParameter.CORE, SEED);
        };
    }

    private double[] coefficients(PanelPlayer player, int number) {
        Map<Key, SideYear> played = new HashMap<>();
        player.play(belief.values(player::drawn, number, panels), number)
                .rows()
                .forEach(row -> played.put(Key.of(row), row));
        List<Observation> sample = new ArrayList<>();
        for (Observation at : samples.main()) {
            SideYear row = played.get(Key.of(at.row()));
            if (row != null) {
                sample.add(at.with(row));
            }
        }
        double[] coefficients = new double[findings.size()];
        for (int f = 0; f < coefficients.length; f++) {
            Finding finding = findings.get(f);
            coefficients[f] = Estimator.of(sample, finding.contrast(), finding.outcome(), Estimate.Method.LOGIT)
                    .coefficient();
        }
        return coefficients;
    }

    private Implied summary(Implied.Suppliers suppliers, Finding finding, double[] all) {
        double[] known = Arrays.stream(all).filter(Double::isFinite).sorted().toArray();
        double data = finding.main().coefficient();
        double sum = 0;
        int below = 0;
        for (double one : known) {
            sum += one;
            below += one < data ? 1 : 0;
        }
        int n = known.length;
        return new Implied(
                suppliers,
                finding.contrast(),
                finding.outcome(),
                data,
                n == 0 ? Double.NaN : sum / n,
                n == 0
                        ? new Interval(Double.NaN, Double.NaN)
                        : new Interval(quantile(known, TAIL), quantile(known, 1 - TAIL)),
                n == 0 ? Double.NaN : (double) below / n,
                n,
                panels);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
