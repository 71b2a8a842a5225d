package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.equipoise.data.panel.Region;
import org.equipoise.games.Elementary;

/**
 * Columns of a contrast's regression: the contrast, the controls of literature 2.4 (ln ratio of stocks, its absolute value, ln(1 +
 * inflow) of own and target, ln ratio of capabilities, territory, ln(1 + years of peace)), dummies for side-years that the contrast does
 * not speak of, and regions where they are asked for. Rows of which a column is not known are left out.
 */
final class Design {

    /** Position of the contrast. */
    static final int ASKED = 1;

    private final List<String> names = new ArrayList<>(List.of("constant", "asked"));
    private final List<double[]> rows = new ArrayList<>();
    private final List<Observation> used = new ArrayList<>();
    private final Contrast contrast;

    Design(List<Observation> sample, Contrast contrast, boolean regions) {
        this.contrast = contrast;
        List<ToDoubleFunction<Observation>> columns = new ArrayList<>();
        control(columns, "lr", Observation::lnArms);
        if (!contrast.ofArmsBalance()) {
            control(columns, "abs-lr", at -> Math.abs(at.lnArms()));
        }
        control(columns, "lF-own", at -> Elementary.log(1 + at.supply().inflow()));
        control(columns, "lF-target", at -> Elementary.log(1 + at.supply().targetInflow()));
        control(columns, "lc", Observation::lnCapabilities);
        control(columns, "territorial", at -> at.row().territorial() ? 1 : 0);
        control(columns, "peace", at -> Elementary.log(1 + at.row().peaceYears()));
        if (contrast.amount().isEmpty()) {
            control(columns, "other", at -> contrast.group(at) == Contrast.Group.OTHER ? 1 : 0);
            control(columns, "none", at -> contrast.group(at) == Contrast.Group.NONE ? 1 : 0);
        }
        if (regions) {
            Set<Integer> there = new TreeSet<>();
            sample.forEach(at -> there.add(at.row().region()));
            there.stream()
                    .skip(1)
                    .forEach(region -> control(
                            columns, Region.NAMES.get(region), at -> at.row().region() == region ? 1 : 0));
        }
        for (Observation at : sample) {
            double[] x = new double[columns.size() + 2];
            x[0] = 1;
            x[ASKED] = asked(at);
            boolean known = Double.isFinite(x[ASKED]);
            for (int c = 0; c < columns.size(); c++) {
                x[c + 2] = columns.get(c).applyAsDouble(at);
                known &= Double.isFinite(x[c + 2]);
            }
            if (known) {
                rows.add(x);
                used.add(at);
            }
        }
    }

    private void control(
            List<ToDoubleFunction<Observation>> columns, String name, ToDoubleFunction<Observation> value) {
        names.add(name);
        columns.add(value);
    }

    private double asked(Observation at) {
        return contrast.amount()
                .map(amount -> amount.applyAsDouble(at))
                .orElse(contrast.group(at) == Contrast.Group.EXPOSED ? 1.0 : 0.0);
    }

    List<String> names() {
        return names;
    }

    List<double[]> rows() {
        return rows;
    }

    List<Observation> used() {
        return used;
    }

    /** Side-years of a kind. */
    Estimate.Cell cell(Contrast.Group group, Outcome outcome) {
        Set<Integer> pairs = new HashSet<>();
        int count = 0;
        int events = 0;
        for (Observation at : used) {
            if (contrast.group(at) == group) {
                pairs.add(at.row().pair());
                count++;
                events += outcome.in(at.row()) ? 1 : 0;
            }
        }
        return new Estimate.Cell(count, pairs.size(), events);
    }

    /** Pairs that are of both kinds, or whose amount differs, in different rows, and in these rows have a case. */
    int informative(Outcome outcome) {
        Map<Integer, List<Integer>> rowsOfPair = new TreeMap<>();
        for (int r = 0; r < used.size(); r++) {
            Contrast.Group group = contrast.group(used.get(r));
            if (group == Contrast.Group.EXPOSED || group == Contrast.Group.REFERENCE) {
                rowsOfPair
                        .computeIfAbsent(used.get(r).row().pair(), pair -> new ArrayList<>())
                        .add(r);
            }
        }
        int count = 0;
        for (List<Integer> those : rowsOfPair.values()) {
            double first = rows.get(those.get(0))[ASKED];
            boolean changes = those.stream().anyMatch(r -> rows.get(r)[ASKED] != first);
            boolean cases = those.stream().anyMatch(r -> outcome.in(used.get(r).row()));
            count += changes && cases ? 1 : 0;
        }
        return count;
    }
}
