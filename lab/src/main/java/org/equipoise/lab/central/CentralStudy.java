package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;

/** Asks the record: every contrast, every outcome, every variant, and without the largest pairs. */
public final class CentralStudy {

    /** Pairs that are left out one by one. */
    public static final int PAIRS = 10;

    private final Samples samples;
    private final Contrasts contrasts;

    /** A study of samples. */
    public CentralStudy(Samples samples) {
        this.samples = samples;
        contrasts = Contrasts.of(samples.main());
    }

    /** What is compared. */
    public Contrasts contrasts() {
        return contrasts;
    }

    /** Estimates of one contrast and outcome that are still to be made. */
    private record Task(Contrast contrast, Outcome outcome, String pair, Supplier<Estimate> work) {}

    /** The main estimates alone. */
    public List<Finding> main(int threads, Stop stop, Progress progress) {
        return run(List.of(Variant.MAIN, Variant.LATE), 0, threads, stop, progress);
    }

    /** All estimates. */
    public List<Finding> all(int threads, Stop stop, Progress progress) {
        return run(Variant.all(), PAIRS, threads, stop, progress);
    }

    private List<Finding> run(List<Variant> variants, int pairs, int threads, Stop stop, Progress progress) {
        Map<String, List<Observation>> kept = new LinkedHashMap<>();
        variants.forEach(variant -> kept.put(variant.id(), variant.of(samples)));
        List<Task> tasks = new ArrayList<>();
        for (Contrast contrast : contrasts.asked()) {
            List<Integer> largest = largest(contrast, pairs);
            for (Outcome outcome : Outcome.values()) {
                for (Variant variant : variants) {
                    Contrast asked = variant.asked().apply(contrast);
                    List<Observation> sample = kept.getOrDefault(variant.id(), List.of());
                    if (variant.concerns(contrast)) {
                        tasks.add(new Task(
                                contrast, outcome, "", () -> Estimator.of(sample, asked, outcome, variant.method())));
                    }
                }
                for (int pair : largest) {
                    tasks.add(new Task(contrast, outcome, name(pair), () -> without(pair, contrast, outcome)));
                }
            }
        }
        List<Estimate> estimates = Workers.all(tasks.stream().map(Task::work).toList(), threads, stop, progress);
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        for (Contrast contrast : contrasts.asked()) {
            for (Outcome outcome : Outcome.values()) {
                List<Finding.Tried> tried = new ArrayList<>();
                for (Variant variant : variants) {
                    if (variant.concerns(contrast)) {
                        tried.add(new Finding.Tried(variant, estimates.get(at++)));
                    }
                }
                List<Finding.WithoutPair> leftOut = new ArrayList<>();
                while (at < tasks.size() && !tasks.get(at).pair().isEmpty()) {
                    leftOut.add(new Finding.WithoutPair(tasks.get(at).pair(), estimates.get(at++)));
                }
                findings.add(new Finding(
                        contrast, outcome, tried.get(0).estimate(), tried.subList(1, tried.size()), leftOut));
            }
        }
        return findings;
    }

    private Estimate without(int pair, Contrast contrast, Outcome outcome) {
        List<Observation> rest =
                samples.main().stream().filter(at -> at.row().pair() != pair).toList();
        return Estimator.of(rest, contrast, outcome, Estimate.Method.LOGIT);
    }

    private String name(int pair) {
        return samples.main().stream()
                .filter(at -> at.row().pair() == pair)
                .findFirst()
                .map(Observation::pairName)
                .orElse(String.valueOf(pair));
    }

    /** Pairs with most side-years of the kind that a contrast asks about, the largest first. */
    private List<Integer> largest(Contrast contrast, int count) {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (Observation at : samples.main()) {
            if (contrast.group(at) == Contrast.Group.EXPOSED) {
                rows.merge(at.row().pair(), 1, Integer::sum);
            }
        }
        return rows.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
