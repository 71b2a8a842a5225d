package org.equipoise.games.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a group with veto players can agree to put in place of the status quo, on one dimension.
 *
 * <p>Tsebelis 2002: each member accepts what is no farther from its ideal point x than the status quo, the points from SQ to 2x - SQ.
 * The winset is what all veto players accept and, if there is a quota, members with enough votes. With veto players alone nothing
 * changes while SQ lies between their outermost ideal points (the Pareto interval); outside it, change goes no farther than 2x - SQ of
 * the nearest of them. Indifference counts as consent, so the interval is closed and holds the status quo.
 *
 * @param statusQuo what holds unless changed
 * @param low lower end of the winset
 * @param high upper end of the winset
 * @param gridlockLow lower end of the status quos from which nothing moves; the Pareto interval when veto players decide alone
 * @param gridlockHigh upper end of it
 * @param binding the member whose indifference point ends the winset on the side where change is possible, or who blocks change on the
 *     side where it would start if it could; empty when nobody wants change
 */
public record Winset(
        double statusQuo, double low, double high, double gridlockLow, double gridlockHigh, Optional<String> binding) {

    /**
     * Unanimity: every actor that has a veto must consent; if none is marked so, every actor must.
     *
     * @param group with one issue
     * @param statusQuo finite
     */
    public static Winset unanimity(Group group, double statusQuo) {
        boolean marked = group.actors().stream().anyMatch(Actor::veto);
        return of(
                marked
                        ? group
                        : new Group(
                                group.issues(),
                                group.actors().stream().map(Actor::withVeto).toList()),
                0,
                statusQuo);
    }

    /**
     * Qualified majority: members with a share of the votes must consent, and every actor that has a veto. Votes are capabilities;
     * salience does not count in a formal vote.
     *
     * @param group with one issue
     * @param quota share of all votes in (1/2, 1]; 0 when only vetoes count
     * @param statusQuo finite
     * @throws IllegalArgumentException if the quota is another number, or is 0 and nobody has a veto
     */
    public static Winset of(Group group, double quota, double statusQuo) {
        boolean vetoes = group.actors().stream().anyMatch(Actor::veto);
        if (!(quota > 0.5 && quota <= 1) && !(quota == 0 && vetoes)) {
            throw new IllegalArgumentException("The quota is " + quota + " and " + (vetoes ? "some" : "no")
                    + " actors have a veto, but a quota lies above 1/2 and at most 1, or is 0 where vetoes decide alone."
                    + " Maybe it is given in per cent.");
        }
        if (!Double.isFinite(statusQuo)) {
            throw new IllegalArgumentException(
                    "The status quo is " + statusQuo + ", but must be a finite number. Maybe it was left out.");
        }
        Reach up = reach(group, quota, statusQuo, 1);
        Reach down = reach(group, quota, statusQuo, -1);
        boolean downwards = down.end < statusQuo;
        boolean wantedUp = up.wanted;
        Reach telling = downwards || !wantedUp ? down : up;
        return new Winset(
                statusQuo,
                down.end,
                up.end,
                gridlock(group, quota, 1),
                gridlock(group, quota, -1),
                telling.wanted ? Optional.of(telling.binding) : Optional.empty());
    }

    /** How far up (side 1) or down (-1) change can go, who ends it, and whether anyone wants it. */
    private record Reach(double end, String binding, boolean wanted) {}

    private static Reach reach(Group group, double quota, double statusQuo, int side) {
        List<Actor> willing = new ArrayList<>(group.actors());
        Comparator<Actor> farthest = Comparator.comparingDouble(actor -> -side * ideal(actor));
        willing.sort(farthest);
        double votes = 0;
        double needed = quota * total(group) * (1 - WeightedMedian.TIE);
        Actor binding = willing.get(0);
        for (Actor actor : willing) {
            if (quota == 0 || votes >= needed) {
                break;
            }
            votes += actor.capability();
            binding = actor;
        }
        for (Actor actor : willing) {
            if (actor.veto() && farthest.compare(actor, binding) >= 0) {
                binding = actor;
            }
        }
        double end = side * (ideal(binding) - statusQuo) > 0 ? 2 * ideal(binding) - statusQuo : statusQuo;
        return new Reach(end, binding.name(), side * (ideal(willing.get(0)) - statusQuo) > 0);
    }

    /** From where on (side 1: above, -1: below) change towards that side fails: the ideal point that ends every such reach. */
    private static double gridlock(Group group, double quota, int side) {
        // a reach ends at its binding member, wherever the status quo lies
        String binding = reach(group, quota, 0, side).binding;
        return group.actors().stream()
                .filter(actor -> actor.name().equals(binding))
                .mapToDouble(Winset::ideal)
                .findFirst()
                .orElse(0);
    }

    private static double ideal(Actor actor) {
        return actor.stakes().get(0).position();
    }

    private static double total(Group group) {
        double sum = 0;
        for (Actor actor : group.actors()) {
            sum += actor.capability();
        }
        return sum;
    }

    /** Whether anything but the status quo can be agreed. */
    public boolean changes() {
        return high > low;
    }

    /** How far change can go from the status quo. */
    public double reach() {
        return Math.max(statusQuo - low, high - statusQuo);
    }

    /** What an agenda setter with the given ideal point proposes and gets: the nearest point of the winset. */
    public double pick(double ideal) {
        return Math.max(low, Math.min(high, ideal));
    }

    /** Whether a point can be agreed. */
    public boolean contains(double point) {
        return low <= point && point <= high;
    }
}
