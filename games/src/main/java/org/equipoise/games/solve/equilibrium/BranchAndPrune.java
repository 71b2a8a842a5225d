package org.equipoise.games.solve.equilibrium;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds all solutions of a {@link SupportSystem} within the mixed strategies, with proof: boxes that can hold none are thrown away, boxes in
 * which there is exactly one are kept, all others are narrowed or halved.
 *
 * <p>Wide boxes are looked at before narrow ones. A box that is still open when it is very narrow, or when too many were looked at, is left
 * over; around solutions that are not regular some always are.
 */
final class BranchAndPrune {

    /** Boxes are not halved below this width. */
    static final double NARROWEST = 0x1p-24;

    private static final int MOST_BOXES = 50_000;

    /** Below this width of a box, a solution is looked for outside of it too, which might sit on its edge. */
    private static final double NEARBY = 0.25;

    private final SupportSystem system;
    private final Deque<Interval[]> open = new ArrayDeque<>();
    private final List<Root> roots = new ArrayList<>();
    private final List<Interval[]> filled = new ArrayList<>();
    private final List<Interval[]> left = new ArrayList<>();
    private int boxes;

    BranchAndPrune(SupportSystem system) {
        this.system = system;
        open.add(system.all());
    }

    /**
     * Searches on.
     *
     * @return false if it was stopped
     */
    boolean search(BooleanSupplier goOn) {
        while (!open.isEmpty()) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            if (++boxes > MOST_BOXES) {
                left.addAll(open);
                open.clear();
                return true;
            }
            look(open.remove());
        }
        return true;
    }

    private void look(Interval[] first) {
        Interval[] box = first;
        while (true) {
            if (system.isExcluded(box) || settled(box)) {
                return;
            }
            if (system.isFilled(box)) {
                if (width(box) > 0) {
                    filled.add(box);
                } else {
                    keep(new Root(box, box));
                }
                return;
            }
            Optional<Interval[]> image = system.krawczyk(box);
            if (image.isEmpty()) {
                break;
            }
            Interval[] next = new Interval[box.length];
            boolean inside = true;
            boolean shrinks = false;
            for (int i = 0; i < box.length; i++) {
                if (!box[i].meets(image.get()[i])) {
                    return;
                }
                next[i] = box[i].common(image.get()[i]);
                inside &= image.get()[i].isInside(box[i]);
                shrinks |= next[i].width() < 0.75 * box[i].width();
            }
            if (inside) {
                Root.in(system, box).ifPresent(this::keep);
                return;
            }
            if (!shrinks) {
                break;
            }
            box = next;
        }
        if (width(box) < NEARBY) {
            Optional<Root> near = Root.near(
                    system, Arrays.stream(box).mapToDouble(Interval::middle).toArray(), box);
            if (near.isPresent()) {
                keep(near.get());
                return;
            }
        }
        if (width(box) < NARROWEST) {
            left.add(box);
        } else {
            halve(box);
        }
    }

    private boolean settled(Interval[] box) {
        return roots.stream().anyMatch(root -> root.settles(box));
    }

    private void keep(Root root) {
        if (roots.stream().noneMatch(root::meets)) {
            roots.add(root);
        }
    }

    private void halve(Interval[] box) {
        int widest = 0;
        for (int i = 1; i < box.length; i++) {
            widest = box[i].width() > box[widest].width() ? i : widest;
        }
        double middle = box[widest].middle();
        Interval[] lower = box.clone();
        lower[widest] = new Interval(box[widest].low(), middle);
        open.add(lower);
        Interval[] upper = box.clone();
        upper[widest] = new Interval(middle, box[widest].high());
        open.add(upper);
    }

    private static double width(Interval[] box) {
        double most = 0;
        for (Interval side : box) {
            most = Math.max(most, side.width());
        }
        return most;
    }

    /** Proven solutions, not all of them within the mixed strategies. */
    List<Root> roots() {
        return List.copyOf(roots);
    }

    /** Boxes of which every point is an equilibrium. */
    List<Interval[]> filled() {
        return List.copyOf(filled);
    }

    /** Boxes about which nothing is known. */
    List<Interval[]> left() {
        return List.copyOf(left);
    }

    /** Number of boxes looked at. */
    int boxes() {
        return boxes;
    }
}
