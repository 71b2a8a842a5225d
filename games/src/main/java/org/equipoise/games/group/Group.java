package org.equipoise.games.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Those who decide and what they decide about.
 *
 * @param issues at least one, names all different
 * @param actors at least one, names all different, each with a stake for each issue; total capability above 0
 */
public record Group(List<Issue> issues, List<Actor> actors) {

    /**
     * Checks that everything fits together.
     *
     * @throws IllegalArgumentException naming the first thing that does not
     */
    public Group {
        issues = List.copyOf(issues);
        actors = List.copyOf(actors);
        if (issues.isEmpty() || actors.isEmpty()) {
            throw new IllegalArgumentException("A group needs an issue and an actor, but has " + issues.size()
                    + " issues and " + actors.size() + " actors. Maybe a filter left nothing over.");
        }
        different(issues.stream().map(Issue::name).toList(), "issues");
        different(actors.stream().map(Actor::name).toList(), "actors");
        double total = 0;
        for (Actor actor : actors) {
            total += actor.capability();
            if (actor.stakes().size() != issues.size()) {
                throw new IllegalArgumentException(
                        "'" + actor.name() + "' has stakes in " + actor.stakes().size() + " issues, but the group has "
                                + issues.size() + ". Maybe a stake of salience 0 is missing.");
            }
        }
        if (!(total > 0 && Double.isFinite(total))) {
            throw new IllegalArgumentException("The capabilities add up to " + total
                    + ", but must add up to a finite number above 0. Maybe the column is empty.");
        }
    }

    private static void different(List<String> names, String what) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Two " + what + " are called '" + name
                        + "', but names must differ. Maybe a line is there twice.");
            }
        }
    }

    /**
     * A group with one issue whose scale runs from the lowest to the highest position.
     *
     * @param issue name of the issue
     * @param actors with one stake each
     */
    public static Group over(String issue, List<Actor> actors) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Actor actor : actors) {
            for (Stake stake : actor.stakes()) {
                low = Math.min(low, stake.position());
                high = Math.max(high, stake.position());
            }
        }
        return new Group(low <= high ? List.of(new Issue(issue, low, high)) : List.of(), actors);
    }

    /**
     * The same actors with one of the issues alone.
     *
     * @throws IllegalArgumentException if there is no such issue
     */
    public Group on(String issue) {
        for (int d = 0; d < issues.size(); d++) {
            if (issues.get(d).name().equals(issue)) {
                int chosen = d;
                return new Group(
                        List.of(issues.get(d)),
                        actors.stream()
                                .map(actor ->
                                        actor.withStakes(List.of(actor.stakes().get(chosen))))
                                .toList());
            }
        }
        throw new IllegalArgumentException("There is no issue '" + issue + "'; known are "
                + issues.stream().map(Issue::name).toList() + ". Maybe it is written differently.");
    }

    /**
     * The one issue of this group.
     *
     * @throws IllegalArgumentException if it has several
     */
    public Issue issue() {
        if (issues.size() != 1) {
            throw new IllegalArgumentException(
                    "A method for one issue was given a group with " + issues.size() + ". Maybe choose one of "
                            + issues.stream().map(Issue::name).toList() + ".");
        }
        return issues.get(0);
    }

    /** Names of the actors in order. */
    public List<String> names() {
        return actors.stream().map(Actor::name).toList();
    }

    /** Positions on the one issue in the order of the actors. */
    public double[] positions() {
        issue();
        return actors.stream()
                .mapToDouble(actor -> actor.stakes().get(0).position())
                .toArray();
    }

    /** Capability times salience on the one issue in the order of the actors. */
    public double[] weights() {
        issue();
        return actors.stream()
                .mapToDouble(actor -> actor.capability() * actor.stakes().get(0).salience())
                .toArray();
    }

    /** The same group at other positions on its one issue, whose scale stays as it is. */
    public Group at(List<Double> positions) {
        issue();
        List<Actor> moved = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            moved.add(actor.withStakes(
                    List.of(new Stake(positions.get(i), actor.stakes().get(0).salience()))));
        }
        return new Group(issues, moved);
    }
}
