package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.data.panel.SideYear;

/**
 * Years without a gap in which a panel follows one pair of rivals: what one run of the model stands for.
 *
 * @param pair number of the pair in the panel
 * @param first COW code of the side with the lower code, whatever the order of the rows
 * @param second COW code of the other
 * @param from first year
 * @param to last year
 * @param territorial whether land is at stake in the first year
 * @param sides rows by side, 0 the first, and year from {@code from}; empty where the panel has no row of that direction
 */
public record RivalSpell(
        int pair, int first, int second, int from, int to, boolean territorial, List<List<Optional<SideYear>>> sides) {

    public RivalSpell {
        sides = sides.stream().map(List::copyOf).toList();
    }

    /** Years covered. */
    public int years() {
        return to - from + 1;
    }

    /** Row of a side in a year from {@code from} on, counted from 0. */
    public Optional<SideYear> row(int side, int year) {
        return sides.get(side).get(year);
    }

    /** Name of the pair, the same whichever side is named first: {@code 339-345}. */
    public String name() {
        return first + "-" + second;
    }

    /** Whole years since the last dispute at the start, of the side that knows. */
    public int peaceYears() {
        return row(0, 0).or(() -> row(1, 0)).map(SideYear::peaceYears).orElse(0);
    }

    /** Cuts a panel into spells, by pair and first year; rows in any order. */
    public static List<RivalSpell> of(List<SideYear> rows) {
        Map<Integer, TreeMap<Integer, Map<Integer, SideYear>>> pairs = new TreeMap<>();
        for (SideYear row : rows) {
            int side = row.own() < row.target() ? 0 : 1;
            Map<Integer, SideYear> both = pairs.computeIfAbsent(row.pair(), pair -> new TreeMap<>())
                    .computeIfAbsent(row.year(), year -> new HashMap<>());
            if (both.putIfAbsent(side, row) != null) {
                throw new IllegalArgumentException("pair " + row.pair() + " has two rows of " + row.own() + " against "
                        + row.target() + " in " + row.year());
            }
        }
        List<RivalSpell> spells = new ArrayList<>();
        pairs.forEach((pair, years) -> {
            List<Integer> run = new ArrayList<>();
            for (int year : years.keySet()) {
                if (!run.isEmpty() && year != run.get(run.size() - 1) + 1) {
                    spells.add(spell(pair, run, years));
                    run.clear();
                }
                run.add(year);
            }
            spells.add(spell(pair, run, years));
        });
        spells.sort(Comparator.comparingInt(RivalSpell::pair).thenComparingInt(RivalSpell::from));
        return List.copyOf(spells);
    }

    private static RivalSpell spell(int pair, List<Integer> run, Map<Integer, Map<Integer, SideYear>> years) {
        List<List<Optional<SideYear>>> sides = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            List<Optional<SideYear>> rows = new ArrayList<>();
            for (int year : run) {
                rows.add(Optional.ofNullable(years.getOrDefault(year, Map.of()).get(side)));
            }
            sides.add(rows);
        }
        SideYear any = sides.get(0).get(0).orElseGet(() -> sides.get(1).get(0).orElseThrow());
        return new RivalSpell(
                pair,
                Math.min(any.own(), any.target()),
                Math.max(any.own(), any.target()),
                run.get(0),
                run.get(run.size() - 1),
                any.territorial(),
                sides);
    }
}
