package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;

/**
 * Says by how much options differ from their baseline in what war costs, where they can be told apart: a ranking where the interval over
 * futures leaves zero out, else the average with the plain word that it ranks nothing.
 */
final class TollDifferences {

    /** A sentence names no more options than this. */
    private static final int MANY = 4;

    /** An average that ranks nothing is told only where it is this large beside the baseline's level. */
    private static final double LITTLE = 0.05;

    /** What is compared: a measure and the words for more and less of it. */
    private record Subject(String id, String more, String less, boolean averages) {}

    private final Results results;
    private final Measures measures;
    private final Stance stance;

    TollDifferences(Results results, Measures measures, Stance stance) {
        this.results = results;
        this.measures = measures;
        this.stance = stance;
    }

    /** The sentences on a condition, and behind them why, where the code knows it. */
    List<String> sentences(String condition, String where) {
        List<String> sentences = new ArrayList<>();
        List<Arm> named = List.of();
        for (Subject subject : subjects()) {
            Optional<Measure> measure = measures.find(subject.id());
            if (measure.isEmpty()) {
                continue;
            }
            for (Verdict verdict :
                    subject.averages() ? List.of(Verdict.CLEAR, Verdict.LEANS) : List.of(Verdict.CLEAR)) {
                for (int sign : new int[] {1, -1}) {
                    for (List<Arm> group : groups(condition, measure.get(), verdict, sign)) {
                        sentences.add(sentence(subject, measure.get(), group, verdict, where, named.equals(group)));
                        named = isPartisan(group) ? group : named;
                    }
                }
            }
        }
        if (!named.isEmpty() && stance.mediator()) {
            sentences.add(stance.why());
        }
        return sentences;
    }

    private List<Subject> subjects() {
        boolean inWar = measures.inWar();
        return List.of(
                new Subject("deaths", "more dead", "fewer dead", true),
                new Subject(
                        Measures.PRESENT, "months more of the present war", "months less of the present war", inWar),
                new Subject("war.months", "months more at war", "months less at war", false),
                new Subject("displaced", "thousand more displaced", "thousand fewer displaced", false));
    }

    /** Options on one side of the baseline, the largest difference first; those that take a side stand together if all do. */
    private List<List<Arm>> groups(String condition, Measure measure, Verdict verdict, int sign) {
        List<Arm> found = results.arms(condition).stream()
                .filter(arm -> difference(arm, measure)
                        .filter(d -> Verdict.of(d) == verdict && Math.signum(d.mean()) == sign)
                        .isPresent())
                .filter(arm -> verdict == Verdict.CLEAR || size(arm, measure) >= LITTLE * level(condition, measure))
                .filter(arm -> !printed(arm, measure).equals("0"))
                .sorted(Comparator.comparingDouble(arm -> -size(arm, measure)))
                .toList();
        List<Arm> sided = results.arms(condition).stream()
                .filter(arm -> found.contains(arm) && stance.partisan().contains(arm.id()))
                .toList();
        long all = results.arms(condition).stream()
                .filter(arm -> stance.partisan().contains(arm.id()))
                .count();
        if (sided.size() < 2 || sided.size() < all) {
            return found.isEmpty() ? List.of() : List.of(found);
        }
        List<Arm> rest = found.stream().filter(arm -> !sided.contains(arm)).toList();
        return rest.isEmpty() ? List.of(sided) : List.of(sided, rest);
    }

    /** The baseline's mean. */
    private double level(String condition, Measure measure) {
        return results.arms(condition).stream()
                .filter(Arm::baseline)
                .mapToDouble(arm -> results.summary(arm.id(), measure.id()).mean())
                .findFirst()
                .orElse(0);
    }

    private boolean isPartisan(List<Arm> group) {
        return group.stream().allMatch(arm -> stance.partisan().contains(arm.id()));
    }

    private String sentence(
            Subject subject, Measure measure, List<Arm> group, Verdict verdict, String where, boolean namedBefore) {
        boolean together = group.size() > 1 && isPartisan(group);
        String names = names(group);
        String who = together
                ? "taking a side " + (namedBefore ? "" : "(" + names + ") ") + "goes"
                : names + (group.size() == 1 ? " goes" : " go");
        boolean more = difference(group.get(0), measure).orElseThrow().mean() > 0;
        List<String> asides = new ArrayList<>();
        if (!where.isEmpty()) {
            asides.add(where);
        }
        asides.addAll(bySide(measure, group));
        Interval hull = hull(group, measure);
        asides.add("middle 90% of futures " + (group.size() == 1 ? "" : "within ")
                + Options.interval(hull, measure.unit()));
        String words = who + " with " + range(group, arm -> size(arm, measure), measure.unit()) + " "
                + (more ? subject.more() : subject.less()) + " than " + quoted(baseline(group.get(0))) + " ("
                + String.join("; ", asides) + ").";
        if (verdict == Verdict.CLEAR) {
            return Listing.capital(words);
        }
        return "On average " + words + " That interval holds zero or comes too close to it, so no ranking is claimed"
                + better(group, measure) + ".";
    }

    private String better(List<Arm> group, Measure measure) {
        List<Double> shares = group.stream()
                .flatMap(arm -> difference(arm, measure).flatMap(Difference::better).stream())
                .sorted()
                .toList();
        if (shares.isEmpty()) {
            return "";
        }
        String low = Figures.percent(shares.get(0));
        String high = Figures.percent(shares.get(shares.size() - 1));
        return "; better than the baseline in " + (low.equals(high) ? low : low + " to " + high) + " of futures";
    }

    /** The same difference for each side, where it can be told apart from none for every option of the group. */
    private List<String> bySide(Measure whole, List<Arm> group) {
        List<String> parts = new ArrayList<>();
        for (Measure measure : results.measures()) {
            if (measure.id().startsWith(whole.id() + ".")
                    && group.stream().allMatch(arm -> told(arm, measure, whole))) {
                parts.add(measure.label().replaceFirst("^[^,]*, ", "") + " "
                        + range(group, arm -> size(arm, measure), measure.unit()));
            }
        }
        return parts;
    }

    private boolean told(Arm arm, Measure measure, Measure whole) {
        double sign = Math.signum(difference(arm, whole).orElseThrow().mean());
        return difference(arm, measure)
                .filter(d -> Verdict.of(d) == Verdict.CLEAR || Verdict.of(d) == Verdict.LEANS)
                .filter(d -> Math.signum(d.mean()) == sign)
                .isPresent();
    }

    private Interval hull(List<Arm> group, Measure measure) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Arm arm : group) {
            Interval interval = difference(arm, measure).orElseThrow().futures();
            low = Math.min(low, interval.low());
            high = Math.max(high, interval.high());
        }
        return new Interval(low, high);
    }

    private String range(List<Arm> group, ToDoubleFunction<Arm> size, String unit) {
        double low = group.stream().mapToDouble(size).min().orElse(0);
        double high = group.stream().mapToDouble(size).max().orElse(0);
        String from = Figures.inUnit(low, unit);
        String to = Figures.inUnit(high, unit);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String names(List<Arm> group) {
        List<String> names = group.stream().map(arm -> quoted(arm.label())).toList();
        return names.size() <= MANY
                ? Listing.and(names)
                : String.join(", ", names.subList(0, MANY - 1)) + " and " + (names.size() - MANY + 1) + " more";
    }

    private String printed(Arm arm, Measure measure) {
        return Figures.inUnit(size(arm, measure), measure.unit());
    }

    private double size(Arm arm, Measure measure) {
        return Math.abs(difference(arm, measure).orElseThrow().mean());
    }

    private Optional<Difference> difference(Arm arm, Measure measure) {
        return results.comparison(arm.id(), measure.id()).map(Comparison::difference);
    }

    private String baseline(Arm arm) {
        return results.arms(arm.condition()).stream()
                .filter(Arm::baseline)
                .findFirst()
                .map(Arm::label)
                .orElse("the baseline");
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }
}
