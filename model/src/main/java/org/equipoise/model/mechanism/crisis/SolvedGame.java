package org.equipoise.model.mechanism.crisis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.quantal.BackwardQuantal;
import org.equipoise.model.setting.GivenGame;

/** A game that a scenario brings for its crises, read and solved once: how likely each step is, and what each end is in the world. */
public final class SolvedGame {

    private final Game game;
    private final Play play;
    private final double[] behaviour;
    private final Map<String, GivenGame.End> ends;
    private final double warProbability;

    private SolvedGame(Game game, double[] behaviour, Map<String, GivenGame.End> ends) {
        this.game = game;
        this.behaviour = behaviour;
        this.ends = ends;
        play = new Play(game);
        double[] reach = new double[play.nodes];
        play.reach(behaviour, reach);
        double war = 0;
        for (Node node : game.nodes()) {
            if (node.kind() == Node.Kind.END && ends.get(outcome(node)) == GivenGame.End.WAR) {
                war += reach[node.index()];
            }
        }
        warProbability = war;
    }

    /**
     * Solves a game.
     *
     * @throws org.equipoise.games.problem.BadInput if its text is no game in extensive form
     * @throws IllegalArgumentException if it is not one of two players and perfect information, or cannot be solved with such errors
     */
    public static SolvedGame of(GivenGame given) {
        Game game = Gambit.readExtensive(given.file(), given.text());
        List<String> players = game.players();
        if (players.size() != 2) {
            throw new IllegalArgumentException("the game of a crisis is between the side that moves and its target; "
                    + given.file() + " is between " + players);
        }
        Behaviour behaviour = BackwardQuantal.solve(game, given.errors().at(given.precision()))
                .behaviour();
        return new SolvedGame(game, behaviour.flat(), given.ends());
    }

    /** The game. */
    public Game game() {
        return game;
    }

    /** Names of the outcomes at its ends, in the order in which they appear; an end without one has the empty name. */
    public Set<String> outcomes() {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (Node node : game.nodes()) {
            if (node.kind() == Node.Kind.END) {
                names.put(outcome(node), true);
            }
        }
        return names.keySet();
    }

    /** Probability of the step that leads to a node. */
    double step(int node) {
        return play.step(node, behaviour);
    }

    /** What an end is in the world. */
    GivenGame.End end(int node) {
        String outcome = outcome(game.nodes().get(node));
        GivenGame.End end = ends.get(outcome);
        if (end == null) {
            throw new IllegalStateException("nothing said of outcome '" + outcome + "'; there are " + ends.keySet());
        }
        return end;
    }

    /** Probability that a crisis ends in war. */
    double warProbability() {
        return warProbability;
    }

    private String outcome(Node node) {
        return node.outcome() < 0 ? "" : game.outcomes().get(node.outcome()).label();
    }
}
