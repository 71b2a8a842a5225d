package org.equipoise.lab.ablation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.lab.statistics.Weighted;
import org.equipoise.lab.store.Durable;
import tools.jackson.core.JacksonException;

/**
 * Leaves out one part of the model after the other and tells what that changes in the differences between policies.
 *
 * <p>Parameters and luck are looked up by name, so what stays meets the same futures and the same luck; the change of a difference is
 * taken future by future, and its standard error from the scatter over futures. What has been run is kept in the folder and not run
 * again.
 */
public final class Ablation {

    private final Path folder;
    private final int threads;
    private final Progress progress;
    private final Stop stop;

    /**
     * An ablation.
     *
     * @param folder where means are kept, a file for each variant
     * @param threads number of workers, at least 1
     * @param progress hears how far it is
     * @param stop stops it
     */
    public Ablation(Path folder, int threads, Progress progress, Stop stop) {
        this.folder = folder;
        this.threads = threads;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * What leaving something out changes.
     *
     * @param name what is left out
     * @param changes by arm, in the order of the plan
     */
    public record Row(String name, List<Change> changes) {
        public Row {
            changes = List.copyOf(changes);
        }

        /** The change of an option's difference that is largest against its standard error; empty when there is no option. */
        public Optional<Change> largest() {
            return changes.stream()
                    .filter(change -> !change.baseline())
                    .max(Comparator.comparingDouble(Change::strength));
        }

        /** Whether not one difference or level changed in any future. */
        public boolean same() {
            return changes.stream().allMatch(Change::same);
        }

        /** Whether some option's difference changed by more than luck explains. */
        public boolean changesTheAnswer() {
            return largest().filter(Change::known).isPresent();
        }

        /** Whether all options move together: a baseline's level changed by more than luck explains. */
        public boolean changesTheLevel() {
            return changes.stream().anyMatch(change -> change.baseline() && change.known());
        }
    }

    /**
     * One arm with everything and with something left out.
     *
     * @param arm id of the arm
     * @param baseline whether it is a baseline; its level is then told instead of a difference
     * @param whole difference from the baseline with everything
     * @param wholeError its standard error
     * @param without the same without the part
     * @param withoutError its standard error
     * @param change {@code without} less {@code whole}, paired by future
     * @param error standard error of the change
     * @param same whether it is zero in every future
     */
    public record Change(
            String arm,
            boolean baseline,
            double whole,
            double wholeError,
            double without,
            double withoutError,
            double change,
            double error,
            boolean same) {

        /** Many arms are looked at, so three standard errors are asked for. */
        private static final double KNOWN = 3;

        /** Whether the change is more than luck explains. */
        public boolean known() {
            return !same && strength() > KNOWN;
        }

        /** Whether the difference points the other way, each sign being known by two standard errors. */
        public boolean turns() {
            return !baseline
                    && whole * without < 0
                    && Math.abs(whole) > 2 * wholeError
                    && Math.abs(without) > 2 * withoutError;
        }

        private double strength() {
            return same ? 0 : error > 0 ? Math.abs(change) / error : Double.MAX_VALUE;
        }
    }

    /**
     * Runs everything, then each variant, and compares.
     *
     * @param whole plan with everything
     * @param variants plan without something, by what is left out; the same arms, futures and replicates
     * @param measure id of a measure that all of them have
     * @return one row for each variant: those that change the answer first, the strongest first
     * @throws StudyInterrupted if it was stopped; what was finished is kept
     */
    public List<Row> run(Plan whole, Map<String, Plan> variants, String measure) {
        Map<String, Plan> all = new LinkedHashMap<>();
        all.put("", whole);
        all.putAll(variants);
        Map<String, FutureMeans> found = new LinkedHashMap<>();
        long total = 0;
        for (Map.Entry<String, Plan> entry : all.entrySet()) {
            kept(entry.getKey(), entry.getValue(), measure).ifPresent(means -> found.put(entry.getKey(), means));
            total += found.containsKey(entry.getKey()) ? 0 : entry.getValue().runs();
        }
        LongAdder done = new LongAdder();
        long toDo = total;
        long start = System.nanoTime();
        Runnable watcher = () -> progress.at(state(done.sum(), toDo, (System.nanoTime() - start) / 1e9));
        Sampler sampler = new Sampler(threads, done, stop, watcher);
        for (Map.Entry<String, Plan> entry : all.entrySet()) {
            if (!found.containsKey(entry.getKey())) {
                double[][] means = sampler.means(entry.getValue(), measure)
                        .orElseThrow(() -> new StudyInterrupted(folder, found.size(), all.size()));
                found.put(entry.getKey(), keep(entry.getKey(), entry.getValue(), measure, means));
            }
        }
        FutureMeans everything = get(found, "");
        List<Row> rows = new ArrayList<>();
        for (String name : variants.keySet()) {
            rows.add(new Row(name, changes(whole, everything, get(found, name))));
        }
        rows.sort(Comparator.comparingDouble(
                row -> -row.largest().map(Change::strength).orElse(0.0)));
        return rows;
    }

    private static FutureMeans get(Map<String, FutureMeans> found, String name) {
        FutureMeans means = found.get(name);
        if (means == null) {
            throw new IllegalStateException("nothing was run for '" + name + "'");
        }
        return means;
    }

    private static Progress.State state(long done, long total, double seconds) {
        double perSecond = seconds > 0 ? done / seconds : 0;
        return new Progress.State(
                done, Math.max(1, total), perSecond, perSecond > 0 ? (total - done) / perSecond : Double.NaN);
    }

    /** How each arm of a plan changed; pure. */
    static List<Change> changes(Plan plan, FutureMeans whole, FutureMeans without) {
        List<Change> changes = new ArrayList<>();
        for (int arm = 0; arm < plan.policies().size(); arm++) {
            int base = plan.baseline(arm);
            Weighted before = new Weighted();
            Weighted after = new Weighted();
            Weighted change = new Weighted();
            boolean same = true;
            for (int future = 0; future < plan.futures(); future++) {
                double a = whole.of(arm, future) - (base == arm ? 0 : whole.of(base, future));
                double b = without.of(arm, future) - (base == arm ? 0 : without.of(base, future));
                if (Double.isNaN(a) || Double.isNaN(b)) {
                    same &= Double.isNaN(a) && Double.isNaN(b);
                    continue;
                }
                before.add(a, 1);
                after.add(b, 1);
                change.add(b - a, 1);
                same &= a == b;
            }
            changes.add(new Change(
                    plan.policies().get(arm).id(),
                    base == arm,
                    before.mean(),
                    before.error(),
                    after.mean(),
                    after.error(),
                    change.mean(),
                    change.error(),
                    same));
        }
        return changes;
    }

    private Path file(String name) {
        return folder.resolve((name.isEmpty() ? "everything" : "without-" + name) + ".json");
    }

    private Optional<FutureMeans> kept(String name, Plan plan, String measure) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            FutureMeans means = Json.read(Files.readString(file), FutureMeans.class);
            boolean mine =
                    means.identity().equals(identity(plan)) && means.measure().equals(measure);
            return mine ? Optional.of(means) : Optional.empty();
        } catch (java.io.IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private FutureMeans keep(String name, Plan plan, String measure, double[][] means) {
        FutureMeans kept = FutureMeans.of(identity(plan), measure, means);
        Durable.folder(folder);
        Durable.write(file(name), Json.pretty(kept));
        return kept;
    }

    private static String identity(Plan plan) {
        return Identity.of(Software.current(), plan);
    }
}
