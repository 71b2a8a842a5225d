package org.equipoise.lab.central;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;

/**
 * Who counts as one supplier: states whose codes change but whose present ISO 3166 code is the same, such as a divided country and the
 * one that it became part of under its old name.
 */
public final class Suppliers {

    private static final int NOW = 9999;

    private Suppliers() {}

    /** The code that stands for a supplier; 0 for those that are no states. */
    public static int code(int cow) {
        return last(cow)
                .flatMap(state -> States.shipped().byIso3(state.iso3(), NOW))
                .map(State::cow)
                .filter(code -> code > 0)
                .orElse(cow);
    }

    private static java.util.Optional<State> last(int cow) {
        return spans(cow).stream().max(Comparator.comparingInt(State::to)).filter(state -> !state.iso3()
                .isEmpty());
    }

    private static List<State> spans(int cow) {
        return States.shipped().all().stream()
                .filter(state -> cow > 0 && state.cow() == cow)
                .toList();
    }

    /** All names of a supplier since a year, the oldest first: {@code Rhodesia/Zimbabwe}. */
    public static String name(int code, int since) {
        List<String> names = States.shipped().all().stream()
                .filter(state -> state.cow() > 0 && state.to() > since && code(state.cow()) == code)
                .sorted(Comparator.comparingInt(State::from))
                .map(State::name)
                .distinct()
                .toList();
        return names.isEmpty() ? String.valueOf(code) : String.join("/", names);
    }

    /** Amounts by supplier, those of one supplier summed. */
    static SortedMap<Integer, Double> merged(SortedMap<Integer, Double> amounts, Map<Integer, Integer> codes) {
        SortedMap<Integer, Double> merged = new TreeMap<>();
        amounts.forEach((cow, amount) -> merged.merge(codes.getOrDefault(cow, cow), amount, Double::sum));
        return merged;
    }
}
