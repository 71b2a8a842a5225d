package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The contrasts that a sample can tell apart: overall, and for every supplier with enough cases.
 *
 * @param asked contrasts to estimate, suppliers by how many side-years they have
 * @param few suppliers that have some cases, but too few
 */
public record Contrasts(List<Contrast> asked, List<Few> few) {

    /** Side-years that each kind needs: about six uses of force at the mean rate of rivals, one more than an estimate needs. */
    public static final int FEWEST_ROWS = 100;

    /**
     * A supplier with too few cases.
     *
     * @param family of which contrast
     * @param name its names
     * @param rows side-years that it armed both in, or was top supplier of both in
     * @param pairs pairs of rivals that they come from
     */
    public record Few(Contrast.Family family, String name, int rows, int pairs) {}

    public Contrasts {
        asked = List.copyOf(asked);
        few = List.copyOf(few);
    }

    private record Counted(Contrast contrast, String name, int rows, int pairs, boolean enough) {}

    /** The contrasts of a sample; whether there are enough cases is decided without a look at what happened. */
    public static Contrasts of(List<Observation> sample) {
        List<Contrast> asked = new ArrayList<>();
        List<Few> few = new ArrayList<>();
        asked.add(Contrast.armsBoth(0, ""));
        suppliers(sample, Contrast.Family.ARMS_BOTH, asked, few);
        asked.add(Contrast.commonTop(0, ""));
        suppliers(sample, Contrast.Family.COMMON_TOP, asked, few);
        asked.add(Contrast.armsParity(Contrast.PARITY));
        asked.add(Contrast.armsBalance());
        asked.add(Contrast.capabilityParity(Contrast.PARITY));
        asked.add(Contrast.capabilityBalance());
        return new Contrasts(asked, few);
    }

    private static void suppliers(
            List<Observation> sample, Contrast.Family family, List<Contrast> asked, List<Few> few) {
        Set<Integer> codes = new TreeSet<>();
        for (Observation at : sample) {
            if (family == Contrast.Family.ARMS_BOTH) {
                codes.addAll(at.supply().both());
            } else if (at.supply().commonTop()) {
                codes.add(at.supply().top());
            }
        }
        List<Counted> counted = new ArrayList<>();
        for (int code : codes) {
            String name = Suppliers.name(code, Samples.FIRST);
            Contrast contrast = family == Contrast.Family.ARMS_BOTH
                    ? Contrast.armsBoth(code, name)
                    : Contrast.commonTop(code, name);
            counted.add(count(sample, contrast, name));
        }
        counted.sort(Comparator.comparingInt(Counted::rows).reversed());
        for (Counted one : counted) {
            if (one.enough()) {
                asked.add(one.contrast());
            } else {
                few.add(new Few(family, one.name(), one.rows(), one.pairs()));
            }
        }
    }

    private static Counted count(List<Observation> sample, Contrast contrast, String name) {
        int[] rows = new int[Contrast.Group.values().length];
        List<Set<Integer>> pairs = new ArrayList<>();
        for (int g = 0; g < rows.length; g++) {
            pairs.add(new HashSet<>());
        }
        for (Observation at : sample) {
            int group = contrast.group(at).ordinal();
            rows[group]++;
            pairs.get(group).add(at.row().pair());
        }
        int exposed = Contrast.Group.EXPOSED.ordinal();
        int reference = Contrast.Group.REFERENCE.ordinal();
        boolean enough = Math.min(rows[exposed], rows[reference]) >= FEWEST_ROWS
                && Math.min(pairs.get(exposed).size(), pairs.get(reference).size()) >= Estimator.FEWEST_PAIRS;
        return new Counted(contrast, name, rows[exposed], pairs.get(exposed).size(), enough);
    }
}
