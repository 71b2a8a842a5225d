package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;

/**
 * What the results say in a few sentences, by rules that claim no more than the numbers bear: a ranking only where the paired interval
 * leaves zero out, a likelihood word only with its number, and never a word on confidence in the same breath.
 */
public final class BottomLine {

    /** A sentence names no more options than this. */
    private static final int MANY = 3;

    /** Differences in the chance of war below this are called little. */
    private static final double LITTLE = 0.02;

    private static final String NOT_RANKED = "not ranked";

    private final Results results;
    private final Yardstick yardstick;
    private final Options options;
    private final Measures measures;
    private final Stance stance;
    private final UnaryOperator<String> conditionWords;

    /**
     * The bottom line of a study.
     *
     * @param stance what the plan tells about its options
     * @param conditionWords words for the name of a condition
     */
    public BottomLine(Results results, Yardstick yardstick, Stance stance, UnaryOperator<String> conditionWords) {
        this.results = results;
        this.yardstick = yardstick;
        this.options = new Options(results, yardstick);
        this.measures = new Measures(results);
        this.stance = stance;
        this.conditionWords = conditionWords;
    }

    /** The sentences, most important first; the first of them opens the brief. */
    public List<String> sentences() {
        Optional<Measure> risk = measures.risk();
        if (risk.isEmpty()) {
            return List.of("This study does not measure war, so it has no bottom line on war.");
        }
        String first = results.conditions().get(0);
        List<String> war = new ArrayList<>();
        war.add(opening(risk.get()));
        war.addAll(ranking(first, risk.get()));
        for (String condition :
                results.conditions().subList(1, results.conditions().size())) {
            war.add(beside(first, condition, risk.get()));
        }
        List<String> cost = new ArrayList<>();
        underWay(first).ifPresent(cost::add);
        toll(first).ifPresent(cost::add);
        cost.addAll(new TollDifferences(results, measures, stance)
                .sentences(first, results.conditions().size() < 2 ? "" : conditionWords.apply(first)));
        List<String> sentences = new ArrayList<>(measures.inWar() ? cost : war);
        sentences.addAll(measures.inWar() ? war : cost);
        Measure chief = measures.chief().orElse(risk.get());
        List<String> turning = Confidence.turning(results, chief, conditionWords);
        if (!turning.isEmpty()) {
            sentences.add("Which side of the baseline an option falls on in " + measures.chiefWords()
                    + " turns with the rival readings of "
                    + Listing.and(results.plan().hypotheses()) + " for " + few(turning) + ".");
        }
        return sentences;
    }

    private String where(String condition) {
        return results.conditions().size() < 2 ? "" : " (" + conditionWords.apply(condition) + ")";
    }

    /** How likely war is under each condition. */
    private String opening(Measure risk) {
        Set<String> words = new LinkedHashSet<>();
        results.arms().forEach(arm -> words.add(yardstick.words(mean(arm, risk))));
        boolean oneWord = words.size() == 1 && results.conditions().size() > 1;
        List<String> levels = results.conditions().stream()
                .map(condition -> oneWord ? range(condition, risk) : level(condition, risk))
                .toList();
        return "A " + measures.war() + (measures.inWar() ? ", after the one under way," : "") + " by " + options.until()
                + " is " + (oneWord ? words.iterator().next() + " whatever the option: " : "") + Listing.and(levels)
                + ".";
    }

    private String range(String condition, Measure risk) {
        List<Arm> arms = results.arms(condition);
        double low = arms.stream().mapToDouble(arm -> mean(arm, risk)).min().orElse(Double.NaN);
        double high = arms.stream().mapToDouble(arm -> mean(arm, risk)).max().orElse(Double.NaN);
        String from = Figures.percent(low);
        String to = Figures.percent(high);
        return (from.equals(to) ? from : from + " to " + to) + " " + conditionWords.apply(condition);
    }

    /** How likely war is at all. */
    private String level(String condition, Measure risk) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        Set<String> words = new LinkedHashSet<>();
        List<Arm> arms = results.arms(condition);
        for (Arm arm : arms) {
            double mean = mean(arm, risk);
            low = Math.min(low, mean);
            high = Math.max(high, mean);
            words.add(yardstick.words(mean));
        }
        String from = Figures.percent(low);
        String to = Figures.percent(high);
        String whether = arms.size() == 1
                ? "under " + quoted(arms.get(0).label()) + ", "
                : words.size() == 1 ? "under every option, " : "";
        return yardstick.words(low, high)
                + (results.conditions().size() < 2 ? "" : " " + conditionWords.apply(condition)) + " (" + whether
                + (from.equals(to) ? from : from + " to " + to)
                + (words.size() == 1 ? "" : ", depending on the option") + ")";
    }

    /** Which options may be ranked against the baseline, and which may not. */
    private List<String> ranking(String condition, Measure risk) {
        List<Arm> others = others(condition);
        if (others.isEmpty()) {
            return List.of();
        }
        String baseline = quoted(options.baseline(condition));
        List<String> lower = named(others, risk, -1);
        List<String> higher = named(others, risk, 1);
        List<String> leaning = plain(others, risk, Verdict.LEANS);
        List<String> open = plain(others, risk, Verdict.CANNOT_TELL);
        List<String> same = plain(others, risk, Verdict.SAME);
        String where = where(condition);
        String chance = "the chance of a " + measures.war();

        List<String> sentences = new ArrayList<>();
        double furthest = others.stream()
                .flatMap(arm -> difference(arm, risk).stream())
                .mapToDouble(d -> Math.abs(d.mean()))
                .max()
                .orElse(0);
        if (furthest < LITTLE) {
            sentences.add("The options differ little in " + chance + where + ": on average none moves it by more than "
                    + Figures.points(furthest).replace("+", "") + " points from that under " + baseline + ".");
        }
        if (!lower.isEmpty()) {
            sentences.add("Beside " + baseline + where + ", " + chance + " is lower with " + few(lower) + ".");
        }
        if (!higher.isEmpty()) {
            sentences.add("Beside " + baseline + where + ", " + chance + " is higher with " + few(higher) + ".");
        }
        if (!leaning.isEmpty()) {
            sentences.add(
                    "No ranking" + (measures.inWar() ? " in it" : "") + " against " + baseline + " is claimed for "
                            + some(leaning, others)
                            + ": the averages differ, but the interval over futures holds zero.");
        }
        if (!open.isEmpty()) {
            sentences.add("With these runs one cannot tell " + some(open, others) + " apart from " + baseline
                    + (measures.inWar() ? " in it." : "."));
        }
        if (!same.isEmpty()) {
            sentences.add("In this model " + few(same) + (same.size() == 1 ? " makes" : " make")
                    + " no difference at all to " + chance + ".");
        }
        return sentences;
    }

    /** What another condition of the world changes about the ranking. */
    private String beside(String first, String condition, Measure risk) {
        List<String> changed = new ArrayList<>();
        List<Arm> before = others(first);
        List<Arm> after = others(condition);
        for (int k = 0; k < Math.min(before.size(), after.size()); k++) {
            String was = claim(before.get(k), risk);
            String is = claim(after.get(k), risk);
            if (!was.equals(is)) {
                changed.add(quoted(after.get(k).label()) + " is " + is);
            }
        }
        String where = Listing.capital(conditionWords.apply(condition));
        if (after.stream().allMatch(arm -> claim(arm, risk).equals(NOT_RANKED)) && changed.isEmpty()) {
            return where + ", no option can be ranked against the baseline either.";
        }
        return changed.isEmpty()
                ? where + ", the same options rank above and below the baseline."
                : where + ", the ranking changes: " + few(changed) + ".";
    }

    private String claim(Arm arm, Measure risk) {
        return difference(arm, risk)
                .filter(d -> Verdict.of(d) == Verdict.CLEAR)
                .map(d -> d.mean() < 0 ? "clearly lower" : "clearly higher")
                .orElse(NOT_RANKED);
    }

    private List<Arm> others(String condition) {
        return results.arms(condition).stream().filter(arm -> !arm.baseline()).toList();
    }

    /** How long the war under way lasts on and what it costs, in one sentence; empty where play does not begin in a war. */
    private Optional<String> underWay(String condition) {
        Optional<Arm> baseline = baseline(condition);
        Optional<Measure> months = measures.find(Measures.PRESENT);
        Optional<Measure> dead = measures.find("deaths");
        if (baseline.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("A war is under way when play begins. Under "
                + quoted(baseline.get().label()) + where(condition)
                + " it lasts on average "
                + level(condition, baseline.get(), months.get()).replaceFirst("(?= \\(|$)", " months")
                + dead.map(measure -> " and, later wars included, costs "
                                + level(condition, baseline.get(), measure).replaceFirst("(?= \\(|$)", " dead"))
                        .orElse("")
                + ".");
    }

    /** Expected deaths and displacement by side, and in a war under way the months of all wars. */
    private Optional<String> toll(String condition) {
        Optional<Arm> baseline = baseline(condition);
        List<String> parts = new ArrayList<>();
        List<Measure> told = new ArrayList<>(measures.inWar() ? measures.duration() : List.of());
        told.addAll(measures.toll());
        told.removeIf(measure ->
                measures.inWar() && List.of(Measures.PRESENT, "deaths").contains(measure.id()));
        for (Measure measure : told) {
            if (baseline.isEmpty() || Double.isNaN(mean(baseline.get(), measure))) {
                continue;
            }
            String unit = Figures.unitOf(measure.unit());
            boolean plain = unit.isEmpty()
                    || measure.label().toLowerCase(java.util.Locale.ROOT).contains(unit)
                    || unit.equals("people");
            parts.add(Listing.small(measure.label()) + " "
                    + level(condition, baseline.get(), measure).replaceFirst("(?= \\(|$)", plain ? "" : " " + unit));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Toll under " + quoted(baseline.map(Arm::label).orElse(""))
                        + (measures.inWar() ? ", averaged over runs: " : ", averaged over runs with and without war: ")
                        + String.join("; ", parts) + ".");
    }

    private Optional<Arm> baseline(String condition) {
        return results.arms(condition).stream().filter(Arm::baseline).findFirst();
    }

    /** An amount under the baseline, with the range of all options where they differ. */
    private String level(String condition, Arm baseline, Measure measure) {
        double fewest = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Arm arm : results.arms(condition)) {
            fewest = Math.min(fewest, mean(arm, measure));
            most = Math.max(most, mean(arm, measure));
        }
        String low = Figures.amount(fewest);
        String high = Figures.amount(most);
        return Figures.amount(mean(baseline, measure))
                + (low.equals(high) ? "" : " (options: " + low + " to " + high + ")");
    }

    private double mean(Arm arm, Measure measure) {
        return results.summary(arm.id(), measure.id()).mean();
    }

    /** Options that may be ranked on one side of the baseline, the largest difference first. */
    private List<String> named(List<Arm> arms, Measure risk, int side) {
        record Ranked(Arm arm, Difference difference) {}
        return arms.stream()
                .flatMap(arm -> difference(arm, risk).map(d -> new Ranked(arm, d)).stream())
                .filter(r -> Verdict.of(r.difference()) == Verdict.CLEAR
                        && Math.signum(r.difference().mean()) == side)
                .sorted(Comparator.comparingDouble(r -> -Math.abs(r.difference().mean())))
                .map(r -> quoted(r.arm().label()) + " ("
                        + Figures.points(r.difference().mean()) + " points "
                        + Options.interval(r.difference().futures(), "probability") + ")")
                .toList();
    }

    private List<String> plain(List<Arm> arms, Measure risk, Verdict verdict) {
        return arms.stream()
                .filter(arm -> difference(arm, risk)
                        .filter(d -> Verdict.of(d) == verdict)
                        .isPresent())
                .map(arm -> quoted(arm.label()))
                .toList();
    }

    /** Names in a row, and from the fourth on only their number. */
    private static String few(List<String> names) {
        return names.size() <= MANY
                ? Listing.and(names)
                : String.join(", ", names.subList(0, MANY)) + " and " + (names.size() - MANY) + " more";
    }

    private static String some(List<String> names, List<Arm> others) {
        return names.size() <= MANY
                ? Listing.and(names)
                : names.size() == others.size()
                        ? "any of the other " + others.size() + " options"
                        : names.size() + " of the other " + others.size() + " options";
    }

    private Optional<Difference> difference(Arm arm, Measure measure) {
        return results.comparison(arm.id(), measure.id()).map(Comparison::difference);
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }
}
