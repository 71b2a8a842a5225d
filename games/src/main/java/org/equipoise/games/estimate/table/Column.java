package org.equipoise.games.estimate.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A variable over the rows of a table: numbers, or a factor whose values are words. A cell may be missing. */
public sealed interface Column {

    /** Name in the head of the table. */
    String name();

    /** Cells by row. */
    List<? extends Optional<?>> cells();

    /** Whether a row has a value. */
    default boolean has(int row) {
        return cells().get(row).isPresent();
    }

    /** Value of a row as it would be written, whose row must have one. */
    String word(int row);

    /** Words that occur in these rows, sorted: numbers by size, words by their letters. */
    default List<String> levels(List<Integer> rows) {
        TreeSet<String> levels = new TreeSet<>(order());
        for (int row : rows) {
            if (has(row)) {
                levels.add(word(row));
            }
        }
        return List.copyOf(levels);
    }

    /** How levels are sorted; the first is the base. */
    Comparator<String> order();

    /** Of the rows given, in their order. */
    Column rows(List<Integer> rows);

    /**
     * Finite numbers.
     *
     * @param name name in the head
     * @param cells by row
     */
    record Numbers(String name, List<Optional<Double>> cells) implements Column {
        public Numbers {
            cells = List.copyOf(cells);
        }

        /** Number of a row, which must have one. */
        public double number(int row) {
            return cells.get(row).orElseThrow();
        }

        @Override
        public String word(int row) {
            double number = number(row);
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }

        @Override
        public Comparator<String> order() {
            return Comparator.comparingDouble(Double::parseDouble);
        }

        @Override
        public Numbers rows(List<Integer> rows) {
            return new Numbers(name, rows.stream().map(cells::get).toList());
        }
    }

    /**
     * Words.
     *
     * @param name name in the head
     * @param cells by row
     * @param base level that comes first instead of the first by letters, if one was chosen
     */
    record Factor(String name, List<Optional<String>> cells, Optional<String> base) implements Column {
        public Factor {
            cells = List.copyOf(cells);
        }

        @Override
        public String word(int row) {
            return cells.get(row).orElseThrow();
        }

        @Override
        public Comparator<String> order() {
            return Comparator.<String, Boolean>comparing(
                            level -> !base.map(level::equals).orElse(false))
                    .thenComparing(Comparator.naturalOrder());
        }

        @Override
        public Factor rows(List<Integer> rows) {
            return new Factor(name, rows.stream().map(cells::get).toList(), base);
        }
    }
}
