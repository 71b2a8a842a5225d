package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.equipoise.games.estimate.formula.Covariates;
import org.equipoise.games.estimate.formula.Design;
import org.equipoise.games.estimate.formula.DesignColumn;
import org.equipoise.games.estimate.table.Column;
import org.equipoise.games.estimate.table.Decimal;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/**
 * A made-up case: a value of each covariate that a fit uses.
 *
 * <p>A typical one has the mean of each number, the more frequent of two values of a 0/1 column, and the most frequent level of each factor (the
 * first in order among equals), over the cases that were used.
 */
public final class Profile implements Covariates {

    private final Fit fit;
    private final Map<String, String> words;
    private final Map<String, Double> numbers;

    private Profile(Fit fit, Map<String, String> words, Map<String, Double> numbers) {
        this.fit = fit;
        this.words = words;
        this.numbers = numbers;
    }

    /** A typical case with means of numbers. */
    public static Profile typical(Fit fit) {
        return of(fit, false);
    }

    /** A typical case with medians of numbers. */
    public static Profile median(Fit fit) {
        return of(fit, true);
    }

    private static Profile of(Fit fit, boolean median) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : variables(fit)) {
            Column column = fit.estimable().cases().table().column(name);
            if (column instanceof Column.Numbers values) {
                double[] cells = IntStream.range(0, fit.cases())
                        .mapToDouble(values::number)
                        .toArray();
                boolean mode = fit.estimable().cases().levels().containsKey("factor(" + name + ")") || binary(cells);
                numbers.put(
                        name,
                        mode ? Double.parseDouble(mode(fit, column)) : median ? Quantile.of(cells, 0.5) : mean(cells));
            } else {
                words.put(name, mode(fit, column));
            }
        }
        return new Profile(fit, words, numbers);
    }

    private static Set<String> variables(Fit fit) {
        Set<String> names = new LinkedHashSet<>();
        for (Design design : fit.estimable().designs()) {
            for (DesignColumn column : design.columns()) {
                column.pieces().forEach(piece -> names.add(piece.variable().name()));
            }
        }
        return names;
    }

    private static boolean binary(double[] cells) {
        for (double cell : cells) {
            if (cell != 0 && cell != 1) {
                return false;
            }
        }
        return true;
    }

    private static double mean(double[] cells) {
        double sum = 0;
        for (double cell : cells) {
            sum += cell;
        }
        return sum / cells.length;
    }

    private static String mode(Fit fit, Column column) {
        String best = "";
        int most = 0;
        List<Integer> rows = IntStream.range(0, fit.cases()).boxed().toList();
        for (String level : column.levels(rows)) {
            int count = (int)
                    rows.stream().filter(row -> column.word(row).equals(level)).count();
            if (count > most) {
                most = count;
                best = level;
            }
        }
        return best;
    }

    /**
     * With another value of a number.
     *
     * @throws BadInput if the fit uses no such number
     */
    public Profile with(String name, double value) {
        if (!numbers.containsKey(name)) {
            throw unknown(name, words.containsKey(name) ? "a level of factor '" + name + "', not a number" : "");
        }
        if (!Double.isFinite(value)) {
            throw problem("value " + value + " of '" + name + "'", "a finite number", Optional.empty());
        }
        checkLevel(name, new Column.Numbers(name, List.of(Optional.of(value))).word(0), "factor(" + name + ")");
        Map<String, Double> changed = new LinkedHashMap<>(numbers);
        changed.put(name, value);
        return new Profile(fit, words, changed);
    }

    /**
     * With another value, written as a word: a level of a factor, or a number.
     *
     * @throws BadInput if the fit uses no such covariate, or the level did not occur in the cases it used
     */
    public Profile with(String name, String value) {
        if (numbers.containsKey(name)) {
            if (!Decimal.isNumber(value)) {
                throw problem("'" + value + "' for '" + name + "'", "a number", Optional.empty());
            }
            return with(name, Double.parseDouble(value));
        }
        if (!words.containsKey(name)) {
            throw unknown(name, "");
        }
        checkLevel(name, value, name);
        Map<String, String> changed = new LinkedHashMap<>(words);
        changed.put(name, value);
        return new Profile(fit, changed, numbers);
    }

    private void checkLevel(String name, String value, String label) {
        List<String> known = fit.estimable().cases().levels().getOrDefault(label, List.of(value));
        known = fit.estimable().cases().levels().getOrDefault("factor(" + name + ")", known);
        if (!known.contains(value)) {
            throw problem(
                    "level '" + value + "' of '" + name + "', which no case had that the fit used",
                    "one of " + String.join(", ", known),
                    Suggestion.nearest(value, known));
        }
    }

    private BadInput unknown(String name, String instead) {
        List<String> known = names();
        return problem(
                "'" + name + "', which the fit does not use" + (instead.isEmpty() ? "" : " as a number"),
                instead.isEmpty() ? "one of " + String.join(", ", known) : instead,
                instead.isEmpty() ? Suggestion.nearest(name, known) : Optional.empty());
    }

    private static BadInput problem(String found, String expected, Optional<String> maybe) {
        return new BadInput(List.of(new Problem(Place.file("profile"), found, expected, maybe)));
    }

    /** Names of the covariates. */
    public List<String> names() {
        List<String> names = new ArrayList<>(numbers.keySet());
        names.addAll(words.keySet());
        return names;
    }

    @Override
    public double number(String column) {
        return Optional.ofNullable(numbers.get(column)).orElseThrow();
    }

    @Override
    public String word(String column) {
        return numbers.containsKey(column)
                ? new Column.Numbers(column, List.of(Optional.of(number(column)))).word(0)
                : Optional.ofNullable(words.get(column)).orElseThrow();
    }

    Fit fit() {
        return fit;
    }
}
