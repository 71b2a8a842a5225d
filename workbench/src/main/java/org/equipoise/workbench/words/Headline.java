package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Measure.Direction;

/**
 * The answer to a question in two or three sentences, for whatever measure the question puts first: its level, how the options rank on
 * it, and which other measures they move for sure. It ranks only where {@link Verdict#CLEAR}; what leans is said to lean.
 */
public final class Headline {

    /** A sentence names no more options than this. */
    private static final int MANY = 3;

    /** A sentence names no more further measures than this. */
    private static final int FEW = 2;

    private final Results results;
    private final Yardstick yardstick;
    private final Options options;
    private final Measures measures;
    private final UnaryOperator<String> conditionWords;

    /**
     * The headline of a study.
     *
     * @param conditionWords words for the name of a condition
     */
    public Headline(Results results, Yardstick yardstick, UnaryOperator<String> conditionWords) {
        this.results = results;
        this.yardstick = yardstick;
        this.options = new Options(results, yardstick);
        this.measures = new Measures(results);
        this.conditionWords = conditionWords;
    }

    /** The sentences, the level first. */
    public List<String> sentences() {
        Optional<Measure> chief = measures.chief();
        if (chief.isEmpty()) {
            return List.of("This study does not measure war, so it has no bottom line on war.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(level(chief.get()));
        List<String> conditions = results.conditions();
        String first = ranking(conditions.get(0), chief.get());
        if (!first.isEmpty()) {
            sentences.add(first);
        }
        for (String condition : conditions.subList(1, conditions.size())) {
            sentences.add(beside(conditions.get(0), condition, chief.get()));
        }
        elsewhere(conditions.get(0), chief.get()).ifPresent(sentences::add);
        return sentences;
    }

    /** The chief measure under the baseline, with the range of the options. */
    private String level(Measure chief) {
        String unit = Figures.unitOf(chief.unit());
        boolean plain = Figures.asPercent(Measures.unit(chief)) || unit.isEmpty() || Measures.isDate(chief);
        List<String> levels = new ArrayList<>();
        for (String condition : results.conditions()) {
            String where = results.conditions().size() < 2 ? "" : conditionWords.apply(condition) + " ";
            levels.add(where
                    + (chief.kind() == Measure.Kind.PROBABILITY ? chance(condition, chief) : amount(condition, chief)));
        }
        String head = measures.chiefIsRisk()
                ? Listing.capital(measures.war()) + " by " + options.until()
                : options.head(chief) + (plain ? "" : " (" + unit + ")");
        return head + ": " + String.join("; ", levels) + ".";
    }

    private String chance(String condition, Measure chief) {
        double low = lowest(condition, chief);
        double high = highest(condition, chief);
        if (Double.isNaN(low)) {
            return "not measured";
        }
        String from = Figures.percent(low);
        String to = Figures.percent(high);
        return yardstick.words(low, high) + " (" + (from.equals(to) ? from : from + " to " + to)
                + (from.equals(to) || results.arms(condition).size() < 2 ? ")" : ", depending on the option)");
    }

    private String amount(String condition, Measure chief) {
        String from = printed(lowest(condition, chief), chief);
        String to = printed(highest(condition, chief), chief);
        String base = results.arms(condition).stream()
                .filter(Arm::baseline)
                .findFirst()
                .map(arm -> printed(level(arm, chief), chief))
                .orElse(Figures.NONE);
        return (Measures.isDate(chief) ? "in the median run " : "on average ") + base + " under “"
                + options.baseline(condition) + "”" + (from.equals(to) ? "" : " (options: " + from + " to " + to + ")");
    }

    private String printed(double value, Measure measure) {
        return Measures.isDate(measure) ? options.date(value) : Figures.inUnit(value, Measures.unit(measure));
    }

    private double lowest(String condition, Measure chief) {
        return results.arms(condition).stream()
                .mapToDouble(arm -> level(arm, chief))
                .min()
                .orElse(Double.NaN);
    }

    private double highest(String condition, Measure chief) {
        return results.arms(condition).stream()
                .mapToDouble(arm -> level(arm, chief))
                .max()
                .orElse(Double.NaN);
    }

    private double level(Arm arm, Measure measure) {
        var summary = results.summary(arm.id(), measure.id());
        return Measures.isDate(measure) ? summary.spread().median() : summary.mean();
    }

    /** How the options rank against the baseline, in one sentence; empty where there is only one. */
    private String ranking(String condition, Measure chief) {
        List<Arm> others =
                results.arms(condition).stream().filter(arm -> !arm.baseline()).toList();
        if (others.isEmpty()) {
            return "";
        }
        String baseline = "“" + options.baseline(condition) + "”";
        double furthest = 0;
        for (Arm arm : others) {
            furthest = Math.max(
                    furthest,
                    difference(arm, chief).map(d -> Math.abs(d.mean())).orElse(0.0));
        }
        if (isNothing(furthest, chief)) {
            return "The options do not differ in it.";
        }
        List<String> parts = new ArrayList<>();
        int ranked = 0;
        for (int sign : signs(chief)) {
            List<String> clear = clear(others, chief, sign);
            ranked += clear.size();
            if (!clear.isEmpty()) {
                parts.add(
                        few(clear) + (clear.size() == 1 ? " is " : " are ") + word(chief, sign) + " than " + baseline);
            }
        }
        int rest = others.size() - ranked;
        if (ranked == 0) {
            String size = Figures.changeInUnit(furthest, Measures.unit(chief)).replace("+", "");
            parts.add("against " + baseline + " no option can be ranked: on average none moves it by more than " + size
                    + (Figures.asPercent(Measures.unit(chief)) ? " points" : spelled(chief)));
        } else if (rest > 0) {
            parts.add(Listing.count(rest, "other option", "other options") + " cannot be ranked");
        }
        leaning(others, chief)
                .ifPresent(arm -> parts.add("furthest out, “" + arm.label() + "” leans "
                        + word(chief, (int)
                                Math.signum(difference(arm, chief).orElseThrow().mean())) + " ("
                        + told(difference(arm, chief).orElseThrow(), chief) + ")"));
        return Listing.capital(String.join("; ", parts)) + ".";
    }

    /** Of the options that lean without being ranked, the one with the largest average. */
    private Optional<Arm> leaning(List<Arm> arms, Measure chief) {
        return arms.stream()
                .filter(arm -> difference(arm, chief)
                        .filter(d -> Verdict.of(d) == Verdict.LEANS && !isNothing(d.mean(), chief))
                        .isPresent())
                .max(Comparator.comparingDouble(
                        arm -> Math.abs(difference(arm, chief).orElseThrow().mean())));
    }

    /** Whether a difference prints as none. */
    private static boolean isNothing(double difference, Measure measure) {
        return !Figures.changeInUnit(difference, Measures.unit(measure)).matches(".*[1-9].*");
    }

    /** Better before worse; where neither direction is better, higher before lower. */
    private static List<Integer> signs(Measure chief) {
        return chief.direction() == Direction.LESS ? List.of(-1, 1) : List.of(1, -1);
    }

    private static String word(Measure chief, int sign) {
        if (chief.direction() == Direction.NEITHER) {
            return sign > 0 ? "higher" : "lower";
        }
        return sign > 0 == (chief.direction() == Direction.MORE) ? "better" : "worse";
    }

    /** Options clearly on one side of the baseline, with their difference. */
    private List<String> clear(List<Arm> arms, Measure chief, int sign) {
        List<String> names = new ArrayList<>();
        for (Arm arm : arms) {
            difference(arm, chief)
                    .filter(d -> Verdict.of(d) == Verdict.CLEAR && Math.signum(d.mean()) == sign)
                    .ifPresent(d -> names.add("“" + arm.label() + "” (" + told(d, chief) + ")"));
        }
        return names;
    }

    private String told(Difference difference, Measure chief) {
        String unit = Measures.unit(chief);
        String size = Figures.changeInUnit(difference.mean(), unit) + (Figures.asPercent(unit) ? " points" : "");
        return difference
                .better()
                .map(share -> size + ", better in " + Figures.percent(share) + " of futures: " + yardstick.words(share))
                .orElse(size + " " + Options.interval(difference.futures(), unit));
    }

    private String beside(String first, String condition, Measure chief) {
        String where = Listing.capital(conditionWords.apply(condition));
        List<String> claims = claims(condition, chief);
        if (!claims.equals(claims(first, chief))) {
            return where + ": " + ranking(condition, chief);
        }
        return where
                + (claims.stream().allMatch(String::isEmpty)
                        ? " no option can be ranked either."
                        : " the options rank the same.");
    }

    /** For each option on which side of the baseline it clearly falls, empty for none. */
    private List<String> claims(String condition, Measure chief) {
        return results.arms(condition).stream()
                .map(arm -> difference(arm, chief)
                        .filter(d -> Verdict.of(d) == Verdict.CLEAR)
                        .map(d -> d.mean() > 0 ? "above" : "below")
                        .orElse(""))
                .toList();
    }

    /** Which other measures that the question names an option moves for sure. */
    private Optional<String> elsewhere(String condition, Measure chief) {
        List<Measure> others = measures.named().stream()
                .filter(measure -> !measure.equals(chief))
                .toList();
        List<String> moved = new ArrayList<>();
        for (Measure measure : others) {
            mostMoved(condition, measure).ifPresent(moved::add);
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String all = Listing.count(others.size(), "other measure", "other measures");
        return Optional.of(
                moved.isEmpty()
                        ? "In none of the " + all
                                + " that the question names is an option clearly apart from the baseline."
                        : "An option is clearly apart from the baseline in " + Figures.whole(moved.size()) + " of the "
                                + all + " that the question names, first in "
                                + String.join("; ", moved.subList(0, Math.min(FEW, moved.size()))) + ".");
    }

    private Optional<String> mostMoved(String condition, Measure measure) {
        if (Measures.isDate(measure)) {
            return Optional.empty();
        }
        String unit = Measures.unit(measure);
        Optional<Arm> most = Optional.empty();
        double size = 0;
        for (Arm arm : results.arms(condition)) {
            Optional<Difference> clear = difference(arm, measure).filter(d -> Verdict.of(d) == Verdict.CLEAR);
            if (clear.isPresent()
                    && Math.abs(clear.get().mean()) > size
                    && !isNothing(clear.get().mean(), measure)) {
                most = Optional.of(arm);
                size = Math.abs(clear.get().mean());
            }
        }
        return most.map(arm -> options.head(measure) + " (“" + arm.label() + "” "
                + Figures.changeInUnit(difference(arm, measure).orElseThrow().mean(), unit)
                + (Figures.asPercent(unit) ? " points" : spelled(measure)) + ")");
    }

    /** The unit behind a difference, where it is one that is said. */
    private static String spelled(Measure measure) {
        String unit = Figures.unitOf(measure.unit());
        return unit.equals("months") || unit.equals("thousand") || unit.startsWith("TIV") ? " " + unit : "";
    }

    private Optional<Difference> difference(Arm arm, Measure measure) {
        return results.comparison(arm.id(), measure.id()).map(Comparison::difference);
    }

    private static String few(List<String> names) {
        return names.size() <= MANY
                ? Listing.and(names)
                : String.join(", ", names.subList(0, MANY)) + " and " + (names.size() - MANY) + " more";
    }
}
