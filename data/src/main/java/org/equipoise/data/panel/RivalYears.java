package org.equipoise.data.panel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equipoise.data.rivalry.Rivalry;

/** The years in which pairs of states were rivals. */
final class RivalYears {

    /** A pair of states, the lower code first. */
    record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    /** What a pair was over in a year; the number is that of the first rivalry in the list where there are two. */
    record Issue(int rivalry, boolean territorial) {}

    private RivalYears() {}

    /** Rivalries by pair and year, from 1816 on. */
    static SortedMap<Pair, SortedMap<Integer, Issue>> of(List<Rivalry> rivalries, boolean mended) {
        SortedMap<Pair, SortedMap<Integer, Issue>> pairs = new TreeMap<>();
        List<String[]> codes = mended ? codes() : List.of();
        for (Rivalry rivalry : rivalries) {
            int one = mend(rivalry.cow1(), rivalry.id(), codes);
            int two = mend(rivalry.cow2(), rivalry.id(), codes);
            SortedMap<Integer, Issue> years =
                    pairs.computeIfAbsent(new Pair(Math.min(one, two), Math.max(one, two)), pair -> new TreeMap<>());
            for (int year = Math.max(1816, rivalry.from()); year <= rivalry.to(); year++) {
                years.merge(
                        year,
                        new Issue(rivalry.id(), rivalry.spatial()),
                        (had, more) -> new Issue(had.rivalry(), had.territorial() || more.territorial()));
            }
        }
        pairs.values().removeIf(SortedMap::isEmpty);
        return pairs;
    }

    private static int mend(int cow, int rivalry, List<String[]> codes) {
        for (String[] code : codes) {
            if (Integer.parseInt(code[0]) == rivalry && Integer.parseInt(code[1]) == cow) {
                return Integer.parseInt(code[2]);
            }
        }
        return cow;
    }

    /** Codes of the list of rivalries that mean another state: rivalry, written, meant, why. */
    private static List<String[]> codes() {
        try (InputStream in = RivalYears.class.getResourceAsStream("rivalry-codes.csv")) {
            if (in == null) {
                throw new IllegalStateException("rivalry-codes.csv is not in the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
