package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * All equilibria of a two-player game, degenerate or not, by the vertices of the players' best-reply polyhedra, in exact numbers.
 *
 * <p>The equilibria of a two-player game are finitely many products of polytopes (maximal Nash subsets), whose corners are pairs of
 * vertices such that each sequence is unused or a best reply (Mangasarian 1964; Avis, Rosenberg, Savani and von Stengel 2010; for the
 * sequence form by the same argument). Listed are these corners. A corner that shares no plan with another is isolated; any other lies on
 * a continuum, which joins it to those whose plan of one player it shares.
 *
 * <p>For extensive games, equilibria that differ only at sets that their player's own moves exclude count as one, and a corner may lie
 * between two others where a value off the path has a kink.
 */
public final class ExtremeEquilibria {

    private final Vertices one;
    private final Vertices two;
    private final int[] sizes;

    private ExtremeEquilibria(SequenceForm form) {
        one = new Vertices(form, 0);
        two = new Vertices(form, 1);
        sizes = new int[] {form.plans().get(0).sequences(), form.plans().get(1).sequences()};
    }

    /** A pair of plans by their numbers. */
    private record Corner(int one, int two) {}

    /** What makes a solution of a pair of plans. */
    @FunctionalInterface
    private interface Certifier<S> {
        S certify(
                List<BigFraction> one,
                List<BigFraction> two,
                Certificate.Isolation isolation,
                Certificate.Search search,
                String note);
    }

    /**
     * All extreme equilibria of a strategic game.
     *
     * @throws IllegalArgumentException unless there are two players
     */
    public static Equilibria<ExactSolution> of(StrategicGame game, Watch watch) {
        return new ExtremeEquilibria(SequenceForm.of(game))
                .search(
                        watch,
                        (one, two, isolation, search, note) -> MixedRegret.certify(
                                game,
                                List.of(one.subList(1, one.size()), two.subList(1, two.size())),
                                isolation,
                                search,
                                note));
    }

    /**
     * All extreme equilibria of an extensive game.
     *
     * @throws IllegalArgumentException unless there are two players with perfect recall
     */
    public static Equilibria<ExactBehaviour> of(Game game, Watch watch) {
        SequenceForm form = SequenceForm.of(game);
        Realisation realisation = new Realisation(game, form);
        return new ExtremeEquilibria(form)
                .search(
                        watch,
                        (one, two, isolation, search, note) ->
                                realisation.behaviour(List.of(one, two), isolation, search, note));
    }

    private <S> Equilibria<S> search(Watch watch, Certifier<S> certifier) {
        boolean more = true;
        boolean stopped = false;
        while (more && !stopped) {
            more = one.next() | two.next();
            stopped = !watch.goOn(one.visited() + two.visited(), Double.NaN, "bases");
        }
        stopped &= more;
        Certificate.Search search = stopped ? Certificate.Search.PARTIAL : Certificate.Search.COMPLETE;
        String note = (stopped ? "stopped after " : "all ") + one.visited() + " and " + two.visited()
                + " bases of the best-reply polyhedra" + (stopped ? "" : " were visited");
        Map<List<BigFraction>, Integer> plans = new LinkedHashMap<>();
        List<Corner> corners = corners(plans);
        List<List<BigFraction>> plan = List.copyOf(plans.keySet());
        int[] uses = new int[plan.size()];
        for (Corner corner : corners) {
            uses[corner.one()]++;
            uses[corner.two()]++;
        }
        List<S> solutions = new ArrayList<>();
        for (Corner corner : corners) {
            boolean alone = uses[corner.one()] == 1 && uses[corner.two()] == 1;
            Certificate.Isolation isolation = !alone
                    ? Certificate.Isolation.CONTINUUM
                    : stopped ? Certificate.Isolation.UNKNOWN : Certificate.Isolation.ISOLATED;
            solutions.add(certifier.certify(
                    plan.get(corner.one()).subList(1, plan.get(corner.one()).size()),
                    plan.get(corner.two()).subList(1, plan.get(corner.two()).size()),
                    isolation,
                    search,
                    note));
        }
        return new Equilibria<>(solutions, components(corners, uses.length), search, note);
    }

    /** The pairs without a label missing; their plans are numbered as they come, each marked with its player in front. */
    private List<Corner> corners(Map<List<BigFraction>, Integer> plans) {
        List<Vertices.Vertex> replies = two.found();
        List<BitSet> missing = replies.stream()
                .map(vertex -> missing(vertex, sizes[1], sizes[0]))
                .toList();
        Set<Corner> corners = new LinkedHashSet<>();
        for (Vertices.Vertex x : one.found()) {
            BitSet open = missing(x, 0, sizes[0] + sizes[1]);
            for (int j = 0; j < missing.size(); j++) {
                if (!open.intersects(missing.get(j))) {
                    corners.add(new Corner(
                            number(plans, BigFraction.ZERO, x.plan()),
                            number(plans, BigFraction.ONE, replies.get(j).plan())));
                }
            }
        }
        return List.copyOf(corners);
    }

    private static int number(Map<List<BigFraction>, Integer> plans, BigFraction player, List<BigFraction> plan) {
        List<BigFraction> marked = new ArrayList<>();
        marked.add(player);
        marked.addAll(plan);
        plans.putIfAbsent(marked, plans.size());
        return plans.get(marked);
    }

    /** The labels that a vertex lacks, those from {@code first} on moved to the front, those before it behind {@code shift}. */
    private BitSet missing(Vertices.Vertex vertex, int first, int shift) {
        int labels = sizes[0] + sizes[1];
        BitSet missing = new BitSet(labels);
        for (int label = 0; label < labels; label++) {
            if (!vertex.labels().get(label)) {
                missing.set(label >= first ? label - first : label + shift);
            }
        }
        return missing;
    }

    /** Corners joined by a shared plan, directly or through others. */
    private static List<List<Integer>> components(List<Corner> corners, int plans) {
        int[] root = new int[plans];
        Arrays.setAll(root, i -> i);
        for (Corner corner : corners) {
            root[find(root, corner.one())] = find(root, corner.two());
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int c = 0; c < corners.size(); c++) {
            groups.computeIfAbsent(find(root, corners.get(c).one()), key -> new ArrayList<>())
                    .add(c);
        }
        return List.copyOf(groups.values());
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
